using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Calendars;

/// <summary>From when until when one report is taken (<i>masa pelaporan</i>), with the source of the date and how it was read.</summary>
/// <remarks>Immutable. Both days are themselves in time.</remarks>
[LegalTerm("masa pelaporan")]
public sealed class ReportingWindow
{
    private readonly WindowReadings _readings;
    private readonly DeadlineExtension? _longest;

    // An extension opens nothing where a date stands; where none does, the shortest one does, so that a further one cannot open later.
    private readonly LocalDate? _opensByExtension;

    internal ReportingWindow(
        ReportingDuty duty, ReportingPeriod period, RegionCode? region, CalendarReading reading,
        WindowReadings readings, IReadOnlyList<DeadlineExtension> extensions, LegalBasis? gap, Finding? refusal = null)
    {
        (Duty, Period, Region, Reading) = (duty, period, region, reading);
        _readings = readings;
        _longest = extensions.MaxBy(extension => extension.Until);
        _opensByExtension = extensions.MinBy(extension => extension.Until) is { } shortest ? reading.UnknownOpening.Opening(period, shortest.Until) : null;
        Gap = Entry is null ? gap : null;
        Findings = Array.AsReadOnly<Finding>(refusal is null ? [.. WindowFindings.Of(this, extensions)] : [refusal]);
    }

    /// <summary>What has to be handed in.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Who reports; null for the dates that hold for everybody.</summary>
    public RegionCode? Region { get; }

    /// <summary>How the dates were read.</summary>
    public CalendarReading Reading { get; }

    /// <summary>The published date that stands; null when a pattern gave it, or none is known.</summary>
    public CalendarEntry? Entry => Current?.Entry;

    /// <summary>Every published date when sources give several, first the earliest; else empty.</summary>
    public IReadOnlyList<CalendarEntry> Disputed => [.. DisputedDays.Select(date => date.Entry)];

    /// <summary>The pattern that gave the date; null when one was published, or none is known.</summary>
    public ClosingPattern? Pattern => Current?.Pattern;

    /// <summary>The extension that moved the last day; null when none did.</summary>
    public DeadlineExtension? Extension => _longest is { } extension && !(extension.Until <= Current?.LastDay) ? extension : null;

    /// <summary>What is known about a period for which no published date was found; null when one was, or nothing is known.</summary>
    public LegalBasis? Gap { get; }

    /// <summary>The first day; null when nothing is too early, or no date is known.</summary>
    public LocalDate? Opens => Current is { } current ? current.Opens : _opensByExtension;

    /// <summary>True when the first day was not published but follows from the policy <c>unknown-opening</c>.</summary>
    public bool IsOpeningInferred => Opens is not null && Entry?.Opening is null;

    /// <summary>The last day; null when none is known.</summary>
    public LocalDate? LastDay => Extended(Current?.LastDay);

    /// <summary>What the last day rests on: the extension, the published date or the pattern; null when none is known.</summary>
    public LegalBasis? Basis => Extension?.Basis ?? Entry?.Basis ?? Pattern?.Basis;

    /// <summary>What is to be known about the dates: a pattern, a conflict, no date at all.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    internal WindowReading? Current => _readings.Current;

    internal IReadOnlyList<(CalendarEntry Entry, LocalDate LastDay)> DisputedDays => Current?.Disputed ?? [];

    /// <summary>The last day for what was handed in on a day; null when none is known.</summary>
    /// <remarks>Whoever is in time stays so: a date that is announced afterwards counts only when it is later.</remarks>
    public LocalDate? LastDayFor(LocalDate submitted) => Extended(UnextendedFor(submitted.WithCalendar(CalendarSystem.Iso)));

    /// <summary>Where a day stands to the window.</summary>
    /// <param name="today">The day asked about.</param>
    /// <param name="soon">From how many days left on it is <see cref="WindowState.DueSoon"/>, 0 to 366.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="soon"/> is outside 0..366.</exception>
    public WindowState StateOn(LocalDate today, int soon = 7)
    {
        Require.InRange(soon, 0, 366);
        var day = today.WithCalendar(CalendarSystem.Iso);
        if (DaysLeft(day) is not { } left) return WindowState.NoDateKnown;
        if (left < 0) return WindowState.Closed;
        if (OpensFor(day) > day) return WindowState.NotYetOpen;
        return left <= soon ? WindowState.DueSoon : WindowState.Open;
    }

    /// <summary>Days until the last day: 0 on the day itself, below 0 after it; null when none is known.</summary>
    public int? DaysLeft(LocalDate today)
    {
        var day = today.WithCalendar(CalendarSystem.Iso);
        return LastDayFor(day) is { } last ? NodaTime.Period.DaysBetween(day, last) : null;
    }

    /// <summary>The dates, what they rest on and how they were read, in a few sentences.</summary>
    public string ToString(Language language) => WindowSentence.Of(this, language);

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The first day for what was handed in on a day; null when nothing is too early.</summary>
    internal LocalDate? OpensFor(LocalDate submitted)
    {
        var opens = _readings.For(submitted).Select(reading => reading.Opens).ToList();
        if (_longest is not null && _readings.StandingOn(submitted) is null) opens.Add(_opensByExtension);
        return opens.Contains(null) ? null : opens.Min();
    }

    /// <summary>The last day for what was handed in on a day, without the extension; by the date chosen or by another of those in conflict.</summary>
    internal LocalDate? UnextendedFor(LocalDate submitted, Func<WindowReading, LocalDate>? choice = null) =>
        _readings.For(submitted).Max(reading => (LocalDate?)(choice is null ? reading.LastDay : choice(reading)));

    /// <summary>The last day with the extension.</summary>
    internal LocalDate? Extended(LocalDate? last) => _longest is { } extension && !(extension.Until <= last) ? extension.Until : last;
}
