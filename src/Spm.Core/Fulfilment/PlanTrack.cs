using System.Collections.ObjectModel;
using System.Numerics;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>One item while its plan is made: what is open, and what later years have kept for themselves.</summary>
internal sealed class PlanTrack
{
    private readonly NeedLine? _need;
    private readonly FindingList _findings;
    private readonly bool _carries;
    private readonly long[] _parts;
    private readonly List<PlanYear> _years = [];
    private long _plannedSoFar;

    public PlanTrack(PlanItem item, NeedLine? need, PlanPeriod period, FindingList findings)
    {
        (Item, _need, _findings) = (item, need, findings);
        if (need is null) findings.Add(FulfilmentFindings.PlannedWithoutNeed, item.Service, item.Resource, period.First);
        _carries = need is not null && NeedCarryOver.Of(item.Service).Carries(need.Kind);
        _parts = item.Spread.Weights is { } weights && _carries && need!.Units is { } units
            ? [.. LargestRemainder.Split(units, weights).Select(part => (long)part)]
            : new long[period.Count];
    }

    public PlanItem Item { get; }

    public long LastPlanned => _years[^1].Planned;

    public PlanLine ToLine() => new(Item, _need, _years.AsReadOnly());

    /// <summary>Plans a year and says how much.</summary>
    public long Plan(BudgetYear year, long? need, PlanWork.Purse? purse, BigInteger? most)
    {
        var opening = _carries && _years.Count > 0 ? _years[^1].Closing : 0;
        var (added, lapsed) = Movement(need, opening);
        var open = opening + (added ?? 0) - lapsed;
        var wanted = Wanted(open);
        if (wanted > open && need > 0) _findings.Add(FulfilmentFindings.PlannedAboveNeed, Item.Service, Item.Resource, year, wanted, open);
        else if (wanted > open && _need is not null) _findings.Add(FulfilmentFindings.PlannedWithoutNeed, Item.Service, Item.Resource, year);

        var allowed = most is { } limit ? (long)BigInteger.Min(wanted, limit) : wanted;
        var planned = _need?.Price is { } price && purse is not null ? purse.Buy(allowed, price.Amount) : allowed;
        _years.Add(new PlanYear(year, _need?.Price?.Amount)
        {
            Opening = opening,
            New = added,
            Lapsed = lapsed,
            Wanted = wanted,
            Planned = planned,
            SubActivities = Parts(planned),
        });
        _plannedSoFar += planned;
        return planned;
    }

    /// <summary>Where the need carries over, what is open is the projected need without all that was planned before; where it lapses, each
    /// year needs its own.</summary>
    private (long? Added, long Lapsed) Movement(long? need, long opening)
    {
        if (need is not { } units) return (null, 0);
        if (!_carries) return (units, 0);
        var open = Math.Max(0, units - _plannedSoFar);
        return (Math.Max(0, open - opening), Math.Max(0, opening - open));
    }

    private long Wanted(long open) => Item.Spread.Targets is { } targets
        ? targets[_years.Count]
        : Math.Max(0, open - _parts.Skip(_years.Count + 1).Sum());

    private ReadOnlyCollection<SubActivityPart> Parts(long planned)
    {
        if (Item.SubActivities.Count == 0) return ReadOnlyCollection<SubActivityPart>.Empty;
        var units = LargestRemainder.Split(planned, [.. Item.SubActivities.Select(part => part.Weight)]);
        return Array.AsReadOnly(Item.SubActivities.Zip(units, (part, count) => new SubActivityPart(part.Code, (long)count, _need?.Price?.Amount * (long)count)).ToArray());
    }
}
