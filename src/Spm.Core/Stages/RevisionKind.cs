namespace Spm.Core.Stages;

/// <summary>What changed a number (<i>sebab perubahan angka</i>).</summary>
[LegalTerm("sebab perubahan angka")]
public enum RevisionKind
{
    /// <summary>Better data about the same need (<i>perbaikan data</i>).</summary>
    Correction = 0,

    /// <summary>A decree on an event, such as a disaster (<i>keputusan kepala daerah</i>).</summary>
    EventDecree = 1,

    /// <summary>An amendment of the budget (<i>perubahan APBD</i>); it changes what is planned and never what is required.</summary>
    BudgetAmendment = 2,
}
