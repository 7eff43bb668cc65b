using NodaTime;
using Spm.Core.Internal;

namespace Spm.Core.Stages;

/// <summary>A change of a reported number within the year (<i>perubahan angka</i>): of the required one or of the planned one.</summary>
/// <remarks>A figure holds the number after its last revision; the revisions lead back to what it was before.</remarks>
[LegalTerm("perubahan angka")]
public abstract record FigureRevision
{
    private protected FigureRevision(long old, long now, RevisionKind kind, string reason, LocalDate date)
    {
        Old = old;
        New = now;
        Kind = Require.Defined(kind);
        Reason = Require.Text(reason);
        Date = date;
    }

    /// <summary>The number before.</summary>
    public long Old { get; }

    /// <summary>The number from that day on.</summary>
    public long New { get; }

    /// <summary>What changed it.</summary>
    public RevisionKind Kind { get; }

    /// <summary>Why, for readers of the report.</summary>
    public string Reason { get; }

    /// <summary>The day from which the new number holds.</summary>
    public LocalDate Date { get; }

    /// <summary>The decree behind it; null when none is named.</summary>
    public Evidence? Decree { get; init; }
}
