using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

public sealed partial class RegionIndex
{
    /// <summary>Between which values the index lies while data are missing: each figure not reported (or not yet due), each quality list
    /// not reported, could turn out anything from nothing done to everything done.</summary>
    /// <remarks>More done than required is not considered. A service whose recipients are missing can also turn out to have nobody to
    /// serve, where the catalogue says that this can lawfully be; an item or a list whose need is unknown can turn out not applicable. The
    /// index itself always lies within: a figure can also stay missing. Where only some rows of a sum are missing, the rest can be fully
    /// met, and be of any size unless their required number is known.</remarks>
    /// <param name="missing">Which missing data are left open.</param>
    /// <returns>Null when nothing could give the region an index.</returns>
    public IndexInterval? Interval(MissingData missing = MissingData.NotReportedOrNotYetDue) => Interval(ReachOf(missing).OfRegion(Parts()));

    /// <summary>The same for one urusan.</summary>
    /// <exception cref="ArgumentException">None of its services is within scope.</exception>
    public IndexInterval? Interval(Urusan urusan, MissingData missing = MissingData.NotReportedOrNotYetDue)
    {
        Require.NotNull(urusan);
        var parts = Parts().Where(part => part.Stands.Service.Urusan == urusan).ToArray();
        return parts.Length > 0
            ? Interval(ReachOf(missing).OfUrusan(parts))
            : throw new ArgumentException($"No service of {urusan} is within scope.", nameof(urusan));
    }

    /// <summary>The same for one service.</summary>
    /// <exception cref="ArgumentException">The service is not within scope.</exception>
    public IndexInterval? Interval(ServiceType service, MissingData missing = MissingData.NotReportedOrNotYetDue)
    {
        Require.NotNull(service);
        var parts = Parts().Where(part => part.Stands.Service == service).ToArray();
        return parts.Length > 0
            ? Interval(ReachOf(missing).OfService(parts[0]))
            : throw new ArgumentException($"{service} is not within scope.", nameof(service));
    }

    private ReachCalculation ReachOf(MissingData missing) => new(Rules, Require.Defined(missing));

    private (CheckedService Figures, ServiceIndex Stands)[] Parts() => [.. _figures.Zip(Services)];

    private IndexInterval? Interval(Reach reach) => reach.Low is null ? null : new IndexInterval(Rules, reach.Low, reach.High!);
}
