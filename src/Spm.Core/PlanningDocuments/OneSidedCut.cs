namespace Spm.Core.PlanningDocuments;

/// <summary>Which of the two was cut between two versions while the other stayed.</summary>
internal enum OneSidedCut
{
    None,
    Money,
    Target,
}
