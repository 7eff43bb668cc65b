using NodaTime;

namespace Spm.Core.Stages;

/// <summary>A change of the required number of a figure (<i>perubahan jumlah yang harus dilayani</i>).</summary>
/// <remarks>A budget amendment never changes it; the check finds that.</remarks>
[LegalTerm("perubahan jumlah yang harus dilayani")]
public sealed record RequiredRevision : FigureRevision
{
    /// <summary>Makes a revision.</summary>
    /// <param name="old">The number before.</param>
    /// <param name="now">The number from that day on.</param>
    /// <param name="kind">What changed it.</param>
    /// <param name="reason">Why, for readers of the report.</param>
    /// <param name="date">The day from which the new number holds.</param>
    public RequiredRevision(long old, long now, RevisionKind kind, string reason, LocalDate date)
        : base(old, now, kind, reason, date)
    {
    }
}
