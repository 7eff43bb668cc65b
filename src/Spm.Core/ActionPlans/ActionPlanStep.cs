using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.ActionPlans;

/// <summary>A day on which an action plan came further (<i>riwayat rencana aksi</i>).</summary>
/// <remarks>Held as given: <see cref="ActionPlanCheck"/> finds a day before the one that precedes it, or a state that goes back.</remarks>
[LegalTerm("riwayat rencana aksi")]
public sealed record ActionPlanStep
{
    /// <summary>Makes a step.</summary>
    /// <param name="state">The state that the plan came to.</param>
    /// <param name="day">The day, in any calendar.</param>
    /// <param name="document">What shows it: the regulation where the plan was set or changed, minutes or a letter elsewhere; null when none is named.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a named one.</exception>
    public ActionPlanStep(ActionPlanState state, LocalDate day, RegionalDocument? document = null)
    {
        State = Require.Defined(state);
        Day = day.WithCalendar(CalendarSystem.Iso);
        Document = document;
    }

    /// <summary>The state that the plan came to.</summary>
    public ActionPlanState State { get; }

    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>What shows it; null when none is named.</summary>
    public RegionalDocument? Document { get; }
}
