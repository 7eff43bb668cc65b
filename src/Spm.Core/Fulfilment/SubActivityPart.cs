using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>What one sub-activity carries of a planned line in a year (<i>bagian sub kegiatan</i>).</summary>
/// <param name="Code">The code of the sub-activity.</param>
/// <param name="Units">Whole units; the parts of a line add up to its planned units.</param>
/// <param name="Cost">Units times price; null when there is no price.</param>
[LegalTerm("bagian sub kegiatan")]
public sealed record SubActivityPart(string Code, long Units, Rupiah? Cost);
