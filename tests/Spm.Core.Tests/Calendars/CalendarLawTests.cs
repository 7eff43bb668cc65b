using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Calendars;
using Spm.Core.Periods;
using Spm.Core.Regions;
using static Spm.Core.Tests.Calendars.SampleCalendars;

namespace Spm.Core.Tests.Calendars;

/// <summary>What holds for any calendar, any day and any report.</summary>
public class CalendarLawTests
{
    private static readonly ReportingPeriod Period = Quarter("2025-Q3");

    private static readonly Gen<LocalDate> Days = Gen.Choose(-20, 60).Select(days => Day("2025-10-01").PlusDays(days));

    private static readonly Gen<CalendarScope> Scopes = Gen.Elements(
        CalendarScope.Nation, CalendarScope.Province(Bulungan.Province), CalendarScope.Region(Bulungan), CalendarScope.Region(RegionCode.Parse("65.02")));

    private static readonly Gen<CalendarReading> Readings =
        from closing in Gen.Elements<ClosingDayPolicy>(ClosingDayPolicy.All)
        from conflicting in Gen.Elements<ConflictingDatePolicy>(ConflictingDatePolicy.All)
        from holiday in Gen.Elements<HolidayPolicy>(HolidayPolicy.All)
        from opening in Gen.Elements<UnknownOpeningPolicy>(UnknownOpeningPolicy.All)
        select CalendarReading.Default with { ClosingDay = closing, ConflictingDate = conflicting, Holiday = holiday, UnknownOpening = opening };

    private static readonly Gen<CalendarEntry> PublishedDate =
        from closing in Gen.Choose(0, 60).Select(days => Day("2025-10-01").PlusDays(days))
        from opening in Gen.Frequency((3, Gen.Constant<LocalDate?>(null)), (1, Gen.Choose(0, 20).Select(days => (LocalDate?)closing.PlusDays(-days))))
        from scope in Scopes
        from wording in Gen.Elements(Enum.GetValues<ClosingWording>())
        select new CalendarEntry(ReportingDuty.QuarterlyReport, Period, closing, Letter) { Opening = opening, Scope = scope, Wording = wording };

    private static readonly Gen<CalendarEntry> Announcement =
        from entry in PublishedDate
        from announced in Days
        select entry with { Announced = announced };

    private static readonly Gen<DeadlineExtension> Extension =
        from until in Days
        from scope in Scopes
        select new DeadlineExtension(ReportingDuty.QuarterlyReport, Period, until, "gangguan jaringan", Letter) { Scope = scope };

    private static readonly Gen<ReportingCalendar> Calendar =
        from reading in Readings
        from hasPatterns in Gen.Elements(true, false)
        from known in PublishedDate.ArrayOf(2)
        from count in Gen.Choose(0, 3)
        from announced in Announcement.ArrayOf(count)
        from alone in Gen.Elements(true, false)
        from extensions in Extension.ArrayOf(2)
        let start = (hasPatterns ? National : National.WithoutPatterns()).With(reading).WithHolidays([Day("2025-10-20"), Day("2025-10-21")])
        let entered = alone ? start : start.With(known)
        select extensions.Aggregate(announced.Aggregate(entered, (calendar, entry) => calendar.With(entry)), (calendar, extension) => calendar.With(extension));

    [Fact]
    [Law("An on-time report never becomes late, or too early, by what is announced later, whatever its scope; nor by an extension.")]
    public void Judge_LaterEvent_LeavesOnTimeOnTime() => Laws.Hold(
        (from calendar in Calendar
         from submitted in Days
         from announcement in Announcement
         from extension in Extension
         select (calendar, submitted, announcement, extension)).ToArbitrary(),
        story =>
        {
            var sent = new ReportDelivery(Bulungan, ReportingDuty.QuarterlyReport, Period, story.submitted);
            if (Verdict(story.calendar) != DeliveryVerdict.OnTime) return true;
            var later = story.announcement with { Announced = story.submitted.PlusDays(1 + story.submitted.Day % 5) };
            return Verdict(story.calendar.With(later)) == DeliveryVerdict.OnTime
                && Verdict(story.calendar.With(story.extension)) == DeliveryVerdict.OnTime
                && Verdict(story.calendar.With(later).With(story.extension)) == DeliveryVerdict.OnTime;

            DeliveryVerdict Verdict(ReportingCalendar calendar) => calendar.Judge(sent, Day("2026-01-31")).Verdict;
        });

