using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>What the request says about one figure (<i>syarat per angka</i>): how much may be added to it, and what that costs.</summary>
/// <remarks>Held as given; a negative cap, a unit cost of nothing and the like become findings.</remarks>
[LegalTerm("syarat per angka")]
public sealed record SolverFigure
{
    /// <summary>Names a figure.</summary>
    /// <param name="service">The key of the service.</param>
    /// <param name="item">The quality item as reported; null for the recipients.</param>
    /// <exception cref="ArgumentException">A blank text.</exception>
    public SolverFigure(string service, string? item = null)
    {
        Service = Require.Text(service);
        Item = item is null ? null : Require.Text(item);
    }

    /// <summary>The key of the service.</summary>
    public string Service { get; }

    /// <summary>The quality item; null for the recipients.</summary>
    public string? Item { get; }

    /// <summary>The most further units; null for no limit but the number required.</summary>
    public long? Cap { get; init; }

    /// <summary>What each further person or item costs, above Rp0; null when not known.</summary>
    public Rupiah? UnitCost { get; init; }

    /// <summary>What it costs once, as soon as there is one further unit; from Rp0.</summary>
    public Rupiah SetUpCost { get; init; }

    /// <summary>False to leave the figure as it is.</summary>
    public bool MayServe { get; init; } = true;
}
