using Spm.Core.Catalog;
using Spm.Core.Quantities;

namespace Spm.Core.Nomenclature;

/// <summary>What part of a sub kegiatan pays for a service (<i>porsi layanan</i>).</summary>
/// <param name="Service">The service.</param>
/// <param name="Share">The exact part, above 0 and at most 1.</param>
/// <remarks><c>default</c> names no service.</remarks>
[LegalTerm("porsi layanan")]
public readonly record struct ServiceShare(ServiceType Service, Ratio Share)
{
    /// <summary>The key of the service and its part.</summary>
    public override string ToString() => $"{Service} {Share}";
}
