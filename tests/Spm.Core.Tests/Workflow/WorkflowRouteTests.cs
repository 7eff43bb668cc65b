using Spm.Core.Law;
using Spm.Core.Workflow;
using static Spm.Core.Tests.Workflow.SampleFiles;

namespace Spm.Core.Tests.Workflow;

public class WorkflowRouteTests
{
    private static readonly LegalBasis Ours = new("Perbup 1/2025", "SEEN");

    public static TheoryData<string> Keys => [.. WorkflowRoute.All.Select(route => route.Key)];

    public static TheoryData<WorkflowAction, WorkflowState> Pairs
    {
        get
        {
            var pairs = new TheoryData<WorkflowAction, WorkflowState>();
            foreach (var action in Enum.GetValues<WorkflowAction>())
                foreach (var state in Enum.GetValues<WorkflowState>()) pairs.Add(action, state);
            return pairs;
        }
    }

    [Fact]
    public void All_Routes_AreTheFourThatShip() => Assert.Equal(["kabkota", "provinsi", "dalam-daerah", "aplikasi-pu"], WorkflowRoute.All.Select(route => route.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Steps_OfARoute_ReachOnlyStatesThatAreLeftAgain(string key)
    {
        var route = WorkflowRoute.All.Single(one => one.Key == key);
        var reached = route.Steps.Select(step => step.To).Append(WorkflowState.Draft).ToHashSet();

        Assert.All(route.Steps, step => Assert.Contains(step.From, reached));
        Assert.All(reached, state => Assert.NotEmpty(route.From(state)));
    }

    [Fact]
    public void Steps_WithoutAReadText_NeverPassForSeenLaw()
    {
        var steps = WorkflowRoute.Regency.Steps;

        Assert.Equal(Confidence.Seen, steps.Single(step => step.Action == WorkflowAction.Deliver).Basis.Confidence);
        Assert.Equal(Confidence.Recalled, steps.Single(step => step.Action == WorkflowAction.Review).Basis.Confidence);
        Assert.Equal(Confidence.Conflict, steps.Single(step => step.Action == WorkflowAction.Verify).Basis.Confidence);
        Assert.All(steps.Where(step => step.Action is WorkflowAction.Return or WorkflowAction.Lock or WorkflowAction.Reopen), step => Assert.NotEqual(Confidence.Seen, step.Basis.Confidence));
    }

    [Theory]
    [InlineData("kabkota", false, true)]
    [InlineData("provinsi", true, false)]
    [InlineData("dalam-daerah", true, true)]
    [InlineData("aplikasi-pu", true, true)]
    public void IsFor_ProvinceAndRegency_FollowsTheTable(string key, bool province, bool regency)
    {
        var route = WorkflowRoute.All.Single(one => one.Key == key);

        Assert.Equal((province, regency), (route.IsFor(Kaltara), route.IsFor(Bulungan)));
    }

    [Fact]
    public void CoordinatedBy_Bappeda_PutsItInThePlaceOfTheUnitEverywhere()
    {
        var route = WorkflowRoute.Regency.CoordinatedBy(WorkflowRole.PlanningAgency);

        Assert.Equal(("kabkota/Bappeda", WorkflowRole.PlanningAgency), (route.Key, route.Coordinator));
        Assert.DoesNotContain(route.Steps, step => step.Role == WorkflowRole.GovernmentAffairsUnit);
        Assert.Equal(WorkflowRoute.Regency.Steps.Select(step => (step.Action, step.From)), route.Steps.Select(step => (step.Action, step.From)));
        Assert.Equal(WorkflowRoute.Regency.Steps, route.CoordinatedBy(WorkflowRole.GovernmentAffairsUnit).Steps);
    }

    [Fact]
    public void CoordinatedBy_AnotherRole_IsRefused() =>
        Assert.Contains("PlanningAgency", Assert.Throws<ArgumentException>(() => WorkflowRoute.Regency.CoordinatedBy(WorkflowRole.HeadOfRegion)).Message, StringComparison.Ordinal);

    [Fact]
    public void WithCompulsoryReview_WithoutAReview_LetsNobodyApprove()
    {
        var file = ReportFile.Open(Bulungan, FirstQuarter, WorkflowRoute.Regency.WithCompulsoryReview()).Apply(Way.Take(2));

        Assert.Equal("SPM3021", Assert.Single(file.Apply(Does(Bupati, WorkflowAction.Approve, 3)).Last!.Findings).Code);
        Assert.Equal(WorkflowState.Approved, file.Apply(Way.Skip(2).Take(2)).State);
    }

    [Fact]
    public void WithCompulsoryReview_RouteWithoutReview_IsRefused() => Assert.Throws<InvalidOperationException>(WorkflowRoute.PublicWorks.WithCompulsoryReview);

    [Fact]
    public void With_StepOfARegionsOwn_LetsThatRoleAct()
    {
        var route = WorkflowRoute.Regency.With("bulungan", [.. WorkflowRoute.Regency.Steps, new(WorkflowRole.GovernmentAffairsUnit, WorkflowAction.Deliver, WorkflowState.Approved, Ours)]);

        var file = ReportFile.Open(Bulungan, FirstQuarter, route).Apply([.. Way.Take(4), Does(Unit, WorkflowAction.Deliver, 4)]);

        Assert.Equal(WorkflowState.Delivered, file.State);
        Assert.Same(Ours, file.Last!.Step!.Basis);
    }

    [Fact]
    public void With_AStepTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => WorkflowRoute.Regency.With("dua kali", [.. WorkflowRoute.Regency.Steps, WorkflowRoute.Regency.Steps[0]]));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Step_OfAnyActionAndState_IsMadeOnlyWhereItKeepsTheOrder(WorkflowAction action, WorkflowState from)
    {
        var open = from is WorkflowState.Draft or WorkflowState.Submitted or WorkflowState.Returned or WorkflowState.Reopened;
        var onTheWay = from is >= WorkflowState.Submitted and < WorkflowState.Locked;
        var makesSense = action switch
        {
            WorkflowAction.Save or WorkflowAction.Submit => open,
            WorkflowAction.Return or WorkflowAction.AttachRecap => onTheWay,
            WorkflowAction.Reopen => from == WorkflowState.Locked,
            _ => onTheWay && from < Enum.Parse<WorkflowState>(Participle(action)),
        };

        if (!makesSense)
        {
            Assert.Throws<ArgumentException>(() => new WorkflowStep(WorkflowRole.HeadOfRegion, action, from, Ours));
            return;
        }

        var step = new WorkflowStep(WorkflowRole.HeadOfRegion, action, from, Ours);
        Assert.Equal(action is WorkflowAction.Save or WorkflowAction.AttachRecap ? from : Enum.Parse<WorkflowState>(Participle(action)), step.To);
        Assert.Equal($"HeadOfRegion {action}: {from} → {step.To}", step.ToString());
    }

    private static string Participle(WorkflowAction action) => action switch
    {
        WorkflowAction.Submit => nameof(WorkflowState.Submitted),
        WorkflowAction.Verify => nameof(WorkflowState.Verified),
        WorkflowAction.Approve => nameof(WorkflowState.Approved),
        _ => $"{action}ed",
    };
}
