namespace Spm.Core.Teams;

/// <summary>What somebody is in the team (<i>kedudukan dalam Tim Penerapan SPM</i>); the list is RECALLED, the composition was not read.</summary>
[LegalTerm("kedudukan dalam Tim Penerapan SPM")]
public enum TeamRole
{
    /// <summary>Who answers for the team (<i>penanggung jawab</i>).</summary>
    Responsible = 0,

    /// <summary>Who leads it (<i>ketua</i>).</summary>
    Chair = 1,

    /// <summary>Who leads it in the chair's place (<i>wakil ketua</i>).</summary>
    Deputy = 2,

    /// <summary>Who keeps its records (<i>sekretaris</i>).</summary>
    Secretary = 3,

    /// <summary>Everybody else (<i>anggota</i>).</summary>
    Member = 4,
}
