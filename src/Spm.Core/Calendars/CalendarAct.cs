using NodaTime;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Calendars;

/// <summary>The entries that one announcement made for one report: one date, or several in conflict.</summary>
internal sealed record CalendarAct(ReportingDuty Duty, ReportingPeriod Period, CalendarScope Scope, LocalDate? Announced, IReadOnlyList<CalendarEntry> Entries)
{
    public static IEnumerable<CalendarAct> Of(IEnumerable<CalendarEntry> entries) => entries
        .GroupBy(entry => (entry.Duty, entry.Period, entry.Scope, entry.Announced))
        .Select(group => new CalendarAct(group.Key.Duty, group.Key.Period, group.Key.Scope, group.Key.Announced, Array.AsReadOnly([.. group])));

    public bool Concerns(ReportingDuty duty, ReportingPeriod period, RegionCode? region) =>
        Duty == duty && Period == period && Scope.Contains(region);
}
