using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>A question to the backward solver (<i>permintaan penghitungan mundur</i>).</summary>
/// <remarks>Held as given; mistakes in it become findings SPM4001 and on.</remarks>
[LegalTerm("permintaan penghitungan mundur")]
public sealed record SolverRequest
{
    /// <summary>The node limit that holds unless another is given.</summary>
    public const long DefaultNodeLimit = 2_000;

    /// <summary>Asks for something.</summary>
    /// <param name="objective">What the best answer is best at.</param>
    /// <param name="goal">The wanted index; null only where the most people are sought.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a named objective.</exception>
    public SolverRequest(SolverObjective objective, SolverGoal? goal)
    {
        Objective = Require.Defined(objective);
        Goal = goal;
    }

    /// <summary>What the best answer is best at.</summary>
    public SolverObjective Objective { get; }

    /// <summary>The wanted index; null when none is.</summary>
    public SolverGoal? Goal { get; }

    /// <summary>Caps, costs and exclusions, at most one entry a figure; a figure without one may be filled up and has no known cost.</summary>
    public IReadOnlyList<SolverFigure> Figures { get; init => field = Require.Copy(value); } = [];

    /// <summary>The most further people and items together in the year; null for no limit.</summary>
    public long? UnitCeiling { get; init; }

    /// <summary>The most money in the year; null for no limit. The budget where the most people are sought.</summary>
    public Rupiah? MoneyCeiling { get; init; }

    /// <summary>What services and urusan have to come to beside the goal.</summary>
    public IReadOnlyList<SolverFloor> Floors { get; init => field = Require.Copy(value); } = [];

    /// <summary>Keys of services in groups, the most urgent group first. Everybody in a group who can be served within the caps is served
    /// before anything else is delivered.</summary>
    public IReadOnlyList<IReadOnlyList<string>> PriorityGroups
    {
        get;
        init => field = Array.AsReadOnly<IReadOnlyList<string>>([.. Require.Copy(value).Select(group => Require.Copy(group))]);
    }

    = [];

    /// <summary>How many parts of the search are looked at before the best found so far is given, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public long NodeLimit { get; init => field = Require.InRange(value, 1, long.MaxValue); } = DefaultNodeLimit;

    internal bool NeedsCosts => Objective != SolverObjective.FewestUnits || MoneyCeiling is not null;
}
