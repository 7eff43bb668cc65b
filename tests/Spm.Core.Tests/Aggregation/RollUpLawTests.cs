using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Tests.Indices.Generated;
using static Spm.Core.Tests.Aggregation.SampleTotals;

namespace Spm.Core.Tests.Aggregation;

/// <summary>Laws of the roll-up.</summary>
public class RollUpLawTests
{
    private const int Fewer = 30;

    private static readonly Arbitrary<int> Seed = Gen.Choose(0, 1_000_000).ToArbitrary();

    [Fact]
    [Law("One region's aggregate is that region.", Under = "the default method")]
    public void OneRegion_ItsAggregates_AreThatRegion() => Laws.Hold(Villages, Seed, (tally, seed) =>
    {
        var region = Layout.Regions[seed % Layout.Regions.Count];
        var layout = TallyLayout.For(Rules.Catalog, [region]);
        var alone = Tally(Year, at => tally.At(Year, Layout.FirstCellOf(seed % Layout.Regions.Count) + at), layout);
        var nation = NationIndex.Of(alone, Year, Rules);
        var own = Slice(alone, 0).Measure(Rules);

        Assert.True(Same(own.Value, nation.Value));
        Assert.True(Same(own.Value, nation.Pooled.Value));
        Assert.All(own.Urusan.Zip(nation.Urusan), pair => Assert.True(Same(pair.First.Value, pair.Second.Value)));
    }, Fewer);

    [Fact]
    [Law("Regions in any order give the same nation.", Under = "the default method")]
    public void Regions_InAnyOrder_GiveTheSameNation() => Laws.Hold(Villages, Seed, (tally, seed) =>
    {
        var layout = TallyLayout.For(Rules.Catalog, SampleTallies.Shuffled(Layout.Regions, seed));

        return SameNation(NationIndex.Of(tally, Year, Rules), NationIndex.Of(Tally(Year, at => tally.At(Year, at), layout), Year, Rules));
    }, Fewer);

    [Fact]
    [Law("Rows in any partition give the same nation.", Under = "the default method")]
    public void Rows_InAnyPartition_GiveTheSameNation() => Laws.Hold(Villages, Villages, (first, second) =>
        SameNation(NationIndex.Of(first + second, Year, Rules), NationIndex.Of(second + first, Year, Rules))
        && SameNation(NationIndex.Of(first, Year, Rules), NationIndex.Of(first + second - second, Year, Rules)), Fewer);

    [Fact]
    [Law("The pools of the provinces add up to the pool of their level.", Under = "the default method")]
    public void Provinces_Pools_AddUpToThatOfTheLevel() => Laws.Hold(Villages, tally =>
    {
        var nation = NationIndex.Of(tally, Year, Rules);
        foreach (var service in nation.RegencyLevel.Pooled!.Services)
        {
            var sum = nation.Provinces.SelectMany(recap => recap.Regencies.Pooled?.Services ?? []).Where(other => other.Service == service.Service)
                .Aggregate(default(TallyTotals), (totals, other) => totals + other.Totals);
            Assert.Equal(service.Totals, sum);
        }
    }, Fewer);

    [Fact]
    [Law("One more served never lowers the pooled nation.", Under = "every method but single-figure")]
    public void Pooled_OneMoreServed_IsNeverLower() => Laws.Hold(Villages, Seed, Cases.AnyMethod.Where(method => method.Quality != QualityReading.SingleFigure).ToArbitrary(), (tally, seed, method) =>
    {
        var rules = Rules.With("generated", method);
        var cell = seed % Layout.CellCount;
        if (tally.At(Year, cell) is not { Reported: > 0, Required: > 0 }) return true;
        var more = tally + Tally(Year, at => at == cell ? new TallyTotals { Done = 1 } : default);
        var (before, after) = (NationIndex.Of(tally, Year, rules), NationIndex.Of(more, Year, rules));

        return Rises(before.Pooled.Value, after.Pooled.Value) && Rises(before.Value, after.Value)
            && before.Provinces.Zip(after.Provinces).All(pair => Rises(pair.First.Regencies.Pooled?.Value, pair.Second.Regencies.Pooled?.Value));
    }, Fewer);

    [Fact]
    [Law("The mean of a group lies between its lowest and its highest region.", Under = "the default method")]
    public void Mean_OfAnyGroup_LiesBetweenItsLowestAndHighestRegion() => Laws.Hold(Villages, tally =>
    {
        var nation = NationIndex.Of(tally, Year, Rules);
        foreach (var group in nation.Provinces.Select(recap => recap.Regencies).Append(nation.ProvinceLevel).Append(nation.RegencyLevel))
        {
            var values = group.Regions.Where(region => region.Value is not null).Select(region => region.Value!.ToRatio()).ToArray();
            Assert.Equal(values.Length == 0, group.Mean is null);
            if (group.Mean is not null) Assert.InRange(group.Mean.ToRatio(), values.Min(), values.Max());
        }
    }, Fewer);

    [Fact]
    [Law("The mean of a group is the plain fraction over its regions.", Under = "the default method")]
    public void Mean_OfAnyGroup_IsThePlainFractionOverItsRegions() => Laws.Hold(Villages, tally =>
    {
        var nation = NationIndex.Of(tally, Year, Rules);
        var means = new[] { nation.ProvinceLevel, nation.RegencyLevel }
            .Select(group => Plain(group.Regions.Where(region => region.Value is not null).Select(region => region.Value!.ToRatio())))
            .ToArray();

        return nation.Value!.ToRatio() == Plain(means);
    }, Fewer);

    [Fact]
    [Law("What was met row by row is at most what the sums say.")]
    public void Met_Always_IsAtMostWhatTheSumsSay() => Laws.Hold(Villages, tally =>
    {
        var nation = NationIndex.Of(tally, Year, Rules);

        Assert.All(nation.Pooled.Services, service => Assert.True(service.Totals.Met <= Math.Min(service.Totals.Done, service.Totals.Required)));
        Assert.All(nation.HiddenShortages, hidden =>
        {
            // What is hidden inside regions and what is hidden between them is all that is hidden.
            var within = hidden.Within.Sum(region => region.Steps);
            var between = Math.Min(hidden.Surplus.Sum(region => region.Steps), hidden.Shortage.Sum(region => region.Steps));
            Assert.Equal(hidden.Hidden, within + between);
        });
    }, Fewer);

    private static Ratio Plain(IEnumerable<Ratio> values) => values.ToArray() is var all ? all.Aggregate(Ratio.Zero, (sum, value) => sum + value) / all.Length : default;

    private static bool SameNation(NationIndex one, NationIndex two) => Same(one.Value, two.Value)
        && one.Pooled.SameResultAs(two.Pooled)
        && one.Provinces.Zip(two.Provinces).All(pair => pair.First.Province == pair.Second.Province
            && Same(pair.First.Regencies.Mean, pair.Second.Regencies.Mean) && Same(pair.First.Regencies.Pooled?.Value, pair.Second.Regencies.Pooled?.Value));

    private static bool Same(ExactValue? one, ExactValue? two) => one?.ToRatio() == two?.ToRatio();

    private static bool Rises(ExactValue? before, ExactValue? after) => before is null ? after is null : before.ToRatio() <= after!.ToRatio();
}
