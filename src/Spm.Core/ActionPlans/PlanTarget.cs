using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>What one year of a plan is to reach (<i>target tahunan</i>): required is the year's need, planned the part of it that the plan promises.</summary>
/// <remarks>The law's target is the whole need of the year, 100 %, from 2019 on (seen in press). Held as given, even negative
/// numbers: the check finds them. Null is not known, which is not zero.</remarks>
[LegalTerm("target tahunan")]
public sealed record PlanTarget
{
    /// <summary>Makes a target.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="required">Everybody entitled in that year, or every item asked; those already served included.</param>
    /// <param name="planned">How many of them are to be served, or fulfilled.</param>
    public PlanTarget(BudgetYear year, long? required, long? planned)
    {
        Year = year;
        Required = required;
        Planned = planned;
    }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>The year's need; null when not known.</summary>
    public long? Required { get; }

    /// <summary>The part of it that the plan promises; null when not known.</summary>
    public long? Planned { get; }

    /// <summary>Why the planned share is below that of the year before; null when it is not, or nobody says.</summary>
    public string? Reason { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The required number by groups; each split stands alone and adds up to it.</summary>
    public IReadOnlyList<CountSplit> RequiredSplits { get; init => field = Require.Copy(value); } = [];

    /// <summary>The planned number by groups; each split stands alone and adds up to it.</summary>
    public IReadOnlyList<CountSplit> PlannedSplits { get; init => field = Require.Copy(value); } = [];

    /// <summary>Planned over required, exactly; null when a number is missing or nothing is required.</summary>
    public Ratio? Share => ShareOf(Planned, Required);

    internal static Ratio? ShareOf(long? part, long? whole) => part is { } some && whole is > 0 and { } all ? new Ratio(some, all) : null;
}
