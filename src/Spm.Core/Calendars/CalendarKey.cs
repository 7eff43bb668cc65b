using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Calendars;

/// <summary>What a date of the calendar is about.</summary>
internal static class CalendarKey
{
    public static (ReportingDuty Duty, ReportingPeriod Period) Checked(ReportingDuty duty, ReportingPeriod period)
    {
        Require.Defined(duty);
        return DutyPeriods.Asked(duty, period) is { } asked
            ? (duty, asked)
            : throw new ArgumentException($"The {duty.Name(Language.English)} is asked for {DutyPeriods.Accepted(duty, Language.English)}, not for {period}.", nameof(period));
    }
}
