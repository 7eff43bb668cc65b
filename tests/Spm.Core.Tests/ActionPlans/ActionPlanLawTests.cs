using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Spm.Core.ActionPlans;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using static Spm.Core.Tests.ActionPlans.SamplePlans;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>Plans with every silly number: looked over, set beside results and printed without an exception.</summary>
public class ActionPlanLawTests
{
    private static readonly Gen<long?> Counts = Gen.Elements<long?>(null, long.MinValue, -1, 0, 1, 99, 100, Figure.MostCount, long.MaxValue);

    private static readonly Gen<BudgetYear> NearYears = Gen.Choose(2024, 2028).Select(year => new BudgetYear(year));

    private static readonly Gen<CountSplit> Splits =
        from kind in Gen.Elements(Enum.GetValues<SplitKind>())
        from counts in Counts.ArrayOf(2)
        select new CountSplit(kind, counts.Select((count, at) => new CountPart($"kelompok {at}", count ?? 0)));

    private static readonly Gen<PlanTarget> Targets =
        from year in NearYears
        from numbers in Gen.Two(Counts)
        from splits in Splits.ArrayOf(1)
        from reason in Gen.Elements(null, "bencana")
        select new PlanTarget(year, numbers.Item1, numbers.Item2) { Reason = reason, RequiredSplits = splits, PlannedSplits = splits };

    private static readonly Gen<PlannedActivity> Activities =
        from code in Gen.Elements(null, "1.02.02.2.02.0001")
        from agency in Gen.Elements(null, "Dinas Kesehatan")
        from years in NearYears.ArrayOf(3)
        from sen in Gen.Choose(-100, int.MaxValue)
        from source in Gen.Elements(Enum.GetValues<FundSource>())
        select new PlannedActivity(code) { Agency = agency, Funding = [.. years.Select(year => new PlanFunding(year, Rupiah.FromSen(sen), source))] };

    private static readonly Gen<PlannedService> Services =
        from service in Gen.Elements(Mothers, Water, Find("kabkota.kesehatan.balita"))
        from recipients in Targets.ArrayOf()
        from quality in Targets.ArrayOf()
        from baseline in Gen.Two(Counts)
        from activities in Activities.ArrayOf()
        select new PlannedService(
            service, new PlannedIndicator(null, "orang", recipients) { Baseline = new PlanBaseline(Today, "contoh", baseline.Item1, baseline.Item2) }, [new PlannedIndicator("Buku KIA", "buku", quality)])
        {
            Activities = activities,
        };

    private static readonly Gen<ActionPlanStep> Steps =
        from state in Gen.Elements(Enum.GetValues<ActionPlanState>())
        from day in Gen.Choose(0, 400)
        from document in Gen.Elements(null, Perbup)
        select new ActionPlanStep(state, new LocalDate(2025, 1, 1).PlusDays(day), document);

    private static readonly Arbitrary<ActionPlan> SillyPlans = (
        from services in Services.ArrayOf()
        from steps in Steps.ArrayOf()
        from stated in Activities
        select new ActionPlan(Bulungan, Years, services) { Steps = steps, Due = Plan.Due, StatedTotals = stated.Funding }).ToArbitrary();

    private static readonly Arbitrary<PlanActual[]> SillyActuals = (
        from service in Gen.Elements(Mothers, Water)
        from indicator in Gen.Elements(null, "Buku KIA")
        from year in NearYears
        from numbers in Gen.Two(Counts)
        from splits in Splits.ArrayOf(1)
        select new PlanActual(service, indicator, year, numbers.Item1, numbers.Item2) { Splits = splits }).ArrayOf().ToArbitrary();

    [Fact]
    [Law("No action plan, however silly, breaks its check, and the same plan gives the same findings.")]
    public void Run_AnyPlan_FindsTheSameTwice() => Laws.Hold(SillyPlans, plan =>
    {
        var findings = ActionPlanCheck.Run(plan, Today, Owing).Select(finding => finding.ToString(Language.Indonesian)).ToArray();
        Assert.Equal(findings, ActionPlanCheck.Run(plan, Today, Owing).Select(finding => finding.ToString(Language.Indonesian)));
        Assert.NotEmpty(ActionPlanCheck.Run(YearlyTargets.From(plan, Second), plan));
        return true;
    });

    [Fact]
    [Law("Every target of an action plan that can be compared stands in its progress once, and its status says what the numbers say.")]
    public void Of_AnyPlanAndResults_StatusFollowsTheNumbers() => Laws.Hold(SillyPlans, SillyActuals, (plan, actuals) =>
    {
        var progress = PlanProgress.Of(plan, actuals);
        Assert.Equal(progress.Lines.Count, Enum.GetValues<PlanStatus>().Sum(progress.Count));
        Assert.All(progress.Lines, line => Assert.Equal(
            line.Actual?.Done is not { } done ? PlanStatus.NoData : done < line.Target.Planned ? PlanStatus.Behind : done == line.Target.Planned ? PlanStatus.Reached : PlanStatus.Ahead, line.Status));
        Assert.All(progress.Lines, line => Assert.NotEmpty(line.ToString(Language.Indonesian)));
        return true;
    });

    [Fact]
    [Law("The annex of any action plan is a whole table, and its last rows are the sums of its money by source.")]
    public void Annex_AnyPlan_IsAWholeTableThatAddsUp() => Laws.Hold(SillyPlans, plan =>
    {
        var matrix = AnnexMatrix.Of(plan);
        var rows = matrix.Rows(Language.Indonesian);
        Assert.All(rows, row => Assert.Equal(matrix.Columns(Language.Indonesian).Count, row.Count));
        Assert.Equal(matrix.Count + 2, matrix.ToCsv().Split("\r\n").Length);
        var sources = plan.Services.SelectMany(planned => planned.Activities).SelectMany(activity => activity.Funding).Select(funding => funding.Source).Distinct().Order().ToArray();
        Assert.Equal(
            sources.SelectMany(source => Years.Years.Select(year => plan.Cost(year, source).ToString(Language.Indonesian))),
            rows.TakeLast(sources.Length).SelectMany(row => row.Skip(row.Count - 3).Take(2)));
        return true;
    });
}
