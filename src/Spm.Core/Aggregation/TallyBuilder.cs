using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use: one writer. Adds rows, batches and tallies up, and gives the <see cref="Tally"/> (<i>penyusun rekapitulasi</i>).</summary>
/// <remarks>A call that is cancelled, or that would pass the bound of <see cref="TallyTotals"/>, leaves the builder as it was.</remarks>
[LegalTerm("penyusun rekapitulasi")]
public sealed partial class TallyBuilder
{
    private readonly Dictionary<ReportingPeriod, TallyTotals[]> _cells = [];

    /// <summary>Makes a builder without rows.</summary>
    public TallyBuilder(TallyLayout layout) => Layout = Require.NotNull(layout);

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout { get; }

    /// <summary>Adds one row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    /// <exception cref="OverflowException">A total would pass its bound.</exception>
    public void Add(ReportingPeriod period, int cell, TallyFigure figure) => throw new NotImplementedException();

    /// <summary>Takes one row away, such as a figure that was corrected.</summary>
    /// <inheritdoc cref="Add(ReportingPeriod, int, TallyFigure)"/>
    public void Subtract(ReportingPeriod period, int cell, TallyFigure figure) => throw new NotImplementedException();

    /// <summary>Adds the rows of a batch.</summary>
    /// <param name="batch">The rows; nobody may add to it meanwhile.</param>
    /// <param name="threads">How many threads share the work, 1 to 64.</param>
    /// <param name="progress">Told now and then how many rows are done; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the work; the builder is then as it was.</param>
    /// <exception cref="ArgumentException">The layouts differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of threads is outside its range.</exception>
    /// <exception cref="OverflowException">A total would pass its bound.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Add(TallyBatch batch, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Takes the rows of a batch away.</summary>
    /// <inheritdoc cref="Add(TallyBatch, int, IProgress{long}, CancellationToken)"/>
    public void Subtract(TallyBatch batch, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Adds a tally.</summary>
    /// <exception cref="ArgumentException">The layouts differ.</exception>
    /// <exception cref="OverflowException">A total would pass its bound.</exception>
    public void Add(Tally tally) => throw new NotImplementedException();

    /// <summary>Takes a tally away.</summary>
    /// <inheritdoc cref="Add(Tally)"/>
    public void Subtract(Tally tally) => throw new NotImplementedException();

    /// <summary>What was added so far; the builder can go on.</summary>
    public Tally ToTally() => new(Layout, _cells.Select(pair => KeyValuePair.Create(pair.Key, (TallyTotals[])pair.Value.Clone())));

    internal static void RequireSame(TallyLayout own, TallyLayout other)
    {
        if (!own.IsSameAs(other)) throw new ArgumentException("The two layouts differ in year, regions, services, items, kinds or conversions; only tallies of one layout add.", nameof(other));
    }
}
