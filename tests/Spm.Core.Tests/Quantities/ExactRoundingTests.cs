using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

public class ExactRoundingTests
{
    [Theory]
    [InlineData(5, 2, 3, 2, 2)]
    [InlineData(7, 2, 4, 4, 3)]
    [InlineData(-5, 2, -3, -2, -2)]
    [InlineData(-7, 2, -4, -4, -3)]
    [InlineData(1, 2, 1, 0, 0)]
    [InlineData(-1, 2, -1, 0, 0)]
    [InlineData(1, 3, 0, 0, 0)]
    [InlineData(2, 3, 1, 1, 0)]
    [InlineData(-2, 3, -1, -1, 0)]
    [InlineData(6, 1, 6, 6, 6)]
    [InlineData(0, 1, 0, 0, 0)]
    public void ToWhole_EachMode_IsAsTabled(long numerator, long denominator, long halfAway, long halfEven, long down)
    {
        var value = new Ratio(numerator, denominator);

        Assert.Equal(halfAway, ExactRounding.ToWhole(value, RoundingMode.HalfAwayFromZero));
        Assert.Equal(halfEven, ExactRounding.ToWhole(value, RoundingMode.HalfEven));
        Assert.Equal(down, ExactRounding.ToWhole(value, RoundingMode.Down));
    }

    [Fact]
    [Law("Half away from zero gives the nearest whole number, halves outward.")]
    public void ToWhole_HalfAwayFromZero_IsNearestWithHalvesOutward() => Laws.Hold(Ratios.Any, value =>
    {
        var rounded = ExactRounding.ToWhole(value, RoundingMode.HalfAwayFromZero);
        return TwiceTheError(value, rounded) is var error && (error < Ratio.One
            || (error == Ratio.One && BigInteger.Abs(rounded) * value.Denominator > BigInteger.Abs(value.Numerator)));
    });

    [Fact]
    [Law("Half even gives the nearest whole number, halves to the even one.")]
    public void ToWhole_HalfEven_IsNearestWithHalvesToEven() => Laws.Hold(Ratios.Any, value =>
    {
        var rounded = ExactRounding.ToWhole(value, RoundingMode.HalfEven);
        return TwiceTheError(value, rounded) is var error && (error < Ratio.One || (error == Ratio.One && rounded.IsEven));
    });

    [Fact]
    [Law("Exact halves are where the two modes differ.")]
    public void ToWhole_Halves_AreTies() => Laws.Hold(Ratios.WholeNumber, whole =>
    {
        var half = new Ratio(2 * whole + 1, 2);
        var (away, even) = (ExactRounding.ToWhole(half, RoundingMode.HalfAwayFromZero), ExactRounding.ToWhole(half, RoundingMode.HalfEven));
        return away == (whole.Sign < 0 ? whole : whole + 1) && even == (whole.IsEven ? whole : whole + 1);
    });

    [Fact]
    [Law("Down goes toward zero by less than one.")]
    public void ToWhole_Down_IsTowardZeroByLessThanOne() => Laws.Hold(Ratios.Any, value =>
    {
        var rounded = ExactRounding.ToWhole(value, RoundingMode.Down);
        return (rounded.IsZero || rounded.Sign == value.Sign)
            && BigInteger.Abs(rounded) * value.Denominator <= BigInteger.Abs(value.Numerator)
            && BigInteger.Abs(value.Numerator) < (BigInteger.Abs(rounded) + 1) * value.Denominator;
    });

    [Fact]
    [Law("The opposite value rounds to the opposite number.")]
    public void ToWhole_OppositeValue_IsTheOppositeNumber() => Laws.Hold(Ratios.Any, Modes, (value, mode) =>
        ExactRounding.ToWhole(-value, mode) == -ExactRounding.ToWhole(value, mode));

    [Fact]
    [Law("Fixed-point units round as the ratio that they stand for.")]
    public void ToWhole_FixedPoint_IsThatOfTheRatio() => Laws.Hold(Ratios.WholeNumber, Modes, (units, mode) =>
    {
        var fixedPoint = (UInt128)(BigInteger.Abs(units) % (BigInteger.One << 128));
        return (BigInteger)ExactRounding.ToWhole(fixedPoint, mode) == ExactRounding.ToWhole(new Ratio((BigInteger)fixedPoint, BigInteger.One << 64), mode);
    });

    [Fact]
    public void ToWhole_FixedPointHalves_AreTies()
    {
        var half = (UInt128)1 << 63;
        var one = (UInt128)1 << 64;

        Assert.Equal(1u, ExactRounding.ToWhole(half, RoundingMode.HalfAwayFromZero));
        Assert.Equal(0u, ExactRounding.ToWhole(half, RoundingMode.HalfEven));
        Assert.Equal(2u, ExactRounding.ToWhole(one + half, RoundingMode.HalfEven));
        Assert.Equal(0u, ExactRounding.ToWhole(half - 1, RoundingMode.HalfAwayFromZero));
        Assert.Equal(1u, ExactRounding.ToWhole(half + 1, RoundingMode.HalfEven));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void ToWhole_UnnamedMode_IsRefused(int mode)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => ExactRounding.ToWhole(Ratio.One, (RoundingMode)mode));

        Assert.Contains("HalfAwayFromZero, HalfEven and Down", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactRounding.ToWhole((UInt128)1, (RoundingMode)mode));
    }

    private static FsCheck.Arbitrary<RoundingMode> Modes { get; } = Gen.Elements(Enum.GetValues<RoundingMode>()).ToArbitrary();

    private static Ratio TwiceTheError(Ratio value, BigInteger rounded)
    {
        var error = (value - new Ratio(rounded, BigInteger.One)) * 2;
        return error.Sign < 0 ? -error : error;
    }
}
