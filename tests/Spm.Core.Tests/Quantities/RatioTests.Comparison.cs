using System.Numerics;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

public partial class RatioTests
{
    [Fact]
    [Law("The order of two ratios is that of their cross products.")]
    public void CompareTo_AnyTwo_AgreesWithMultiplyingCrosswise() => Laws.Hold(Ratios.Fraction, Ratios.Fraction, (left, right) =>
    {
        var (a, b) = (Ratios.Of(left), Ratios.Of(right));
        var expected = Math.Sign(left.Against(right));
        return Math.Sign(a.CompareTo(b)) == expected && (a < b) == expected < 0 && (a <= b) == expected <= 0
            && (a > b) == expected > 0 && (a >= b) == expected >= 0
            && (a == b) == (expected == 0) && (a != b) == (expected != 0)
            && (expected != 0 || a.GetHashCode() == b.GetHashCode());
    });

    [Fact]
    [Law("A hair more is greater, a hair less is smaller.")]
    public void CompareTo_NeighborsOfAnyRatio_AreOnTheirSides() => Laws.Hold(Ratios.Any, ratio =>
    {
        // One part in the square of the denominator is closer than any double could tell.
        var step = new Ratio(BigInteger.One, ratio.Denominator * ratio.Denominator + 1);
        return ratio - step < ratio && ratio < ratio + step && (ratio + step).CompareTo(ratio - step) > 0;
    });

    [Fact]
    public void Order_AcrossForms_IsTotal() => Contracts.Order(
        new Ratio(-(BigInteger.One << 70), 1),
        new Ratio(long.MinValue, 1),
        new Ratio(long.MinValue + 1, 1),
        new Ratio(-1, 2),
        Ratio.Zero,
        new Ratio(1, (BigInteger)long.MaxValue + 1),
        new Ratio(1, long.MaxValue),
        new Ratio(long.MaxValue - 1, long.MaxValue),
        Ratio.One,
        new Ratio(long.MaxValue, long.MaxValue - 1),
        new Ratio(long.MaxValue, 1),
        new Ratio(BigInteger.One << 63, 1));

    [Fact]
    public void Equality_AcrossForms_IsByValue()
    {
        Contracts.Equality(new Ratio(3, 5), new Ratio(60, 100), new Ratio(5, 3), new Ratio(-3, 5), Ratio.Zero);
        Contracts.Equality(new Ratio(BigInteger.One << 90, 7), new Ratio(BigInteger.One << 91, 14), new Ratio(BigInteger.One << 89, 7), Ratio.Zero);
        Contracts.Equality(new Ratio(long.MinValue, 1), new Ratio(BigInteger.One << 64, 1) * new Ratio(-1, 2), new Ratio(long.MaxValue, 1));
    }
}
