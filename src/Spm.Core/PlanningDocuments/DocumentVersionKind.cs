namespace Spm.Core.PlanningDocuments;

/// <summary>How a version of a document came about (<i>tahap dokumen</i>).</summary>
[LegalTerm("tahap dokumen")]
public enum DocumentVersionKind
{
    /// <summary>As first set (<i>murni</i>).</summary>
    Original = 0,

    /// <summary>Moved inside the budget, several times a year at need (<i>pergeseran</i>).</summary>
    Shift = 1,

    /// <summary>Changed by the round of changes (<i>perubahan</i>), once a year save in extraordinary circumstances.</summary>
    Change = 2,
}
