using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>The totals of one region in one period (<i>irisan rekapitulasi satu daerah</i>): the third door to an index.</summary>
/// <remarks>Required and done of all rows are summed first and divided afterwards. A silent row adds its required number and nothing done,
/// and makes the result provisional; when its required number is unknown too, the sum of required is too small, and the status says so. A
/// cell is not reported when no row of it reported, or when there is no row; not applicable or not yet due when every row says so. A claim
/// that nothing is required is believed only when no row is silent, and not at all for a service that always has somebody to serve; "not
/// yet due" is not believed at the end of the year. Immutable.</remarks>
[LegalTerm("irisan rekapitulasi satu daerah")]
public sealed class TallySlice
{
    private readonly TallyView _view;
    private readonly int _at;

    internal TallySlice([Trusted] TallyView view, [Trusted] int at)
    {
        _view = view;
        _at = at;
        Region = view.Layout.Regions[at];
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The period; of a stretch, that from 1 January to the end of its last period.</summary>
    public ReportingPeriod Period => _view.Period;

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout => _view.Layout;

    /// <summary>What is counted, in the order of <see cref="Cells"/>.</summary>
    public IReadOnlyList<TallySubject> Subjects => Layout.SubjectsOf(_at);

    /// <summary>The totals, one a subject.</summary>
    public ReadOnlySpan<TallyTotals> Cells => _view.CellsOf(_at);

    /// <summary>True when some row said something: a number, not applicable, or not yet due.</summary>
    public bool Reports
    {
        get
        {
            foreach (ref readonly var cell in Cells)
                if (CellReading.Speaks(cell)) return true;
            return false;
        }
    }

    /// <summary>What has no row at all; it counts as not reported. A service that the region may report without owing it is not named.</summary>
    public IReadOnlyList<TallySubject> WithoutRow
    {
        get
        {
            var owed = Layout.Catalog.OwedBy(Region).Owed.ToHashSet();
            var missing = new List<TallySubject>();
            var cells = Cells;
            for (var at = 0; at < cells.Length; at++)
                if (cells[at].Rows == 0 && owed.Contains(Subjects[at].Service)) missing.Add(Subjects[at]);
            return missing.AsReadOnly();
        }
    }

    /// <summary>The totals of a region in one period of a tally.</summary>
    /// <param name="tally">The totals.</param>
    /// <param name="region">The code that the region carried in the year.</param>
    /// <param name="period">The period; without a row of it everything is not reported.</param>
    /// <exception cref="ArgumentException">The layout has no such region, or the period is that of another year.</exception>
    public static TallySlice Of(Tally tally, RegionCode region, ReportingPeriod period) => Of(new TallyView(tally, period), region);

    /// <summary>The totals of a region in a stretch of periods.</summary>
    /// <param name="tally">The totals; the periods begin in January and leave none out, or it is a single one.</param>
    /// <param name="region">The code that the region carried in the year.</param>
    /// <exception cref="ArgumentException">The layout has no such region, or the stretch has a hole.</exception>
    public static TallySlice Of(CombinedTally tally, RegionCode region) => Of(new TallyView(tally), region);

    /// <summary>The indices of the region.</summary>
    /// <param name="rules">Rules over the very catalogue of the layout.</param>
    /// <exception cref="ArgumentException">The rules have another catalogue.</exception>
    /// <exception cref="OverflowException">A total is larger than <see cref="Stages.Figure.MostCount"/>.</exception>
    /// <exception cref="InvalidOperationException">A total is negative: a difference of tallies is no report.</exception>
    /// <exception cref="MethodRefusedException">The method does not fit the figures.</exception>
    public RegionIndex Measure(RuleBook rules) => new(RequireSame(rules, Layout), new TallyFigures(Region, Period, Services()));

    /// <summary>What a reader of the totals should know: what has no row, and rows that say nothing.</summary>
    public IReadOnlyList<Finding> Findings() => SliceFindings.Of(this);

    /// <summary>Region and period.</summary>
    public override string ToString() => $"{Region} {Period}";

    internal static RuleBook RequireSame(RuleBook rules, TallyLayout layout) => ReferenceEquals(Require.NotNull(rules).Catalog, layout.Catalog)
        ? rules
        : throw new ArgumentException($"\"{rules.Name}\" has another catalogue than the layout of the tally; make the layout from its catalogue.", nameof(rules));

    private static TallySlice Of(TallyView view, RegionCode region)
    {
        var at = view.Layout.RegionAt(region);
        return at < 0 ? throw new ArgumentException($"The layout of the tally has no region {region}.", nameof(region)) : new TallySlice(view, at);
    }

    private CheckedService[] Services()
    {
        var owed = Layout.Catalog.OwedBy(Region).Owed.ToHashSet();
        return CellServices.Read($"{Region}", Subjects, Cells, _view.GapsOf(_at), Period.ClosesYear, owed.Contains);
    }
}
