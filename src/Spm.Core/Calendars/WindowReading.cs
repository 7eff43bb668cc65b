using NodaTime;

namespace Spm.Core.Calendars;

/// <summary>The date that stands from a day of announcement on, until the next one is announced.</summary>
/// <param name="Since">The day of announcement; null when it stood from the start.</param>
/// <param name="Entry">The published date; null when a pattern gave it.</param>
/// <param name="Pattern">The pattern; null when the date was published.</param>
/// <param name="LastDay">The last day in time.</param>
/// <param name="Opens">The first day; null when nothing is too early.</param>
/// <param name="Disputed">Every date when sources give several, first the earliest; else empty.</param>
internal sealed record WindowReading(
    LocalDate? Since, CalendarEntry? Entry, ClosingPattern? Pattern, LocalDate LastDay, LocalDate? Opens, IReadOnlyList<(CalendarEntry Entry, LocalDate LastDay)> Disputed);
