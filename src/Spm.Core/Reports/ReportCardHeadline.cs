using Spm.Core.Indices;

namespace Spm.Core.Reports;

/// <summary>What stands over every result: index or interval, rating, final or provisional, how much was reported.</summary>
internal sealed class ReportCardHeadline(ReportCard card, ReportCardWords words)
{
    /// <summary>True when the sender answers for some of the services only, so that there is no index of the region.</summary>
    public bool IsPart => card.Index.Status.Reasons.Any(reason => reason.Key == ProvisionalReason.PartOfTheRegion);

    public string Label => card.Index.Published is null ? words.Pick("Tidak ada indeks: tidak ada layanan yang dapat dihitung", "No index: no service can be counted")
        : IsPart ? words.Pick("Indeks atas sebagian layanan, bukan indeks daerah", "Index of a part of the services, not of the region")
        : words.Pick("Indeks Pencapaian SPM", "SPM achievement index");

    /// <summary>The published index, or both ends of the interval; null when there is none.</summary>
    public string? Value => card.Index.Published is null ? null : card.Interval is { } interval ? Between(interval) : words.Index(card.Index.Published);

    /// <summary>The rating, or those of both ends; null for a part of the services, which has none.</summary>
    // Neither silence nor a part of the services makes a rating of the region: an interval is rated at both ends, a part not at all.
    public string? Rating => card.Index.Rating is null || IsPart ? null : card.Interval is { } interval ? RatingsOf(interval) : card.Index.Rating.Value.Name();

    public string Status => card.Index.Status.IsProvisional ? words.Pick("SEMENTARA", "PROVISIONAL") : "final";

    /// <summary>How many services are reported; null when all are.</summary>
    public string? Reported => card.ReportedServices == card.OwedServices ? null
        : words.Pick($"{card.ReportedServices} dari {card.OwedServices} layanan dilaporkan", $"{card.ReportedServices} of {card.OwedServices} services reported");

    public IEnumerable<string> Parts() => Result().Prepend(Label).Append(Status).Append(Reported).OfType<string>();

    public string Between(IndexInterval interval) =>
        interval.IsPoint ? words.Index(interval.PublishedLow) : $"{words.Index(interval.PublishedLow)}–{words.Index(interval.PublishedHigh)}";

    public static string RatingsOf(IndexInterval interval) =>
        interval.IsCertain ? interval.Ratings[0].Name() : $"{interval.Ratings[0].Name()}–{interval.Ratings[^1].Name()}";

    private string?[] Result() => card.Interval is null || Rating is null ? [Value, Rating?.ToUpperInvariant()] : [$"{Value} · {Rating}"];
}
