using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>How many units of something a region has (<i>jumlah per daerah</i>).</summary>
/// <param name="Region">The region.</param>
/// <param name="Steps">The amount in the steps of the tally.</param>
/// <param name="Scale">How many steps one unit is, from 1; see <see cref="TallySubject.Scale"/>.</param>
/// <remarks><c>default</c> names no region.</remarks>
[LegalTerm("jumlah per daerah")]
public readonly record struct RegionAmount(Region Region, long Steps, long Scale)
{
    /// <summary>Units, exactly; a whole number unless rows were converted from another unit.</summary>
    public Ratio Units => new(Steps, Math.Max(1, Scale));

    /// <summary>Region and units.</summary>
    public override string ToString() => $"{Region}: {Units}";
}
