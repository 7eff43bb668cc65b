namespace Spm.Core.ActionPlans;

/// <summary>How a year's result stands against its target (<i>status target</i>).</summary>
[LegalTerm("status target")]
public enum PlanStatus
{
    /// <summary>No result is known, which is not zero (<i>belum ada data</i>).</summary>
    NoData = 0,

    /// <summary>Below the target (<i>di bawah target</i>).</summary>
    Behind = 1,

    /// <summary>Exactly the target (<i>tercapai</i>).</summary>
    Reached = 2,

    /// <summary>Above the target (<i>melampaui target</i>).</summary>
    Ahead = 3,
}
