using NodaTime;
using Spm.Core.Calendars;
using Spm.Core.Law;
using Spm.Core.Periods;
using static Spm.Core.Tests.Calendars.SampleCalendars;

namespace Spm.Core.Tests.Calendars;

public class CalendarReadingTests
{
    private static readonly CalendarReading Default = CalendarReading.Default;

    [Theory]
    [InlineData("as-published", ClosingWording.NotSaid, "2025-01-20")]
    [InlineData("as-published", ClosingWording.Until, "2025-01-20")]
    [InlineData("as-published", ClosingWording.Before, "2025-01-19")]
    [InlineData("in-time", ClosingWording.NotSaid, "2025-01-20")]
    [InlineData("in-time", ClosingWording.Until, "2025-01-20")]
    [InlineData("in-time", ClosingWording.Before, "2025-01-20")]
    [InlineData("too-late", ClosingWording.NotSaid, "2025-01-19")]
    [InlineData("too-late", ClosingWording.Until, "2025-01-19")]
    [InlineData("too-late", ClosingWording.Before, "2025-01-19")]
    public void ClosingDay_EachWording_IsReadByTheNamedPolicy(string name, ClosingWording wording, string last) =>
        Assert.Equal(Day(last), ClosingDayPolicy.All.Single(policy => policy.Name == name).LastDay(Day("2025-01-20"), wording));

    [Theory]
    [InlineData("no-adjustment", "2024-10-20", "2024-10-20")]
    [InlineData("next-working-day", "2024-10-20", "2024-10-22")]
    [InlineData("previous-working-day", "2024-10-20", "2024-10-17")]
    [InlineData("next-working-day", "2024-10-22", "2024-10-22")]
    [InlineData("previous-working-day", "2024-10-22", "2024-10-22")]
    public void Holiday_SundayBetweenHolidays_MovesAsNamed(string name, string day, string last) => Assert.Equal(
        Day(last),
        HolidayPolicy.All.Single(policy => policy.Name == name).Adjust(Day(day), [Day("2024-10-18"), Day("2024-10-21")]));

    [Fact]
    public void Holiday_EndOfTime_StaysThere() =>
        Assert.Equal(LocalDate.MaxIsoValue, HolidayPolicy.NextWorkingDay.Adjust(LocalDate.MaxIsoValue, [LocalDate.MaxIsoValue]));

    [Fact]
    public void Window_Holidays_CountOnlyUnderAPolicyThatMoves()
    {
        var calendar = National.WithHolidays([Day("2024-10-21")]);

        Assert.Equal(Day("2024-10-20"), LastDay(calendar, "2024-Q3"));
        Assert.Equal(Day("2024-10-22"), LastDay(calendar.With(Default with { Holiday = HolidayPolicy.NextWorkingDay }), "2024-Q3"));
        Assert.Equal(Day("2024-10-18"), LastDay(calendar.With(Default with { Holiday = HolidayPolicy.PreviousWorkingDay }), "2024-Q3"));
    }

    [Theory]
    [InlineData("2024-Q1", "latest", "2024-04-30")]
    [InlineData("2024-Q1", "earliest", "2024-04-20")]
    public void ConflictingDate_BothDates_StandAsNamed(string quarter, string name, string last) => Assert.Equal(
        Day(last),
        LastDay(National.With(Default with { ConflictingDate = ConflictingDatePolicy.All.Single(policy => policy.Name == name) }), quarter));

    [Fact]
    public void UnknownOpening_EachPolicy_OpensAsNamed()
    {
        var open = National.With(Default with { UnknownOpening = UnknownOpeningPolicy.NoLimit });

        Assert.Equal(Day("2024-07-01"), National.Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2")).Opens);
        Assert.Equal(Day("2025-01-01"), National.Window(ReportingDuty.PlannedNumbers, ReportingPeriod.Parse("2025")).Opens);
        Assert.Null(open.Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2")).Opens);
        Assert.Equal(DeliveryVerdict.OnTime, open.Judge(Sent("2024-Q2", "2024-01-01"), Day("2026-01-01")).Verdict);
        Assert.Equal(Day("2024-07-05"), open.With(Published("2024-Q2", "2024-07-20") with { Opening = Day("2024-07-05") })
            .Window(ReportingDuty.QuarterlyReport, Quarter("2024-Q2")).Opens);
    }

    [Fact]
    public void Policies_OfAReading_AreTheOnesUsedAndSayWhereTheyComeFrom()
    {
        Assert.Equal("closing-day=as-published holiday=no-adjustment conflicting-date=latest unknown-opening=after-the-period", Default.ToString());
        Policy[] all = [.. ClosingDayPolicy.All, .. HolidayPolicy.All, .. ConflictingDatePolicy.All, .. UnknownOpeningPolicy.All];
        Assert.Equal(10, all.Select(policy => policy.ToString()).Distinct().Count());
        Assert.All(all, policy =>
        {
            Assert.NotEqual(Confidence.Seen, policy.Basis.Confidence);
            Assert.NotEqual(policy.Describe(Language.Indonesian), policy.Describe(Language.English));
        });
        Assert.Equal(Default, CalendarReading.Default with { ClosingDay = ClosingDayPolicy.AsPublished });
        Assert.NotEqual(Default, Default with { ClosingDay = ClosingDayPolicy.TooLate });
    }

    private static LocalDate? LastDay(ReportingCalendar calendar, string quarter) => calendar.Window(ReportingDuty.QuarterlyReport, Quarter(quarter)).LastDay;
}
