namespace Spm.Core.Periods;

/// <summary>Which stretch of a budget year a report covers (<i>jenis periode laporan</i>).</summary>
[LegalTerm("jenis periode laporan")]
public enum ReportingPeriodKind
{
    /// <summary>The whole budget year (<i>tahunan</i>).</summary>
    Year = 0,

    /// <summary>One quarter alone (<i>triwulan</i>).</summary>
    Quarter = 1,

    /// <summary>From 1 January to the end of a month or quarter (<i>sampai dengan, s.d.</i>).</summary>
    YearToDate = 2,

    /// <summary>One month alone (<i>bulanan</i>).</summary>
    Month = 3,

    /// <summary>Half the year (<i>semester</i>).</summary>
    Semester = 4,
}
