using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use: one writer, and nobody reads meanwhile. A recap that follows corrections (<i>rekap berjalan</i>).</summary>
/// <remarks>A changed row is three additions of whole numbers: into its region's cell, into the pool of its province and into that of the
/// nation, whatever the number of rows. Indices are measured when asked for, and only those of regions that changed since. The results are
/// the same as those of a new <see cref="NationIndex"/> over the corrected tally, value by value.</remarks>
[LegalTerm("rekap berjalan")]
public sealed class LiveRecap
{
    private readonly (Region Province, int Own, int[] Regencies)[] _provinces;
    private readonly TallyTotals[] _cells;
    private readonly int[] _regionOf;
    private readonly int[] _subjectOf;
    private readonly int[] _provinceOf;
    private readonly PooledTotals[] _pools;
    private readonly PooledTotals _nation;
    private readonly RegionIndex?[] _indices;
    private readonly TallyView _view;

    /// <summary>Takes the totals of one period; later changes of them are not seen.</summary>
    /// <param name="tally">The totals.</param>
    /// <param name="period">The period.</param>
    /// <param name="rules">Rules over the very catalogue of the layout.</param>
    /// <param name="coverage">How many regions must have reported; null for <see cref="CoveragePolicy.None"/>.</param>
    /// <exception cref="ArgumentException">The rules have another catalogue, or the period is that of another year.</exception>
    /// <exception cref="OverflowException">The pool of a province or of the nation passes the bound of <see cref="TallyTotals"/>.</exception>
    public LiveRecap(Tally tally, ReportingPeriod period, RuleBook rules, CoveragePolicy? coverage = null)
    {
        _cells = new TallyTotals[Require.NotNull(tally).Layout.CellCount];
        tally.CellsOf(tally.Layout.RequireYear(period)).CopyTo(_cells);
        Layout = tally.Layout;
        Period = period;
        Rules = TallySlice.RequireSame(rules, Layout);
        CoveragePolicy = coverage ?? CoveragePolicy.None;
        _view = new TallyView(Layout, period, _cells);
        _provinces = RecapParts.Provinces(Layout);
        _pools = [.. _provinces.Select(_ => new PooledTotals(Layout))];
        _nation = new PooledTotals(Layout);
        _indices = new RegionIndex[Layout.Regions.Count];
        _provinceOf = new int[Layout.Regions.Count];
        _regionOf = new int[Layout.CellCount];
        _subjectOf = new int[Layout.CellCount];
        Array.Fill(_provinceOf, -1);
        for (var province = 0; province < _provinces.Length; province++)
            foreach (var region in _provinces[province].Regencies) _provinceOf[region] = province;
        for (var region = 0; region < _indices.Length; region++) Index(region);
    }

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The rules.</summary>
    public RuleBook Rules { get; }

    /// <summary>How many regions must have reported.</summary>
    public CoveragePolicy CoveragePolicy { get; }

    /// <summary>The totals of one cell as they stand now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    public TallyTotals At(int cell) => _cells[Require.InRange(cell, 0, _cells.Length - 1)];

    /// <summary>Adds a row.</summary>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    /// <exception cref="OverflowException">A total would pass its bound; nothing has changed then.</exception>
    public void Add(int cell, TallyFigure figure) => Change(cell, TallyTotals.Of(figure));

    /// <summary>Takes a row away.</summary>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="figure">The figure that was added.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    /// <exception cref="OverflowException">A total would pass its bound; nothing has changed then.</exception>
    public void Subtract(int cell, TallyFigure figure) => Change(cell, -TallyTotals.Of(figure));

    /// <summary>Puts a corrected row in the place of the one that was added.</summary>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="before">The figure that was added.</param>
    /// <param name="after">The figure that stands now.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    /// <exception cref="OverflowException">A total would pass its bound; nothing has changed then.</exception>
    public void Replace(int cell, TallyFigure before, TallyFigure after) => Change(cell, TallyTotals.Of(after) - TallyTotals.Of(before));

