using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.ActionPlans;

/// <summary>What a year of a plan is to cost from one source (<i>pendanaan indikatif</i>); no budget, only its expectation.</summary>
[LegalTerm("pendanaan indikatif")]
public sealed record PlanFunding
{
    /// <summary>Makes an amount.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="amount">The amount; below Rp0 is found.</param>
    /// <param name="source">Where the money comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a named one.</exception>
    public PlanFunding(BudgetYear year, Rupiah amount, FundSource source = FundSource.Apbd)
    {
        Year = year;
        Amount = amount;
        Source = Require.Defined(source);
    }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>The amount.</summary>
    public Rupiah Amount { get; }

    /// <summary>Where the money comes from.</summary>
    public FundSource Source { get; }
}
