using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>Which cell of a tally is meant (<i>kunci sel rekapitulasi</i>): a region and what is counted there.</summary>
/// <param name="Region">The region.</param>
/// <param name="Subject">The recipients of a service or a quality item.</param>
/// <remarks><c>default</c> names nothing; only a <see cref="TallyLayout"/> gives keys.</remarks>
[LegalTerm("kunci sel rekapitulasi")]
public readonly record struct TallyKey(Region Region, TallySubject Subject)
{
    /// <summary>The region's code and the subject.</summary>
    public override string ToString() => $"{Region?.Code} {Subject}";
}
