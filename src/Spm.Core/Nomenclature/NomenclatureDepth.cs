namespace Spm.Core.Nomenclature;

/// <summary>How deep a code of the budget nomenclature goes (<i>kedalaman kode nomenklatur</i>); a larger value is deeper.</summary>
[LegalTerm("kedalaman kode nomenklatur", "Permendagri 90/2019")]
public enum NomenclatureDepth
{
    /// <summary>The urusan: <c>1</c>.</summary>
    Urusan = 1,

    /// <summary>The field within an urusan: <c>1.02</c>.</summary>
    BidangUrusan = 2,

    /// <summary>The programme (<i>program</i>): <c>1.02.02</c>.</summary>
    BudgetProgram = 3,

    /// <summary>The kegiatan, its level digit included: <c>1.02.02.2.02</c>.</summary>
    Kegiatan = 4,

    /// <summary>The sub kegiatan: <c>1.02.02.2.02.0001</c>.</summary>
    SubKegiatan = 5,
}
