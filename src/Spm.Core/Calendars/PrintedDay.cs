using NodaTime;
using NodaTime.Text;
using Spm.Core.Periods;

namespace Spm.Core.Calendars;

/// <summary>A day as readers of a language expect it: <c>20 Januari 2025</c>, <c>20 January 2025</c>.</summary>
internal static class PrintedDay
{
    public static string Of(LocalDate day, Language language) => day.Year < 1
        ? Iso(day)
        : FormattableString.Invariant($"{day.Day} {Month.Of(day).ToString(language)}");

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
