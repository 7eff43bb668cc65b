using NodaTime;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Teams;

/// <summary>A team as it stood on a day (<i>hasil pemeriksaan Tim Penerapan SPM</i>). Made by <see cref="TeamCheck"/>; immutable.</summary>
[LegalTerm("hasil pemeriksaan Tim Penerapan SPM")]
public sealed class TeamReview
{
    internal TeamReview(TeamNotes notes, IReadOnlyList<LocalDate> rounds, IReadOnlyList<GuidanceStatus> guidance)
    {
        (Team, On, Rules, Region) = (notes.Team, notes.On, notes.Rules, notes.Region);
        Findings = Array.AsReadOnly<Finding>([.. notes.Findings]);
        IsInForce = IsFormed && !(notes.First > On) && !(notes.End < On);
        Rounds = rounds;
        NextRoundDue = (LastRound ?? notes.First) is { } from ? Rules.Rounds.DueAfter(from) : null;
        OpenItems = Array.AsReadOnly<FollowUpItem>([.. Team.Rounds.SelectMany(round => round.Items).Where(item => item.IsOpen)]);
        OverdueItems = Array.AsReadOnly<FollowUpItem>([.. OpenItems.Where(item => item.IsOverdue(On))]);
        Guidance = guidance;
    }

    /// <summary>The team as given.</summary>
    public ImplementationTeam Team { get; }

    /// <summary>The day of the check.</summary>
    public LocalDate On { get; }

    /// <summary>What the team was held against.</summary>
    public TeamRules Rules { get; }

    /// <summary>The region; null when the code is not known in the year.</summary>
    public Region? Region { get; }

    /// <summary>What was noticed, in the order decree, term, members, tasks, monitoring, follow-up, guidance.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>True when a document forms the team, whatever else is wrong with it.</summary>
    public bool IsFormed => Team.Decree is not null;

    /// <summary>True when the team is formed and the day lies in its term.</summary>
    public bool IsInForce { get; }

    /// <summary>The days of the rounds that count, earliest first: up to the day of the check and within the term.</summary>
    public IReadOnlyList<LocalDate> Rounds { get; }

    /// <summary>The last round that counts; null when there is none.</summary>
    public LocalDate? LastRound => Rounds.Count > 0 ? Rounds[^1] : null;

    /// <summary>The last day in time for the next round; null when there is nothing to count from.</summary>
    public LocalDate? NextRoundDue { get; }

    /// <summary>What is still to be done, in the order of the rounds as given.</summary>
    public IReadOnlyList<FollowUpItem> OpenItems { get; }

    /// <summary>What is still to be done after its last day.</summary>
    public IReadOnlyList<FollowUpItem> OverdueItems { get; }

    /// <summary>The region itself, then the kabupaten/kota of a province: how often and how lately each was guided. Empty when the region is not known.</summary>
    public IReadOnlyList<GuidanceStatus> Guidance { get; }
}
