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
            return Refused(asked, CalendarFindings.PeriodDoesNotFit, asked, Duty, new Bilingual(
                DutyPeriods.Accepted(duty, Language.English), DutyPeriods.Accepted(duty, Language.Indonesian), DutyPeriods.Accepted(duty, Language.English)));

        var acts = calendar.Acts.Where(act => act.Concerns(duty, period, region)).ToArray();
        LocalDate?[] days = [null, .. acts.Select(act => act.Announced).OfType<LocalDate>().Distinct().Order()];
        var extensions = calendar.Extensions
            .Where(extension => extension.Duty == duty && extension.Period == period && extension.Scope.Contains(region)).ToArray();
        return new ReportingWindow(
            duty, period, region, calendar.Reading,
            [.. days.Select(day => Read(acts, period, day)).OfType<WindowReading>()],
            extensions,
            calendar.Gap(duty, period));
    }

    private Bilingual Duty => new(duty.ToString(), duty.Name(Language.Indonesian), duty.Name(Language.English));

    private ReportingWindow Refused(ReportingPeriod period, FindingDefinition definition, params object[] arguments) =>
        new(duty, period, region, calendar.Reading, [], [], null, new Finding(definition, new FindingPlace(region, period), arguments));

    private WindowReading? Read(CalendarAct[] acts, ReportingPeriod period, LocalDate? day)
    {
        // A narrower scope wins, then the later announcement; the order is stable, so that the act laid on top comes last.
        var act = acts.Where(act => act.IsKnownOn(day)).OrderBy(act => act.Scope.Depth).ThenBy(act => act.Announced ?? LocalDate.MinIsoValue).LastOrDefault();
        if (act is null)
        {
            var pattern = calendar.Patterns
                .Where(pattern => pattern.Duty == duty && pattern.HoldsFor(period) && pattern.Scope.Contains(region))
                .OrderBy(pattern => pattern.Scope.Depth).LastOrDefault();
            return pattern is null ? null : Reading(day, period, null, pattern, LastDay(pattern.ClosingOf(period), ClosingWording.NotSaid), []);
        }

        var dates = act.Entries.Select(entry => (Entry: entry, LastDay: LastDay(entry.Closing, entry.Wording))).OrderBy(date => date.LastDay).ToArray();
        var (chosen, last) = calendar.Reading.ConflictingDate == ConflictingDatePolicy.Latest ? dates[^1] : dates[0];
        return Reading(day, period, chosen, null, last, dates.Length > 1 ? Array.AsReadOnly(dates) : []);
    }

    private WindowReading Reading(
        LocalDate? day, ReportingPeriod period, CalendarEntry? entry, ClosingPattern? pattern, LocalDate last, IReadOnlyList<(CalendarEntry, LocalDate)> disputed) =>
        new(day, entry, pattern, last, entry?.Opening ?? calendar.Reading.UnknownOpening.Opening(period, last), disputed);

    private LocalDate LastDay(LocalDate closing, ClosingWording wording) =>
        calendar.Reading.Holiday.Adjust(calendar.Reading.ClosingDay.LastDay(closing, wording), calendar.Holidays);
}
