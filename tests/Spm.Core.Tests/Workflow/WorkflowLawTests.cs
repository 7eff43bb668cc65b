using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using Spm.Core.Workflow;
using static Spm.Core.Tests.Workflow.SampleFiles;

namespace Spm.Core.Tests.Workflow;

/// <summary>Laws of the workflow over random attempts, most of them in a likely order and some of them absurd.</summary>
public class WorkflowLawTests
{
    private static readonly WorkflowRoute[] Routes =
    [
        WorkflowRoute.Regency, WorkflowRoute.Regency.CoordinatedBy(WorkflowRole.PlanningAgency), WorkflowRoute.Regency.WithCompulsoryReview(),
        WorkflowRoute.WithinRegion, WorkflowRoute.PublicWorks,
    ];

    private static readonly Gen<WorkflowActor> Offices = Gen.Frequency(
        (9, Gen.Elements(Health, Schools, Unit, Bappeda, Inspectorate, Bupati, Governor, Ministry)),
        (1, from role in Gen.Elements(Enum.GetValues<WorkflowRole>())
            from region in Gen.Elements(null, Bulungan, Kaltara, RegionCode.Parse("33.01"))
            select new WorkflowActor(role, $"Kantor {role}", region)));

    private static readonly Gen<Submission?> SomeFigures = Gen.Frequency(
        (4, Gen.Constant<Submission?>(null)),
        (5, from sender in Gen.Elements("Dinas Kesehatan", "dinas kesehatan", "Dinas Pendidikan") from done in Gen.Choose(0, 3) select (Submission?)Figures(sender, done)),
        (1, Gen.Elements<Submission?>(new Submission(Kaltara, FirstQuarter, "Dinas Kesehatan", []), new Submission(Bulungan, FirstQuarter, "Dinas Kesehatan", []))));

    private static readonly Gen<WorkflowAttempt> AnyAttempt =
        from actor in Offices
        from action in Gen.Elements(Enum.GetValues<WorkflowAction>())
        from minute in Gen.Choose(0, 600)
        from channel in Gen.Elements(ReportChannel.All.ToArray())
        from notes in Gen.Elements(null, " ", "Periksa kembali.")
        from document in Gen.Elements(null, Letter)
        from figures in SomeFigures
        select new WorkflowAttempt(action, actor, Start + Duration.FromMinutes(minute), channel) { Notes = notes, Document = document, Figures = figures };

    /// <summary>An attempt, or a wish to do whatever the route offers just then: else hardly any file would get far.</summary>
    private static readonly Gen<(WorkflowAttempt Wild, int Choice)> Move = from wild in AnyAttempt from choice in Gen.Choose(-2, 5) select (wild, choice);

    private static readonly Arbitrary<ReportFile> Files =
        (from route in Gen.Elements(Routes)
         from moves in Gen.ArrayOf(Move)
         select moves.Select((move, at) => (move.Wild, move.Choice, At: at)).Aggregate(
             ReportFile.Open(Bulungan, FirstQuarter, route), (file, move) => file.Apply(move.Choice < 0 ? move.Wild : Sensible(file, move.Wild, move.Choice, move.At)))).ToArbitrary();

    [Fact]
    [Law("Replaying the records of a report gives the same report.")]
    public void Replay_OfAllRecords_GivesTheSameFile() => Laws.Hold(Files, file =>
    {
        var again = ReportFile.Open(file.Region, file.Period, file.Route).Apply(file.History.Select(record => record.Attempt));

        Assert.Equal(Story(file), Story(again));
        Assert.Equal(file.State, again.State);
        Assert.Equal(file.Parts, again.Parts);
    });

    [Fact]
    [Law("Replaying the accepted records alone gives the same state and figures.")]
    public void Replay_OfAcceptedRecords_GivesTheSameStateAndFigures() => Laws.Hold(Files, file =>
    {
        var again = ReportFile.Open(file.Region, file.Period, file.Route).Apply(file.History.Where(record => record.IsAccepted).Select(record => record.Attempt));

        Assert.All(again.History, record => Assert.True(record.IsAccepted));
        Assert.Equal(file.State, again.State);
        Assert.Equal(file.Parts, again.Parts);
    });

    [Fact]
    [Law("Every attempt is recorded, and no record is lost or changed by a later one.")]
    public void Apply_Anything_AddsOneRecordAndKeepsTheOthers() => Laws.Hold(Files, AnyAttempt.ToArbitrary(), (file, attempt) =>
    {
        var after = file.Apply(attempt);

        Assert.Equal(file.History, after.History.SkipLast(1));
        Assert.Same(attempt, after.Last!.Attempt);
        Assert.Equal(after.History.Count, after.Last.Number);
    });

    [Fact]
    [Law("Nobody acts who may not: every accepted action is a step of the route, taken by its role from the right region.")]
    public void History_AcceptedRecords_AreStepsOfTheRoute() => Laws.Hold(Files, file =>
    {
        foreach (var record in file.History.Where(record => record.IsAccepted))
        {
            Assert.Contains(record.Step, file.Route.Steps);
            Assert.Equal((record.Step!.Role, record.Step.Action, record.Step.From), (record.Attempt.Actor.Role, record.Attempt.Action, record.Before));
            Assert.Equal(WorkflowActor.RegionOf(record.Step.Role, file.Region), record.Attempt.Actor.Region);
        }
    });

