using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Aggregation;

public class RankingRangesTests
{
    private const int Steps = 4;

    /// <summary>Up to three intervals between whole numbers; quarters between them are fine enough for three values never to meet unless they must.</summary>
    private static readonly Arbitrary<(int Low, int High)[]> Intervals = Arb.From(
        from count in Gen.Choose(1, 3)
        from ends in Gen.ArrayOf(from low in Gen.Choose(0, 2) from width in Gen.Choose(0, 2) select (low * Steps, Math.Min(2, low + width) * Steps), count)
        select ends);

    public static TheoryData<string> Names => [.. RankingTies.All.Select(ties => ties.Name)];

    [Theory]
    [Law("The range of ranks is the best and the worst rank that any values within the intervals give, under every rule for ties.")]
    [MemberData(nameof(Names))]
    public void Of_AnyIntervals_AreTheBestAndWorstRankThatValuesInThemCanGive(string name)
    {
        var ties = Find(name);
        Laws.Hold(Intervals, intervals =>
        {
            var ranges = new RankingRanges([.. intervals.Select(Ends)], ties);
            var ranks = Worlds(intervals).Select(world => intervals.Select((_, at) => SlowRank(world, at, ties)).ToArray()).ToArray();
            for (var at = 0; at < intervals.Length; at++)
                Assert.Equal((ranks.Min(rank => rank[at]), ranks.Max(rank => rank[at])), ranges.Of(Ends(intervals[at])));
        });
    }

    [Theory]
    [InlineData("competition", "1 2 2 4")]
    [InlineData("dense", "1 2 2 3")]
    [InlineData("modified-competition", "1 3 3 4")]
    public void Of_TwoEqualPoints_FollowsTheNamedRule(string name, string expected)
    {
        (RankingValue, RankingValue)[] points = [Ends((9, 9)), Ends((5, 5)), Ends((5, 5)), Ends((1, 1))];
        var ranges = new RankingRanges(points, Find(name));

        Assert.Equal(expected, string.Join(' ', points.Select(point => ranges.Of(point).Best)));
        Assert.All(points, point => Assert.Equal(ranges.Of(point).Best, ranges.Of(point).Worst));
        Assert.Equal([0, 1, 1, 0], points.Select(point => ranges.Same(point.Item1)));
    }

    [Fact]
    public void All_EveryRule_SaysThatNothingIsRegulated() => Assert.All(RankingTies.All, ties =>
    {
        Assert.Equal("tidak diatur [INFERRED: kaidah pustaka]", ties.Basis.ToString());
        Assert.NotEqual(ties.Describe(Language.Indonesian), ties.Describe(Language.English));
    });

    private static RankingTies Find(string name) => RankingTies.All.Single(ties => ties.Name == name);

    private static (RankingValue, RankingValue) Ends((int Low, int High) quarters) =>
        (RankingValue.Of(new Ratio(quarters.Low, Steps)), RankingValue.Of(new Ratio(quarters.High, Steps)));

    private static int SlowRank(int[] world, int at, RankingTies ties)
    {
        if (ties == RankingTies.Dense) return 1 + world.Where(value => value > world[at]).Distinct().Count();
        return ties == RankingTies.Competition ? 1 + world.Count(value => value > world[at]) : world.Count(value => value >= world[at]);
    }

    private static IEnumerable<int[]> Worlds((int Low, int High)[] intervals) => intervals.Aggregate(
        (IEnumerable<int[]>)[[]],
        (worlds, interval) => worlds.SelectMany(world => Enumerable.Range(interval.Low, interval.High - interval.Low + 1), (world, value) => (int[])[.. world, value]));
}
