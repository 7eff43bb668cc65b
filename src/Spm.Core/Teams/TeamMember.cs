using Spm.Core.Internal;

namespace Spm.Core.Teams;

/// <summary>A member of a team by office (<i>anggota Tim Penerapan SPM</i>), never by a person's name.</summary>
/// <remarks>Held as given; what is missing is for <see cref="TeamCheck"/> to find.</remarks>
[LegalTerm("anggota Tim Penerapan SPM")]
public sealed record TeamMember
{
    /// <summary>Makes a member.</summary>
    /// <param name="role">What the member is in the team.</param>
    /// <param name="office">The office held outside it, such as <c>Kepala Dinas Kesehatan</c>; null when not given.</param>
    /// <param name="agency">The regional agency; null for those who belong to none, such as the head of region.</param>
    /// <exception cref="ArgumentOutOfRangeException">The role is not a named one.</exception>
    public TeamMember(TeamRole role, string? office, string? agency = null)
    {
        Role = Require.Defined(role);
        Office = office;
        Agency = agency;
    }

    /// <summary>What the member is in the team.</summary>
    public TeamRole Role { get; }

    /// <summary>The office held outside the team; null when not given.</summary>
    public string? Office { get; }

    /// <summary>The regional agency; null when there is none or none was given.</summary>
    public string? Agency { get; }

    /// <summary>Role and office.</summary>
    public override string ToString() => $"{Role}: {Office ?? "–"}";
}
