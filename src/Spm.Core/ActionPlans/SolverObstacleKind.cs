namespace Spm.Core.ActionPlans;

/// <summary>What keeps a request from being met (<i>penghalang</i>).</summary>
[LegalTerm("penghalang")]
public enum SolverObstacleKind
{
    /// <summary>Even everything delivered that can be counted does not reach it.</summary>
    EverythingDelivered = 0,

    /// <summary>The caps, exclusions and missing costs of the request do not let it be reached.</summary>
    Caps = 1,

    /// <summary>The ceiling of units is too low.</summary>
    UnitCeiling = 2,

    /// <summary>The ceiling of money is too low.</summary>
    MoneyCeiling = 3,

    /// <summary>Each ceiling could be kept alone, both together cannot.</summary>
    BothCeilings = 4,
}
