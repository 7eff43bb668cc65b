namespace Spm.Core.Spending;

/// <summary>How a row of a document enters the sums (<i>kedudukan baris belanja</i>); every row has exactly one.</summary>
[LegalTerm("kedudukan baris belanja")]
public enum SpendingStanding
{
    /// <summary>Pays for one service or more, and counts there.</summary>
    Counted = 0,

    /// <summary>Pays for a service, but the document gives no ceiling for the year, which is not Rp0.</summary>
    WithoutCeiling = 1,

    /// <summary>Tagged as SPM, but no service fits (<i>tanpa jenis pelayanan</i>).</summary>
    WithoutService = 2,

    /// <summary>Pays for several services, and the reading in use leaves such rows out.</summary>
    LeftOut = 3,

    /// <summary>The document itself says SPM, the tagging in use does not know it.</summary>
    TaggedByDocumentOnly = 4,

    /// <summary>Its code cannot be looked up: no sub kegiatan, or of another number of digits than the tagging has.</summary>
    NotLookedUp = 5,

    /// <summary>No SPM (<i>belanja lain</i>).</summary>
    Other = 6,

    /// <summary>Has rows below it, whose sum counts in its place (<i>jumlah antara</i>).</summary>
    Subtotal = 7,

    /// <summary>Its code cannot be read, so nobody knows whether it is a sum of other rows; in no sum.</summary>
    Unread = 8,

    /// <summary>Stands in a document of the region while its agency has one of its own; in no sum.</summary>
    Superseded = 9,
}
