using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Periods;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Periods;

public class ReportingPeriodTests
{
    private static readonly BudgetYear Year = new(2025);
    private static readonly ReportingPeriod WholeYear = ReportingPeriod.Of(Year);

    [Theory]
    [InlineData("2025", ReportingPeriodKind.Year, 4, true, "2025-01-01", "2025-12-31")]
    [InlineData("2025-Q1", ReportingPeriodKind.Quarter, 1, false, "2025-01-01", "2025-03-31")]
    [InlineData("2025-Q2", ReportingPeriodKind.Quarter, 2, false, "2025-04-01", "2025-06-30")]
    [InlineData("2025-Q3", ReportingPeriodKind.Quarter, 3, false, "2025-07-01", "2025-09-30")]
    [InlineData("2025-Q4", ReportingPeriodKind.Quarter, 4, true, "2025-10-01", "2025-12-31")]
    [InlineData("2025-Q1/Q1", ReportingPeriodKind.YearToDate, 1, false, "2025-01-01", "2025-03-31")]
    [InlineData("2025-Q1/Q2", ReportingPeriodKind.YearToDate, 2, false, "2025-01-01", "2025-06-30")]
    [InlineData("2025-Q1/Q3", ReportingPeriodKind.YearToDate, 3, false, "2025-01-01", "2025-09-30")]
    [InlineData("2025-Q1/Q4", ReportingPeriodKind.YearToDate, 4, true, "2025-01-01", "2025-12-31")]
    public void Parse_EachPeriod_CoversItsDays(string text, ReportingPeriodKind kind, int lastQuarter, bool closesYear, string start, string end)
    {
        var period = ReportingPeriod.Parse(text);

        Assert.Equal((kind, Year, Quarter.Of(Year, lastQuarter), closesYear), (period.Kind, period.Year, period.LastQuarter, period.ClosesYear));
        Assert.Equal((start, end), (Iso(period.Start), Iso(period.End)));
        Assert.Equal(text, period.ToString());
    }

    [Fact]
    [Law("The quarters of a year cover it without a gap.")]
    public void Quarters_OfAnyYear_CoverItWithoutGap() => Laws.Hold(Gen.Choose(1, 9999).ToArbitrary(), number =>
    {
        var year = new BudgetYear(number);
        var quarters = Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Of(Quarter.Of(year, quarter))).ToArray();
        return quarters[0].Start == ReportingPeriod.Of(year).Start && quarters[3].End == ReportingPeriod.Of(year).End
            && quarters.Zip(quarters.Skip(1)).All(pair => pair.First.End.PlusDays(1) == pair.Second.Start)
            && quarters.All(quarter => ReportingPeriod.YearToDate(quarter.LastQuarter).End == quarter.End);
    });

    [Theory]
    [InlineData("2025", "Tahun 2025", "Year 2025")]
    [InlineData("2025-Q3", "TW III 2025", "Q3 2025")]
    [InlineData("2025-Q1/Q3", "s.d. TW III 2025", "Year to date, Q3 2025")]
    public void ToString_Language_IsAsPrinted(string text, string indonesian, string english)
    {
        var period = ReportingPeriod.Parse(text);

        Assert.Equal(indonesian, period.ToString(Language.Indonesian));
        Assert.Equal(english, period.ToString(Language.English));
    }

    [Theory]
    [InlineData("TW III 2025", "2025-Q3")]
    [InlineData("s.d. TW III 2025", "2025-Q1/Q3")]
    [InlineData("S.D. tw iii 2025", "2025-Q1/Q3")]
    [InlineData("2025-q1/q3", "2025-Q1/Q3")]
    public void Parse_OtherSpelling_IsTheSamePeriod(string text, string iso) => Assert.Equal(iso, ReportingPeriod.Parse(text).ToString());

    [Fact]
    [Law("A year, quarter or period printed in any culture and read back is the same.")]
    public void TextRoundTrip_AnyPeriod_IsIdentity() => Laws.Hold(Gen.Choose(1, 9999).ToArbitrary(), Gen.Choose(1, 4).ToArbitrary(), (number, quarter) =>
    {
        var one = Quarter.Of(new BudgetYear(number), quarter);
        Contracts.TextRoundTrip(one.Year);
        Contracts.TextRoundTrip(one);
        Contracts.TextRoundTrip(ReportingPeriod.Of(one.Year), ReportingPeriod.Of(one), ReportingPeriod.YearToDate(one));
    });

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() => Contracts.TextRoundTrip(
        default, WholeYear, ReportingPeriod.Of(Quarter.Of(Year, 2)), ReportingPeriod.YearToDate(Quarter.Of(Year, 1)), ReportingPeriod.YearToDate(Quarter.Of(Year, 4)));

    [Theory]
    [InlineData("", 1)]
    [InlineData("25", 1)]
    [InlineData("2025-Q5", 1)]
    [InlineData("2025-Q2/Q3", 1)]
    [InlineData("2025-Q1/Q5", 9)]
    [InlineData("2025-Q1/3", 9)]
    [InlineData("2025-Q1/2025-Q3", 9)]
    [InlineData("s.d. 2025", 6)]
    [InlineData("s.d. TW V 2025", 6)]
    [InlineData("sd TW III 2025", 1)]
    [InlineData("Tahun 2025", 1)]
    [InlineData("2025 ", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<ReportingPeriod>(text, position, "is not a reporting period", "\"2025, 2025-Q3, 2025-Q1/Q3, TW III 2025 or s.d. TW III 2025\"");

    [Fact]
    public void Equality_IsOfKindAndStretch()
    {
        var third = Quarter.Of(Year, 3);

        Contracts.Equality(ReportingPeriod.Of(third), ReportingPeriod.Parse("TW III 2025"), ReportingPeriod.YearToDate(third), WholeYear, ReportingPeriod.Of(Quarter.Of(Year, 2)));
        Contracts.Equality(WholeYear, ReportingPeriod.Parse("2025"), ReportingPeriod.YearToDate(Quarter.Of(Year, 4)), ReportingPeriod.Of(Quarter.Of(Year, 1)), default);
    }

    [Fact]
    public void Default_IsTheWholeOfYearOne() => Contracts.Equality(default, ReportingPeriod.Of(new BudgetYear(1)), WholeYear);

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
