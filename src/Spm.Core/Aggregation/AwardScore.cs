using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>The award score of a region in one edition (<i>nilai kinerja SPM</i>); not an index of achievement.</summary>
/// <remarks>Points, from 0 to <see cref="RankedAward.MostPoints"/>, exact. Only <see cref="RankedAward.Score"/> makes one.</remarks>
[LegalTerm("nilai kinerja SPM")]
public sealed class AwardScore
{
    internal AwardScore(RankedAward award, Region region, Ratio points)
    {
        Award = award;
        Region = region;
        Points = points;
    }

    /// <summary>The edition.</summary>
    public RankedAward Award { get; }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The points, exact.</summary>
    public Ratio Points { get; }

    /// <summary>Region, points, edition and whose weights they rest on.</summary>
    public override string ToString() => $"{Region}: {Points} ({Award})";
}
