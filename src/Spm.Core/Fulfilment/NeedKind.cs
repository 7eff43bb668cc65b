namespace Spm.Core.Fulfilment;

/// <summary>What a line of needs counts (<i>jenis kebutuhan</i>).</summary>
[LegalTerm("jenis kebutuhan", "PP 2/2018 Pasal 12-13")]
public enum NeedKind
{
    /// <summary>People or households to be served (<i>penerima pelayanan dasar</i>).</summary>
    Recipients = 0,

    /// <summary>Goods (<i>barang</i>).</summary>
    Goods = 1,

    /// <summary>Services rendered (<i>jasa</i>).</summary>
    ServiceRendered = 2,

    /// <summary>Facilities (<i>sarana dan prasarana</i>).</summary>
    Facility = 3,

    /// <summary>Staff (<i>personel, sumber daya manusia</i>).</summary>
    Staff = 4,

    /// <summary>Citizens relieved of cost (<i>pembebasan biaya</i>).</summary>
    CostRelief = 5,
}
