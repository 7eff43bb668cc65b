namespace Spm.Core.Teams;

/// <summary>Printed words for roles in the team (<i>sebutan kedudukan dalam tim</i>).</summary>
[LegalTerm("sebutan kedudukan dalam Tim Penerapan SPM")]
public static class TeamRoleNames
{
    /// <summary>The name in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The role is not a named one.</exception>
    public static string Name(this TeamRole role, Language language) => (role, language) switch
    {
        (TeamRole.Responsible, Language.Indonesian) => "penanggung jawab",
        (TeamRole.Responsible, _) => "responsible",
        (TeamRole.Chair, Language.Indonesian) => "ketua",
        (TeamRole.Chair, _) => "chair",
        (TeamRole.Deputy, Language.Indonesian) => "wakil ketua",
        (TeamRole.Deputy, _) => "deputy chair",
        (TeamRole.Secretary, Language.Indonesian) => "sekretaris",
        (TeamRole.Secretary, _) => "secretary",
        (TeamRole.Member, Language.Indonesian) => "anggota",
        (TeamRole.Member, _) => "member",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, $"{role:D} is none of {string.Join(", ", Enum.GetNames<TeamRole>())}."),
    };
}
