namespace Spm.Core.Workflow;

/// <summary>Which report of a period a file holds (<i>jenis laporan</i>).</summary>
/// <remarks>A year has two: what is entered in the application, and the report that goes with the LPPD. They have different due dates
/// and ways.</remarks>
[LegalTerm("jenis laporan", "Permendagri 59/2021 Pasal 23-24")]
public enum ReportFileKind
{
    /// <summary>Of a part of the year: month, quarter, semester or year to date (<i>laporan berkala</i>).</summary>
    Interim = 0,

    /// <summary>Of the whole year, as entered in the application (<i>laporan tahunan</i>).</summary>
    Annual = 1,

    /// <summary>Of the whole year, sent with the report on regional government (<i>laporan tahunan bersama LPPD</i>).</summary>
    AnnualWithLppd = 2,
}