    [Fact]
    [Law("An extension never shortens a window, for anybody, on any day.")]
    public void With_Extension_NeverShortens() => Laws.Hold(
        (from calendar in Calendar from extension in Extension from submitted in Days select (calendar, extension, submitted)).ToArbitrary(), story =>
        {
            var before = story.calendar.Window(ReportingDuty.QuarterlyReport, Period, Bulungan).LastDayFor(story.submitted);
            var after = story.calendar.With(story.extension).Window(ReportingDuty.QuarterlyReport, Period, Bulungan).LastDayFor(story.submitted);
            return before is null || after >= before;
        });

    [Fact]
    [Law("Whoever is late on a day is late on every later one.")]
    public void Judge_OneDayLater_IsNoLessLate() => Laws.Hold(
        (from calendar in Calendar from submitted in Days select (calendar, submitted)).ToArbitrary(), story =>
        {
            var (one, two) = (Judged(story.submitted), Judged(story.submitted.PlusDays(1)));
            return one.Verdict != DeliveryVerdict.Late || two.Verdict == DeliveryVerdict.Late && two.DaysLate >= one.DaysLate + 1;

            DeliveryJudgement Judged(LocalDate day) =>
                story.calendar.Judge(new ReportDelivery(Bulungan, ReportingDuty.QuarterlyReport, Period, day), Day("2026-01-31"));
        });

    [Fact]
    [Law("The earliest of two dates in conflict calls nobody on time whom the latest calls late.")]
    public void Judge_EarliestDate_IsNeverMilder() => Laws.Hold(
        (from calendar in Calendar
         from one in PublishedDate
         from two in PublishedDate
         from submitted in Days
         select (calendar: calendar.With(one with { Scope = CalendarScope.Region(Bulungan) }, two with { Scope = CalendarScope.Region(Bulungan) }), submitted)).ToArbitrary(),
        story =>
        {
            var strict = LastDay(ConflictingDatePolicy.Earliest);
            var mild = LastDay(ConflictingDatePolicy.Latest);
            return strict <= mild;

            LocalDate? LastDay(ConflictingDatePolicy policy) => story.calendar.With(story.calendar.Reading with { ConflictingDate = policy })
                .Window(ReportingDuty.QuarterlyReport, Period, Bulungan).LastDayFor(story.submitted);
        });

    [Fact]
    [Law("Timeliness counts each report once, in any order of its deliveries, and handing a report in again never takes its being on time away.")]
    public void Timeliness_RepeatedDeliveries_CountOnce() => Laws.Hold(
        (from calendar in Calendar
         from sent in (from region in Gen.Elements("65.01", "65.02", "64") from day in Gen.OneOf(Days.Select(day => (LocalDate?)day), Gen.Constant<LocalDate?>(null)) select (region, day)).ArrayOf()
         from again in Days
         select (calendar, sent, again)).ToArbitrary(),
        story =>
        {
            var deliveries = story.sent.Select(one => Delivery(one.region, one.day)).ToArray();
            var once = Of(deliveries);
            var reversed = Of([.. Enumerable.Reverse(deliveries)]);
            var repeated = Of([.. deliveries, .. once.Judgements.Where(judgement => judgement.Verdict == DeliveryVerdict.OnTime)
                .Select(judgement => Delivery(judgement.Delivery.Region.ToString(), story.again))]);
            return once.Judgements.Count == deliveries.Select(delivery => delivery.Region).Distinct().Count()
                && Enum.GetValues<DeliveryVerdict>().Sum(once.Count) == once.Judgements.Count
                && Enum.GetValues<DeliveryVerdict>().All(verdict => once.Count(verdict) == reversed.Count(verdict) && once.Count(verdict) == repeated.Count(verdict))
                && (once.Due == 0 ? once.Share is null : once.Share!.Value.Numerator * once.Due == once.Count(DeliveryVerdict.OnTime) * once.Share.Value.Denominator);

            Timeliness Of(IEnumerable<ReportDelivery> all) => Timeliness.Of(story.calendar, all, Day("2026-01-31"));
            static ReportDelivery Delivery(string region, LocalDate? day) => new(RegionCode.Parse(region), ReportingDuty.QuarterlyReport, Period, day);
        });

