using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>A region in a recap as a document states it (<i>baris rekapitulasi tertulis</i>).</summary>
[LegalTerm("baris rekapitulasi tertulis")]
public sealed class StatedRegionResult
{
    internal StatedRegionResult()
    {
    }

    /// <summary>The region.</summary>
    public required StatedRegion Region { get; init; }

    /// <summary>False when nothing at all was reported.</summary>
    public bool Reported { get; internal init; }

    /// <summary>Its index, with what a policy counts for silence; null when it has none.</summary>
    public StatedValue? Index { get; internal init; }

    /// <summary>Final or provisional.</summary>
    public required StatedStatus Status { get; init; }

    /// <summary>The rank of the value as it stands, from 1; null without a rank, and in a national recap.</summary>
    public int? Rank { get; internal init; }

    /// <summary>The best rank still possible.</summary>
    public int? BestRank { get; internal init; }

    /// <summary>The worst rank still possible.</summary>
    public int? WorstRank { get; internal init; }

    /// <summary>Whether its report came in time; null in a national recap.</summary>
    public ReportArrival? Arrival { get; internal init; }

    /// <summary>What is said of the arrival; null for nothing.</summary>
    public StatedWords? Note { get; internal init; }

    /// <summary>Region and index.</summary>
    public override string ToString() => $"{Region}: {Index?.ToString() ?? "no index"}";

    internal static StatedRegionResult Of(RegionIndex index, bool reported, RankedRegion<RankedIndex>? ranked, RegionArrival? arrival, int longest) => new()
    {
        Region = StatedRegion.Of(index.Region!),
        Reported = reported,
        Index = StatedValue.Of(index.Value, index.Published, index.Rating, longest),
        Status = StatedStatus.Of(index.Status),
        Rank = ranked?.Rank,
        BestRank = ranked?.BestRank,
        WorstRank = ranked?.WorstRank,
        Arrival = arrival?.Arrival,
        Note = arrival is null ? null : StatedWords.OfAny(arrival.NoteIn),
    };
}
