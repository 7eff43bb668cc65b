using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

public class LargestRemainderTests
{
    [Fact]
    [Law("The parts of a split add up to the whole, each within one of its exact share.")]
    public void Split_AnyWeights_AddsUpAndStaysWithinOneOfEachShare() => Laws.Hold(Totals, Weights, (total, weights) =>
    {
        var parts = LargestRemainder.Split(total, weights);
        var sum = weights.Aggregate(Ratio.Zero, (a, b) => a + b);
        return parts.Count == weights.Length
            && parts.Aggregate(BigInteger.Zero, (a, b) => a + b) == total
            && parts.Select((part, i) => new Ratio(part, 1) - Share(total, weights, sum, i)).All(rest => -Ratio.One < rest && rest < Ratio.One);
    });

    [Fact]
    [Law("The rest of a split goes to the largest remainders, and of equal ones to the first.")]
    public void Split_AnyWeights_GivesTheRestToTheLargestRemaindersAndTheFirst() => Laws.Hold(Totals, Weights, (total, weights) =>
    {
        var parts = LargestRemainder.Split(total, weights);
        var sum = weights.Aggregate(Ratio.Zero, (a, b) => a + b);
        var rests = weights.Select((_, i) => Share(total, weights, sum, i) - Floor(Share(total, weights, sum, i))).ToArray();
        var raised = parts.Select((part, i) => new Ratio(part, 1) > Floor(Share(total, weights, sum, i))).ToArray();
        return Enumerable.Range(0, parts.Count).All(i => Enumerable.Range(0, parts.Count).All(j =>
            !raised[i] || raised[j] || rests[i] > rests[j] || (rests[i] == rests[j] && i < j)));
    });

    [Fact]
    public void Split_EqualRemainders_GoToTheFirst() =>
        Assert.Equal([34, 33, 33], LargestRemainder.Split(100, [Ratio.One, Ratio.One, Ratio.One]).Select(part => (int)part));

    [Fact]
    public void Split_AllWeightsZero_IsAsEqualAsCanBe() =>
        Assert.Equal([3, 3, 2, 2], LargestRemainder.Split(10, [Ratio.Zero, Ratio.Zero, Ratio.Zero, Ratio.Zero]).Select(part => (int)part));

    [Fact]
    public void Split_ZeroWeightAmongOthers_GetsNothing() =>
        Assert.Equal([0, 4, 3], LargestRemainder.Split(7, [Ratio.Zero, Ratio.One, Ratio.One]).Select(part => (int)part));

    [Fact]
    public void Split_LargerRemainderLast_GoesFirst() =>
        Assert.Equal([1, 1, 4], LargestRemainder.Split(6, [new Ratio(1, 10), new Ratio(2, 10), new Ratio(7, 10)]).Select(part => (int)part));

    [Fact]
    public void Split_NothingToSplit_IsAllZeros() =>
        Assert.Equal([0, 0], LargestRemainder.Split(BigInteger.Zero, [new Ratio(1, 3), new Ratio(2, 3)]).Select(part => (int)part));

    [Theory]
    [InlineData("7/5 7/5", 2, "1 1")]
    [InlineData("7/5 7/5", 3, "2 1")]
    [InlineData("7/5 8/5", 3, "1 2")]
    [InlineData("1/2 1/2", 1, "1 0")]
    [InlineData("0 2 1/3", 3, "0 2 1")]
    [InlineData("0 0", 0, "0 0")]
    public void Round_TotalNearTheSum_RaisesTheLargestRemainders(string parts, int total, string expected) =>
        Assert.Equal(expected, string.Join(' ', LargestRemainder.Round(total, Parts(parts))));

    [Theory]
    [InlineData("7/5 7/5", 1, "total")]
    [InlineData("7/5 7/5", 4, "total")]
    [InlineData("1/2 1/2", 0, "total")]
    [InlineData("1/2 1/2", 2, "total")]
    [InlineData("-1/2 3/2", 1, "parts")]
    [InlineData("3/2 -1/2", 1, "parts")]
    public void Round_TotalAWholeUnitOffOrANegativePart_IsRefused(string parts, int total, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => LargestRemainder.Round(total, Parts(parts))).ParamName);

    [Fact]
    public void Split_Misuse_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => LargestRemainder.Split(1, null!));
        Assert.Equal("total", Assert.Throws<ArgumentOutOfRangeException>(() => LargestRemainder.Split(-1, [Ratio.One])).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentOutOfRangeException>(() => LargestRemainder.Split(1, [])).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentOutOfRangeException>(() => LargestRemainder.Split(1, [Ratio.One, new Ratio(-1, 9)])).ParamName);
    }

    private static FsCheck.Arbitrary<BigInteger> Totals { get; } = Gen.OneOf(
        Gen.Choose(0, 50).Select(number => (BigInteger)number), Ratios.WholeNumberGen.Select(BigInteger.Abs)).ToArbitrary();

    private static FsCheck.Arbitrary<Ratio[]> Weights { get; } = (
        from count in Gen.Choose(1, 9)
        from weights in Gen.OneOf(
            Gen.Choose(0, 3).Select(weight => (Ratio)weight),
            Ratios.FractionGen.Select(slow => Ratio.Max(Ratios.Of(slow), Ratio.Zero))).ArrayOf(count)
        select weights).ToArbitrary();

    private static Ratio Share(BigInteger total, Ratio[] weights, Ratio sum, int i) =>
        new Ratio(total, 1) * (sum.Sign == 0 ? new Ratio(1, weights.Length) : weights[i] / sum);

    private static Ratio[] Parts(string text) => [.. text.Split(' ').Select(Ratio.Parse)];

    private static Ratio Floor(Ratio value) => new(BigInteger.Divide(value.Numerator, value.Denominator), 1);
}