    [Fact]
    [Law("Any report of any period on any day is judged without an exception, and twice the same way.")]
    public void Judge_AnyReport_NeverThrows() => Laws.Hold(
        (from calendar in Calendar
         from duty in Gen.Elements(Enum.GetValues<ReportingDuty>())
         from year in Gen.OneOf(Gen.Choose(2018, 2027), Gen.Choose(1, 9999), Gen.Elements(1, 9990, 9991, 9999))
         from month in Gen.Choose(1, 12)
         from kind in Gen.Elements(Enum.GetValues<ReportingPeriodKind>())
         from submitted in AnyDay
         from today in AnyDay
         from isSent in Gen.Elements(true, false)
         select (calendar, duty, period: Made(kind, new BudgetYear(year), month), submitted: isSent ? submitted : (LocalDate?)null, today)).ToArbitrary(),
        story =>
        {
            var sent = new ReportDelivery(Bulungan, story.duty, story.period, story.submitted);
            var (one, two) = (story.calendar.Judge(sent, story.today), story.calendar.Judge(sent, story.today));
            return Text(one) == Text(two) && one.Window.StateOn(story.today) == two.Window.StateOn(story.today)
                && (one.LastDay is null) == (one.Verdict == DeliveryVerdict.NoDateKnown);

            static string Text(DeliveryJudgement judgement) =>
                judgement.ToString(Language.Indonesian) + judgement + judgement.Window + string.Join('\n', judgement.Findings.Select(finding => finding.ToString(Language.Indonesian)));
        });

    [Fact]
    [Law("At any moment the day of WIB is not after that of WITA, nor that of WITA after that of WIT, and they are at most a day apart.")]
    public void DateOf_AnyInstant_RisesEastwards() => Laws.Hold(
        Gen.Choose(0, int.MaxValue).Select(seconds => Instant.FromUnixTimeSeconds(seconds)).ToArbitrary(), instant =>
        {
            var days = IndonesianTimeZone.All.Select(zone => zone.DateOf(instant)).ToArray();
            return days[0] <= days[1] && days[1] <= days[2] && days[2] <= days[0].PlusDays(1);
        });

    private static Gen<LocalDate> AnyDay => Gen.OneOf(
        Days,
        Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(1, 1, 1), new LocalDate(0, 2, 29), new LocalDate(1447, 1, 1, CalendarSystem.IslamicBcl)));

    private static ReportingPeriod Made(ReportingPeriodKind kind, BudgetYear year, int month) => kind switch
    {
        ReportingPeriodKind.Year => ReportingPeriod.Of(year),
        ReportingPeriodKind.Semester => ReportingPeriod.Of(Month.Of(year, month).Semester),
        ReportingPeriodKind.Quarter => ReportingPeriod.Of(Month.Of(year, month).Quarter),
        ReportingPeriodKind.Month => ReportingPeriod.Of(Month.Of(year, month)),
        _ => ReportingPeriod.YearToDate(Month.Of(year, month)),
    };
}
