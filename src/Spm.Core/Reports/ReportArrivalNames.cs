namespace Spm.Core.Reports;

/// <summary>Printed words for whether a report has come (<i>sebutan status penyampaian laporan</i>).</summary>
[LegalTerm("sebutan status penyampaian laporan")]
public static class ReportArrivalNames
{
    /// <summary>The words in a language: <c>tepat waktu</c> or <c>in time</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a named one.</exception>
    public static string Name(this ReportArrival arrival, Language language) => (arrival, language) switch
    {
        (ReportArrival.Unknown, Language.Indonesian) => "belum diketahui",
        (ReportArrival.Unknown, _) => "not known",
        (ReportArrival.Reported, Language.Indonesian) => "tepat waktu",
        (ReportArrival.Reported, _) => "in time",
        (ReportArrival.Late, Language.Indonesian) => "terlambat",
        (ReportArrival.Late, _) => "late",
        (ReportArrival.Missing, Language.Indonesian) => "belum melapor",
        (ReportArrival.Missing, _) => "not reported",
        _ => throw new ArgumentOutOfRangeException(nameof(arrival), arrival, $"{arrival:D} is no state of a report."),
    };
}
