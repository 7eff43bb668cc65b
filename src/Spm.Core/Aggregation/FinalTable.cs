using System.Collections;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>The result of every region (<i>daftar hasil akhir</i>), in the order of the layout; made by a <see cref="FinalPlan"/>.</summary>
/// <remarks>Ranks are over all regions of the layout and computed here: no official ranking. Immutable once made.</remarks>
[LegalTerm("daftar hasil akhir")]
public sealed class FinalTable : IReadOnlyList<FinalRegion>
{
    private const sbyte NoRating = -1;

    private readonly FinalPlan _plan;
    private readonly FixedIndex[] _fixed;
    private readonly ExactValue?[] _exact;
    private readonly sbyte[] _ratings;
    private readonly Percentage[] _published;
    private readonly bool[] _isProvisional;
    private readonly int[] _ranks;
    private readonly int[] _order;
    private readonly bool[] _isFixed;
    private int _ranked;

    internal FinalTable([Trusted] FinalPlan plan, [Trusted] ReportingPeriod period)
    {
        _plan = plan;
        Period = period;
        Count = plan.Layout.Regions.Count;
        _fixed = new FixedIndex[Count];
        _exact = new ExactValue?[Count];
        _ratings = new sbyte[Count];
        _published = new Percentage[Count];
        _isProvisional = new bool[Count];
        _ranks = new int[Count];
        _order = new int[Count];
        _isFixed = new bool[Count];
    }

    /// <summary>The rules that made it.</summary>
    public RuleBook Rules => _plan.Rules;

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How many regions there are.</summary>
    public int Count { get; }

    /// <summary>For how many regions fixed point could not decide everything, so that the exact value did.</summary>
    public int DecidedExactly { get; private set; }

    /// <summary>The line of a region by its place in the layout.</summary>
    /// <param name="index">From 0, as <see cref="TallyLayout.RegionAt"/> gives it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside the layout.</exception>
    public FinalRegion this[int index]
    {
        get
        {
            var region = _plan.Layout.Regions[Require.InRange(index, 0, Count - 1)];
            return _ratings[index] == NoRating
                ? new FinalRegion(region, null, null, null, _isProvisional[index])
                : new FinalRegion(region, (SpmRating)_ratings[index], _published[index], _ranks[index], _isProvisional[index]);
        }
    }

    /// <summary>The regions with an index, highest first; exactly equal ones by code.</summary>
    public IEnumerable<FinalRegion> Ranked
    {
        get
        {
            for (var at = 0; at < _ranked; at++) yield return this[_order[at]];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<FinalRegion> GetEnumerator()
    {
        for (var at = 0; at < Count; at++) yield return this[at];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Set(int region, FixedIndex? index, bool isProvisional, TallyView view)
    {
        _isProvisional[region] = isProvisional;
        if (index is not { } known)
        {
            _ratings[region] = NoRating;
            return;
        }

        (_fixed[region], _isFixed[region]) = (known, true);
        var (method, scale) = (Rules.Method, Rules.Scale);
        if (known.Rate(scale.Bounds) is { } exact && known.Round((ulong)Percentage.Scale(method.Digits), method.Rounding) is { } units)
            Keep(region, exact, RateUnits(units), units);
        else
            Settle(region, Exact(region, view));
    }

    internal void Set(int region, RegionIndex index)
    {
        _isProvisional[region] = index.Status.IsProvisional;
        if (index.Value is not { } value)
        {
            _ratings[region] = NoRating;
            return;
        }

        DecidedExactly++;
        _exact[region] = value;
        Settle(region, value);
    }

    /// <summary>Orders the regions by exact value; the fixed point decides wherever two do not touch.</summary>
    internal void Rank(TallyView view)
    {
        for (var region = 0; region < Count; region++)
            if (_ratings[region] != NoRating) _order[_ranked++] = region;
        _order.AsSpan(0, _ranked).Sort((one, two) =>
        {
            var order = Compare(two, one, view);
            return order != 0 ? order : one.CompareTo(two);
        });
        for (var at = 0; at < _ranked; at++)
            _ranks[_order[at]] = at > 0 && Compare(_order[at - 1], _order[at], view) == 0 ? _ranks[_order[at - 1]] : at + 1;
    }

    private int Compare(int one, int two, TallyView view)
    {
        if (one == two) return 0;
        if (_isFixed[one] && _isFixed[two])
        {
            var (left, right) = (_fixed[one], _fixed[two]);
            if (left.Low > right.Low + right.Error) return 1;
            if (right.Low > left.Low + left.Error) return -1;
            if (left.IsExact && right.IsExact) return 0;
        }

        return Exact(one, view).CompareTo(Exact(two, view));
    }

    private ExactValue Exact(int region, TallyView view)
    {
        if (_exact[region] is { } known) return known;
        DecidedExactly++;
        return _exact[region] = _plan.Exact(view, region).Value!;
    }

    private void Settle(int region, ExactValue value)
    {
        _ratings[region] = (sbyte)Rules.Rate(value);
        _published[region] = Rules.Publish(value).Percentage;
    }

    private void Keep(int region, SpmRating exact, SpmRating rounded, long units)
    {
        _ratings[region] = (sbyte)(Rules.Method.RatingOn == RatingBasis.Exact ? exact : rounded);
        var crosses = Rules.Method.Guard == RoundingGuard.NeverAcrossABound && rounded != exact;
        _published[region] = Percentage.FromUnits(crosses ? units - 1 : units, Rules.Method.Digits);
    }

    private SpmRating RateUnits(long units)
    {
        var bounds = Rules.Scale.Bounds;
        var unit = Percentage.Scale(Rules.Method.Digits) / 100;
        var rating = bounds.Count;
        while (rating > 0 && units < bounds[rating - 1] * unit) rating--;
        return (SpmRating)rating;
    }
}
