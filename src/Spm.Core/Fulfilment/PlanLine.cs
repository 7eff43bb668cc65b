using Spm.Core.Periods;

namespace Spm.Core.Fulfilment;

/// <summary>What a plan does about one need, year by year (<i>baris rencana pemenuhan</i>).</summary>
[LegalTerm("baris rencana pemenuhan")]
public sealed class PlanLine
{
    internal PlanLine(PlanItem item, NeedLine? need, IReadOnlyList<PlanYear> years)
    {
        Item = item;
        Need = need;
        Years = years;
    }

    /// <summary>The item that takes the need up.</summary>
    public PlanItem Item { get; }

    /// <summary>The need in the first year of the plan; null when the item names something that nothing needs.</summary>
    public NeedLine? Need { get; }

    /// <summary>Every year of the plan, in order.</summary>
    public IReadOnlyList<PlanYear> Years { get; }

    /// <summary>The name of the resource or relief, or the word for recipients.</summary>
    public string Name(Language language) => Item.Resource ?? NeedKind.Recipients.Name(language);

    /// <summary>The year of the plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The plan does not cover it.</exception>
    public PlanYear In(BudgetYear year) => Years.FirstOrDefault(entry => entry.Year == year)
        ?? throw new ArgumentOutOfRangeException(nameof(year), year, $"The plan covers {Years[0].Year} to {Years[^1].Year}.");
}
