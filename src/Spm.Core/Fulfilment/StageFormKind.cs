namespace Spm.Core.Fulfilment;

/// <summary>The five forms of the stages (<i>formulir tahapan penerapan SPM</i>).</summary>
[LegalTerm("formulir tahapan penerapan SPM", "Permendagri 59/2021 Lampiran B (belum dibaca)")]
public enum StageFormKind
{
    /// <summary>Data collection (<i>pengumpulan data</i>).</summary>
    Data = 0,

    /// <summary>Needs (<i>penghitungan kebutuhan</i>).</summary>
    Needs = 1,

    /// <summary>Plan (<i>penyusunan rencana</i>).</summary>
    Plan = 2,

    /// <summary>Delivery (<i>pelaksanaan</i>).</summary>
    Delivery = 3,

    /// <summary>Recapitulation (<i>rekapitulasi</i>).</summary>
    Recapitulation = 4,
}
