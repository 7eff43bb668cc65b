using Spm.Core.Indices;

namespace Spm.Core.Reports;

/// <summary>What stands over every result: index or interval, rating, final or provisional, how much was reported.</summary>
internal sealed class ReportCardHeadline(ReportCard card, ReportCardWords words)
{
    /// <summary>True when the sender answers for some of the services only, so that there is no index of the region.</summary>
    public bool IsPart => card.Index.Status.Reasons.Any(reason => reason.Key == ProvisionalReason.PartOfTheRegion);

    public IEnumerable<string> Parts()
    {
        foreach (var part in Result()) yield return part;
        yield return card.Index.Status.IsProvisional ? words.Pick("SEMENTARA", "PROVISIONAL") : "final";
        if (card.ReportedServices != card.OwedServices)
            yield return words.Pick($"{card.ReportedServices} dari {card.OwedServices} layanan dilaporkan", $"{card.ReportedServices} of {card.OwedServices} services reported");
    }

    public string Between(IndexInterval interval) =>
        interval.IsPoint ? words.Index(interval.PublishedLow) : $"{words.Index(interval.PublishedLow)}–{words.Index(interval.PublishedHigh)}";

    public static string RatingsOf(IndexInterval interval) =>
        interval.IsCertain ? interval.Ratings[0].Name() : $"{interval.Ratings[0].Name()}–{interval.Ratings[^1].Name()}";

    // Neither silence nor a part of the services makes a rating of the region: an interval is rated at both ends, a part not at all.
    private string[] Result()
    {
        var index = card.Index;
        if (index.Published is not { } published) return [words.Pick("Tidak ada indeks: tidak ada layanan yang dapat dihitung", "No index: no service can be counted")];
        if (IsPart)
            return [words.Pick("Indeks atas sebagian layanan, bukan indeks daerah", "Index of a part of the services, not of the region"), card.Interval is { } between ? Between(between) : words.Index(published)];
        var label = words.Pick("Indeks Pencapaian SPM", "SPM achievement index");
        return card.Interval is { } range
            ? [label, $"{Between(range)} · {RatingsOf(range)}"]
            : [label, words.Index(published), index.Rating!.Value.Name().ToUpperInvariant()];
    }
}
