using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Periods;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Periods;

public class ReportingPeriodTests
{
    private static readonly BudgetYear Year = new(2025);
    private static readonly Arbitrary<Month> Months =
        (from year in Gen.Choose(1, 9998) from month in Gen.Choose(1, 12) select Month.Of(new BudgetYear(year), month)).ToArbitrary();

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
    [InlineData("2025-S1", ReportingPeriodKind.Semester, 2, false, "2025-01-01", "2025-06-30")]
    [InlineData("2025-S2", ReportingPeriodKind.Semester, 4, true, "2025-07-01", "2025-12-31")]
    [InlineData("2025-02", ReportingPeriodKind.Month, 1, false, "2025-02-01", "2025-02-28")]
    [InlineData("2025-12", ReportingPeriodKind.Month, 4, true, "2025-12-01", "2025-12-31")]
    [InlineData("2025-01/01", ReportingPeriodKind.YearToDate, 1, false, "2025-01-01", "2025-01-31")]
    [InlineData("2025-01/08", ReportingPeriodKind.YearToDate, 3, false, "2025-01-01", "2025-08-31")]
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
    [InlineData("2025-S1", "Semester I 2025", "Semester 1 2025")]
    [InlineData("2025-08", "Agustus 2025", "August 2025")]
    [InlineData("2025-09", "September 2025", "September 2025")]
    [InlineData("2025-01/08", "s.d. Agustus 2025", "Year to date, August 2025")]
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
    [InlineData("2025-01/09", "2025-Q1/Q3")]
    [InlineData("s.d. September 2025", "2025-Q1/Q3")]
    [InlineData("s.d. mei 2025", "2025-01/05")]
    [InlineData("semester ii 2025", "2025-S2")]
    [InlineData("tahun 2025", "2025")]
    [InlineData("MARET 2025", "2025-03")]
    public void Parse_OtherSpelling_IsTheSamePeriod(string text, string iso) => Assert.Equal(iso, ReportingPeriod.Parse(text).ToString());

    [Fact]
    [Law("A year, semester, quarter, month or period printed in any culture and read back is the same, also as printed in Indonesian.")]
    public void TextRoundTrip_AnyPeriod_IsIdentity() => Laws.Hold(Months, month =>
    {
        Contracts.TextRoundTrip(month.Year);
        Contracts.TextRoundTrip(month.Semester);
        Contracts.TextRoundTrip(month.Quarter);
        Contracts.TextRoundTrip(month);
        foreach (var period in Around(month))
        {
            Contracts.TextRoundTrip(period);
            Assert.Equal(period, ReportingPeriod.Parse(period.ToString(Language.Indonesian)));
        }
    });

    [Fact]
    [Law("A period covers another exactly when it holds all of its days, and overlaps it when they share one.")]
    public void Covers_AnyTwo_IsOfDays() => Laws.Hold(Months, Months, (left, right) =>
    {
        foreach (var one in Around(left))
            foreach (var other in Around(Month.Of(left.Year, right.Number)).Concat(Around(right)))
            {
                Assert.Equal(one.Start <= other.Start && other.End <= one.End, one.Covers(other));
                Assert.Equal(one.Start <= other.End && other.Start <= one.End, one.Overlaps(other));
                Assert.Equal(one.Overlaps(other), one.Months.Intersect(other.Months).Any());
            }

        return true;
    }, 100);

    [Fact]
    [Law("The months of a period make it up exactly, and so do those of its parts.")]
    public void CoverageBy_OwnMonths_IsExact() => Laws.Hold(Months, month =>
    {
        foreach (var period in Around(month))
        {
            Assert.True(period.CoverageBy(period.Months.Select(ReportingPeriod.Of)).IsExact);
            Assert.True(period.CoverageBy([period]).IsExact);
            Assert.Equal(period.Months, period.CoverageBy([]).Missing);
        }
    });

