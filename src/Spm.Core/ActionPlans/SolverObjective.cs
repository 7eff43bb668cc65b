namespace Spm.Core.ActionPlans;

/// <summary>What the best answer is best at (<i>tujuan penghitungan mundur</i>).</summary>
[LegalTerm("tujuan penghitungan mundur")]
public enum SolverObjective
{
    /// <summary>The fewest further people and items together.</summary>
    FewestUnits = 0,

    /// <summary>The least money, set-up costs included.</summary>
    LeastCost = 1,

    /// <summary>The most further people served within a budget, with or without a wanted index.</summary>
    MostPeople = 2,
}
