using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Teams;

/// <summary>Looks a team over on a day (<i>pemeriksaan Tim Penerapan SPM</i>).</summary>
/// <remarks>Never throws for any data and gives the same findings every time.</remarks>
[LegalTerm("pemeriksaan Tim Penerapan SPM")]
public static class TeamCheck
{
    /// <summary>Checks a team with its monitoring and guidance.</summary>
    /// <param name="team">The team as given.</param>
    /// <param name="on">The day of the check, in any calendar; later entries do not count.</param>
    /// <param name="catalog">The catalogue of the year, for regions, services and agencies.</param>
    /// <param name="rules">What the team is held against; null for <see cref="TeamRules.For"/> of the region's level.</param>
    public static TeamReview Run(ImplementationTeam team, LocalDate on, ServiceCatalog catalog, TeamRules? rules = null)
    {
        Require.NotNull(team);
        Require.NotNull(catalog);
        var level = team.Region.IsProvince ? RegionLevel.Province : RegionLevel.Regency;
        var notes = new TeamNotes(team, on.WithCalendar(CalendarSystem.Iso), catalog, rules ?? TeamRules.For(level));
        FormationRules.Check(notes);
        var rounds = RoundRules.Check(notes);
        FollowUpRules.Check(notes);
        var guidance = GuidanceRules.Check(notes);
        return new TeamReview(notes, rounds, guidance);
    }
}
