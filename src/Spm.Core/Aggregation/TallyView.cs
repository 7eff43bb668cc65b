using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>The totals of every cell of one period or stretch, wherever they are kept.</summary>
internal sealed class TallyView
{
    private readonly Tally? _tally;
    private readonly CombinedTally? _combined;
    private readonly TallyTotals[]? _cells;
    private readonly TallyTotals[]?[]? _copies;

    public TallyView(Tally tally, ReportingPeriod period)
    {
        _tally = Require.NotNull(tally);
        Layout = tally.Layout;
        Period = Layout.RequireYear(period);
        if (tally.CellsOf(period).IsEmpty) _cells = new TallyTotals[Layout.CellCount];
    }

    public TallyView(CombinedTally combined)
    {
        _combined = Require.NotNull(combined);
        Layout = combined.Layout;
        Period = PeriodOf(combined.Periods);
    }

    public TallyView(TallyLayout layout, ReportingPeriod period, TallyTotals[] cells)
    {
        Layout = layout;
        Period = period;
        _cells = cells;
    }

    private TallyView(TallyView live, IEnumerable<int> regions)
    {
        Layout = live.Layout;
        Period = live.Period;
        _copies = new TallyTotals[live.Layout.Regions.Count][];
        foreach (var region in regions) _copies[region] = live.CellsOf(region).ToArray();
    }

    public TallyLayout Layout { get; }

    public ReportingPeriod Period { get; }

    public ReadOnlySpan<TallyTotals> CellsOf(int region)
    {
        if (_copies is not null) return _copies[region];
        var cells = _cells ?? (_combined is null ? _tally!.CellsOf(Period) : _combined.Cells);
        return cells.Slice(Layout.FirstCellOf(region), Layout.SubjectsOf(region).Count);
    }

    /// <summary>The cells of some regions as they stand now, for results that outlive the next change.</summary>
    public TallyView Copy(IEnumerable<int> regions) => new(this, regions);

    /// <summary>In how many periods each cell of a region has no row at all; empty for a single period.</summary>
    public ReadOnlySpan<int> GapsOf(int region) => _combined is null ? [] : _combined.Gaps.Slice(Layout.FirstCellOf(region), Layout.SubjectsOf(region).Count);

    private static ReportingPeriod PeriodOf(IReadOnlyList<ReportingPeriod> periods)
    {
        var last = periods[^1];
        if (periods.Count == 1) return last;
        var joins = periods[0].Start.DayOfYear == 1;
        for (var at = 1; at < periods.Count; at++) joins &= periods[at - 1].IsFollowedBy(periods[at]);
        if (!joins)
            throw new ArgumentException($"{string.Join(", ", periods)}: an index over several periods needs all of them from January on, such as 2025-Q1 and 2025-Q2.", nameof(periods));
        return last.ClosesYear ? ReportingPeriod.Of(last.Year) : ReportingPeriod.YearToDate(last.LastMonth);
    }
}
