using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Eligibility;

/// <summary>People whom the same regions count for one service more than once (<i>penerima yang diklaim ganda</i>).</summary>
[LegalTerm("penerima yang diklaim ganda")]
public sealed class DoubleClaim
{
    internal DoubleClaim([Trusted] ServiceType service, [Trusted] IReadOnlyList<RegionCode> regions, long people)
    {
        Service = service;
        Regions = regions;
        People = people;
    }

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>Who claims each of them, by code, a region as often as it claims; two or more.</summary>
    public IReadOnlyList<RegionCode> Regions { get; }

    /// <summary>How many people.</summary>
    public long People { get; }

    /// <summary>By how much the regions' sum passes the number of people.</summary>
    public long Surplus => People * (Regions.Count - 1);

    /// <summary>As <c>kabkota.pendidikan.dasar 65.01 + 65.02: 12</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Service.Key} {string.Join(" + ", Regions)}: {People}");
}
