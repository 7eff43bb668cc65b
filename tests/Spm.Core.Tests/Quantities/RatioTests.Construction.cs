using System.Numerics;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

public partial class RatioTests
{
    [Fact]
    [Law("A ratio is in lowest terms and worth what it was made of.")]
    public void Constructor_AnyTerms_AreReduced() =>
        Laws.Hold(Ratios.Fraction, slow => Ratios.Same(Ratios.Of(slow), slow));

    [Theory]
    [InlineData(6, 10, 3, 5)]
    [InlineData(-6, 10, -3, 5)]
    [InlineData(0, 7, 0, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    [InlineData(long.MaxValue, long.MaxValue, 1, 1)]
    [InlineData(long.MinValue, long.MaxValue, long.MinValue, long.MaxValue)]
    public void Constructor_LongTerms_AreReduced(long numerator, long denominator, long reducedNumerator, long reducedDenominator)
    {
        var ratio = new Ratio(numerator, denominator);

        Assert.Equal((reducedNumerator, reducedDenominator), (ratio.Numerator, ratio.Denominator));
        Assert.Equal(ratio, new Ratio((BigInteger)numerator, denominator));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void Constructor_DenominatorBelowOne_IsRefused(long denominator)
    {
        var small = Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, denominator));
        var large = Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(BigInteger.One, denominator));

        Assert.Equal(("denominator", (BigInteger)denominator), (small.ParamName, small.ActualValue));
        Assert.Equal(small.Message, large.Message);
        Assert.Contains("at least 1", small.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_IsZero()
    {
        Ratio ratio = default;

        Assert.Equal((BigInteger.Zero, BigInteger.One, 0, true), (ratio.Numerator, ratio.Denominator, ratio.Sign, ratio.IsWhole));
        Contracts.Equality(ratio, Ratio.Zero, Ratio.One, new Ratio(1, 2));
        Assert.Equal("0", ratio.ToString());
    }

    [Theory]
    [InlineData(60, 3, 5)]
    [InlineData(0, 0, 1)]
    [InlineData(100, 1, 1)]
    [InlineData(-150, -3, 2)]
    [InlineData(long.MaxValue, long.MaxValue, 100)]
    public void FromPercent_WholePercent_IsExact(long percent, long numerator, long denominator) =>
        Assert.Equal(new Ratio(numerator, denominator), Ratio.FromPercent(percent));

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void ImplicitConversion_WholeNumber_IsExact(long number)
    {
        Ratio ratio = number;

        Assert.Equal(number, ratio.Numerator);
        Assert.True(ratio.IsWhole);
    }

    [Fact]
    [Law("The sign of a ratio is that of its numerator.")]
    public void Sign_AnyRatio_IsThatOfTheNumerator() =>
        Laws.Hold(Ratios.Fraction, slow => Ratios.Of(slow).Sign == slow.Numerator.Sign);

    [Fact]
    [Law("A ratio is whole when its division leaves no rest.")]
    public void IsWhole_AnyRatio_MeansNoRest() =>
        Laws.Hold(Ratios.Fraction, slow => Ratios.Of(slow).IsWhole == (slow.Numerator % slow.Denominator).IsZero);
}
