namespace Spm.Core.ActionPlans;

/// <summary>Why a neighboring rating cannot be reached (<i>alasan tanpa jarak</i>).</summary>
[LegalTerm("alasan tanpa jarak")]
public enum NoDistanceReason
{
    /// <summary>There is no index.</summary>
    NoIndex = 0,

    /// <summary>There is no rating beyond: it is the highest, or the lowest.</summary>
    NoRatingBeyond = 1,

    /// <summary>Even all figures that move the index in equal steps, delivered or lost, do not reach it.</summary>
    OutOfReach = 2,

    /// <summary>The search was stopped at its limit: surpluses that count nothing make losing a matter of choice.</summary>
    Undecided = 3,
}
