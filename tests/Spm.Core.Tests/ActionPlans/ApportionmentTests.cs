using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.ActionPlans;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.ActionPlans;

public class ApportionmentTests
{
    private static readonly FsCheck.Arbitrary<RemainderTie> Ties = Gen.Elements<RemainderTie>(RemainderTie.All).ToArbitrary();

    private static readonly FsCheck.Arbitrary<RemainderTie> TiesByWeight = Gen.Elements(RemainderTie.LargestWeight, RemainderTie.SmallestWeight).ToArbitrary();

    private static readonly FsCheck.Arbitrary<long> Totals = Gen.OneOf(Gen.Choose(0, 40).Select(number => (long)number), Gen.Choose(0, int.MaxValue).Select(number => (long)number * 4_000_037)).ToArbitrary();

    private static readonly FsCheck.Arbitrary<Ratio[]> SmallWeights = (
        from count in Gen.Choose(1, 7)
        from weights in Gen.Choose(0, 6).SelectMany(_ => Gen.Choose(1, 3), (weight, under) => new Ratio(weight, under)).ArrayOf(count)
        select weights).ToArbitrary();

    [Fact]
    [Law("Apportioned parts add up to the whole, each less than one unit from its exact share, under every tie rule.")]
    public void Split_AnyWeights_AddsUpWithinOneOfEachShare() => Laws.Hold(Totals, SmallWeights, Ties, (total, weights, tie) =>
    {
        var parts = Apportionment.Split(total, weights, tie);
        Assert.Equal(total, parts.Sum());
        Assert.All(parts.Zip(Shares(total, weights)), pair => Assert.True(Distance(pair.First, pair.Second) < Ratio.One));
        return true;
    });

    [Fact]
    [Law("Of two apportioned parts the one of the larger weight is not the smaller, under every tie rule.")]
    public void Split_LargerWeight_NeverGetsLess() => Laws.Hold(Totals, SmallWeights, Ties, (total, weights, tie) =>
    {
        var parts = Apportionment.Split(total, weights, tie);
        return Enumerable.Range(0, parts.Count).All(i => Enumerable.Range(0, parts.Count).All(j =>
            weights[i] <= weights[j] || parts[i] >= parts[j]));
    });

    [Fact]
    [Law("Raising one weight alone never lowers its apportioned part, under every tie rule.")]
    public void Split_OneWeightRaised_NeverLowersItsPart() => Laws.Hold(Totals, SmallWeights, Ties, (total, weights, tie) =>
    {
        var before = Apportionment.Split(total, weights, tie);
        return Enumerable.Range(0, weights.Length).Where(_ => weights.Any(weight => weight.Sign > 0)).All(i =>
        {
            var raised = weights.ToArray();
            raised[i] += new Ratio(1, 2);
            return Apportionment.Split(total, raised, tie)[i] >= before[i];
        });
    });

    [Fact]
    [Law("Apportioned parts do not hang on the order of the weights, under the tie rules by weight.")]
    public void Split_WeightsInAnotherOrder_GiveTheSamePartsToTheSameWeights() => Laws.Hold(Totals, SmallWeights, TiesByWeight, (total, weights, tie) =>
        Pairs(total, weights, tie).SequenceEqual(Pairs(total, [.. Enumerable.Reverse(weights)], tie))
        && Pairs(total, weights, tie).SequenceEqual(Pairs(total, [.. weights.Skip(1), weights[0]], tie)));

    [Fact]
    public void Split_TieByOrder_HangsOnTheOrder()
    {
        Assert.NotEqual(Pairs(2, [1, 3], RemainderTie.FirstInOrder), Pairs(2, [3, 1], RemainderTie.FirstInOrder));
        Assert.NotEqual(Pairs(2, [1, 3], RemainderTie.LastInOrder), Pairs(2, [3, 1], RemainderTie.LastInOrder));
    }

    [Fact]
    [Law("An apportioned amount adds up in whole rupiah, or in sen when it has sen.")]
    public void Split_AnyAmount_AddsUpInItsOwnUnit() => Laws.Hold(Totals, SmallWeights, Ties, (sen, weights, tie) =>
    {
        var total = Rupiah.FromSen(sen);
        var parts = Apportionment.Split(total, weights, tie);
        Int128 unit = sen % 100 == 0 ? 100 : 1;
        Assert.Equal(total, parts.Aggregate(Rupiah.Zero, (sum, part) => sum + part));
        Assert.All(parts.Zip(Shares(sen, weights)), pair => Assert.True(
            pair.First.Sen % unit == 0 && Distance((long)pair.First.Sen, pair.Second) < new Ratio((BigInteger)unit, BigInteger.One)));
        return true;
    });

    [Theory]
    [InlineData("first-in-order", "1 1")]
    [InlineData("last-in-order", "0 2")]
    [InlineData("largest-weight", "0 2")]
    [InlineData("smallest-weight", "1 1")]
    public void Split_EqualRemainders_FollowTheRule(string tie, string expected) =>
        Assert.Equal(expected, string.Join(' ', Apportionment.Split(2, [1, 3], RemainderTie.All.Single(rule => rule.Name == tie))));

    [Fact]
    public void Split_TwelveMonths_NamedRuleDecidesTheRest()
    {
        var flat = Enumerable.Repeat(Ratio.One, 12).ToArray();

        Assert.Equal([9L, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8], Apportionment.Split(98, flat));
        Assert.Equal([8L, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9], Apportionment.Split(98, flat, RemainderTie.LastInOrder));
    }

    [Fact]
    public void Split_LargerTotal_CanGiveAPartLess()
    {
        Assert.Equal([4L, 4, 2], Apportionment.Split(10, [6, 6, 2]));
        Assert.Equal([5L, 5, 1], Apportionment.Split(11, [6, 6, 2]));
    }

    [Fact]
    public void Apportion_Kecamatan_MakesASplitThatAddsUp()
    {
        var split = CountSplit.Apportion(SplitKind.District, 100, [new("Peso", 1), new("Sekatak", 1), new("Bunyu", 1)]);

        Assert.Equal([new CountPart("Peso", 34), new("Sekatak", 33), new("Bunyu", 33)], split.Parts);
        Assert.Equal(100, split.Sum);
    }

    [Fact]
    public void Split_Misuse_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(-1L, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(1L, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(Rupiah.FromRupiah(-1), [1]));
        Assert.Throws<ArgumentNullException>(() => Apportionment.Split(1L, null!));
    }

    private static Ratio[] Shares(long total, Ratio[] weights)
    {
        var sum = weights.Aggregate(Ratio.Zero, (a, b) => a + b);
        return [.. weights.Select(weight => (Ratio)total * (sum.Sign == 0 ? new Ratio(1, weights.Length) : weight / sum))];
    }

    private static Ratio Distance(long part, Ratio share) => Ratio.Max((Ratio)part - share, share - part);

    private static IEnumerable<(Ratio Weight, long Part)> Pairs(long total, Ratio[] weights, RemainderTie tie) =>
        weights.Zip(Apportionment.Split(total, weights, tie)).OrderBy(pair => pair.First).ThenBy(pair => pair.Second);
}
