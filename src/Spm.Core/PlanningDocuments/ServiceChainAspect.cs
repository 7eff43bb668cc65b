namespace Spm.Core.PlanningDocuments;

/// <summary>In what a document departs from the one before it (<i>hal yang berbeda antardokumen</i>).</summary>
[LegalTerm("hal yang berbeda antardokumen")]
public enum ServiceChainAspect
{
    /// <summary>The service was there and is not any more.</summary>
    Missing = 0,

    /// <summary>The service is there and was in no document before, or comes back after a gap.</summary>
    Unplanned = 1,

    /// <summary>Some sub kegiatan of the service went or came.</summary>
    SubKegiatan = 2,

    /// <summary>A target differs.</summary>
    Target = 3,

    /// <summary>The unit of a target differs.</summary>
    Unit = 4,

    /// <summary>The money of the service differs.</summary>
    Money = 5,
}
