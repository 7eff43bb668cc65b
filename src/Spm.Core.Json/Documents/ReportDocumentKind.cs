namespace Spm.Core.Json;

/// <summary>What a document of the format <c>spm-report</c> is (<i>jenis naskah laporan</i>).</summary>
[LegalTerm("jenis naskah laporan")]
public enum ReportDocumentKind
{
    /// <summary>A report card alone (<i>rapor</i>).</summary>
    ReportCard = 0,

    /// <summary>A quarterly report (<i>laporan triwulan</i>).</summary>
    QuarterlyReport = 1,

    /// <summary>An annual report (<i>laporan tahunan</i>).</summary>
    AnnualReport = 2,
}
