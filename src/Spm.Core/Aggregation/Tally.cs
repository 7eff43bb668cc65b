using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Whole-number totals of every cell and period (<i>rekapitulasi</i>), a commutative group: zero, plus, minus, opposite.</summary>
/// <remarks>Immutable and safe for concurrent reads. Any order, any grouping and any number of threads give the same bits; what was added
/// can be taken away again. Periods stay apart: a required number holds for its period and never adds over time, so <see cref="Over"/> is
/// the only way to one number of several periods. Equality is by value; a period whose totals are all zero is no period of a tally.</remarks>
[LegalTerm("rekapitulasi")]
public sealed partial class Tally : IEquatable<Tally>
{
    private readonly SortedList<ReportingPeriod, TallyTotals[]> _cells;

    internal Tally([Trusted] TallyLayout layout, [Trusted] IEnumerable<KeyValuePair<ReportingPeriod, TallyTotals[]>> cells)
    {
        Layout = layout;
        _cells = new SortedList<ReportingPeriod, TallyTotals[]>(PeriodOrder.Instance);
        foreach (var (period, totals) in cells)
            if (totals.AsSpan().ContainsAnyExcept(default(TallyTotals))) _cells.Add(period, totals);
        Periods = Array.AsReadOnly([.. _cells.Keys]);
    }

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The periods with a row, by their last day, the shorter first.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>True when no row is in it.</summary>
    public bool IsZero => Periods.Count == 0;

    /// <summary>The tally without rows.</summary>
    public static Tally Zero(TallyLayout layout) => new(Require.NotNull(layout), []);

    /// <summary>The totals of every cell of a period, by cell; empty when the tally has no row of the period.</summary>
    public ReadOnlySpan<TallyTotals> CellsOf(ReportingPeriod period) => _cells.TryGetValue(period, out var cells) ? cells : [];

    /// <summary>The totals of one cell of a period; zero when there is no row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    public TallyTotals At(ReportingPeriod period, int cell)
    {
        Require.InRange(cell, 0, Layout.CellCount - 1);
        return _cells.TryGetValue(period, out var cells) ? cells[cell] : default;
    }

    /// <summary>The sum of two tallies of the same layout.</summary>
    /// <exception cref="ArgumentException">The layouts differ.</exception>
    /// <exception cref="OverflowException">A total passes the bound of <see cref="TallyTotals"/>.</exception>
    public Tally Add(Tally other) => Merge(other, (left, right) => left + right);

    /// <summary>The difference; the way back from a sum.</summary>
    /// <exception cref="ArgumentException">The layouts differ.</exception>
    /// <exception cref="OverflowException">A total passes the bound of <see cref="TallyTotals"/>.</exception>
    public Tally Subtract(Tally other) => Merge(other, (left, right) => left - right);

    /// <summary>The opposite: added to this tally it gives zero.</summary>
    /// <exception cref="OverflowException">A total is the lowest 64-bit number, which has no opposite.</exception>
    public Tally Negate() => Zero(Layout).Subtract(this);

    /// <summary>The sum; see <see cref="Add"/>.</summary>
    public static Tally operator +(Tally left, Tally right) => Require.NotNull(left).Add(right);

    /// <summary>The difference; see <see cref="Subtract"/>.</summary>
    public static Tally operator -(Tally left, Tally right) => Require.NotNull(left).Subtract(right);

    /// <summary>The opposite; see <see cref="Negate"/>.</summary>
    public static Tally operator -(Tally tally) => Require.NotNull(tally).Negate();

    /// <inheritdoc/>
    public bool Equals(Tally? other) => other is not null && Layout.IsSameAs(other.Layout) && Periods.SequenceEqual(other.Periods)
        && _cells.All(pair => pair.Value.AsSpan().SequenceEqual(other.CellsOf(pair.Key)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Tally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Layout.CellCount);
        foreach (var (period, cells) in _cells)
        {
            hash.Add(period);
            foreach (var totals in cells) hash.Add(totals.Required ^ totals.Done);
        }

        return hash.ToHashCode();
    }

    /// <summary>Same layout, same totals.</summary>
    public static bool operator ==(Tally? left, Tally? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different layout or totals.</summary>
    public static bool operator !=(Tally? left, Tally? right) => !(left == right);

    /// <summary>Cells, periods and rows.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{_cells.Values.Sum(cells => cells.Sum(totals => totals.Rows))} rows in {Layout.CellCount} cells of {Periods.Count} periods");

    private Tally Merge(Tally other, Func<TallyTotals, TallyTotals, TallyTotals> join)
    {
        Layout.RequireSame(Require.NotNull(other).Layout);
        return new Tally(Layout, Periods.Union(other.Periods).Select(period => KeyValuePair.Create(period, Joined(period))));

        TallyTotals[] Joined(ReportingPeriod period)
        {
            var joined = new TallyTotals[Layout.CellCount];
            CellsOf(period).CopyTo(joined);
            if (other._cells.TryGetValue(period, out var cells))
                for (var cell = 0; cell < joined.Length; cell++) joined[cell] = join(joined[cell], cells[cell]);
            return joined;
        }
    }
}
