using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Periods;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Periods;

public class MonthTests
{
    private static readonly BudgetYear Year = new(2024);

    [Fact]
    [Law("A month keeps its year and number, and lies in its quarter and semester.")]
    public void Of_AnyYearAndNumber_KeepsBoth() => Laws.Hold(Gen.Choose(1, 9999).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (year, number) =>
    {
        var month = Month.Of(new BudgetYear(year), number);
        return month.Year.Number == year && month.Number == number && month.IsLast == (number == 12)
            && Month.Of(month.Start) == month && Month.Of(month.End) == month && month.End.Day == DateTime.DaysInMonth(year, number)
            && ReportingPeriod.Of(month.Quarter).Covers(ReportingPeriod.Of(month)) && ReportingPeriod.Of(month.Semester).Covers(ReportingPeriod.Of(month.Quarter))
            && Month.Parse(month.ToString(Language.Indonesian)) == month;
    });

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Of_NumberOutsideOneToTwelve_IsRefused(int number) =>
        Assert.Contains("outside 1..12", Assert.Throws<ArgumentOutOfRangeException>(() => Month.Of(Year, number)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_DayOfAnotherCalendar_IsThatOfIso() =>
        Assert.Equal("2024-02", Month.Of(new LocalDate(2024, 2, 29).WithCalendar(CalendarSystem.Julian)).ToString());

    [Theory]
    [InlineData(1, "2024-01", "Januari 2024", "January 2024", 31)]
    [InlineData(2, "2024-02", "Februari 2024", "February 2024", 29)]
    [InlineData(5, "2024-05", "Mei 2024", "May 2024", 31)]
    [InlineData(8, "2024-08", "Agustus 2024", "August 2024", 31)]
    [InlineData(11, "2024-11", "November 2024", "November 2024", 30)]
    [InlineData(12, "2024-12", "Desember 2024", "December 2024", 31)]
    public void Texts_Months_AreAsPrinted(int number, string iso, string indonesian, string english, int days)
    {
        var month = Month.Of(Year, number);

        Assert.Equal((iso, indonesian, english, days), (month.ToString(), month.ToString(Language.Indonesian), month.ToString(Language.English), month.End.Day));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("2024", 5)]
    [InlineData("2024-13", 5)]
    [InlineData("2024-00", 5)]
    [InlineData("2024-1", 5)]
    [InlineData("2024/01", 5)]
    [InlineData("March 2024", 1)]
    [InlineData("Maret 24", 7)]
    [InlineData("Maret  2024", 7)]
    [InlineData("٢٠٢٤-01", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<Month>(text, position, "is not a month", "\"2025-03\"");

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() => Contracts.TextRoundTrip(default, Month.Of(Year, 1), Month.Of(Year, 12), Month.Of(new BudgetYear(9999), 12));

    [Fact]
    public void Order_IsOfTime() => Contracts.Order(default, Month.Of(new BudgetYear(2023), 12), Month.Of(Year, 1), Month.Of(Year, 2), Month.Of(new BudgetYear(2025), 1));

    [Fact]
    public void Equality_IsOfYearAndNumber() => Contracts.Equality(Month.Of(Year, 3), Month.Parse("Maret 2024"), Month.Of(Year, 2), Month.Of(new BudgetYear(2023), 3), default);
}
