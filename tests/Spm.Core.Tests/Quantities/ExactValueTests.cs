using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

/// <summary>Every decision of an exact value against the whole fraction of the oracle.</summary>
public class ExactValueTests
{
    private static readonly RoundingMode[] Modes = Enum.GetValues<RoundingMode>();

    [Fact]
    [Law("A tree of shares, means and blends is worth what plain fractions make of it.")]
    public void ToRatio_AnyTree_IsTheOracles() =>
        Laws.Hold(ValueTrees.Any, tree => Ratios.Same(tree.Value.ToRatio(), tree.Slow));

    [Fact]
    [Law("Comparing an exact value with a bound agrees with plain fractions.")]
    public void CompareTo_AnyBound_AgreesWithTheOracle() => Laws.Hold(ValueTrees.Any, ValueTrees.Bound, (tree, bound) =>
        Math.Sign(tree.Value.CompareTo(bound)) == tree.Against(bound));

    [Fact]
    [Law("So does comparing it with its own value and with numbers a hair away.")]
    public void CompareTo_OwnValueAndItsNeighbors_AgreesWithTheOracle() => Laws.Hold(ValueTrees.Any, tree =>
    {
        var exact = Ratios.Of(tree.Slow);
        var hair = new Ratio(BigInteger.One, BigInteger.One << 90);
        var eyelash = new Ratio(BigInteger.One, long.MaxValue);
        return tree.Value.CompareTo(exact) == 0
            && tree.Value.CompareTo(exact + hair) < 0 && tree.Value.CompareTo(exact - hair) > 0
            && tree.Value.CompareTo(exact + eyelash) < 0 && tree.Value.CompareTo(exact - eyelash) > 0;
    });

    [Fact]
    [Law("So does comparing it with its value cut to 40 bits.")]
    public void CompareTo_ShortNeighbors_AgreesWithTheOracle() => Laws.Hold(ValueTrees.Any, tree =>
    {
        // Cut to 40 bits on both sides, so that the comparison fits the bracket and is close.
        var cut = (tree.Slow.Numerator << 40) / tree.Slow.Denominator;
        return new[] { cut, cut + 1 }.All(units =>
            Math.Sign(tree.Value.CompareTo(new Ratio(units, BigInteger.One << 40))) == tree.Against(new Ratio(units, BigInteger.One << 40)));
    });

    [Fact]
    [Law("Comparing two exact values agrees with plain fractions.")]
    public void CompareTo_AnyTwoTrees_AgreesWithTheOracle() => Laws.Hold(ValueTrees.Any, ValueTrees.Any, (left, right) =>
        Math.Sign(left.Value.CompareTo(right.Value)) == Math.Sign(left.Slow.Against(right.Slow)));

    [Fact]
    [Law("Trees of another shape and the same worth are equal.")]
    public void CompareTo_SameValueOfAnotherShape_IsEqual() => Laws.Hold(ValueTrees.Any, tree =>
    {
        var twice = ValueTree.Mean([tree, tree]);
        var blended = ValueTree.Blend(tree, 4, tree, 1);
        return tree.Value.CompareTo(twice.Value) == 0 && blended.Value.CompareTo(tree.Value) == 0 && twice.Value.CompareTo(blended.Value) == 0;
    });

    [Fact]
    [Law("Rounding an exact value agrees with plain fractions for every mode and number of digits.")]
    public void Round_AnyTreeDigitsAndMode_IsTheOracles() => Laws.Hold(ValueTrees.Any, Gen.Choose(0, 6).ToArbitrary(), (tree, digits) =>
        Modes.All(mode => tree.Value.Round(digits, mode) is var printed
            && printed.Digits == digits && printed.Units == tree.Rounded(digits, mode)));

