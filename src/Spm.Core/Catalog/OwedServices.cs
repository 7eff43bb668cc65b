using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Regions;

namespace Spm.Core.Catalog;

/// <summary>Which services a region owes in a budget year, and why (<i>layanan yang menjadi kewajiban daerah</i>).</summary>
[LegalTerm("layanan yang menjadi kewajiban daerah", "PP 2/2018 Pasal 5-10")]
public sealed class OwedServices
{
    internal OwedServices(Region region, IEnumerable<ServiceType> owed, IEnumerable<ServiceType> accepted, LegalBasis basis, string? reason = null)
    {
        Region = Require.NotNull(region);
        Owed = Require.Copy(owed);
        Accepted = Require.Copy(accepted);
        Basis = Require.NotNull(basis);
        OverrideReason = reason;
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>Every service that the region owes; one that is missing counts as not reported. Empty for administrative regions.</summary>
    public IReadOnlyList<ServiceType> Owed { get; }

    /// <summary>Services that the region may report without owing them, because it is not settled where they are counted.</summary>
    public IReadOnlyList<ServiceType> Accepted { get; }

    /// <summary>The rule behind the set.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Why a caller replaced the shipped set; null for the shipped one.</summary>
    public string? OverrideReason { get; }

    /// <summary>True when the region owes or may report the service.</summary>
    public bool Includes(ServiceType service) => Owed.Contains(service) || Accepted.Contains(service);
}
