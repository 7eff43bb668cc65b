using Spm.Core.Catalog;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>What a row gives to one service (<i>bagian belanja layanan</i>).</summary>
/// <remarks>Parts of one row are whole rupiah, or whole sen where the row has sen, and add up to it exactly by largest remainder, unless each service counts the whole.</remarks>
[LegalTerm("bagian belanja layanan")]
public sealed record SpendingPart
{
    internal SpendingPart(ServiceType service, Ratio share, Rupiah? ceiling, Rupiah? realised, Rupiah outside)
    {
        Service = service;
        Share = share;
        Ceiling = ceiling;
        Realised = realised;
        Outside = outside;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>Its share of the row, above 0 and at most 1.</summary>
    public Ratio Share { get; }

    /// <summary>Its part of the ceiling; null when the row has none, which is not Rp0.</summary>
    public Rupiah? Ceiling { get; }

    /// <summary>Its part of what was spent; null when not reported, which is not Rp0.</summary>
    public Rupiah? Realised { get; }

    /// <summary>Its part of the money that runs outside the APBD; Rp0 when there is none.</summary>
    public Rupiah Outside { get; }
}
