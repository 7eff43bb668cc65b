using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>Citizens whose cost the region bears (<i>pembebasan biaya</i>), a line of its own among the needs.</summary>
/// <remarks>That a region may waive or help with costs for those unable to pay is RECALLED of PP 2/2018.</remarks>
[LegalTerm("pembebasan biaya", "PP 2/2018 Pasal 13-15 (diingat)")]
public sealed record CostRelief
{
    /// <summary>Makes a relief.</summary>
    /// <param name="service">The service.</param>
    /// <param name="name">What they are relieved of, such as <c>Biaya pasang sambungan rumah</c>.</param>
    /// <param name="recipients">How many are relieved.</param>
    /// <param name="each">The cost of each that the region bears.</param>
    /// <param name="year">The budget year of that cost.</param>
    public CostRelief(ServiceType service, string name, long recipients, Rupiah each, BudgetYear year)
    {
        Service = Require.NotNull(service);
        Name = Require.Text(name);
        Recipients = recipients;
        Each = each;
        Year = year;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>What they are relieved of.</summary>
    public string Name { get; }

    /// <summary>How many are relieved, as given.</summary>
    public long Recipients { get; }

    /// <summary>The cost of each that the region bears.</summary>
    public Rupiah Each { get; }

    /// <summary>The budget year of that cost.</summary>
    public BudgetYear Year { get; }

    /// <summary>The regulation or decree that grants it; null when not given.</summary>
    public RegionalDocument? Decree { get; init; }
}
