using System.Data.Common;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Reads rows into batches and checks each as a submission's figure is checked (<i>pembaca baris data</i>).</summary>
/// <remarks>Immutable. A row that is refused is reported with its number, counted, and left out. Numbers are never boxed.</remarks>
[LegalTerm("pembaca baris data")]
public sealed class TallyReader
{
    /// <summary>Makes a reader.</summary>
    /// <param name="layout">The cells, units and kinds.</param>
    /// <param name="period">The period of the rows.</param>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    public TallyReader(TallyLayout layout, ReportingPeriod period)
    {
        Layout = Require.NotNull(layout);
        Period = layout.RequireYear(period);
    }

    /// <summary>The cells, units and kinds.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The period of the rows.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Reads rows.</summary>
    /// <param name="rows">The rows; the first has number 1.</param>
    /// <param name="progress">Told now and then how many rows are read; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public TallyReading Read(IEnumerable<TallyRow> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var sink = new RowSink(Layout, Period, progress, cancellationToken);
        foreach (var row in Require.NotNull(rows)) sink.Add(row);
        return sink.Close();
    }

    /// <summary>Reads the rows of a database query to its end; the query stays open.</summary>
    /// <param name="rows">The query; its first row has number 1.</param>
    /// <param name="columns">Which column holds what.</param>
    /// <param name="progress">Told now and then how many rows are read; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">A column of counts holds something else than whole numbers.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public TallyReading Read(DbDataReader rows, TallyColumns columns, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var sink = new RowSink(Layout, Period, progress, cancellationToken);
        var source = new QueryRows(Require.NotNull(rows), Require.NotNull(columns));
        while (rows.Read()) sink.Add(source.Current());
        return sink.Close();
    }

    /// <summary>Reads rows as they come; the same result as the synchronous way.</summary>
    /// <inheritdoc cref="Read(IEnumerable{TallyRow}, IProgress{long}, CancellationToken)"/>
    public async Task<TallyReading> ReadAsync(IAsyncEnumerable<TallyRow> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var sink = new RowSink(Layout, Period, progress, cancellationToken);
        await foreach (var row in Require.NotNull(rows).WithCancellation(cancellationToken).ConfigureAwait(false)) sink.Add(row);
        return sink.Close();
    }

    /// <summary>Reads the rows of a database query as they come; the same result as the synchronous way.</summary>
    /// <inheritdoc cref="Read(DbDataReader, TallyColumns, IProgress{long}, CancellationToken)"/>
    public async Task<TallyReading> ReadAsync(DbDataReader rows, TallyColumns columns, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var sink = new RowSink(Layout, Period, progress, cancellationToken);
        var source = new QueryRows(Require.NotNull(rows), Require.NotNull(columns));
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false)) sink.Add(source.Current());
        return sink.Close();
    }
}
