namespace Spm.Core.Workflow;

/// <summary>What can be done to a report (<i>tindakan atas berkas laporan</i>).</summary>
/// <remarks>The action alone decides the state that follows; who may take it in which state is the route's to say.</remarks>
[LegalTerm("tindakan atas berkas laporan")]
public enum WorkflowAction
{
    /// <summary>Record figures; the state stays (<i>mencatat angka</i>).</summary>
    Save = 0,

    /// <summary>Hand the figures to the coordinator (<i>mengajukan</i>).</summary>
    Submit = 1,

    /// <summary>Send back with notes (<i>mengembalikan dengan catatan</i>).</summary>
    Return = 2,

    /// <summary>Confirm the figures (<i>memverifikasi</i>).</summary>
    Verify = 3,

    /// <summary>Review by the Inspektorat (<i>mereviu</i>).</summary>
    Review = 4,

    /// <summary>Sign as head of region (<i>menyetujui dan menandatangani</i>).</summary>
    Approve = 5,

    /// <summary>Send to the governor as representative of the central government (<i>menyampaikan kepada gubernur</i>).</summary>
    Deliver = 6,

    /// <summary>Attach the recap of the kabupaten/kota; the state stays (<i>melampirkan rekapitulasi kabupaten/kota</i>).</summary>
    AttachRecap = 7,

    /// <summary>Send to the Minister through the directorate general (<i>menyampaikan kepada Menteri</i>).</summary>
    Forward = 8,

    /// <summary>Close the report (<i>mengunci</i>).</summary>
    Lock = 9,

    /// <summary>Open a locked report by exception (<i>membuka kembali</i>).</summary>
    Reopen = 10,
}
