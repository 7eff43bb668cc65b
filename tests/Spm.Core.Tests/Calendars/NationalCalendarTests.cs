using NodaTime;
using NodaTime.Text;
using Spm.Core.Calendars;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Calendars;

/// <summary>Every closing date that was found, transcribed apart from the table of the library.</summary>
public class NationalCalendarTests
{
    // Duty, period, date as published, last day under the default reading, confidence, whether sources give several dates.
    private static readonly (ReportingDuty Duty, string Period, string Published, string LastDay, Confidence Confidence, bool IsDisputed)[] Found =
    [
        (ReportingDuty.AnnualReportWithLppd, "2021", "2022-03-31", "2022-03-31", Confidence.Seen, false),
        (ReportingDuty.QuarterlyReport, "2022-Q4", "2023-01-20", "2023-01-20", Confidence.Seen, false),
        (ReportingDuty.QuarterlyReport, "2023-Q1", "2023-07-05", "2023-07-05", Confidence.Seen, false),
        (ReportingDuty.QuarterlyReport, "2023-Q2", "2023-08-05", "2023-08-05", Confidence.Seen, false),
        (ReportingDuty.QuarterlyReport, "2023-Q3", "2023-10-10", "2023-10-10", Confidence.Seen, false),
        (ReportingDuty.QuarterlyReport, "2023-Q4", "2024-01-20", "2024-01-20", Confidence.Seen, false),
        (ReportingDuty.QuarterlyReport, "2024-Q1", "2024-04-20", "2024-04-30", Confidence.Conflict, true),
        (ReportingDuty.QuarterlyReport, "2024-Q1", "2024-04-30", "2024-04-30", Confidence.Conflict, true),
        (ReportingDuty.QuarterlyReport, "2024-Q2", "2024-07-20", "2024-07-20", Confidence.Seen, false),
        (ReportingDuty.QuarterlyReport, "2024-Q3", "2024-10-20", "2024-10-20", Confidence.Seen, false),
        (ReportingDuty.QuarterlyReport, "2024-Q4", "2025-01-20", "2025-01-19", Confidence.Seen, false),
        (ReportingDuty.AnnualReport, "2024", "2025-01-20", "2025-01-19", Confidence.Seen, false),
        (ReportingDuty.AnnualReportWithLppd, "2024", "2025-03-31", "2025-03-31", Confidence.Conflict, false),
        (ReportingDuty.PlannedNumbers, "2025", "2025-08-31", "2025-08-31", Confidence.Seen, false),
        (ReportingDuty.PlannedNumbersChange, "2025", "2025-09-30", "2025-09-30", Confidence.Seen, false),
        (ReportingDuty.Correction, "2025-Q3", "2025-10-30", "2025-10-30", Confidence.Inferred, false),
    ];

    private static readonly RegionCode Ternate = RegionCode.Parse("82.71");

