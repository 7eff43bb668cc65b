using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>The minimum quality of a service as a document states it (<i>mutu minimal tertulis</i>).</summary>
[LegalTerm("mutu minimal tertulis")]
public sealed class StatedQuality
{
    internal StatedQuality()
    {
    }

    /// <summary>The exact share that counts, 1 for all; null when no item is left.</summary>
    public Ratio? Share { get; internal init; }

    /// <summary>False when a list was owed and nothing of it was reported.</summary>
    public bool IsReported { get; internal init; }

    /// <summary>The items, in the order of the submission.</summary>
    public IReadOnlyList<StatedFigure> Items { get; internal init; } = [];

    internal static StatedQuality Of(QualityAchievement quality) =>
        new() { Share = quality.Value?.ToRatio(), IsReported = quality.IsReported, Items = [.. quality.Items.Select(StatedFigure.Of)] };
}
