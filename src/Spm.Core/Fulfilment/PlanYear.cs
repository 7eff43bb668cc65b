using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>One year of a planned line (<i>rencana setahun</i>): opening + new − lapsed = need; wanted − planned is what the ceiling leaves unmet.</summary>
/// <remarks>Whole units from 0. The first year has no opening: its whole need is new to the plan.</remarks>
[LegalTerm("rencana setahun")]
public sealed class PlanYear
{
    private readonly Rupiah? _price;

    internal PlanYear(BudgetYear year, Rupiah? price)
    {
        Year = year;
        _price = price;
    }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>Carried over from the year before.</summary>
    public long Opening { get; internal init; }

    /// <summary>New in the year; null when the need of the year is unknown.</summary>
    public long? New { get; internal init; }

    /// <summary>No longer needed though nothing was planned for it.</summary>
    public long Lapsed { get; internal init; }

    /// <summary>What the year needs: opening + new − lapsed.</summary>
    public long Need => Opening + (New ?? 0) - Lapsed;

    /// <summary>What the year asks for by the spread.</summary>
    public long Wanted { get; internal init; }

    /// <summary>What the year is to deliver.</summary>
    public long Planned { get; internal init; }

    /// <summary>What was wanted and has no money, or no resource that it follows.</summary>
    public long Unmet => Wanted - Planned;

    /// <summary>Planned times price; null when there is no price.</summary>
    public Rupiah? Cost => _price * Planned;

    /// <summary>Unmet times price; null when there is no price.</summary>
    public Rupiah? UnmetCost => _price * Unmet;

    /// <summary>What is left of the need at the end of the year, never below 0. It opens the next year where the need carries over and lapses
    /// otherwise.</summary>
    public long Closing => Math.Max(0, Need - Planned);

    /// <summary>What each sub-activity carries; the parts add up exactly. None when the item names no sub-activity.</summary>
    public IReadOnlyList<SubActivityPart> SubActivities { get; internal init; } = [];
}