    /// <summary>The index of a region; measured again only when a row of it changed.</summary>
    /// <param name="region">The code that the region carried in the year.</param>
    /// <exception cref="ArgumentException">The layout has no such region.</exception>
    /// <exception cref="OverflowException">A total is larger than <see cref="Stages.Figure.MostCount"/>.</exception>
    /// <exception cref="InvalidOperationException">More was taken away than was there.</exception>
    /// <exception cref="MethodRefusedException">The method does not fit the figures.</exception>
    public RegionIndex IndexOf(RegionCode region)
    {
        var at = Layout.RegionAt(region);
        return at < 0 ? throw new ArgumentException($"The layout of the tally has no region {region}.", nameof(region)) : Measured(at);
    }

    /// <summary>The recap of a province.</summary>
    /// <param name="province">The province's code in the year.</param>
    /// <exception cref="ArgumentException">The layout has neither the province nor a kabupaten/kota of it.</exception>
    public ProvinceRecap RecapOf(RegionCode province)
    {
        var at = Array.FindIndex(_provinces, known => known.Province.CodeIn(Period.Year) == Require.NotNull(province));
        if (at < 0) throw new ArgumentException($"The layout of the tally has no province {province}.", nameof(province));
        var (itself, own, regencies) = _provinces[at];
        return ProvinceRecap.Of(Parts(own < 0 ? regencies : [own, .. regencies]), itself, own, regencies, _pools[at]);
    }

    /// <summary>All regions pooled, service by service.</summary>
    public PooledIndex Pooled() => Parts([]).PooledOf(("seluruh daerah", "all regions"), _nation, Enumerable.Range(0, _indices.Length));

    /// <summary>The nation as it stands now.</summary>
    /// <exception cref="OverflowException">A total is larger than <see cref="Stages.Figure.MostCount"/>.</exception>
    /// <exception cref="InvalidOperationException">More was taken away than was there.</exception>
    /// <exception cref="MethodRefusedException">The method does not fit the figures.</exception>
    public NationIndex ToNation() => NationIndex.Of(Parts([.. Enumerable.Range(0, _indices.Length)]), _pools, _nation);

    /// <summary>The totals as they stand now, as a tally of the one period.</summary>
    public Tally ToTally() => new(Layout, [KeyValuePair.Create(Period, (TallyTotals[])_cells.Clone())]);

    private void Index(int region)
    {
        var first = Layout.FirstCellOf(region);
        var subjects = Layout.SubjectsOf(region);
        for (var at = 0; at < subjects.Count; at++) (_regionOf[first + at], _subjectOf[first + at]) = (region, subjects[at].Ordinal);
        _nation.Add(region, _view.CellsOf(region));
        if (_provinceOf[region] is >= 0 and var province) _pools[province].Add(region, _view.CellsOf(region));
    }

    private void Change(int cell, TallyTotals change)
    {
        Require.InRange(cell, 0, _cells.Length - 1);
        var (region, subject) = (_regionOf[cell], _subjectOf[cell]);
        var province = _provinceOf[region];

        // Every sum before any of them is kept, so that an overflow leaves all levels as they were.
        var own = _cells[cell] + change;
        var nation = _nation.At(subject) + change;
        if (province >= 0) _pools[province].Set(subject, _pools[province].At(subject) + change);
        _nation.Set(subject, nation);
        _cells[cell] = own;
        _indices[region] = null;
    }

    private RegionIndex Measured(int region) => _indices[region] ??= new TallySlice(_view, region).Measure(Rules);

    private RecapParts Parts(IReadOnlyCollection<int> regions)
    {
        foreach (var region in regions) Measured(region);
        var reports = new bool[_indices.Length];
        for (var region = 0; region < reports.Length; region++) reports[region] = new TallySlice(_view, region).Reports;
        return new RecapParts(_view.Copy(regions), Rules, CoveragePolicy, (RegionIndex[])_indices.Clone(), reports);
    }
}
