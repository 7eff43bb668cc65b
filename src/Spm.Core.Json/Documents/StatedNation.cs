using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>The nation in a recap as a document states it (<i>hasil nasional tertulis</i>).</summary>
[LegalTerm("hasil nasional tertulis")]
public sealed class StatedNation
{
    internal StatedNation()
    {
    }

    /// <summary>Final or provisional.</summary>
    public required StatedStatus Status { get; init; }

    /// <summary>The national index; null when there is none.</summary>
    public StatedValue? Index { get; internal init; }

    /// <summary>The same over the regions that reported.</summary>
    public StatedValue? IndexOfReporting { get; internal init; }

    /// <summary>Everything summed over all regions first, which is another number.</summary>
    public StatedValue? Pooled { get; internal init; }

    /// <summary>The national mean of each urusan.</summary>
    public IReadOnlyList<StatedUrusanMean> Urusan { get; internal init; } = [];

    /// <summary>The provinces with their own services.</summary>
    public required StatedGroup ProvinceLevel { get; init; }

    /// <summary>The kabupaten and kota.</summary>
    public required StatedGroup RegencyLevel { get; init; }

    /// <summary>The index.</summary>
    public override string ToString() => Index?.ToString() ?? "no index";

    internal static StatedNation Of(NationIndex nation, int longest) => new()
    {
        Status = StatedStatus.Of(nation.Status),
        Index = StatedValue.Of(nation.Value, nation.Published, nation.Rating, longest),
        IndexOfReporting = StatedValue.Of(nation.ValueOfReporting is { } value ? nation.Rules.Publish(value) : null, nation.Rules, longest),
        Pooled = StatedValue.Of(nation.Pooled.Value, nation.Pooled.Published, nation.Pooled.Rating, longest),
        Urusan = [.. nation.Urusan.Select(mean => StatedUrusanMean.Of(mean, longest))],
        ProvinceLevel = StatedGroup.Of(nation.ProvinceLevel, longest),
        RegencyLevel = StatedGroup.Of(nation.RegencyLevel, longest),
    };
}
