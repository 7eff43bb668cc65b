using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

/// <summary>The fast way may say "undecided" but never something wrong, and both answers do occur.</summary>
public class BracketTests
{
    [Fact]
    [Law("The bracket of whole numbers encloses the value.")]
    public void Bounds_AnyTree_EncloseTheValue() => Laws.Hold(ValueTrees.Any, tree =>
    {
        var bracket = tree.Value.Bracket;
        if (!bracket.IsKnown) return true;
        var scaled = (tree.Slow.Numerator * bracket.Denominator) << 64;
        return (BigInteger)bracket.Low * tree.Slow.Denominator <= scaled && scaled <= (BigInteger)bracket.High * tree.Slow.Denominator;
    });

    [Fact]
    [Law("The bracket decides a comparison with a bound rightly or not at all.")]
    public void Compare_AnyBound_IsRightOrUndecided()
    {
        var (decided, undecided) = (0, 0);

        Laws.Hold(ValueTrees.Any, ValueTrees.BoundGen.Where(Fits).ToArbitrary(), (tree, bound) =>
        {
            if (tree.Value.Bracket.Compare((ulong)bound.Numerator, (ulong)bound.Denominator) is not { } sign)
            {
                undecided++;
                return true;
            }

            decided++;
            return Math.Sign(sign) == tree.Against(bound);
        });

        Assert.True(decided > undecided && undecided > 0, $"{decided} decided, {undecided} undecided");
    }

    [Fact]
    [Law("Two brackets decide a comparison rightly or not at all.")]
    public void Compare_AnyTwo_IsRightOrUndecided()
    {
        var (decided, undecided) = (0, 0);

        Laws.Hold(ValueTrees.Any, ValueTrees.Any, (left, right) =>
        {
            if (Bracket.Compare(left.Value.Bracket, right.Value.Bracket) is not { } sign)
            {
                undecided++;
                return true;
            }

            decided++;
            return Math.Sign(sign) == Math.Sign(left.Slow.Against(right.Slow));
        });

        Assert.True(decided > undecided && undecided > 0, $"{decided} decided, {undecided} undecided");
    }

    [Fact]
    [Law("The bracket rounds rightly or not at all.")]
    public void Round_AnyTree_IsRightOrUndecided()
    {
        var (decided, undecided) = (0, 0);

        Laws.Hold(ValueTrees.Any, tree =>
        {
            if (tree.Value.Bracket.Round(10_000, RoundingMode.HalfAwayFromZero) is not { } units)
            {
                undecided++;
                return true;
            }

            decided++;
            return (BigInteger)units == tree.Rounded(2, RoundingMode.HalfAwayFromZero);
        });

        Assert.True(decided > undecided && undecided > 0, $"{decided} decided, {undecided} undecided");
    }

    [Fact]
    public void Compare_ExactHitOfThirds_IsUndecidedAndStillRight()
    {
        var mean = ValueTree.Mean([ValueTree.Share(1, 3), ValueTree.Share(2, 3)]).Value;

        Assert.Null(mean.Bracket.Compare(1, 2));
        Assert.Null(mean.Bracket.Round(1, RoundingMode.HalfAwayFromZero));
        Assert.Null(Bracket.Compare(mean.Bracket, ShareValue.Of(1, 2).Bracket));
        Assert.Equal(0, mean.CompareTo(new Ratio(1, 2)));
        Assert.Equal(0, mean.CompareTo(ShareValue.Of(1, 2)));
    }

    [Fact]
    public void Compare_ExactHitOfBinaryShares_IsDecided()
    {
        var mean = ValueTree.Mean([ValueTree.Share(1, 4), ValueTree.Share(3, 4)]).Value;

        Assert.Equal(0, mean.Bracket.Compare(1, 2));
        Assert.Equal((UInt128)50, mean.Bracket.Round(100, RoundingMode.HalfEven));
    }

    [Fact]
    [Law("A mean too large for the bracket is widened, still known, and right.")]
    public void Mean_OfMeansOfEverySize_IsWidenedKnownAndRight() =>
        Laws.Hold(ValueTrees.MeanOfMeansOfEverySize.ToArbitrary(), tree =>
            tree.Value.Bracket.IsKnown
            && Ratios.Same(tree.Value.ToRatio(), tree.Slow)
            && Math.Sign(tree.Value.CompareTo(new Ratio(3, 5))) == tree.Against(new Ratio(3, 5))
            && tree.Value.CompareTo(ValueTree.Mean([tree, tree]).Value) == 0
            && tree.Value.Round(2, RoundingMode.HalfEven).Units == tree.Rounded(2, RoundingMode.HalfEven), cases: 200);

    [Fact]
    public void Mean_OfMoreThan4096Parts_IsUnknownAndStillRight()
    {
        var mean = new MeanValue([.. Enumerable.Repeat<ExactValue>(ShareValue.Of(3, 5), 4097)]);

        Assert.False(mean.Bracket.IsKnown);
        Assert.True(new MeanValue([.. mean.Parts.Take(4096)]).Bracket.IsKnown);
        Assert.Equal(0, mean.CompareTo(new Ratio(3, 5)));
        Assert.Equal("60.0", mean.Round(1, RoundingMode.Down).ToString());
    }

    [Fact]
    public void Blend_OfUnknownOrTooWide_IsUnknownAndStillRight()
    {
        var wide = ValueTree.Share(long.MaxValue, 1);
        var unknown = ValueTree.Mean([wide, ValueTree.Share(1, 3)]);
        var blend = ValueTree.Blend(unknown, 4, ValueTree.Share(1, 2), 1);

        Assert.True(wide.Value.Bracket.IsKnown);
        Assert.False(unknown.Value.Bracket.IsKnown);
        Assert.False(blend.Value.Bracket.IsKnown);
        Assert.True(Ratios.Same(blend.Value.ToRatio(), blend.Slow));
        Assert.Equal(blend.Rounded(6, RoundingMode.Down), blend.Value.Round(6, RoundingMode.Down).Units);
    }

    [Fact]
    public void Unknown_AnyQuestion_IsUndecided()
    {
        Assert.False(Bracket.Unknown.IsKnown);
        Assert.Null(Bracket.Unknown.Compare(1, 2));
        Assert.Null(Bracket.Unknown.Round(100, RoundingMode.Down));
        Assert.Null(Bracket.Compare(Bracket.Unknown, ShareValue.Full.Bracket));
        Assert.False(Bracket.Mean([]).IsKnown);
    }

    private static bool Fits(Ratio bound) => bound.Sign >= 0 && bound.Numerator <= ulong.MaxValue && bound.Denominator <= ulong.MaxValue;
}
