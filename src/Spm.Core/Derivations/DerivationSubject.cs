namespace Spm.Core.Derivations;

/// <summary>What the value of a step is of (<i>objek perhitungan</i>).</summary>
[LegalTerm("objek perhitungan")]
public enum DerivationSubject
{
    /// <summary>The recipients of one service (<i>penerima layanan</i>).</summary>
    Recipients = 0,

    /// <summary>One item of minimum quality (<i>butir mutu</i>).</summary>
    QualityItem = 1,

    /// <summary>The items of one component of quality (<i>komponen mutu</i>).</summary>
    QualityComponent = 2,

    /// <summary>The minimum quality of one service (<i>mutu minimal</i>).</summary>
    Quality = 3,

    /// <summary>One service (<i>jenis pelayanan dasar</i>).</summary>
    Service = 4,

    /// <summary>Several services that a policy joins first, such as those of one level (<i>kelompok layanan</i>).</summary>
    ServiceGroup = 5,

    /// <summary>One urusan.</summary>
    Urusan = 6,

    /// <summary>One region (<i>daerah</i>).</summary>
    Region = 7,

    /// <summary>Several regions: those of a province, of a level, or pooled (<i>kelompok daerah</i>).</summary>
    RegionGroup = 8,

    /// <summary>The nation (<i>nasional</i>).</summary>
    Nation = 9,
}
