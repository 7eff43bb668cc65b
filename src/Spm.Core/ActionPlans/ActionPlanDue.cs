using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.ActionPlans;

/// <summary>By when an action plan has to be set, and for which document (<i>batas waktu rencana aksi</i>).</summary>
/// <remarks>No regulation that was read gives a day: a plan is due before the document that it feeds, such as the RPJMD, so the caller says when and why.</remarks>
[LegalTerm("batas waktu rencana aksi")]
public sealed record ActionPlanDue
{
    /// <summary>Makes a due date.</summary>
    /// <param name="feeds">The document that takes the plan up, such as the RPJMD or RKPD.</param>
    /// <param name="day">The last day in time, in any calendar.</param>
    /// <param name="basis">Where the day comes from and how it is known.</param>
    public ActionPlanDue(RegionalDocument feeds, LocalDate day, LegalBasis basis)
    {
        Feeds = Require.NotNull(feeds);
        Day = day.WithCalendar(CalendarSystem.Iso);
        Basis = Require.NotNull(basis);
    }

    /// <summary>The document that takes the plan up.</summary>
    public RegionalDocument Feeds { get; }

    /// <summary>The last day in time, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Where the day comes from and how it is known.</summary>
    public LegalBasis Basis { get; }
}
