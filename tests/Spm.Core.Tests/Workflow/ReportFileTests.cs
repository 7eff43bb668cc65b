using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Workflow;
using static Spm.Core.Tests.Workflow.SampleFiles;

namespace Spm.Core.Tests.Workflow;

public class ReportFileTests
{
    [Fact]
    public void Apply_TheWholeWay_PassesEachStateUpToTheLock()
    {
        var file = After(7);

        Assert.Equal(Enumerable.Range(1, 7).Select(state => (WorkflowState)state), file.History.Select(record => record.After));
        Assert.All(file.History, record => Assert.Empty(record.Findings));
        Assert.Equal("65.01 2025-Q1 Interim: Locked", file.ToString());
        Assert.Equal("2 Verify: Submitted → Verified", file.History[1].ToString());
    }

    [Fact]
    public void Apply_Approval_WithoutReviewIsPossibleWhereReviewIsOptional() =>
        Assert.Equal(WorkflowState.Approved, After(2).Apply(Does(Bupati, WorkflowAction.Approve, 2)).State);

    [Fact]
    public void Apply_AnAttempt_LeavesTheOldFileAsItWas()
    {
        var file = After(1);

        file.Apply(Does(Unit, WorkflowAction.Verify, 1));

        Assert.Equal((WorkflowState.Submitted, 1), (file.State, file.History.Count));
    }

    [Fact]
    public void Apply_RefusedAttempt_IsRecordedWithItsFiguresAndChangesNothing()
    {
        var file = After(2).Apply(Submits(Health, 99, 3));

        Assert.Equal("2 Verify: Submitted → Verified; 3 Submit: refused in Verified", string.Join("; ", file.History.Skip(1)));
        Assert.NotNull(file.Last!.Attempt.Figures);
        Assert.Equal((WorkflowState.Verified, 80L), (file.State, file.Parts.Single().Figures[0].Recipients.Done));
    }

    [Fact]
    public void Apply_RefusedAttemptOfAFarFuture_BlocksNobody()
    {
        var file = After(1).Apply(Does(Bappeda, WorkflowAction.Verify, 1_000_000)).Apply(Does(Unit, WorkflowAction.Verify, 1));

        Assert.Equal(WorkflowState.Verified, file.State);
    }

    [Fact]
    public void Return_AfterTheApproval_MakesItLapse()
    {
        var file = After(5).Apply(Returns(Governor, 6));

        Assert.Equal(WorkflowState.Returned, file.State);
        Assert.Null(file.Standing(WorkflowAction.Approve));
        Assert.Same(file.History[3], file.First(WorkflowAction.Approve));
        Assert.Null(file.Apply(Does(Health, WorkflowAction.Save, 7) with { Figures = Figures("Dinas Kesehatan", 81) }).Standing(WorkflowAction.Approve));
        Assert.Equal("SPM3021", file.Apply(Does(Bupati, WorkflowAction.Approve, 7)).Last!.Findings.Single().Code);
    }

    [Fact]
    public void Reopen_WithBasis_LeadsThroughTheWholeWayAgain()
    {
        var reopened = After(7).Apply(Reopens(8));

        Assert.Equal(WorkflowState.Reopened, reopened.State);
        Assert.Equal([WorkflowAction.Save, WorkflowAction.Submit], reopened.NextSteps.Select(step => step.Action));
        var again = reopened.Apply([Submits(Health, 90, 9), Does(Unit, WorkflowAction.Verify, 10), Does(Bupati, WorkflowAction.Approve, 11)]);
        Assert.Equal(WorkflowState.Approved, again.State);
        Assert.Equal("kabkota.kesehatan.balita: 80 of 100 → 90 of 100", again.History[8].Changes.Single().ToString());
    }

    [Fact]
    public void Parts_OfSeveralAgencies_AreTheLatestOfEach()
    {
        var file = Draft.Apply(
        [
            Submits(Health, 80, 0),
            Does(Schools, WorkflowAction.Submit, 1) with { Figures = Figures("Dinas Pendidikan", 70, "kabkota.pendidikan.dasar") },
            Submits(Health, 85, 2, ReportChannel.ByHand) with { Figures = Figures("DINAS KESEHATAN", 85) },
        ]);

        Assert.Equal(["DINAS KESEHATAN", "Dinas Pendidikan"], file.Parts.Select(part => part.Sender));
        Assert.Equal([85L, 70L], file.Parts.Select(part => part.Figures[0].Recipients.Done!.Value));
        Assert.Equal(WorkflowState.Submitted, file.State);
    }

