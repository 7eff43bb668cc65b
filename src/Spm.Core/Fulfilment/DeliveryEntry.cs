using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>What was delivered in a month (<i>realisasi bulanan</i>): recipients newly served, or units of a resource newly there.</summary>
/// <remarks>Several entries for one month add. Visits do not belong here: a person counts once, when served to standard. Held as reported,
/// even below zero, which counts as a correction.</remarks>
[LegalTerm("realisasi bulanan", "PP 2/2018 Pasal 15 (diingat)")]
public sealed record DeliveryEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="service">The service.</param>
    /// <param name="resource">The name of the resource or relief; null for recipients.</param>
    /// <param name="month">The month.</param>
    /// <param name="units">How many; 0 is a report, no entry is none.</param>
    public DeliveryEntry(ServiceType service, string? resource, Month month, long units)
    {
        Service = Require.NotNull(service);
        Resource = resource is null ? null : Require.Text(resource);
        Month = month;
        Units = units;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The name of the resource or relief; null for recipients.</summary>
    public string? Resource { get; }

    /// <summary>The month.</summary>
    public Month Month { get; }

    /// <summary>How many.</summary>
    public long Units { get; }

    /// <summary>What was spent on them; null when not reported, which is not Rp0.</summary>
    public Rupiah? Spent { get; init; }

    internal NeedKey Key => new(Service, Resource);
}
