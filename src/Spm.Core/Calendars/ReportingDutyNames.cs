namespace Spm.Core.Calendars;

/// <summary>Printed words for what has to be handed in (<i>sebutan kewajiban pelaporan</i>).</summary>
[LegalTerm("sebutan kewajiban pelaporan")]
public static class ReportingDutyNames
{
    /// <summary>The duty in a language: <c>laporan triwulan di e-SPM</c> or <c>quarterly report in e-SPM</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named duty.</exception>
    public static string Name(this ReportingDuty duty, Language language) => (duty, language) switch
    {
        (ReportingDuty.QuarterlyReport, Language.Indonesian) => "laporan triwulan di e-SPM",
        (ReportingDuty.QuarterlyReport, _) => "quarterly report in e-SPM",
        (ReportingDuty.AnnualReport, Language.Indonesian) => "laporan tahunan di e-SPM",
        (ReportingDuty.AnnualReport, _) => "annual report in e-SPM",
        (ReportingDuty.AnnualReportWithLppd, Language.Indonesian) => "laporan tahunan bersama LPPD",
        (ReportingDuty.AnnualReportWithLppd, _) => "annual report with the LPPD",
        (ReportingDuty.PlannedNumbers, Language.Indonesian) => "penetapan target",
        (ReportingDuty.PlannedNumbers, _) => "setting of required and planned numbers",
        (ReportingDuty.PlannedNumbersChange, Language.Indonesian) => "perubahan target",
        (ReportingDuty.PlannedNumbersChange, _) => "change of required and planned numbers",
        (ReportingDuty.Correction, Language.Indonesian) => "perbaikan laporan",
        (ReportingDuty.Correction, _) => "correction of a report",
        (ReportingDuty.AgencyReport, Language.Indonesian) => "laporan perangkat daerah kepada koordinator",
        (ReportingDuty.AgencyReport, _) => "agency's report to the coordinator",
        _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "Not a named duty."),
    };
}
