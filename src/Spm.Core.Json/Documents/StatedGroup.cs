using Spm.Core.Aggregation;
using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>Regions side by side as a document states them (<i>kelompok daerah tertulis</i>).</summary>
[LegalTerm("kelompok daerah tertulis")]
public sealed class StatedGroup
{
    internal StatedGroup()
    {
    }

    /// <summary>Which regions these are.</summary>
    public required StatedWords Name { get; init; }

    /// <summary>How many reported anything.</summary>
    public int Reporting { get; internal init; }

    /// <summary>Final or provisional.</summary>
    public required StatedStatus Status { get; init; }

    /// <summary>The mean of their indices; null when no region has one, or too few reported.</summary>
    public StatedValue? Mean { get; internal init; }

    /// <summary>The same over those that reported.</summary>
    public StatedValue? MeanOfReporting { get; internal init; }

    /// <summary>Their services summed first, which is another number; null when no service has an index.</summary>
    public StatedValue? Pooled { get; internal init; }

    /// <summary>The mean of each urusan.</summary>
    public IReadOnlyList<StatedUrusanMean> Urusan { get; internal init; } = [];

    /// <summary>Every region, by code.</summary>
    public IReadOnlyList<StatedRegionResult> Regions { get; internal init; } = [];

    /// <summary>Name and mean.</summary>
    public override string ToString() => $"{Name.English}: {Mean?.ToString() ?? "no mean"}";

    internal static StatedGroup Of(RegionGroup group, int longest, Ranking<RankedIndex>? ranking = null, IReadOnlyList<RegionArrival>? arrivals = null)
    {
        var silent = group.NotReporting.Select(region => region.Code).ToHashSet();
        var ranks = (ranking?.Regions ?? []).ToDictionary(ranked => ranked.Region.Code);
        var came = (arrivals ?? []).ToDictionary(arrival => arrival.Region);
        return new StatedGroup
        {
            Name = StatedWords.Of(group.Name),
            Reporting = group.Reporting,
            Status = StatedStatus.Of(group.Status),
            Mean = StatedValue.Of(group.Mean, group.Published, group.Rating, longest),
            MeanOfReporting = StatedValue.Of(group.MeanOfReporting is { } reporting ? group.Rules.Publish(reporting) : null, group.Rules, longest),
            Pooled = group.Pooled is { } pooled ? StatedValue.Of(pooled.Value, pooled.Published, pooled.Rating, longest) : null,
            Urusan = [.. group.Urusan.Select(mean => StatedUrusanMean.Of(mean, longest))],
            Regions = [.. group.Regions.Select(index => StatedRegionResult.Of(
                index, !silent.Contains(index.Region!.Code), ranks.GetValueOrDefault(index.Region!.Code), came.GetValueOrDefault(index.Region!.Code), longest))],
        };
    }
}
