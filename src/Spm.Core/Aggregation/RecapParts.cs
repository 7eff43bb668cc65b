using Spm.Core.Indices;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>Every region of a layout measured once, for the recaps above it.</summary>
/// <param name="View">The totals.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Coverage">How many regions must have reported.</param>
/// <param name="Indices">The index of each region.</param>
/// <param name="Reports">Whether each region said anything.</param>
internal sealed record RecapParts(TallyView View, RuleBook Rules, CoveragePolicy Coverage, RegionIndex[] Indices, bool[] Reports)
{
    public static RecapParts Of(TallyView view, RuleBook rules, CoveragePolicy? coverage, CancellationToken cancellationToken)
    {
        TallySlice.RequireSame(rules, view.Layout);
        var indices = new RegionIndex[view.Layout.Regions.Count];
        var reports = new bool[indices.Length];
        for (var at = 0; at < indices.Length; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var slice = new TallySlice(view, at);
            (indices[at], reports[at]) = (slice.Measure(rules), slice.Reports);
        }

        return new RecapParts(view, rules, coverage ?? CoveragePolicy.None, indices, reports);
    }

    /// <summary>The provinces that a layout touches, by code, and which of its regions lie in each: the province's own place, -1 for none, and those of its kabupaten/kota.</summary>
    public static (Region Province, int Own, int[] Regencies)[] Provinces(TallyLayout layout) =>
    [
        .. from at in Enumerable.Range(0, layout.Regions.Count)
           let code = layout.Regions[at].CodeIn(layout.Catalog.Year)!
           group (at, code) by code.Province into own
           let province = layout.Catalog.Regions.Find(own.Key, layout.Catalog.Year)
           where province is not null
           orderby own.Key
           let itself = own.Where(pair => pair.code.IsProvince).Select(pair => pair.at).DefaultIfEmpty(-1).First()
           select (province, itself, own.Where(pair => !pair.code.IsProvince).Select(pair => pair.at).ToArray()),
    ];

    public PooledTotals Pool(IEnumerable<int> regions)
    {
        var pool = new PooledTotals(View.Layout);
        foreach (var at in regions) pool.Add(at, View.CellsOf(at));
        return pool;
    }

    public PooledIndex PooledOf((string, string) name, PooledTotals pool, IEnumerable<int> regions) =>
        new(name, Rules, View.Period, pool, regions.Count(at => !Reports[at]));
}
