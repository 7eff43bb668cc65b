using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>What one unit costs (<i>harga satuan</i>), with the price standard that it was taken from.</summary>
/// <remarks>Prices are used as given in every year of a plan: nothing is indexed.</remarks>
[LegalTerm("harga satuan")]
public sealed record UnitPrice
{
    /// <summary>Makes a price.</summary>
    /// <param name="service">The service.</param>
    /// <param name="resource">The name of the resource; null for the cost of serving one recipient.</param>
    /// <param name="amount">For one unit; Rp0 or below is found and leaves the cost unknown.</param>
    /// <param name="standard">The price standard, such as <c>Standar harga satuan kabupaten</c>.</param>
    /// <param name="year">The budget year of the standard.</param>
    public UnitPrice(ServiceType service, string? resource, Rupiah amount, string standard, BudgetYear year)
    {
        Service = Require.NotNull(service);
        Resource = resource is null ? null : Require.Text(resource);
        Amount = amount;
        Standard = Require.Text(standard);
        Year = year;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The name of the resource; null for the cost of serving one recipient.</summary>
    public string? Resource { get; }

    /// <summary>For one unit.</summary>
    public Rupiah Amount { get; }

    /// <summary>The price standard.</summary>
    public string Standard { get; }

    /// <summary>The budget year of the standard.</summary>
    public BudgetYear Year { get; }

    /// <summary>The regulation or decree that sets the standard; null when not given.</summary>
    public RegionalDocument? Decree { get; init; }

    /// <summary>Where the price comes from: <c>Standar harga satuan kabupaten 2026, keputusan kepala daerah 100/2025: …</c>.</summary>
    public string SourceText(Language language) => Decree is null ? $"{Standard} {Year}" : $"{Standard} {Year}, {Decree.ToString(language)}";
}
