using NodaTime;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Calendars;

/// <summary>Finds the dates of one report in a calendar, layer by layer.</summary>
internal sealed class WindowSearch(ReportingCalendar calendar, ReportingDuty duty, RegionCode? region)
{
    // A year later, and the day after a closing date would no longer be a day that exists.
    private static readonly BudgetYear LastYear = new(9990);

    public ReportingWindow Find(ReportingPeriod asked)
    {
        if (asked.Year < RuleBook.FirstYear || asked.Year > LastYear)
            return Refused(asked, CalendarFindings.OutsideCalendar, asked.Year, RuleBook.FirstYear, LastYear);
        if (DutyPeriods.Asked(duty, asked) is not { } period)
            return Refused(asked, CalendarFindings.PeriodDoesNotFit, asked, WindowFindings.Duty(duty), Bilingual.Of(language => DutyPeriods.Accepted(duty, language)));

        // A narrower scope stands before a wider one, then the later announcement; the order is stable, so that the act laid on top comes last.
        var acts = calendar.Acts.Where(act => act.Concerns(duty, period, region))
            .OrderBy(act => act.Scope.Depth).ThenBy(act => act.Announced ?? LocalDate.MinIsoValue);
        var pattern = calendar.Patterns.Where(pattern => pattern.Duty == duty && pattern.HoldsFor(period) && pattern.Scope.Contains(region))
            .OrderBy(pattern => pattern.Scope.Depth).LastOrDefault();
        var extensions = calendar.Extensions
            .Where(extension => extension.Duty == duty && extension.Period == period && extension.Scope.Contains(region)).ToArray();
        return new ReportingWindow(
            duty, period, region, calendar.Reading,
            new WindowReadings([.. acts.Select(act => Read(act, period))], pattern is null ? null : Read(pattern, period)),
            extensions,
            calendar.Gap(duty, period));
    }

    private ReportingWindow Refused(ReportingPeriod period, FindingDefinition definition, params object[] arguments) =>
        new(duty, period, region, calendar.Reading, WindowReadings.None, [], null, new Finding(definition, new FindingPlace(region, period), arguments));

    private WindowReading Read(CalendarAct act, ReportingPeriod period)
    {
        var dates = act.Entries.Select(entry => (Entry: entry, LastDay: LastDay(entry.Closing, entry.Wording))).OrderBy(date => date.LastDay).ToArray();
        var (chosen, last) = calendar.Reading.ConflictingDate == ConflictingDatePolicy.Latest ? dates[^1] : dates[0];
        return new WindowReading(act.Announced, chosen, null, last, chosen.Opening ?? Opening(period, last), dates.Length > 1 ? Array.AsReadOnly(dates) : []);
    }

    private WindowReading Read(ClosingPattern pattern, ReportingPeriod period)
    {
        var last = LastDay(pattern.ClosingOf(period), ClosingWording.NotSaid);
        return new WindowReading(null, null, pattern, last, Opening(period, last), []);
    }

    private LocalDate? Opening(ReportingPeriod period, LocalDate last) => calendar.Reading.UnknownOpening.Opening(period, last);

    private LocalDate LastDay(LocalDate closing, ClosingWording wording) =>
        calendar.Reading.Holiday.Adjust(calendar.Reading.ClosingDay.LastDay(closing, wording), calendar.Holidays);
}