    [Fact]
    [Law("A refused action changes nothing and says why; an accepted one has no error.")]
    public void Apply_Anything_RefusesWithAnErrorOrTakesWithoutOne() => Laws.Hold(Files, AnyAttempt.ToArbitrary(), (file, attempt) =>
    {
        var after = file.Apply(attempt);

        Assert.Equal(after.Last!.IsAccepted, after.Last.Findings.All(finding => finding.Severity != FindingSeverity.Error));
        if (after.Last.IsAccepted) return;
        Assert.Equal((file.State, 0), (after.State, after.Last.Changes.Count));
        Assert.Equal(file.Parts, after.Parts);
        Assert.Equal(file.Unsubmitted, after.Unsubmitted);
    });

    [Fact]
    [Law("A locked report stays locked until it is reopened with a reason and a document.")]
    public void Locked_Always_StaysLockedExceptByReopening() => Laws.Hold(Files, AnyAttempt.ToArbitrary(), (file, attempt) =>
    {
        foreach (var record in file.Apply(attempt).History.Where(record => record.Before == WorkflowState.Locked && record.After != WorkflowState.Locked))
        {
            Assert.Equal(WorkflowAction.Reopen, record.Attempt.Action);
            Assert.False(string.IsNullOrWhiteSpace(record.Attempt.Notes));
            Assert.NotNull(record.Attempt.Document);
        }
    });

    [Fact]
    [Law("Figures change in open states only, and the changes told lead from the old figures to the new ones.")]
    public void Figures_Always_ChangeInOpenStatesOnly() => Laws.Hold(Files, AnyAttempt.ToArbitrary(), (file, attempt) =>
    {
        var after = file.Apply(attempt);
        if (!after.Parts.SequenceEqual(file.Parts)) Assert.True(WorkflowStep.IsOpen(file.State));

        var recipients = new Dictionary<(string, string), Figure?>();
        foreach (var record in after.History)
        {
            foreach (var change in record.Changes)
            {
                var key = (ReportFile.SenderOf(record.Attempt), change.Service);
                Assert.Equal(recipients.GetValueOrDefault(key), change.Before);
                recipients[key] = change.After;
            }
        }

        foreach (var part in after.Parts)
            foreach (var service in part.Figures)
                Assert.Equal(service.Recipients, recipients[(part.Sender.ToLowerInvariant(), service.Service)]);
    });

    [Fact]
    [Law("The first time that an action was accepted is never moved by a later event.")]
    public void First_OfAnAction_IsNeverMoved() => Laws.Hold(Files, AnyAttempt.ToArbitrary(), (file, attempt) =>
    {
        var after = file.Apply(attempt);
        foreach (var action in Enum.GetValues<WorkflowAction>())
            if (file.First(action) is { } first) Assert.Same(first, after.First(action));
    });

    [Fact]
    [Law("The times of accepted actions never fall.")]
    public void History_TimesOfAcceptedRecords_NeverFall() => Laws.Hold(Files, file =>
    {
        var times = file.History.Where(record => record.IsAccepted).Select(record => record.Attempt.At).ToArray();

        return times.SequenceEqual(times.Order());
    });

    [Fact]
    [Law("A report that reached the Minister was submitted, verified and approved since it was last returned or reopened.")]
    public void Forwarded_Always_WasVerifiedAndApprovedInTheSameRound() => Laws.Hold(Files, file =>
    {
        if (file.State is not (WorkflowState.Delivered or WorkflowState.Forwarded)) return;
        Assert.NotNull(file.Standing(WorkflowAction.Submit));
        Assert.NotNull(file.Standing(WorkflowAction.Verify));
        Assert.NotNull(file.Standing(WorkflowAction.Approve));
    });

    [Fact]
    [Law("Applying an attempt to a report gives the same result every time, in both languages.")]
    public void Apply_Twice_SaysTheSame() => Laws.Hold(Files, AnyAttempt.ToArbitrary(), (file, attempt) =>
        Story(file.Apply(attempt)).SequenceEqual(Story(file.Apply(attempt)))
        && WorkflowText.Print(file.Apply(attempt)) == WorkflowText.Print(file.Apply(attempt)));

    [Fact]
    public void Files_Drawn_ReachEveryState()
    {
        var states = Files.Generator.Sample(2_000, 30).Select(file => file.State).ToHashSet();

        Assert.Equal(Enum.GetValues<WorkflowState>(), states.Order());
    }

    /// <summary>A step that the route offers; often the one that leads on, which stands last.</summary>
    private static WorkflowAttempt Sensible(ReportFile file, WorkflowAttempt wild, int choice, int at)
    {
        if (file.NextSteps.Count == 0) return wild;
        var step = choice > 2 ? file.NextSteps[^1] : file.NextSteps[(choice * 7 + at) % file.NextSteps.Count];
        var actor = new WorkflowActor(step.Role, "Dinas Kesehatan", WorkflowActor.RegionOf(step.Role, file.Region));
        return new WorkflowAttempt(step.Action, actor, Start + Duration.FromHours(10 + at), wild.Channel)
        {
            Notes = "Periksa kembali.",
            Document = Letter,
            Figures = step.Action is WorkflowAction.Save or WorkflowAction.Submit ? Figures("Dinas Kesehatan", choice) : null,
        };
    }

    private static string[] Story(ReportFile file) =>
        [.. file.History.SelectMany(record => record.Findings.Select(finding => finding.ToString(Language.Indonesian) + finding)
            .Concat(record.Changes.Select(change => change.ToString())).Prepend(record.ToString()))];
}
