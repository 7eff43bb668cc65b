using Spm.Core.ActionPlans;
using Spm.Core.Catalog;
using Spm.Core.Fulfilment;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Fulfilment;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>The third stage as an action plan.</summary>
public class ActionPlanFromTests
{
    private static readonly PlannedActivity Known = new("1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil") { Agency = "Dinas Kesehatan", Funding = [new(SampleStages.Year, Rupiah.FromRupiah(1))] };

    private static readonly FulfillmentPlan Stage = new SampleStages { Ceilings = [new PlanCeiling(SampleStages.Year, Rupiah.FromRupiah(20_000_000_000))] }.Plan();

    private static readonly ActionPlan Plan = ActionPlan.From(Stage, [Known]);

    [Fact]
    public void From_Recipients_CountsThoseWhoAreServedAlready()
    {
        var water = Plan.Find(SampleStages.Water)!.Recipients;
        var planned = Stage.Find(SampleStages.Water, null)!;

        Assert.Equal((50_000L, 41_000L), (water.Baseline!.Required!.Value, water.Baseline.Done!.Value));
        Assert.Equal(41_000 + planned.Years[0].Planned, water.In(SampleStages.Year)!.Planned);
        Assert.True(planned.Years[0].Unmet > 0);
        Assert.Equal(50_000, water.Targets[^1].Planned);
        Assert.All(water.Targets, target => Assert.Equal(50_000, target.Required));
    }

    [Fact]
    public void From_NeedThatLapses_PlansEachYearAnew() =>
        Assert.All(Plan.Find(SampleStages.Mothers)!.Recipients.Targets, target => Assert.Equal((4_200L, 4_200L), (target.Required!.Value, target.Planned!.Value)));

    [Fact]
    public void From_Resources_AreQualityItemsOfTheirComponent()
    {
        var quality = Plan.Find(SampleStages.Mothers)!.Quality;

        Assert.Equal([("Tablet tambah darah", QualityComponent.Goods), ("Bidan", QualityComponent.Staff)], quality.Select(item => (item.Name!, item.Component!.Value)));
        Assert.Equal((378_000L, 378_000L), (quality[0].Targets[0].Required!.Value, quality[0].Targets[0].Planned!.Value));
        Assert.Empty(Plan.Find(SampleStages.Water)!.Quality);
    }

    [Fact]
    public void From_Money_AddsUpToTheStage()
    {
        foreach (var year in Stage.Period.Years)
            foreach (var source in Enum.GetValues<FundSource>())
                Assert.Equal(Stage.Cost(year, source), Plan.Cost(year, source));
    }

    [Fact]
    public void From_KnownActivities_BringNamesAndAgenciesButNoMoney()
    {
        var activity = Assert.Single(Plan.Find(SampleStages.Mothers)!.Activities);

        Assert.Equal(("1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Dinas Kesehatan"), (activity.ToString(), activity.Agency));
        Assert.Equal(Rupiah.FromRupiah(150_000_000), Plan.Find(SampleStages.Mothers)!.Cost(SampleStages.Year));
    }

    [Fact]
    public void From_ItemWithoutASubActivity_KeepsItsMoneyWithoutACode()
    {
        var items = new SampleStages().Items.Select(item => item with { SubActivities = [] });
        var plan = ActionPlan.From(new SampleStages { Items = [.. items] }.Plan());

        Assert.Null(Assert.Single(plan.Find(SampleStages.Mothers)!.Activities).Code);
        Assert.Equal(Rupiah.FromRupiah(150_000_000), plan.Find(SampleStages.Mothers)!.Cost(SampleStages.Year));
    }

    [Fact]
    public void From_TwoActivitiesOfOneCode_IsRefused() => Assert.Equal("activities", Assert.Throws<ArgumentException>(() => ActionPlan.From(Stage, [Known, Known])).ParamName);
}
