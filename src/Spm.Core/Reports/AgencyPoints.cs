using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>What one sender costs a region's index (<i>poin hilang per perangkat daerah</i>).</summary>
/// <remarks>The points of all senders, and of what no sender answers for, add up to 100 minus the index exactly; the printed ones to
/// 100 minus the printed index.</remarks>
[LegalTerm("poin hilang per perangkat daerah")]
public sealed class AgencyPoints
{
    internal AgencyPoints(string? sender, Ratio pointsLost, Percentage printed, IEnumerable<KeyValuePair<ServiceType, Ratio>> services)
    {
        Sender = sender;
        PointsLost = pointsLost;
        PrintedPointsLost = printed;
        Services = Require.Copy(services);
    }

    /// <summary>The sender; null for services within scope that no sender answers for.</summary>
    public string? Sender { get; }

    /// <summary>Points of 100 lost, exactly.</summary>
    public Ratio PointsLost { get; }

    /// <summary>Points lost as printed.</summary>
    public Percentage PrintedPointsLost { get; }

    /// <summary>The services that it answers for, by catalogue position, each with the exact points lost through this sender.</summary>
    public IReadOnlyList<KeyValuePair<ServiceType, Ratio>> Services { get; }
}
