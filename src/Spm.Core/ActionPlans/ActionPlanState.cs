namespace Spm.Core.ActionPlans;

/// <summary>How far an action plan has come (<i>tahap rencana aksi</i>); a larger value is further.</summary>
[LegalTerm("tahap rencana aksi")]
public enum ActionPlanState
{
    /// <summary>Being written (<i>disusun</i>).</summary>
    Drafted = 0,

    /// <summary>Gone over with the province or the ministry (<i>pendampingan, asistensi</i>).</summary>
    Assisted = 1,

    /// <summary>Ready to be set (<i>difinalkan</i>).</summary>
    Finalised = 2,

    /// <summary>Set by a document of the region (<i>ditetapkan</i>).</summary>
    Set = 3,

    /// <summary>Changed after it was set (<i>diubah</i>), any number of times.</summary>
    Changed = 4,
}
