using System.Globalization;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>Whether a result is final or provisional (<i>final atau sementara</i>), and why.</summary>
/// <remarks>Provisional when the period ends before the year does, or when anything is unreported or not yet due, in the region or in one of an
/// aggregate's regions. Every output says so.</remarks>
[LegalTerm("status hasil: final atau sementara")]
public sealed class ResultStatus
{
    private ResultStatus(params ReadOnlySpan<(ProvisionalReason Reason, long Count)> counts)
    {
        var reasons = new List<KeyValuePair<ProvisionalReason, long>>();
        foreach (var (reason, count) in counts)
            if (count > 0) reasons.Add(new(reason, count));
        Reasons = reasons.AsReadOnly();
    }

    /// <summary>Each reason with how many services, items, rows or regions it concerns; empty when final.</summary>
    public IReadOnlyList<KeyValuePair<ProvisionalReason, long>> Reasons { get; }

    /// <summary>True when any reason stands.</summary>
    public bool IsProvisional => Reasons.Count > 0;

    /// <summary><c>final</c> or <c>sementara</c>, with the reasons.</summary>
    public string ToString(Language language)
    {
        if (!IsProvisional) return "final";
        var reasons = string.Join("; ", Reasons.Select(reason => Describe(reason.Key, reason.Value, language)));
        return language == Language.Indonesian ? $"sementara ({reasons})" : $"provisional ({reasons})";
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    internal static ResultStatus Of(IReadOnlyList<ServiceIndex> services, AchievementMethod method, bool closesYear, int outsideScope, int regionsNotReporting = 0)
    {
        // Quality that weighs nothing, or belongs to a service without an index, keeps nothing open.
        var quality = method.Weights.Quality == 0 ? [] : services.Where(service => service.Value is not null).ToArray();
        var reported = services.Select(service => service.Recipients.Figure)
            .Concat(quality.SelectMany(service => service.Quality.Items).Select(item => item.Figure))
            .Where(figure => figure.State == FigureState.Reported)
            .ToArray();
        return new ResultStatus(
        [
            (ProvisionalReason.YearStillOpen, closesYear ? 0 : 1),
            (ProvisionalReason.PartOfTheRegion, outsideScope),
            (ProvisionalReason.ServicesNotReported, services.Count(service => service.Recipients.Figure.IsSilent)),
            (ProvisionalReason.QualityNotReported, quality.Count(service => !service.Recipients.Figure.IsSilent && !service.Quality.IsReported)),
            (ProvisionalReason.ItemsNotReported, quality.Sum(service => service.Quality.Items.Count(item => item.Figure.IsSilent))),
            (ProvisionalReason.NotYetDue, services.Count(service => service.Recipients.Figure.State == FigureState.NotYetDue)
                + quality.Sum(service => service.Quality.Items.Count(item => item.Figure.State == FigureState.NotYetDue))),
            (ProvisionalReason.RowsNotReported, reported.Sum(figure => figure.Rows?.NotReported ?? 0)),
            (ProvisionalReason.RowsWithoutRequired, reported.Sum(figure => figure.Rows?.WithoutRequired ?? 0)),
            (ProvisionalReason.RowsNotYetDue, reported.Sum(figure => figure.Rows?.NotYetDue ?? 0)),
            (ProvisionalReason.PeriodsWithoutRow, reported.Count(figure => figure.Rows is { PeriodsWithoutRow: > 0 })),
            (ProvisionalReason.RegionsNotReporting, regionsNotReporting),
        ]);
    }

    /// <summary>The status of what was made from the results of regions.</summary>
    internal static ResultStatus OfRegions(bool closesYear, int notReporting, int provisional) => new(
    [
        (ProvisionalReason.YearStillOpen, closesYear ? 0 : 1),
        (ProvisionalReason.RegionsNotReporting, notReporting),
        (ProvisionalReason.RegionsProvisional, provisional),
    ]);

    private static string Describe(ProvisionalReason reason, long count, Language language) => string.Format(
        CultureInfo.InvariantCulture,
        (reason, language) switch
        {
            (ProvisionalReason.YearStillOpen, Language.Indonesian) => "tahun belum berakhir",
            (ProvisionalReason.YearStillOpen, _) => "the year is still open",
            (ProvisionalReason.PartOfTheRegion, Language.Indonesian) => "{0} layanan di luar lingkup pengirim",
            (ProvisionalReason.PartOfTheRegion, _) => count == 1 ? "1 service outside the sender's scope" : "{0} services outside the sender's scope",
            (ProvisionalReason.ServicesNotReported, Language.Indonesian) => "{0} layanan belum dilaporkan",
            (ProvisionalReason.ServicesNotReported, _) => count == 1 ? "1 service not reported" : "{0} services not reported",
            (ProvisionalReason.QualityNotReported, Language.Indonesian) => "mutu {0} layanan belum dilaporkan",
            (ProvisionalReason.QualityNotReported, _) => count == 1 ? "quality of 1 service not reported" : "quality of {0} services not reported",
            (ProvisionalReason.ItemsNotReported, Language.Indonesian) => "{0} butir mutu belum dilaporkan",
            (ProvisionalReason.ItemsNotReported, _) => count == 1 ? "1 quality item not reported" : "{0} quality items not reported",
            (ProvisionalReason.NotYetDue, Language.Indonesian) => "{0} belum waktunya",
            (ProvisionalReason.NotYetDue, _) => "{0} not yet due",
            (ProvisionalReason.RowsNotReported, Language.Indonesian) => "{0} baris belum dilaporkan",
            (ProvisionalReason.RowsNotReported, _) => "{0} rows not reported",
            (ProvisionalReason.RowsWithoutRequired, Language.Indonesian) => "{0} baris tanpa jumlah yang harus dilayani/dipenuhi",
            (ProvisionalReason.RowsWithoutRequired, _) => "{0} rows without a required number",
            (ProvisionalReason.RowsNotYetDue, Language.Indonesian) => "{0} baris belum waktunya",
            (ProvisionalReason.RowsNotYetDue, _) => "{0} rows not yet due",
            (ProvisionalReason.PeriodsWithoutRow, Language.Indonesian) => "{0} layanan atau butir mutu tanpa baris pada sebagian periode",
            (ProvisionalReason.PeriodsWithoutRow, _) => "{0} services or items without a row in some of the periods",
            (ProvisionalReason.RegionsNotReporting, Language.Indonesian) => "{0} daerah belum melapor",
            (ProvisionalReason.RegionsNotReporting, _) => "{0} regions not reporting",
            (ProvisionalReason.RegionsProvisional, Language.Indonesian) => "hasil {0} daerah masih sementara",
            (ProvisionalReason.RegionsProvisional, _) => "{0} regions with a provisional result",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a named reason."),
        },
        count);
}
