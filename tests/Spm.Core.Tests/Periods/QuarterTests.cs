using FsCheck.Fluent;
using Spm.Core.Periods;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Periods;

public class QuarterTests
{
    private static readonly BudgetYear Year = new(2025);

    [Fact]
    [Law("A quarter keeps its year and number.")]
    public void Of_AnyYearAndNumber_KeepsBoth() => Laws.Hold(Gen.Choose(1, 9999).ToArbitrary(), Gen.Choose(1, 4).ToArbitrary(), (year, number) =>
    {
        var quarter = Quarter.Of(new BudgetYear(year), number);
        return quarter.Year.Number == year && quarter.Number == number && quarter.IsLast == (number == 4)
            && Quarter.Parse(quarter.ToString()) == quarter && Quarter.Parse(quarter.ToIndonesian()) == quarter;
    });

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    public void Of_NumberOutsideOneToFour_IsRefused(int number)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Quarter.Of(Year, number));

        Assert.Equal("number", thrown.ParamName);
        Assert.Contains($"{number} is outside 1..4", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "I", "2025-Q1", "TW I 2025")]
    [InlineData(2, "II", "2025-Q2", "TW II 2025")]
    [InlineData(3, "III", "2025-Q3", "TW III 2025")]
    [InlineData(4, "IV", "2025-Q4", "TW IV 2025")]
    public void Texts_EachQuarter_AreAsPrinted(int number, string roman, string iso, string indonesian)
    {
        var quarter = Quarter.Of(Year, number);

        Assert.Equal((roman, iso, indonesian), (quarter.Roman, quarter.ToString(), quarter.ToIndonesian()));
    }

    [Theory]
    [InlineData("2025-q3")]
    [InlineData("TW III 2025")]
    [InlineData("tw iii 2025")]
    [InlineData("Tw Iii 2025")]
    public void Parse_OtherSpelling_IsTheSameQuarter(string text) => Assert.Equal(Quarter.Of(Year, 3), Quarter.Parse(text));

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() =>
        Contracts.TextRoundTrip(default, Quarter.Of(Year, 1), Quarter.Of(Year, 2), Quarter.Of(Year, 3), Quarter.Of(new BudgetYear(9999), 4));

    [Theory]
    [InlineData("", 1)]
    [InlineData("2025", 5)]
    [InlineData("2025-Q5", 5)]
    [InlineData("2025-Q0", 5)]
    [InlineData("2025Q3", 5)]
    [InlineData("2025-3", 5)]
    [InlineData("2025-Q3 ", 5)]
    [InlineData("TW V 2025", 4)]
    [InlineData("TW 3 2025", 4)]
    [InlineData("TW III", 4)]
    [InlineData("TW III 25", 8)]
    [InlineData("TW  III 2025", 4)]
    [InlineData("III 2025", 1)]
    [InlineData("٢٠٢٥-Q3", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<Quarter>(text, position, "is not a quarter", "\"2025-Q3\"");

    [Fact]
    public void Order_IsOfTime() => Contracts.Order(
        default, Quarter.Of(new BudgetYear(2024), 4), Quarter.Of(Year, 1), Quarter.Of(Year, 2), Quarter.Of(Year, 4), Quarter.Of(new BudgetYear(2026), 1));

    [Fact]
    public void Equality_IsOfYearAndNumber() => Contracts.Equality(
        Quarter.Of(Year, 3), Quarter.Parse("2025-Q3"), Quarter.Of(Year, 2), Quarter.Of(new BudgetYear(2024), 3), default);

    [Fact]
    public void Default_IsTheFirstQuarterOfYearOne() => Assert.Equal("0001-Q1", default(Quarter).ToString());
}
