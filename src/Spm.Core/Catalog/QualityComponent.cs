namespace Spm.Core.Catalog;

/// <summary>Which part of minimum quality an item belongs to (<i>komponen mutu pelayanan dasar</i>).</summary>
[LegalTerm("komponen mutu pelayanan dasar", "PP 2/2018 Pasal 10 ayat (4)")]
public enum QualityComponent
{
    /// <summary>Goods (<i>barang</i>). Goods and services together are one component for averaging.</summary>
    Goods = 0,

    /// <summary>Services rendered (<i>jasa</i>).</summary>
    ServiceRendered = 1,

    /// <summary>Staff (<i>personel, sumber daya manusia</i>).</summary>
    Staff = 2,

    /// <summary>Technical guide or procedure (<i>petunjuk teknis atau tata cara pemenuhan standar</i>).</summary>
    Procedure = 3,
}
