using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use: one writer. Adds rows, batches and tallies up, and gives the <see cref="Tally"/> (<i>penyusun rekapitulasi</i>).</summary>
/// <remarks>A call that is cancelled, or that would pass the bound of <see cref="TallyTotals"/>, leaves the builder as it was.</remarks>
[LegalTerm("penyusun rekapitulasi")]
public sealed class TallyBuilder
{
    /// <summary>The most threads that may share a call's work.</summary>
    public const int MostThreads = 64;

    private readonly Dictionary<ReportingPeriod, TallyAccumulator> _periods = [];

    /// <summary>Makes a builder without rows.</summary>
    public TallyBuilder(TallyLayout layout) => Layout = Require.NotNull(layout);

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout { get; }

    /// <summary>Adds one row.</summary>
    /// <param name="period">The period; it lies in the layout's year.</param>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    /// <exception cref="OverflowException">A total would pass its bound.</exception>
    public void Add(ReportingPeriod period, int cell, TallyFigure figure) => Of(period).Add(Known(cell), TallyTotals.Of(figure));

    /// <summary>Adds what rows of one cell add up to elsewhere, such as in a database.</summary>
    /// <param name="period">The period; it lies in the layout's year.</param>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="totals">The sums of rows that passed the row checks; nothing is checked here.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    /// <exception cref="OverflowException">A total would pass its bound.</exception>
    public void Add(ReportingPeriod period, int cell, TallyTotals totals) => Of(period).Add(Known(cell), totals);

    /// <summary>Takes one row away, such as a figure that was corrected.</summary>
    /// <inheritdoc cref="Add(ReportingPeriod, int, TallyFigure)"/>
    public void Subtract(ReportingPeriod period, int cell, TallyFigure figure) => Of(period).Add(Known(cell), -TallyTotals.Of(figure));

    /// <summary>Puts one row in the place of another in one step.</summary>
    /// <param name="period">The period; it lies in the layout's year.</param>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="before">The figure that was added.</param>
    /// <param name="after">The figure that stands now.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    /// <exception cref="OverflowException">A total would pass its bound.</exception>
    public void Replace(ReportingPeriod period, int cell, TallyFigure before, TallyFigure after) =>
        Of(period).Add(Known(cell), TallyTotals.Of(after) - TallyTotals.Of(before));

    /// <summary>Adds the rows of a batch.</summary>
    /// <param name="batch">The rows; nobody may add to it meanwhile.</param>
    /// <param name="threads">How many threads share the work, 1 to <see cref="MostThreads"/>; the result is the same.</param>
    /// <param name="progress">Told now and then, on the calling thread, how many rows are done; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the work; the builder is then as it was.</param>
    /// <exception cref="ArgumentException">The layouts differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of threads is outside its range.</exception>
    /// <exception cref="OverflowException">A total would pass its bound.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Add(TallyBatch batch, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        Add(batch, false, threads, progress, cancellationToken);

    /// <summary>Takes the rows of a batch away.</summary>
    /// <inheritdoc cref="Add(TallyBatch, int, IProgress{long}, CancellationToken)"/>
    public void Subtract(TallyBatch batch, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        Add(batch, true, threads, progress, cancellationToken);

    /// <summary>Adds a tally.</summary>
    /// <exception cref="ArgumentException">The layouts differ.</exception>
    /// <exception cref="OverflowException">A total would pass its bound.</exception>
    public void Add(Tally tally) => Replace(ToTally().Add(tally));

    /// <summary>Takes a tally away.</summary>
    /// <inheritdoc cref="Add(Tally)"/>
    public void Subtract(Tally tally) => Replace(ToTally().Subtract(tally));

    /// <summary>What was added so far; the builder can go on.</summary>
    public Tally ToTally() => new(Layout, _periods.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToTotals())));

    private void Add(TallyBatch batch, bool isTakenAway, int threads, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        Layout.RequireSame(Require.NotNull(batch).Layout);
        Require.InRange(threads, 1, MostThreads);
        Of(batch.Period).Add(batch, isTakenAway, threads, progress, cancellationToken);
    }

    private void Replace(Tally tally)
    {
        foreach (var period in _periods.Keys.Except(tally.Periods).ToArray()) _periods.Remove(period);
        foreach (var period in tally.Periods) Of(period).Settle(tally.CellsOf(period).ToArray());
    }

    private TallyAccumulator Of(ReportingPeriod period)
    {
        if (_periods.TryGetValue(period, out var sums)) return sums;
        sums = new TallyAccumulator(Layout.CellCount);
        _periods.Add(Layout.RequireYear(period), sums);
        return sums;
    }

    private int Known(int cell) => Require.InRange(cell, 0, Layout.CellCount - 1);
}
