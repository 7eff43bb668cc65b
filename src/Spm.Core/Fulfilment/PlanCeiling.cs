using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Fulfilment;

/// <summary>The most that a year of a plan may cost from one source (<i>pagu</i>).</summary>
/// <remarks>A year and source without a ceiling is not limited. Rp0 allows nothing that costs.</remarks>
[LegalTerm("pagu")]
public sealed record PlanCeiling
{
    /// <summary>Makes a ceiling.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="amount">The most; below Rp0 is found and counts as Rp0.</param>
    /// <param name="source">Where the money comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a named one.</exception>
    public PlanCeiling(BudgetYear year, Rupiah amount, FundSource source = FundSource.Apbd)
    {
        Year = year;
        Amount = amount;
        Source = Require.Defined(source);
    }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>The most.</summary>
    public Rupiah Amount { get; }

    /// <summary>Where the money comes from.</summary>
    public FundSource Source { get; }
}
