using Spm.Core.Aggregation;
using Spm.Core.Catalog;

namespace Spm.Core.Json;

/// <summary>The mean of an urusan over regions, as a document states it (<i>rata-rata urusan tertulis</i>).</summary>
[LegalTerm("rata-rata urusan tertulis")]
public sealed class StatedUrusanMean
{
    internal StatedUrusanMean()
    {
    }

    /// <summary>Which urusan.</summary>
    public required Urusan Key { get; init; }

    /// <summary>How many regions have an index in it.</summary>
    public int Regions { get; internal init; }

    /// <summary>The mean; null when no region has one.</summary>
    public StatedValue? Index { get; internal init; }

    /// <summary>Key and mean.</summary>
    public override string ToString() => $"{Key.Slug}: {Index?.ToString() ?? "no index"}";

    internal static StatedUrusanMean Of(UrusanMean mean, int longest) => new()
    {
        Key = mean.Urusan,
        Regions = mean.Regions,
        Index = StatedValue.Of(mean.Value, mean.Published, mean.Rating, longest),
    };
}
