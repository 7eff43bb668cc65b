using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <summary>How much of the form a region has filled in (<i>tingkat keterisian</i>); neither achievement nor completeness.</summary>
[LegalTerm("tingkat keterisian")]
public sealed class RegionFillRate
{
    /// <summary>Makes a fill rate from counts.</summary>
    /// <param name="region">The region.</param>
    /// <param name="filled">Fields filled in, 0 to <paramref name="asked"/>.</param>
    /// <param name="asked">Fields that the form asks, 1 to <see cref="Figure.MostCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count outside its range.</exception>
    public RegionFillRate(Region region, long filled, long asked)
    {
        Region = Require.NotNull(region);
        Asked = Require.InRange(asked, 1, Figure.MostCount);
        Filled = Require.InRange(filled, 0, asked);
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>Fields filled in.</summary>
    public long Filled { get; }

    /// <summary>Fields that the form asks.</summary>
    public long Asked { get; }

    /// <summary>Filled over asked, exact.</summary>
    public Ratio Share => new(Filled, Asked);

    /// <summary>Region and counts.</summary>
    public override string ToString() => $"{Region}: {Filled}/{Asked}";
}
