using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>The present condition that a plan starts from (<i>kondisi awal</i>).</summary>
/// <remarks>Held as given, even negative numbers: the check finds them. Null is not known, which is not zero.</remarks>
[LegalTerm("kondisi awal")]
public sealed record PlanBaseline
{
    /// <summary>Makes a baseline.</summary>
    /// <param name="day">The day of the count, in any calendar.</param>
    /// <param name="source">Where it was counted, such as <c>SIPD</c>.</param>
    /// <param name="required">Everybody entitled, or every item asked.</param>
    /// <param name="done">Those served, or fulfilled, to standard.</param>
    public PlanBaseline(LocalDate day, string source, long? required, long? done)
    {
        Day = day.WithCalendar(CalendarSystem.Iso);
        Source = Require.Text(source);
        Required = required;
        Done = done;
    }

    /// <summary>The day of the count, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Where it was counted.</summary>
    public string Source { get; }

    /// <summary>Everybody entitled, or every item asked; null when not known.</summary>
    public long? Required { get; }

    /// <summary>Those served, or fulfilled, to standard; null when not known.</summary>
    public long? Done { get; }

    /// <summary>The exact share that was done; null when a number is missing or nothing was required.</summary>
    public Ratio? Share => PlanTarget.ShareOf(Done, Required);
}
