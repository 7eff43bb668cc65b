using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Eligibility;

/// <summary>That a region counts a person for a service (<i>klaim penerima</i>).</summary>
[LegalTerm("klaim penerima")]
public readonly record struct Claim
{
    /// <summary>Makes a claim.</summary>
    /// <param name="person">A number that stands for the person and for nobody else, made by the caller, such as a keyed hash; compared, never printed and never kept.</param>
    /// <param name="service">The service.</param>
    /// <param name="region">The region that claims.</param>
    public Claim(ulong person, ServiceType service, RegionCode region)
    {
        Person = person;
        Service = Require.NotNull(service);
        Region = Require.NotNull(region);
    }

    /// <summary>The service; null only in <c>default</c>.</summary>
    public ServiceType Service { get; }

    /// <summary>The region that claims; null only in <c>default</c>.</summary>
    public RegionCode Region { get; }

    internal ulong Person { get; }

    /// <summary>Service and region; never the person.</summary>
    public override string ToString() => $"{Service?.Key} {Region}";
}
