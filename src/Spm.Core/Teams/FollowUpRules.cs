using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Teams;

/// <summary>Whether each follow-up is complete, in order and in time.</summary>
internal static class FollowUpRules
{
    public static void Check(TeamNotes notes)
    {
        for (var at = 0; at < notes.Team.Rounds.Count; at++)
        {
            var round = notes.Team.Rounds[at];
            for (var item = 0; item < round.Items.Count; item++) Check(notes, round, round.Items[item], Name(at, item, round.Items[item]));
        }
    }

    private static void Check(TeamNotes notes, MonitoringRound round, FollowUpItem item, Bilingual name)
    {
        var place = item.Place ?? round.Place;
        void Add(FindingDefinition definition, params object[] arguments) => notes.Add(definition, notes.Team.Region, item.Service, place, [name, .. arguments]);

        var missing = Missing(item).ToArray();
        if (missing.Length > 0) Add(TeamFindings.FollowUpIncomplete, Bilingual.Join(", ", missing));
        foreach (var day in new[] { TeamNotes.Iso(item.Due), TeamNotes.Iso(item.Closed) }.OfType<LocalDate>())
            if (TeamNotes.Iso(round.Date) is { } held && day < held) Add(TeamFindings.FollowUpBeforeRound, day, held);
        if (TeamNotes.Iso(item.Closed) is { } closed)
        {
            if (item.IsOpen) Add(TeamFindings.FollowUpStillOpen, closed, Bilingual.Of(language => item.State.Name(language)));
            if (closed > notes.On) Add(TeamFindings.RecordAfterToday, closed, notes.On);
        }

        if (item.IsOverdue(notes.On))
        {
            var due = TeamNotes.Iso(item.Due)!.Value;
            Add(TeamFindings.FollowUpOverdue, Agency(item), due, Period.DaysBetween(due, notes.On), Bilingual.Of(language => item.State.Name(language)));
        }

        if (!string.IsNullOrWhiteSpace(item.Service) && notes.Catalog.Find(item.Service) is null)
            notes.Add(SubmissionFindings.UnknownService, notes.Team.Region, item.Service, place, item.Service, NearestKey.Of(item.Service, notes.Catalog.Services).Key);
        Stage(notes, item, place);
    }

    private static void Stage(TeamNotes notes, FollowUpItem item, SourcePlace? place)
    {
        if (string.IsNullOrWhiteSpace(item.Stage) || SpmStageNames.TryParse(item.Stage, out _)) return;
        if (StageAlias.Find(item.Stage) is { } alias)
            notes.Add(TeamFindings.StageAliasUsed, notes.Team.Region, item.Service, place, item.Stage, alias.Nearest is { } nearest ? Bilingual.Of(language => nearest.Name(language)) : new Bilingual("tidak ada", "none"));
        else
            notes.Add(TeamFindings.StageUnknown, notes.Team.Region, item.Service, place, item.Stage, Bilingual.Join("; ", Enum.GetValues<SpmStage>().Select(stage => Bilingual.Of(language => stage.Name(language)))));
    }

    private static IEnumerable<Bilingual> Missing(FollowUpItem item)
    {
        if (string.IsNullOrWhiteSpace(item.What)) yield return new("uraian", "what has to be done");
        if (string.IsNullOrWhiteSpace(item.Agency)) yield return new("perangkat daerah", "the agency");
        if (item.Due is null) yield return new("tenggat", "the last day");
        if (item is { State: FollowUpState.Done, Closed: null }) yield return new("tanggal selesai", "the day of completion");
        if (item.State == FollowUpState.CannotBeDone && string.IsNullOrWhiteSpace(item.Reason)) yield return new("alasan", "the reason");
    }

    private static object Agency(FollowUpItem item) => string.IsNullOrWhiteSpace(item.Agency) ? new Bilingual("perangkat daerah yang belum disebut", "nobody named") : item.Agency;

    private static Bilingual Name(int round, int at, FollowUpItem item) => string.IsNullOrWhiteSpace(item.What)
        ? new($"Butir {at + 1} pemantauan ke-{round + 1}", $"Item {at + 1} of monitoring round {round + 1}")
        : new($"Tindak lanjut \"{item.What}\"", $"Follow-up \"{item.What}\"");
}
