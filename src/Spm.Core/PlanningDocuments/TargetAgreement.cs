namespace Spm.Core.PlanningDocuments;

/// <summary>Whether two targets agree.</summary>
internal enum TargetAgreement
{
    /// <summary>Neither says anything, or one can be read in two ways.</summary>
    NotJudged,
    Same,
    Differs,
    MissingLeft,
    MissingRight,

    /// <summary>The units differ; where they can be converted the numbers agree.</summary>
    OtherUnit,

    /// <summary>The units differ, and so do the numbers after conversion.</summary>
    OtherUnitAndDiffers,
}
