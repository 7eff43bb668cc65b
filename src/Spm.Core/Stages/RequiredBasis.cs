namespace Spm.Core.Stages;

/// <summary>What a required number rests on (<i>dasar jumlah yang harus dilayani</i>).</summary>
[LegalTerm("dasar jumlah yang harus dilayani")]
public enum RequiredBasis
{
    /// <summary>People counted by name (<i>by name by address</i>).</summary>
    ByNameCount = 0,

    /// <summary>The civil register (<i>data kependudukan, Dukcapil</i>).</summary>
    CivilRegister = 1,

    /// <summary>A population projection (<i>proyeksi</i>); an estimate.</summary>
    Projection = 2,

    /// <summary>A prevalence times a population (<i>estimasi prevalensi</i>); an estimate.</summary>
    PrevalenceEstimate = 3,

    /// <summary>A decree on an event (<i>keputusan kepala daerah</i>).</summary>
    EventDecree = 4,
}
