using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use: one writer. Remembers the last figure of every source, so that nothing is counted twice (<i>buku sumber data</i>).</summary>
/// <remarks>Optional: a tally does not need it. It takes about 50 bytes a figure and costs many times what adding a row does; the
/// benchmarks say how much. While it is used, figures reach the builder through it alone.</remarks>
[LegalTerm("buku sumber data")]
public sealed class SourceLedger
{
    /// <summary>The most periods that one ledger holds.</summary>
    public const int MostPeriods = 64;

    private readonly Dictionary<string, uint> _sources = new(StringComparer.Ordinal);
    private readonly List<ReportingPeriod> _periods = [];
    private readonly Dictionary<ulong, TallyFigure> _figures = [];

    /// <summary>Makes an empty ledger in front of a builder.</summary>
    /// <param name="target">The builder that gets the figures and differences.</param>
    /// <param name="policy">What a second, unlike figure does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The policy is not a named one.</exception>
    public SourceLedger(TallyBuilder target, SecondFigurePolicy policy)
    {
        Target = Require.NotNull(target);
        Policy = Require.Defined(policy);
    }

    /// <summary>The builder that gets the figures and differences.</summary>
    public TallyBuilder Target { get; }

    /// <summary>What a second, unlike figure does.</summary>
    public SecondFigurePolicy Policy { get; }

    /// <summary>How many figures it remembers.</summary>
    public long Count => _figures.Count;

    /// <summary>Enters a figure, and gives the tally what it changes.</summary>
    /// <param name="source">Who counted, such as a village or school by its code.</param>
    /// <param name="period">The period; it lies in the layout's year.</param>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>True when the figure stands now; false when an earlier, unlike one was kept.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    /// <exception cref="ArgumentException">A blank source, or a period of another year.</exception>
    /// <exception cref="InvalidOperationException">More than <see cref="MostPeriods"/> periods.</exception>
    /// <exception cref="OverflowException">A total would pass its bound; nothing was entered.</exception>
    public bool Enter(string source, ReportingPeriod period, int cell, TallyFigure figure)
    {
        var key = Key(Require.Text(source), Target.Layout.RequireYear(period), Require.InRange(cell, 0, Target.Layout.CellCount - 1));
        if (!_figures.TryGetValue(key, out var before)) Target.Add(period, cell, figure);
        else if (before == figure) return true;
        else if (Policy == SecondFigurePolicy.Refuse) return false;
        else Target.Replace(period, cell, before, figure);
        _figures[key] = figure;
        return true;
    }

    /// <summary>The figure that stands for a source; null when there is none.</summary>
    public TallyFigure? Find(string source, ReportingPeriod period, int cell)
    {
        var at = _periods.IndexOf(period);
        return at >= 0 && _sources.TryGetValue(Require.NotNull(source), out var number) && _figures.TryGetValue(Key(number, at, cell), out var figure) ? figure : null;
    }

    // 32 bits of source, 6 of period, 26 of cell: TallyLayout.MostCells.
    private static ulong Key(uint source, int period, int cell) => ((ulong)source << 32) | ((ulong)period << 26) | (uint)cell;

    private ulong Key(string source, ReportingPeriod period, int cell)
    {
        var at = _periods.IndexOf(period);
        if (at < 0)
        {
            if (_periods.Count == MostPeriods) throw new InvalidOperationException($"A ledger holds {MostPeriods} periods; use another for {period}.");
            at = _periods.Count;
            _periods.Add(period);
        }

        if (!_sources.TryGetValue(source, out var number)) _sources.Add(source, number = (uint)_sources.Count);
        return Key(number, at, cell);
    }
}
