namespace Spm.Core.Calendars;

/// <summary>What has to be handed in by a day (<i>kewajiban pelaporan</i>).</summary>
/// <remarks>The yearly report has two days that are often mixed up: the application's and, about ten weeks later, the regulation's.</remarks>
[LegalTerm("kewajiban pelaporan", "Permendagri 59/2021 Pasal 22-24")]
public enum ReportingDuty
{
    /// <summary>The quarterly report in e-SPM (<i>laporan triwulan</i>); asked for a quarter.</summary>
    QuarterlyReport = 0,

    /// <summary>The annual report in e-SPM (<i>laporan tahunan di aplikasi</i>); asked for a year.</summary>
    AnnualReport = 1,

    /// <summary>The annual report that goes with the LPPD (<i>laporan tahunan bersama LPPD</i>); asked for a year.</summary>
    AnnualReportWithLppd = 2,

    /// <summary>Setting the required and planned numbers of a year (<i>penetapan target</i>); asked for a year.</summary>
    PlannedNumbers = 3,

    /// <summary>Changing the required and planned numbers of a year (<i>perubahan target</i>); asked for a year.</summary>
    PlannedNumbersChange = 4,

    /// <summary>Correcting a report that was handed in (<i>perbaikan laporan</i>); asked for a quarter or a year.</summary>
    Correction = 5,

    /// <summary>A regional agency's report to the region's coordinator (<i>laporan perangkat daerah</i>), by the region's own calendar;
    /// asked for a month, a quarter, a semester or a year.</summary>
    AgencyReport = 6,
}
