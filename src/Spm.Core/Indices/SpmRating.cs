namespace Spm.Core.Indices;

/// <summary>The category of an achievement index (<i>kategori</i>; the press says <i>predikat</i>), from worst to best.</summary>
/// <remarks>Values rise with the index, so <c>&lt;</c> on ratings agrees with <c>&lt;</c> on indices. Pratama stands above Muda.</remarks>
[LegalTerm("kategori", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public enum SpmRating
{
    /// <summary>Belum Tuntas: below 60.</summary>
    BelumTuntas = 0,

    /// <summary>Tuntas Muda: 60 and above, below 70.</summary>
    TuntasMuda = 1,

    /// <summary>Tuntas Pratama: 70 and above, below 80.</summary>
    TuntasPratama = 2,

    /// <summary>Tuntas Madya: 80 and above, below 90.</summary>
    TuntasMadya = 3,

    /// <summary>Tuntas Utama: 90 and above, below 100.</summary>
    TuntasUtama = 4,

    /// <summary>Tuntas Paripurna: 100.</summary>
    TuntasParipurna = 5,
}
