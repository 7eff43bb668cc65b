using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Calendars;

/// <summary>A date that somebody published (<i>tanggal jadwal</i>): until when one report is taken.</summary>
[LegalTerm("tanggal jadwal")]
public sealed record CalendarEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="duty">What has to be handed in.</param>
    /// <param name="period">The period it is about; it has to be one that the duty is asked for.</param>
    /// <param name="closing">The date as published; see <see cref="Wording"/> for whether the day itself is in time.</param>
    /// <param name="basis">Who published it, and how that is known.</param>
    /// <exception cref="ArgumentException">The duty is not asked for such a period, or the date lies before the period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a named one.</exception>
    public CalendarEntry(ReportingDuty duty, ReportingPeriod period, LocalDate closing, LegalBasis basis)
    {
        (Duty, Period) = CalendarKey.Checked(duty, period);
        Closing = closing.WithCalendar(CalendarSystem.Iso);
        if (Closing < period.Start) throw new ArgumentException($"{period} is not over before it began; it starts on {PrintedDay.Iso(period.Start)}.", nameof(closing));
        Basis = Require.NotNull(basis);
    }

    /// <summary>What has to be handed in.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The period it is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The date as published.</summary>
    public LocalDate Closing { get; }

    /// <summary>Who published it, and how that is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>For whom it holds; the nation when nothing is said.</summary>
    public CalendarScope Scope { get; init; }

    /// <summary>The first day on which reports are taken; null when unknown.</summary>
    /// <exception cref="ArgumentException">Set to a day after the closing date.</exception>
    public LocalDate? Opening
    {
        get;
        init
        {
            field = value?.WithCalendar(CalendarSystem.Iso);
            if (field is { } day && day > Closing)
                throw new ArgumentException($"It cannot open on {PrintedDay.Iso(day)} when it closes on {PrintedDay.Iso(Closing)}.", nameof(value));
        }
    }

    /// <summary>Whether the source says that the closing day is in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to no named wording.</exception>
    public ClosingWording Wording { get; init => field = Require.Defined(value); }

    /// <summary>The day on which it was announced; null when it counts as known from the start. An earlier date that is announced later
    /// never reaches back to what was handed in before its announcement.</summary>
    public LocalDate? Announced { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Duty, period and date.</summary>
    public override string ToString() => $"{Duty} {Period}: {PrintedDay.Iso(Closing)}";
}
