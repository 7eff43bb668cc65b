using NodaTime;

namespace Spm.Core.Calendars;

/// <summary>The dates of one report, and which of them stood on a day.</summary>
/// <param name="announced">Every published one; of two that stand, the later in the list does.</param>
/// <param name="pattern">What stands while none was announced; null when nothing does.</param>
internal sealed class WindowReadings(IReadOnlyList<WindowReading> announced, WindowReading? pattern)
{
    public static WindowReadings None { get; } = new([], null);

    /// <summary>What stands by all that is known.</summary>
    public WindowReading? Current { get; } = announced.Count > 0 ? announced[^1] : pattern;

    /// <summary>What stood on a day; null when nothing did.</summary>
    public WindowReading? StandingOn(LocalDate day) => announced.LastOrDefault(reading => !(reading.Since > day)) ?? pattern;

    /// <summary>What stood on a day, and everything announced since: the most favourable of them counts, so that no later announcement
    /// reaches back.</summary>
    public IEnumerable<WindowReading> For(LocalDate submitted)
    {
        var since = announced.Where(reading => reading.Since > submitted);
        return StandingOn(submitted) is { } stood ? since.Prepend(stood) : since;
    }
}
