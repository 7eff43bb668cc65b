using Spm.Core.Catalog;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use. The cells of several regions added up, one total a subject of the layout.</summary>
internal sealed class PooledTotals(TallyLayout layout)
{
    private readonly TallyTotals[] _totals = new TallyTotals[layout.Subjects.Count];
    private readonly int[] _owing = new int[layout.Subjects.Count];

    public TallyLayout Layout { get; } = layout;

    public ReadOnlySpan<TallyTotals> Totals => _totals;

    /// <summary>Adds a region's cells and counts it among those that owe their services.</summary>
    public void Add(int region, ReadOnlySpan<TallyTotals> cells)
    {
        var subjects = Layout.SubjectsOf(region);
        var owed = Layout.Catalog.OwedBy(Layout.Regions[region]).Owed.ToHashSet();
        for (var at = 0; at < cells.Length; at++)
        {
            var ordinal = subjects[at].Ordinal;
            _totals[ordinal] += cells[at];
            if (subjects[at].Indicator is null && owed.Contains(subjects[at].Service)) _owing[ordinal]++;
        }
    }

    public TallyTotals At(int subject) => _totals[subject];

    public void Set(int subject, TallyTotals totals) => _totals[subject] = totals;

    /// <summary>How many of the regions owe a service.</summary>
    public int Owing(ServiceType service) => _owing[Layout.SubjectOf(service).Ordinal];
}
