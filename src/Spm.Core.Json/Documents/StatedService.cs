using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>A service and its index as a document states them (<i>layanan tertulis</i>).</summary>
[LegalTerm("layanan tertulis")]
public sealed class StatedService
{
    internal StatedService()
    {
    }

    /// <summary>The key of the service.</summary>
    public required string Key { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    /// <summary>What recipients are counted in.</summary>
    public required string Unit { get; init; }

    /// <summary>The index; null when there is none.</summary>
    public StatedValue? Index { get; internal init; }

    /// <summary>Why there is no index; null when there is one.</summary>
    public NoIndexReason? NoIndexBecause { get; internal init; }

    /// <summary>The exact part of the region's index that hangs on the service; 0 when it is left out.</summary>
    public Ratio Weight { get; internal init; }

    /// <summary>Points of 100 that the region's index loses here; null without an index.</summary>
    public StatedPoints? PointsLost { get; internal init; }

    /// <summary>The printed index split: points of the recipients; null in a result, and without an index.</summary>
    public Percentage? RecipientPoints { get; internal init; }

    /// <summary>The printed index split: points of quality; null in a result, and without an index.</summary>
    public Percentage? QualityPoints { get; internal init; }

    /// <summary>Who had to be served and who was.</summary>
    public required StatedFigure Recipients { get; init; }

    /// <summary>The quality items.</summary>
    public required StatedQuality Quality { get; init; }

    /// <summary>How far the next rating is.</summary>
    public required StatedLift NextBound { get; init; }

    /// <summary>Key and index.</summary>
    public override string ToString() => $"{Key}: {Index?.ToString() ?? "no index"}";

    /// <param name="index">The service.</param>
    /// <param name="line">Its line on a report card; null for a result alone.</param>
    internal static StatedService Of(ServiceIndex index, ReportCardLine? line = null) => new()
    {
        Key = index.Service.Key,
        Name = index.Service.OfficialName,
        Unit = index.Service.Unit,
        Index = StatedValue.Of(index.Value, index.Published, index.Rating),
        NoIndexBecause = index.NoIndexBecause,
        Weight = index.RegionWeight,
        PointsLost = index.Value is null ? null : StatedPoints.Of(index.PointsLost, line?.PrintedPointsLost),
        RecipientPoints = line?.PrintedRecipientPoints,
        QualityPoints = line?.PrintedQualityPoints,
        Recipients = StatedFigure.Of(index.Recipients),
        Quality = StatedQuality.Of(index.Quality),
        NextBound = StatedLift.Of(line?.Lift ?? index.NextBound()),
    };
}
