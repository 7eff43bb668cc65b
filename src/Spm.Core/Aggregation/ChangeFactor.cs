namespace Spm.Core.Aggregation;

/// <summary>What can move an index from one result to the next (<i>penyebab perubahan indeks</i>).</summary>
[LegalTerm("penyebab perubahan indeks")]
public enum ChangeFactor
{
    /// <summary>How many were entitled (<i>kebutuhan</i>): required of the recipients, in services reported in both with somebody to serve.</summary>
    Need = 0,

    /// <summary>How many were served (<i>pelayanan</i>): done of the recipients, in the same services.</summary>
    Delivery = 1,

    /// <summary>The quality items of services in one state in both (<i>mutu</i>), also a list that was not reported before.</summary>
    Quality = 2,

    /// <summary>Services newly or no longer reported, applicable, due, within scope, or with somebody to serve (<i>cakupan</i>).</summary>
    Coverage = 3,

    /// <summary>Method, and what the catalogue owes: services of a region and items of a list (<i>aturan</i>).</summary>
    Rule = 4,
}
