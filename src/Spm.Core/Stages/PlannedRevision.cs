using NodaTime;

namespace Spm.Core.Stages;

/// <summary>A change of the planned number of a figure (<i>perubahan target tahun ini</i>).</summary>
/// <remarks>A budget amendment may change it.</remarks>
[LegalTerm("perubahan target tahun ini")]
public sealed record PlannedRevision : FigureRevision
{
    /// <summary>Makes a revision.</summary>
    /// <param name="old">The number before.</param>
    /// <param name="now">The number from that day on.</param>
    /// <param name="kind">What changed it.</param>
    /// <param name="reason">Why, for readers of the report.</param>
    /// <param name="date">The day from which the new number holds.</param>
    public PlannedRevision(long old, long now, RevisionKind kind, string reason, LocalDate date)
        : base(old, now, kind, reason, date)
    {
    }
}
