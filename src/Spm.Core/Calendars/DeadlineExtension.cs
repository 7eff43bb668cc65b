using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Calendars;

/// <summary>More time for one report (<i>perpanjangan waktu</i>). It only lengthens: one that ends before the closing day has no effect.</summary>
[LegalTerm("perpanjangan waktu")]
public sealed record DeadlineExtension
{
    /// <summary>Makes an extension.</summary>
    /// <param name="duty">What has to be handed in.</param>
    /// <param name="period">The period it is about.</param>
    /// <param name="until">The last day, itself in time.</param>
    /// <param name="reason">Why, for readers of the report.</param>
    /// <param name="basis">The letter or decree behind it, and how it is known.</param>
    /// <exception cref="ArgumentException">A blank reason, or the duty is not asked for such a period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a named one.</exception>
    public DeadlineExtension(ReportingDuty duty, ReportingPeriod period, LocalDate until, string reason, LegalBasis basis)
    {
        (Duty, Period) = CalendarKey.Checked(duty, period);
        Until = until.WithCalendar(CalendarSystem.Iso);
        Reason = Require.Text(reason);
        Basis = Require.NotNull(basis);
    }

    /// <summary>What has to be handed in.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The period it is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The last day, itself in time.</summary>
    public LocalDate Until { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The letter or decree behind it, and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>For whom it holds; the nation when nothing is said.</summary>
    public CalendarScope Scope { get; init; }

    /// <summary>Duty, period and last day.</summary>
    public override string ToString() => $"{Duty} {Period}: until {PrintedDay.Iso(Until)}";
}
