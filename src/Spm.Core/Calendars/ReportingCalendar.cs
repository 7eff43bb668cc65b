using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Calendars;

/// <summary>Until when which report is taken (<i>jadwal pelaporan</i>): published dates, patterns where there are none, and extensions.</summary>
/// <remarks>Immutable. Start from <see cref="National"/> and lay others over it with <c>With</c>: a region's own calendar, a date that was
/// announced since, an extension. No clock is read: today is always an argument. Every answer carries its source.</remarks>
[LegalTerm("jadwal pelaporan", "Permendagri 59/2021 Pasal 22-24; PP 2/2018 Pasal 17")]
public sealed class ReportingCalendar
{
    private readonly CalendarTables _tables;

    private ReportingCalendar(CalendarTables tables) => (_tables, Acts, Patterns) = (tables, tables.Acts, tables.Patterns);

    private ReportingCalendar(ReportingCalendar other)
    {
        (_tables, Acts, Patterns) = (other._tables, other.Acts, other.Patterns);
        (Extensions, Holidays, Reading) = (other.Extensions, other.Holidays, other.Reading);
    }

    /// <summary>The national calendar as far as it is known, by the latest edition.</summary>
    public static ReportingCalendar National => NationalOn(Edition.KnownAsOf);

    /// <summary>The day of the edition that the shipped dates come from.</summary>
    public LocalDate Known => _tables.Known;

    /// <summary>How the dates are read.</summary>
    public CalendarReading Reading { get; private init; } = CalendarReading.Default;

    /// <summary>Every published date: the shipped ones and those laid over them, in this order.</summary>
    public IReadOnlyList<CalendarEntry> Entries => [.. Acts.SelectMany(act => act.Entries)];

    /// <summary>The patterns for periods without a published date, in the order laid over each other.</summary>
    public IReadOnlyList<ClosingPattern> Patterns { get; private init; }

    /// <summary>The extensions, in the order given.</summary>
    public IReadOnlyList<DeadlineExtension> Extensions { get; private init; } = [];

    /// <summary>Days off other than Saturdays and Sundays, for the policy <c>holiday</c>; none are shipped.</summary>
    public IReadOnlyList<LocalDate> Holidays { get; private init; } = [];

    internal IReadOnlyList<CalendarAct> Acts { get; private init; }

    /// <summary>The national calendar by what was encoded on a day.</summary>
    /// <param name="known">The latest edition on or before this day answers.</param>
    /// <exception cref="ArgumentOutOfRangeException">Before the first edition nothing was encoded.</exception>
    public static ReportingCalendar NationalOn(LocalDate known) => known >= Edition.First
        ? new(CalendarTables.Of(Edition.All.Last(edition => edition <= known)))
        : throw new ArgumentOutOfRangeException(nameof(known), known, $"The first edition is that of {PrintedDay.Iso(Edition.First)}.");

    /// <summary>This calendar read in another way.</summary>
    public ReportingCalendar With(CalendarReading reading) => new(this) { Reading = Require.NotNull(reading) };

    /// <summary>This calendar and further published dates. They displace a pattern, and an earlier entry for the same report and scope;
    /// several for one report in one call are a conflict of sources.</summary>
    public ReportingCalendar With(params IEnumerable<CalendarEntry> entries) =>
        new(this) { Acts = Array.AsReadOnly([.. Acts, .. CalendarAct.Of(Require.Copy(entries))]) };

    /// <summary>This calendar and a further pattern; it displaces earlier ones for the same reports and scope.</summary>
    public ReportingCalendar With(ClosingPattern pattern) => new(this) { Patterns = Array.AsReadOnly([.. Patterns, Require.NotNull(pattern)]) };

    /// <summary>This calendar and more time for a report.</summary>
    public ReportingCalendar With(DeadlineExtension extension) =>
        new(this) { Extensions = Array.AsReadOnly([.. Extensions, Require.NotNull(extension)]) };

    /// <summary>This calendar with days off; they count only under a policy <c>holiday</c> that moves a day.</summary>
    public ReportingCalendar WithHolidays(IEnumerable<LocalDate> holidays) =>
        new(this) { Holidays = Array.AsReadOnly([.. Require.NotNull(holidays).Select(day => day.WithCalendar(CalendarSystem.Iso)).Order()]) };

    /// <summary>This calendar without any pattern: a period without a published date then has none.</summary>
    public ReportingCalendar WithoutPatterns() => new(this) { Patterns = [] };

    /// <summary>From when until when a report is taken.</summary>
    /// <param name="duty">What has to be handed in.</param>
    /// <param name="period">The period. A year to date that ends with a quarter means that quarter's report; one that the duty is not asked
    /// for gives a window without dates and the finding that says so.</param>
    /// <param name="region">Who reports; null for the dates that hold for everybody.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a named one.</exception>
    public ReportingWindow Window(ReportingDuty duty, ReportingPeriod period, RegionCode? region = null) =>
        new WindowSearch(this, Require.Defined(duty), region).Find(period);

    /// <summary>Every window of a budget year that has a last day, first the one that closes first.</summary>
    public IReadOnlyList<ReportingWindow> WindowsOf(BudgetYear year, RegionCode? region = null) => Array.AsReadOnly(
    [
        .. from duty in Enum.GetValues<ReportingDuty>()
           from period in DutyPeriods.Of(duty, year)
           let window = Window(duty, period, region)
           where window.LastDay is not null
           orderby window.LastDay, duty, period.Start
           select window,
    ]);

    /// <summary>The windows in which a report can be handed in today, first the one that closes first.</summary>
    /// <param name="today">The day asked about.</param>
    /// <param name="region">Who reports; null for the dates that hold for everybody.</param>
    /// <remarks>Reports on the budget years up to the day's own, from two years before it on.</remarks>
    public IReadOnlyList<ReportingWindow> OpenOn(LocalDate today, RegionCode? region = null)
    {
        var year = today.WithCalendar(CalendarSystem.Iso).Year;
        return Array.AsReadOnly(
        [
            .. Enumerable.Range(year - 2, 3)
                .Where(number => number is >= 1 and <= 9999)
                .SelectMany(number => WindowsOf(new BudgetYear(number), region))
                .Where(window => window.StateOn(today) is WindowState.Open or WindowState.DueSoon && window.Period.Start <= today)
                .OrderBy(window => window.LastDay),
        ]);
    }

    /// <summary>Judges whether one report came in time. Never throws for data.</summary>
    /// <param name="delivery">The report, handed in or not.</param>
    /// <param name="today">The day on which it is judged.</param>
    public DeliveryJudgement Judge(ReportDelivery delivery, LocalDate today) => new(
        Require.NotNull(delivery), Window(delivery.Duty, delivery.Period, delivery.Region), today.WithCalendar(CalendarSystem.Iso));

    /// <summary>What is known about a report for which no date was found; null when nothing is.</summary>
    internal LegalBasis? Gap(ReportingDuty duty, ReportingPeriod period) => _tables.Gaps.GetValueOrDefault((duty, period));
}