    [Fact]
    public void Round_ExactHalves_AreTies()
    {
        var half = ValueTree.Mean([ValueTree.Share(17_085, 20_000), ValueTree.Share(17_085, 20_000)]).Value;

        Assert.Equal("85.43", half.Round(2, RoundingMode.HalfAwayFromZero).ToString());
        Assert.Equal("85.42", half.Round(2, RoundingMode.HalfEven).ToString());
        Assert.Equal("85.42", half.Round(2, RoundingMode.Down).ToString());
    }

    [Fact]
    public void CompareTo_TwoOfThreeServedWithThirdsOfQuality_IsExactlyThreeFifths()
    {
        var index = ValueTree.Blend(
            ValueTree.Share(2, 3), 4,
            ValueTree.Mean([ValueTree.Share(0, 3), ValueTree.Share(1, 3), ValueTree.Share(2, 3)]), 1).Value;

        Assert.Equal(0, index.CompareTo(new Ratio(3, 5)));
        Assert.Equal(new Ratio(3, 5), index.ToRatio());
        Assert.Equal("60.00", index.Round(2, RoundingMode.Down).ToString());
    }

    [Fact]
    public void CompareTo_FiveOfSixServedWithASixthOfQuality_IsExactlySevenTenths()
    {
        var index = ValueTree.Blend(
            ValueTree.Share(5, 6), 4,
            ValueTree.Mean([ValueTree.Share(0, 1), ValueTree.Share(0, 1), ValueTree.Share(1, 2)]), 1).Value;

        Assert.Equal(0, index.CompareTo(new Ratio(7, 10)));
        Assert.Equal("70.00", index.Round(2, RoundingMode.Down).ToString());
    }

    [Fact]
    public void CompareTo_NegativeOrHugeRatio_IsDecided()
    {
        Assert.True(ShareValue.None.CompareTo(new Ratio(-1, 1_000)) > 0);
        Assert.True(ShareValue.None.CompareTo(new Ratio(BigInteger.MinusOne, BigInteger.One << 80)) > 0);
        Assert.True(ShareValue.Full.CompareTo(new Ratio(BigInteger.One << 80, BigInteger.One)) < 0);
        Assert.True(ShareValue.None.CompareTo(new Ratio(BigInteger.One, BigInteger.One << 80)) < 0);
    }

    [Fact]
    public void Misuse_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ShareValue.Full.CompareTo(null!));
        Assert.Equal("digits", Assert.Throws<ArgumentOutOfRangeException>(() => ShareValue.Full.Round(7, RoundingMode.Down)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareValue.Full.Round(2, (RoundingMode)9));
    }

    [Fact]
    public void Parts_AreKept()
    {
        var share = ShareValue.Of(7, 4);
        var mean = new MeanValue([share, ShareValue.Full]);
        var blend = new BlendValue(mean, 4, share, 1);

        Assert.Equal((7, 4), (share.Done, share.Required));
        Assert.Equal([share, ShareValue.Full], mean.Parts);
        Assert.Equal((mean, 4, share, 1), (blend.First, blend.FirstWeight, blend.Second, blend.SecondWeight));
    }

    [Theory]
    [InlineData(50_000_000_000_001, "50000000000009225000000000034/100000000000034700000000001147")]
    [InlineData(50_000_000_000_000, "49.999999…%")]
    public void ToString_MoreThanSixtyLetters_IsCut(long done, string text) => Assert.Equal(
        text, new MeanValue([ShareValue.Of(done, 100_000_000_000_031), ShareValue.Of(500_000_000_000_001, 1_000_000_000_000_037)]).ToString());

    [Fact]
    public void ToString_LongFraction_IsCutWithAnEllipsis()
    {
        var region = ValueTree.Mean([.. Enumerable.Range(400, 40).Select(required => ValueTree.Share(required / 3, required))]);

        Assert.Equal("3/5", ShareValue.Of(6, 10).ToString());
        Assert.Matches(@"^33\.\d{6}…%$", region.Value.ToString());
        Assert.StartsWith(region.Value.Round(6, RoundingMode.Down).ToString(), region.Value.ToString(), StringComparison.Ordinal);
    }
}
