using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>How many units of something a region has (<i>jumlah per daerah</i>).</summary>
/// <param name="Region">The region.</param>
/// <param name="Units">Units, exactly; a whole number unless rows were converted from another unit.</param>
/// <remarks><c>default</c> names no region.</remarks>
[LegalTerm("jumlah per daerah")]
public readonly record struct RegionAmount(Region Region, Ratio Units)
{
    /// <summary>Region and units.</summary>
    public override string ToString() => $"{Region}: {Units}";
}
