using System.Collections.ObjectModel;
using NodaTime;
using Spm.Core.Internal;

namespace Spm.Core.Teams;

/// <summary>Whether the team monitors as often as it should.</summary>
internal static class RoundRules
{
    /// <summary>The days of the rounds that count, earliest first.</summary>
    public static IReadOnlyList<LocalDate> Check(TeamNotes notes)
    {
        var days = Days(notes);
        if (notes.Team.Decree is null && notes.Team.Rounds.Count == 0) return days;
        var interval = notes.Rules.Rounds;
        var previous = notes.First;
        foreach (var day in days)
        {
            if (previous is { } last && interval.DueAfter(last) < day) notes.Add(TeamFindings.RoundsTooFarApart, null, last, day, interval.Months);
            previous = day;
        }

        if (previous is { } latest && interval.DueAfter(latest) >= notes.Horizon) return days;
        if (days.Count == 0) notes.Add(TeamFindings.NoRoundYet, null, notes.On, interval.Months);
        else notes.Add(TeamFindings.RoundOverdue, null, days[^1], interval.DueAfter(days[^1]), notes.On);
        return days;
    }

    public static Bilingual Name(int round) => new($"Pemantauan ke-{round + 1}", $"Monitoring round {round + 1}");

    private static ReadOnlyCollection<LocalDate> Days(TeamNotes notes)
    {
        var days = new List<LocalDate>();
        for (var at = 0; at < notes.Team.Rounds.Count; at++)
        {
            var round = notes.Team.Rounds[at];
            if (notes.Counted(round.Date, Name(at), round.Place) is not { } day) continue;
            if (day < notes.First || day > notes.End) notes.Add(TeamFindings.RoundOutsideTerm, round.Place, Name(at), day);
            else days.Add(day);
        }

        days.Sort();
        return days.AsReadOnly();
    }
}
