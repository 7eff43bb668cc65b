using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Teams;

/// <summary>A place in the team and the office that usually fills it (<i>susunan Tim Penerapan SPM</i>).</summary>
[LegalTerm("susunan Tim Penerapan SPM")]
public sealed class TeamSeat
{
    private readonly string _indonesian;
    private readonly string _english;

    /// <summary>Makes a place of a composition of your own.</summary>
    /// <param name="role">The role.</param>
    /// <param name="office">Who usually fills it, in Indonesian.</param>
    /// <param name="englishOffice">The same in English.</param>
    /// <param name="isCompulsory">Whether a team needs somebody in this role.</param>
    /// <param name="basis">Where it comes from and how it is known.</param>
    public TeamSeat(TeamRole role, string office, string englishOffice, bool isCompulsory, LegalBasis basis)
    {
        Role = Require.Defined(role);
        _indonesian = Require.Text(office);
        _english = Require.Text(englishOffice);
        IsCompulsory = isCompulsory;
        Basis = Require.NotNull(basis);
    }

    /// <summary>The role.</summary>
    public TeamRole Role { get; }

    /// <summary>Whether a team needs somebody in this role, whatever the office.</summary>
    public bool IsCompulsory { get; }

    /// <summary>Where it comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Who usually fills it.</summary>
    public string Office(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>Role and office.</summary>
    public override string ToString() => $"{Role}: {_indonesian}";
}