    public static TheoryData<ReportingDuty, string, string, string, Confidence, bool> Dates
    {
        get
        {
            var data = new TheoryData<ReportingDuty, string, string, string, Confidence, bool>();
            foreach (var row in Found) data.Add(row.Duty, row.Period, row.Published, row.LastDay, row.Confidence, row.IsDisputed);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Window_PublishedDate_StandsWithItsConfidence(ReportingDuty duty, string period, string published, string lastDay, Confidence confidence, bool isDisputed)
    {
        var window = ReportingCalendar.National.Window(duty, ReportingPeriod.Parse(period), Ternate);

        Assert.Equal(Day(lastDay), window.LastDay);
        Assert.Equal(confidence, window.Basis!.Confidence);
        Assert.Contains(Day(published), isDisputed ? window.Disputed.Select(entry => entry.Closing) : [window.Entry!.Closing]);
        Assert.Equal(isDisputed ? 2 : 0, window.Disputed.Count);
        Assert.Null(window.Pattern);
        Assert.Null(window.Gap);
        Assert.Null(window.Entry!.Opening);
        Assert.DoesNotContain(CalendarFindings.FromPattern, window.Findings.Select(finding => finding.Definition));
    }

    [Fact]
    public void Entries_OfTheNation_AreTheDatesFoundAndNoOther() => Assert.Equal(
        Found.Select(row => $"{row.Duty} {row.Period}: {row.Published}").Order(StringComparer.Ordinal),
        ReportingCalendar.National.Entries.Select(entry => entry.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Correction_OfTernate_HoldsForNobodyElse()
    {
        var period = ReportingPeriod.Parse("2025-Q3");

        Assert.NotNull(ReportingCalendar.National.Window(ReportingDuty.Correction, period, Ternate).LastDay);
        Assert.Null(ReportingCalendar.National.Window(ReportingDuty.Correction, period, RegionCode.Parse("82")).LastDay);
        Assert.Null(ReportingCalendar.National.Window(ReportingDuty.Correction, period).LastDay);
    }

    [Theory]
    [InlineData(ReportingDuty.QuarterlyReport, "2025-Q1", "2025-04-20", "tidak ditemukan")]
    [InlineData(ReportingDuty.QuarterlyReport, "2025-Q2", "2025-07-20", "evaluasi 14 Juli 2025 (Grobogan)")]
    [InlineData(ReportingDuty.QuarterlyReport, "2025-Q3", "2025-10-20", "17 Desember 2025 (Buleleng)")]
    [InlineData(ReportingDuty.QuarterlyReport, "2025-Q4", "2026-01-20", "tidak ditemukan")]
    [InlineData(ReportingDuty.AnnualReport, "2025", "2026-01-20", "tidak ditemukan")]
    [InlineData(ReportingDuty.QuarterlyReport, "2026-Q1", "2026-04-20", "tidak ditemukan")]
    [InlineData(ReportingDuty.QuarterlyReport, "2026-Q4", "2027-01-20", "tidak ditemukan")]
    public void Window_YearWithoutPublishedDate_IsInferredAndSaysSo(ReportingDuty duty, string period, string lastDay, string known)
    {
        var window = ReportingCalendar.National.Window(duty, ReportingPeriod.Parse(period));

        Assert.Equal(Day(lastDay), window.LastDay);
        Assert.Equal(Confidence.Inferred, window.Basis!.Confidence);
        Assert.NotNull(window.Pattern);
        Assert.Contains(known, window.Gap!.Citation, StringComparison.Ordinal);
        Assert.Equal(CalendarFindings.FromPattern, Assert.Single(window.Findings).Definition);
        Assert.Contains("[INFERRED", window.ToString(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("INFERRED", window.ToString(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportingDuty.PlannedNumbers, "2026")]
    [InlineData(ReportingDuty.PlannedNumbersChange, "2026")]
    [InlineData(ReportingDuty.QuarterlyReport, "2022-Q3")]
    [InlineData(ReportingDuty.AnnualReport, "2021")]
    [InlineData(ReportingDuty.AgencyReport, "2025-03")]
    [InlineData(ReportingDuty.Correction, "2025-Q2")]
    public void Window_NeitherDateNorPattern_HasNoDateAndSaysSo(ReportingDuty duty, string period)
    {
        var window = ReportingCalendar.National.Window(duty, ReportingPeriod.Parse(period), Ternate);

        Assert.Null(window.LastDay);
        Assert.Null(window.Opens);
        Assert.Null(window.Basis);
        Assert.Equal(CalendarFindings.NoClosingDate, Assert.Single(window.Findings).Definition);
        Assert.Equal(WindowState.NoDateKnown, window.StateOn(Day("2026-01-01")));
        Assert.Null(window.DaysLeft(Day("2026-01-01")));
    }

    [Theory]
    [InlineData("2019", "2020-03-31")]
    [InlineData("2023", "2024-03-31")]
    [InlineData("2025", "2026-03-31")]
    public void Window_AnnualReportWithLppd_IsDueThreeMonthsAfterTheYear(string year, string lastDay)
    {
        var window = ReportingCalendar.National.Window(ReportingDuty.AnnualReportWithLppd, ReportingPeriod.Parse(year));

        Assert.Equal(Day(lastDay), window.LastDay);
        Assert.Contains("PP 2/2018 Pasal 17", window.Basis!.Citation, StringComparison.Ordinal);
        Assert.Contains("RECALLED", window.Basis.Marks, StringComparison.Ordinal);
    }

    [Fact]
    public void NationalOn_DayBeforeTheFirstEdition_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingCalendar.NationalOn(Edition.First.PlusDays(-1)));
        Assert.Equal(Edition.KnownAsOf, ReportingCalendar.NationalOn(Edition.KnownAsOf.PlusDays(100)).Known);
    }

    [Fact]
    public void WindowsOf_Year_AreInOrderOfTheirLastDay() => Assert.Equal(
        ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024", "2024"],
        ReportingCalendar.National.WindowsOf(new BudgetYear(2024)).Select(window => window.Period.ToString()));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
