using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>An urusan and its index as a document states them (<i>urusan tertulis</i>).</summary>
[LegalTerm("urusan tertulis")]
public sealed class StatedUrusan
{
    internal StatedUrusan()
    {
    }

    /// <summary>Which one.</summary>
    public required Urusan Key { get; init; }

    /// <summary>Its short name.</summary>
    public required string Name { get; init; }

    /// <summary>The index; null when none of its services has one.</summary>
    public StatedValue? Index { get; internal init; }

    /// <summary>Points of 100 that the region's index loses here.</summary>
    public required StatedPoints PointsLost { get; init; }

    /// <summary>Its services within scope, by catalogue position.</summary>
    public IReadOnlyList<StatedService> Services { get; internal init; } = [];

    /// <summary>Key and index.</summary>
    public override string ToString() => $"{Key.Slug}: {Index?.ToString() ?? "no index"}";

    internal static StatedUrusan Of(UrusanIndex index) => new()
    {
        Key = index.Urusan,
        Name = index.Urusan.Label,
        Index = StatedValue.Of(index.Value, index.Published, index.Rating),
        PointsLost = StatedPoints.Of(index.PointsLost),
        Services = [.. index.Services.Select(service => StatedService.Of(service))],
    };

    internal static StatedUrusan Of(ReportCardGroup group) => new()
    {
        Key = group.Index.Urusan,
        Name = group.Index.Urusan.Label,
        Index = StatedValue.Of(group.Index.Value, group.Index.Published, group.Index.Rating),
        PointsLost = StatedPoints.Of(group.Index.PointsLost, group.PrintedPointsLost),
        Services = [.. group.Lines.Select(line => StatedService.Of(line.Index, line))],
    };
}