    [Theory]
    [InlineData("2025-Q1", "2025-01 2025-02 2025-03", "tepat", "exact")]
    [InlineData("2025-Q1", "2025-01 2025-03", "tidak tercakup: Februari 2025", "not covered: February 2025")]
    [InlineData("2025-Q1", "2025-Q1 2025-03", "tercakup lebih dari sekali: Maret 2025", "covered more than once: March 2025")]
    [InlineData("2025", "2025-S1 2025-Q3", "tidak tercakup: Oktober 2025, November 2025, Desember 2025", "not covered: October 2025, November 2025, December 2025")]
    [InlineData("2025-Q1/Q2", "2025-Q1 2025-Q2 2025-07", "di luar: Juli 2025", "outside: July 2025")]
    [InlineData("2025-Q1", "2025-S1", "di luar: Semester I 2025", "outside: Semester 1 2025")]
    public void CoverageBy_Parts_SaysWhatIsWrong(string whole, string parts, string indonesian, string english)
    {
        var coverage = ReportingPeriod.Parse(whole).CoverageBy(parts.Split(' ').Select(part => ReportingPeriod.Parse(part)));

        Assert.Equal((indonesian, english), (coverage.ToString(Language.Indonesian), coverage.ToString()));
        Assert.Equal(english == "exact", coverage.IsExact);
    }

    [Theory]
    [InlineData("2025-Q1", "2025-Q2", true)]
    [InlineData("2025-Q1", "2025-04", true)]
    [InlineData("2025", "2026-01", true)]
    [InlineData("2025-Q1/Q2", "2025-S2", true)]
    [InlineData("2025-Q1", "2025-Q3", false)]
    [InlineData("2025-Q2", "2025-Q1", false)]
    [InlineData("2025", "2027", false)]
    [InlineData("2024-12", "2025-01", true)]
    [InlineData("9999-12", "0001-01", false)]
    [InlineData("9999", "9999-12", false)]
    public void IsFollowedBy_Neighbours_AreThoseOfTheNextDay(string one, string other, bool follows) =>
        Assert.Equal(follows, ReportingPeriod.Parse(one).IsFollowedBy(ReportingPeriod.Parse(other)));

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
    [InlineData("Tahun 25", 7)]
    [InlineData("2025-13", 1)]
    [InlineData("2025-00", 1)]
    [InlineData("2025-1", 1)]
    [InlineData("2025-02/03", 1)]
    [InlineData("2025-S1/S2", 1)]
    [InlineData("2025-01/13", 9)]
    [InlineData("2025-01/Q3", 9)]
    [InlineData("2025-Q1/03", 9)]
    [InlineData("Mart 2025", 1)]
    [InlineData("2025 ", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<ReportingPeriod>(text, position, "is not a reporting period", "\"2025, 2025-S1, 2025-Q3, 2025-08, 2025-Q1/Q3, 2025-01/08, TW III 2025, Agustus 2025 or s.d. TW III 2025\"");

    [Fact]
    public void Equality_IsOfKindAndStretch()
    {
        var third = Quarter.Of(Year, 3);

        Contracts.Equality(ReportingPeriod.Of(third), ReportingPeriod.Parse("TW III 2025"), ReportingPeriod.YearToDate(third), WholeYear, ReportingPeriod.Of(Quarter.Of(Year, 2)));
        Contracts.Equality(WholeYear, ReportingPeriod.Parse("2025"), ReportingPeriod.YearToDate(Quarter.Of(Year, 4)), ReportingPeriod.Of(Quarter.Of(Year, 1)), default);
    }

    [Fact]
    public void Default_IsTheWholeOfYearOne() => Contracts.Equality(default, ReportingPeriod.Of(new BudgetYear(1)), WholeYear);

    private static ReportingPeriod[] Around(Month month) =>
    [
        ReportingPeriod.Of(month.Year), ReportingPeriod.Of(month.Semester), ReportingPeriod.Of(month.Quarter), ReportingPeriod.Of(month),
        ReportingPeriod.YearToDate(month), ReportingPeriod.YearToDate(month.Quarter),
    ];

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
