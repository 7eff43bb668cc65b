using NodaTime;
using Spm.Core.Calendars;

namespace Spm.Core.Json;

/// <summary>What a region or an office lays over the national calendar (<i>tambahan jadwal pelaporan</i>): dates, patterns, extensions, days off.</summary>
/// <remarks>Immutable. The shipped dates are not in it; <see cref="AddTo"/> adds it to them.</remarks>
[LegalTerm("tambahan jadwal pelaporan", "Permendagri 59/2021 Pasal 22-24")]
public sealed record CalendarAdditions
{
    /// <summary>Published dates; several for one report are a conflict of sources.</summary>
    public IReadOnlyList<CalendarEntry> Entries { get; init => field = Array.AsReadOnly([.. value]); } = [];

    /// <summary>Patterns for periods without a published date, in the order laid over each other.</summary>
    public IReadOnlyList<ClosingPattern> Patterns { get; init => field = Array.AsReadOnly([.. value]); } = [];

    /// <summary>More time for single reports.</summary>
    public IReadOnlyList<DeadlineExtension> Extensions { get; init => field = Array.AsReadOnly([.. value]); } = [];

    /// <summary>Days off other than Saturdays and Sundays; none leaves those of the calendar.</summary>
    public IReadOnlyList<LocalDate> Holidays { get; init => field = Array.AsReadOnly([.. value]); } = [];

    /// <summary>How dates are read; null leaves the calendar's way.</summary>
    public CalendarReading? Reading { get; init; }

    /// <summary>A calendar with these additions laid over it.</summary>
    /// <exception cref="ArgumentNullException">No calendar.</exception>
    public ReportingCalendar AddTo(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (Entries.Count > 0) calendar = calendar.With(Entries);
        foreach (var pattern in Patterns) calendar = calendar.With(pattern);
        foreach (var extension in Extensions) calendar = calendar.With(extension);
        if (Holidays.Count > 0) calendar = calendar.WithHolidays(calendar.Holidays.Concat(Holidays).Distinct());
        return Reading is null ? calendar : calendar.With(Reading);
    }
}
