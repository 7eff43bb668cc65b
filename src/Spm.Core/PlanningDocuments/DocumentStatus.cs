namespace Spm.Core.PlanningDocuments;

/// <summary>Whether a document is still being written or has been set (<i>status dokumen</i>).</summary>
[LegalTerm("status dokumen")]
public enum DocumentStatus
{
    /// <summary>Being written or agreed (<i>rancangan</i>); never in force.</summary>
    Draft = 0,

    /// <summary>Set or approved (<i>ditetapkan</i>).</summary>
    Set = 1,
}
