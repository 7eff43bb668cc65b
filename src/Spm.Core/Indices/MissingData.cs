namespace Spm.Core.Indices;

/// <summary>Which missing data an interval leaves open (<i>data yang belum ada</i>).</summary>
[LegalTerm("data yang belum ada")]
public enum MissingData
{
    /// <summary>What should have been reported and was not; what is not yet due counts as the method says.</summary>
    NotReported = 0,

    /// <summary>That, and what is not yet due.</summary>
    NotReportedOrNotYetDue = 1,
}
