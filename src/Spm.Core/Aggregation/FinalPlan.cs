using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Ratings, published texts and order of all regions at once (<i>penetapan hasil seluruh daerah</i>), for one layout and one rule book.</summary>
/// <remarks>Made once and used for every period. The results are those of <see cref="TallySlice.Measure"/> in every case: whole numbers of
/// 64 bits with a proven error decide, and where they cannot, the exact value of the region does. Under <c>quality=pooled-sum</c> and
/// <c>quality=single-figure</c>, and for a region with the services of both levels under another <c>service-to-urusan</c> than <c>mean</c>,
/// the exact values always decide, which takes longer. Immutable.</remarks>
[LegalTerm("penetapan hasil seluruh daerah")]
public sealed class FinalPlan
{
    private readonly FixedPolicies _policies;
    private readonly FixedShape[] _shapes;

    private FinalPlan(TallyLayout layout, RuleBook rules)
    {
        Layout = layout;
        Rules = rules;
        _policies = new FixedPolicies(rules.Method);
        _shapes = new FixedShape[layout.Regions.Count];
        var known = new Dictionary<string, FixedShape>(StringComparer.Ordinal);
        for (var at = 0; at < _shapes.Length; at++)
        {
            var owed = layout.Catalog.OwedBy(layout.Regions[at]);
            var name = $"{Positions(owed.Owed)}/{Positions(owed.Accepted)}";
            if (!known.TryGetValue(name, out var shape)) known.Add(name, shape = FixedShape.Of(layout.SubjectsOf(at), owed));
            _shapes[at] = shape;
        }
    }

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The rules.</summary>
    public RuleBook Rules { get; }

    /// <summary>Prepares a layout for a rule book.</summary>
    /// <param name="layout">The layout of the tallies to come.</param>
    /// <param name="rules">Rules over the very catalogue of the layout.</param>
    /// <exception cref="ArgumentException">The rules have another catalogue.</exception>
    public static FinalPlan For(TallyLayout layout, RuleBook rules) => new(Internal.Require.NotNull(layout), TallySlice.RequireSame(rules, layout));

    /// <summary>The results of one period.</summary>
    /// <param name="tally">The totals.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The tally has another layout, or the period is that of another year.</exception>
    /// <exception cref="OverflowException">A total is larger than <see cref="Stages.Figure.MostCount"/>.</exception>
    /// <exception cref="InvalidOperationException">A total is negative.</exception>
    /// <exception cref="MethodRefusedException">The method does not fit the figures.</exception>
    public FinalTable Finish(Tally tally, ReportingPeriod period) => Finish(new TallyView(tally, period));

    /// <summary>The results of a stretch of periods.</summary>
    /// <param name="tally">The totals; the periods begin in January and leave none out, or it is a single one.</param>
    /// <inheritdoc cref="Finish(Tally, ReportingPeriod)"/>
    public FinalTable Finish(CombinedTally tally) => Finish(new TallyView(tally));

    private FinalTable Finish(TallyView view)
    {
        Layout.RequireSame(view.Layout);
        var table = new FinalTable(this, view.Period);
        for (var region = 0; region < _shapes.Length; region++)
        {
            if (TryMeasure(view, region, out var index, out var isProvisional)) table.Set(region, index, isProvisional, view);
            else table.Set(region, Exact(view, region));
        }

        table.Rank(view);
        return table;
    }

    internal RegionIndex Exact(TallyView view, int region) => new TallySlice(view, region).Measure(Rules);

    /// <summary>The index of one region in fixed point; false when it has to be measured exactly.</summary>
    internal bool TryMeasure(TallyView view, int region, out FixedIndex? index, out bool isProvisional)
    {
        (index, isProvisional) = (null, false);
        var shape = _shapes[region];
        if (!_policies.IsSupported || shape.IsTooWide || (_policies.JoinsServices && shape.HasTwins)) return false;
        var pass = new FixedPass(_policies, shape, view.CellsOf(region), view.GapsOf(region), view.Period.ClosesYear);
        var isMeasured = pass.TryMeasure(out index);
        isProvisional = pass.IsProvisional;
        return isMeasured;
    }

    private static string Positions(IEnumerable<ServiceType> services) => string.Join(' ', services.Select(service => service.CatalogPosition));
}
