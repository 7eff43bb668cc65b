using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Validation;

namespace Spm.Core.Calendars;

/// <summary>What is to be known about the dates of a window.</summary>
internal static class WindowFindings
{
    public static IEnumerable<Finding> Of(ReportingWindow window, IEnumerable<DeadlineExtension> extensions)
    {
        var where = new FindingPlace(window.Region, window.Period);
        if (window.LastDay is null)
            yield return new Finding(CalendarFindings.NoClosingDate, where, Duty(window.Duty), window.Period);
        if (window is { Pattern: { } pattern, Current: { } reading })
            yield return new Finding(CalendarFindings.FromPattern, where, Day(reading.LastDay), Known(pattern.Basis.Confidence));
        if (window.DisputedDays is [var first, .., var last])
            yield return new Finding(CalendarFindings.DisputedDate, where, Day(first.LastDay), Day(last.LastDay), window.Reading.ConflictingDate);
        foreach (var extension in extensions)
            if (extension.Until <= window.Current?.LastDay)
                yield return new Finding(CalendarFindings.ExtensionWithoutEffect, where, Day(extension.Until), Day(window.Current.LastDay));
    }

    public static Bilingual Day(NodaTime.LocalDate day) => Bilingual.Of(language => PrintedDay.Of(day, language), PrintedDay.Iso(day));

    public static Bilingual Duty(ReportingDuty duty) => Bilingual.Of(language => duty.Name(language), duty.ToString());

    private static Bilingual Known(Confidence confidence) => Bilingual.Of(language => confidence.Name(language), confidence.ToString());
}
