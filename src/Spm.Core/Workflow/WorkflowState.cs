namespace Spm.Core.Workflow;

/// <summary>How far a report has come (<i>status berkas laporan</i>).</summary>
/// <remarks>The values up to <see cref="Locked"/> rise along the way to the Minister; a route may leave some of them out. Figures
/// change only in <see cref="Draft"/>, <see cref="Submitted"/>, <see cref="Returned"/> and <see cref="Reopened"/>.</remarks>
[LegalTerm("status berkas laporan")]
public enum WorkflowState
{
    /// <summary>Being filled in; nothing was submitted (<i>draf</i>).</summary>
    Draft = 0,

    /// <summary>With the coordinator (<i>diajukan</i>).</summary>
    Submitted = 1,

    /// <summary>Verified by the coordinator (<i>terverifikasi</i>).</summary>
    Verified = 2,

    /// <summary>Reviewed by the Inspektorat (<i>telah direviu</i>).</summary>
    Reviewed = 3,

    /// <summary>Signed by the head of region (<i>disetujui</i>).</summary>
    Approved = 4,

    /// <summary>With the governor as representative of the central government (<i>disampaikan kepada gubernur</i>).</summary>
    Delivered = 5,

    /// <summary>With the Minister, through the directorate general (<i>disampaikan kepada Menteri</i>).</summary>
    Forwarded = 6,

    /// <summary>Closed; nothing but a reopening changes it (<i>dikunci</i>).</summary>
    Locked = 7,

    /// <summary>Sent back with notes; whatever was verified or signed before has lapsed (<i>dikembalikan dengan catatan</i>).</summary>
    Returned = 8,

    /// <summary>Opened again by exception; whatever was verified or signed before has lapsed (<i>dibuka kembali</i>).</summary>
    Reopened = 9,
}
