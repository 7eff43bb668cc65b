using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Calendars;

/// <summary>A closing day that repeats (<i>pola batas waktu</i>), for periods without a published date: the 20th of the month after a quarter.</summary>
/// <remarks>The shipped pattern of the quarters is INFERRED and never law; every answer that rests on a pattern says so. A region's own
/// calendar (such as the 5th of the next month for its agencies) is made of patterns with its scope.</remarks>
[LegalTerm("pola batas waktu")]
public sealed record ClosingPattern
{
    /// <summary>Makes a pattern.</summary>
    /// <param name="duty">What has to be handed in.</param>
    /// <param name="from">The first period that it holds for; it holds for all later ones of the same kind.</param>
    /// <param name="months">How many months after the last month of the period, 0 to 12.</param>
    /// <param name="day">The day of that month, 1 to 31; a shorter month ends on its last day.</param>
    /// <param name="basis">Where the pattern comes from, and how it is known.</param>
    /// <exception cref="ArgumentException">The duty is not asked for such a period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number outside its range, or no named duty.</exception>
    public ClosingPattern(ReportingDuty duty, ReportingPeriod from, int months, int day, LegalBasis basis)
    {
        (Duty, From) = CalendarKey.Checked(duty, from);
        Months = Require.InRange(months, 0, 12);
        Day = Require.InRange(day, 1, 31);
        Basis = Require.NotNull(basis);
    }

    /// <summary>What has to be handed in.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The first period that it holds for.</summary>
    public ReportingPeriod From { get; }

    /// <summary>Months after the last month of the period.</summary>
    public int Months { get; }

    /// <summary>Day of that month.</summary>
    public int Day { get; }

    /// <summary>Where the pattern comes from, and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>For whom it holds; the nation when nothing is said.</summary>
    public CalendarScope Scope { get; init; }

    /// <summary>Duty, months and day.</summary>
    public override string ToString() => FormattableString.Invariant($"{Duty} from {From}: day {Day}, {Months} months after");

    internal bool HoldsFor(ReportingPeriod period) => period.Kind == From.Kind && period.End >= From.End;

    internal LocalDate ClosingOf(ReportingPeriod period)
    {
        var month = period.End.With(DateAdjusters.StartOfMonth).PlusMonths(Months);
        return month.PlusDays(Math.Min(Day, month.Calendar.GetDaysInMonth(month.Year, month.Month)) - 1);
    }
}
