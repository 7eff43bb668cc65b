using FsCheck.Fluent;
using Spm.Core.Periods;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Periods;

public class BudgetYearTests
{
    [Fact]
    [Law("A budget year keeps its number.")]
    public void Constructor_AnyYear_KeepsIt() => Laws.Hold(Gen.Choose(1, 9999).ToArbitrary(), number =>
    {
        var year = new BudgetYear(number);
        return year.Number == number && BudgetYear.Parse(year.ToString()) == year && year.ToString().Length == 4
            && (number == 9999 || year.Next.Previous == year) && (number == 1 || year.Previous.Number == number - 1);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    [InlineData(int.MinValue)]
    public void Constructor_OutsideOneTo9999_IsRefused(int number)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetYear(number));

        Assert.Contains($"{number} is outside 1..9999", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NextAndPrevious_AtTheEnds_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetYear(9999).Next);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(BudgetYear).Previous);
    }

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() =>
        Contracts.TextRoundTrip(default, new BudgetYear(2025), new BudgetYear(9999), new BudgetYear(570));

    [Theory]
    [InlineData("", 1)]
    [InlineData("25", 3)]
    [InlineData("202", 4)]
    [InlineData("20255", 5)]
    [InlineData("0000", 1)]
    [InlineData(" 2025", 1)]
    [InlineData("2025 ", 5)]
    [InlineData("2O25", 2)]
    [InlineData("-2025", 1)]
    [InlineData("TA 2025", 1)]
    [InlineData("٢٠٢٥", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<BudgetYear>(text, position, "is not a budget year", "\"2025\"");

    [Fact]
    public void Order_IsOfTime() => Contracts.Order(default, new BudgetYear(2019), new BudgetYear(2024), new BudgetYear(2025), new BudgetYear(9999));

    [Fact]
    public void Equality_IsOfTheYear() => Contracts.Equality(new BudgetYear(2025), BudgetYear.Parse("2025"), new BudgetYear(2024), default);

    [Fact]
    public void Default_IsYearOne() => Assert.Equal((1, "0001"), (default(BudgetYear).Number, default(BudgetYear).ToString()));

    [Fact]
    public void ToString_UnknownFormat_IsRefused() => Assert.Throws<FormatException>(() => ((IFormattable)default(BudgetYear)).ToString("yy", null));
}
