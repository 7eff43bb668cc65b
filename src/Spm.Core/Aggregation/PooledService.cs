using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>One service of several regions together (<i>layanan gabungan</i>): Σ done over Σ required, and what the sum hides.</summary>
[LegalTerm("layanan gabungan")]
public sealed class PooledService
{
    internal PooledService(ServiceIndex index, TallySubject recipients, TallyTotals totals, int regionsOwing)
    {
        Index = index;
        Recipients = recipients;
        Totals = totals;
        RegionsOwing = regionsOwing;
    }

    /// <summary>The service.</summary>
    public ServiceType Service => Index.Service;

    /// <summary>Its index, from pooled recipients and pooled items.</summary>
    public ServiceIndex Index { get; }

    /// <summary>What the recipients are counted in.</summary>
    public TallySubject Recipients { get; }

    /// <summary>Required, done and served where required (<see cref="TallyTotals.Met"/>) of the recipients over all rows.</summary>
    public TallyTotals Totals { get; }

    /// <summary>How many of the regions owe the service.</summary>
    public int RegionsOwing { get; }

    /// <summary>How many people over-service hides (<i>kelebihan layanan yang menutupi kekurangan</i>): min(Σ done, Σ required) less
    /// Σ min(done, required), in whole or part units; 0 where no place was served beyond its required number.</summary>
    public Ratio Hidden => HiddenShortage.Units(Totals, Recipients);

    /// <summary>The service and its index.</summary>
    public override string ToString() => $"{Service.Key}: {Index.Published?.ToString() ?? "no index"}";
}
