using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>An amount that a row gives to a year (<i>pagu</i>).</summary>
/// <remarks>A missing amount is not Rp0: a row without one says nothing. Held as given; amounts below Rp0 are found.</remarks>
[LegalTerm("pagu")]
public sealed record Ceiling
{
    /// <summary>Makes a ceiling.</summary>
    /// <param name="kind">What the amount means.</param>
    /// <param name="year">The budget year it is for.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public Ceiling(CeilingKind kind, BudgetYear year, Rupiah amount)
    {
        Kind = Require.Defined(kind);
        Year = year;
        Amount = amount;
    }

    /// <summary>What the amount means.</summary>
    public CeilingKind Kind { get; }

    /// <summary>The budget year it is for.</summary>
    public BudgetYear Year { get; }

    /// <summary>The amount.</summary>
    public Rupiah Amount { get; }
}
