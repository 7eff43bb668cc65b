using NodaTime;

namespace Spm.Core.Calendars;

/// <summary>One date as it was read: from an announcement, or from the pattern.</summary>
/// <param name="Since">The day of announcement; null when it stood from the start.</param>
/// <param name="Entry">The published date; null when the pattern gave it.</param>
/// <param name="Pattern">The pattern; null when the date was published.</param>
/// <param name="LastDay">The last day in time.</param>
/// <param name="Opens">The first day; null when nothing is too early.</param>
/// <param name="Disputed">Every date when sources give several, first the earliest; else empty.</param>
internal sealed record WindowReading(
    LocalDate? Since, CalendarEntry? Entry, ClosingPattern? Pattern, LocalDate LastDay, LocalDate? Opens, IReadOnlyList<(CalendarEntry Entry, LocalDate LastDay)> Disputed)
{
    public LocalDate Earliest => Disputed is [var first, ..] ? first.LastDay : LastDay;

    public LocalDate Latest => Disputed is [.., var last] ? last.LastDay : LastDay;
}