    [Fact]
    public void Changes_NewMissingAndUnchangedFigures_AreTold()
    {
        var old = new Submission(Bulungan, FirstQuarter, "Dinas Kesehatan",
        [
            Service("a", Figure.Reported(10, 5)), Service("b", Figure.Reported(10, 6) with { Place = new SourcePlace(4) }), Service("c", Figure.Unknown),
            Service("e", Figure.Reported(1, 1)),
        ]);
        var now = new Submission(Bulungan, FirstQuarter, "Dinas Kesehatan",
        [
            Service("a", Figure.NotApplicable("tidak ada")), Service("b", Figure.Reported(10, 6) with { Place = new SourcePlace(9) }),
            Service("d", Figure.Of(10, null) with { Planned = 8 }), Service("e", Figure.Reported(1, 1) with { Evidence = "register" }),
        ]);

        var file = Draft.Apply([Does(Health, WorkflowAction.Save, 0) with { Figures = old }, Does(Health, WorkflowAction.Submit, 1) with { Figures = now }]);

        Assert.Equal(
            [
                "a: 5 dari 10 → tidak berlaku", "d: tidak ada → – dari 10, target 8", "e: 1 dari 1 (hanya keterangannya berubah)", "c: – dari – → tidak ada",
            ],
            file.Last!.Changes.Select(change => change.ToString(Language.Indonesian)));
        Assert.Equal("e: 1 of 1 (only its particulars change)", file.Last.Changes[2].ToString());
    }

    [Fact]
    public void Changes_OfAQualityItem_NameIt()
    {
        var attempt = Does(Health, WorkflowAction.Save, 0) with
        {
            Figures = new Submission(Bulungan, FirstQuarter, "Dinas Kesehatan", [new("a", Figure.Reported(1, 1), [new("Bidan", QualityComponent.Staff, Figure.Reported(3, 2))])]),
        };

        Assert.Equal(["a: none → 1 of 1", "a, \"Bidan\": none → 2 of 3"], Draft.Apply(attempt).Last!.Changes.Select(change => change.ToString()));
    }

    [Theory]
    [InlineData("2025", null, ReportFileKind.Annual)]
    [InlineData("2025", ReportFileKind.AnnualWithLppd, ReportFileKind.AnnualWithLppd)]
    [InlineData("2025-Q3", null, ReportFileKind.Interim)]
    public void Open_PeriodAndKind_GiveTheKind(string period, ReportFileKind? kind, ReportFileKind expected)
    {
        var file = ReportFile.Open(Bulungan, ReportingPeriod.Parse(period), WorkflowRoute.Regency, kind);

        Assert.Equal((expected, WorkflowState.Draft), (file.Kind, file.State));
        Assert.Null(file.Last);
        Assert.Empty(file.Parts);
    }

    [Theory]
    [InlineData("2025", ReportFileKind.Interim)]
    [InlineData("2025-Q3", ReportFileKind.Annual)]
    [InlineData("2025-Q3", ReportFileKind.AnnualWithLppd)]
    public void Open_KindThatDoesNotFitThePeriod_IsRefused(string period, ReportFileKind kind) =>
        Assert.Throws<ArgumentException>(nameof(kind), () => ReportFile.Open(Bulungan, ReportingPeriod.Parse(period), WorkflowRoute.Regency, kind));

    [Theory]
    [InlineData("65", "kabkota")]
    [InlineData("65.01", "provinsi")]
    public void Open_RouteOfAnotherLevel_IsRefused(string region, string route) => Assert.Throws<ArgumentException>(
        nameof(route), () => ReportFile.Open(RegionCode.Parse(region), FirstQuarter, WorkflowRoute.All.Single(one => one.Key == route)));

    [Fact]
    public void Attempt_NotANamedAction_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkflowAttempt((WorkflowAction)99, Health, Start, ReportChannel.ESpm));

    private static ServiceFigures Service(string key, Figure recipients) => new(key, recipients, []);
}
