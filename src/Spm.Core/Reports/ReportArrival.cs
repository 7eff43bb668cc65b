namespace Spm.Core.Reports;

/// <summary>Whether a region's report has come (<i>status penyampaian laporan</i>), as told by whoever keeps the calendar.</summary>
[LegalTerm("status penyampaian laporan", "Permendagri 59/2021 Pasal 23")]
public enum ReportArrival
{
    /// <summary>Nobody said, or it came and nobody can say whether in time (<i>belum diketahui</i>).</summary>
    Unknown = 0,

    /// <summary>It came in time (<i>tepat waktu</i>).</summary>
    Reported = 1,

    /// <summary>It came after its closing date (<i>terlambat</i>).</summary>
    Late = 2,

    /// <summary>It has not come, be it due or not (<i>belum melapor</i>).</summary>
    Missing = 3,
}
