using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>What all rows of a file share (<i>kepala berkas baris data</i>).</summary>
/// <remarks>The period stands here and in no row, so that no row can contradict it: a required number holds for its period, and periods never mix.</remarks>
/// <param name="Period">The period of every row.</param>
[LegalTerm("kepala berkas baris data")]
public sealed record RowsHeader(ReportingPeriod Period)
{
    /// <summary>Who sends the rows, such as the name of a system; null when it is not said.</summary>
    public string? Source { get; init; }

    /// <summary>A remark for people; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>How many rows follow, from 0; a file with more or fewer is refused as a whole, so that one cut short is noticed. Null when it is not said.</summary>
    public long? Count { get; init; }
}
