namespace Spm.Core.Stages;

/// <summary>The five forms into which the regulation turns the four stages (<i>lima formulir tahapan penerapan SPM</i>).</summary>
/// <remarks>The forms themselves were not read; slides of the ministry name them. Each is a slot of a report that evidence fills.</remarks>
[LegalTerm("formulir tahapan penerapan SPM", "Permendagri 59/2021 Lampiran B (belum dibaca)")]
public enum StageForm
{
    /// <summary>Of <see cref="SpmStage.DataCollection"/>, stage 1 (<i>pengumpulan data</i>).</summary>
    DataCollection = 0,

    /// <summary>Of <see cref="SpmStage.NeedsCalculation"/>, stage 2 (<i>penghitungan kebutuhan pemenuhan pelayanan dasar</i>).</summary>
    NeedsCalculation = 1,

    /// <summary>Of <see cref="SpmStage.Planning"/>, stage 3 (<i>penyusunan rencana pemenuhan pelayanan dasar</i>).</summary>
    Planning = 2,

    /// <summary>Of <see cref="SpmStage.Delivery"/>, stage 4 (<i>pelaksanaan pemenuhan pelayanan dasar</i>).</summary>
    Delivery = 3,

    /// <summary>The fifth form (<i>rekapitulasi</i>); it belongs to no stage.</summary>
    Recapitulation = 4,
}
