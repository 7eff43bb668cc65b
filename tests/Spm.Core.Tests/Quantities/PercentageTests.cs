using System.Numerics;
using System.Reflection;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

public partial class PercentageTests
{
    [Theory]
    [InlineData(0, "98", "98", "97")]
    [InlineData(1, "97.8", "97.8", "97.8")]
    [InlineData(2, "97.81", "97.81", "97.81")]
    [InlineData(3, "97.813", "97.812", "97.812")]
    [InlineData(4, "97.8125", "97.8125", "97.8125")]
    [InlineData(5, "97.81250", "97.81250", "97.81250")]
    [InlineData(6, "97.812500", "97.812500", "97.812500")]
    public void Round_EachDigitsAndMode_IsAsTabled(int digits, string halfAway, string halfEven, string down)
    {
        var share = new Ratio(313, 320);

        Assert.Equal(halfAway, Percentage.Round(share, digits, RoundingMode.HalfAwayFromZero).ToString());
        Assert.Equal(halfEven, Percentage.Round(share, digits, RoundingMode.HalfEven).ToString());
        Assert.Equal(down, Percentage.Round(share, digits, RoundingMode.Down).ToString());
    }

    [Theory]
    [InlineData(-85425, "-85.43", "-85.42", "-85.42")]
    [InlineData(85425, "85.43", "85.42", "85.42")]
    [InlineData(-5, "-0.01", "0.00", "0.00")]
    [InlineData(99996, "100.00", "100.00", "99.99")]
    [InlineData(123456789, "123456.79", "123456.79", "123456.78")]
    public void Round_TwoDigitsOfThousandths_IsAsTabled(long thousandths, string halfAway, string halfEven, string down)
    {
        var share = new Ratio(thousandths, 100_000);

        Assert.Equal(halfAway, Percentage.Round(share, 2, RoundingMode.HalfAwayFromZero).ToString());
        Assert.Equal(halfEven, Percentage.Round(share, 2, RoundingMode.HalfEven).ToString());
        Assert.Equal(down, Percentage.Round(share, 2, RoundingMode.Down).ToString());
    }

    [Fact]
    [Law("Rounding a share is rounding its number of printed units to a whole one.")]
    public void Round_AnyShare_IsTheRoundedNumberOfPrintedUnits() => Laws.Hold(Ratios.Any, Gen.Choose(0, 6).ToArbitrary(), (share, digits) =>
    {
        var scale = 100 * BigInteger.Pow(10, digits);
        return Enum.GetValues<RoundingMode>().All(mode =>
        {
            var printed = Percentage.Round(share, digits, mode);
            var units = ExactRounding.ToWhole(share * new Ratio(scale, BigInteger.One), mode);
            return printed.Digits == digits && printed.PrintedShare == new Ratio(units, scale);
        });
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Round_DigitsOutsideZeroToSix_IsRefused(int digits)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Round(Ratio.One, digits, RoundingMode.Down));

        Assert.Equal("digits", thrown.ParamName);
        Assert.Contains($"{digits} is outside 0..6", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Round_UnnamedMode_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Round(Ratio.One, 2, (RoundingMode)9));

    [Fact]
    public void PrintedShare_RoundedNumber_IsNotTheValueThatWasRounded()
    {
        var third = new Ratio(1, 3);

        Assert.Equal(new Ratio(3333, 10_000), Percentage.Round(third, 2, RoundingMode.HalfEven).PrintedShare);
    }

    [Fact]
    public void Default_IsZeroWithoutDecimals()
    {
        Contracts.Equality(default, Percentage.Parse("0"), Percentage.Parse("0.0"), Percentage.Parse("1"));
        Assert.Equal("0", default(Percentage).ToString());
    }

    [Fact]
    public void Equality_IsOfThePrintedText() => Contracts.Equality(
        Percentage.Parse("97.81"), Percentage.Round(new Ratio(9781, 10_000), 2, RoundingMode.Down),
        Percentage.Parse("97.810"), Percentage.Parse("97.82"), Percentage.Parse("-97.81"));

    [Fact]
    public void Type_HasNeitherArithmeticNorOrder()
    {
        var operators = typeof(Percentage).GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(method => method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal))
            .Select(method => method.Name).Order();
        var interfaces = typeof(Percentage).GetInterfaces();

        Assert.Equal(["op_Equality", "op_Inequality"], operators);
        Assert.DoesNotContain(interfaces, one => one == typeof(IComparable) || one == typeof(IComparable<Percentage>));
        Assert.DoesNotContain(interfaces, one => one.Name.EndsWith("Operators`3", StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(() => new[] { Percentage.Parse("1"), Percentage.Parse("2") }.Order().ToArray());
    }
}
