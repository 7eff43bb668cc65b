using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Reads spreadsheet files of figures into columns, a row at a time (<i>lembar sebar baris data</i>), format <c>spm-csv/0</c>.</summary>
/// <remarks>The files of <see cref="SubmissionCsv"/>, read by the same rules, and files of many regions: these have a column <c>kode wilayah</c> in place of
/// the line <c># wilayah:</c>. A cell may hold several rows, such as those of villages. A row that cannot be counted is refused with its
/// row and column; a file whose first lines cannot be read, that is not UTF-8, or in which a quote stays open gives nothing. Targets,
/// basis and evidence are read as strictly and not kept, because a tally has no place for them; an item of a region's own list is refused.</remarks>
[LegalTerm("lembar sebar baris data")]
public static class RowsCsv
{
    /// <summary>Reads a file that is in memory.</summary>
    /// <param name="utf8">The whole file, UTF-8; a byte order mark is accepted.</param>
    /// <param name="layout">The cells that rows may name; its year is that of the file's period.</param>
    /// <param name="fileName">The name that messages and findings print.</param>
    /// <param name="progress">Told now and then how many rows are read; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The sound rows as columns, and why others are not counted.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static RowsReading<TallyBatch> Read(
        ReadOnlyMemory<byte> utf8, TallyLayout layout, string fileName, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        feed.Feed(utf8.Span);
        return feed.ToBatch();
    }

    /// <summary>Reads a stream to its end; it stays the caller's to close.</summary>
    /// <param name="utf8">The file, UTF-8; a byte order mark is accepted.</param>
    /// <param name="layout">The cells that rows may name; its year is that of the file's period.</param>
    /// <param name="fileName">The name that messages and findings print.</param>
    /// <param name="progress">Told now and then how many rows are read; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The sound rows as columns, and why others are not counted.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static RowsReading<TallyBatch> Read(
        Stream utf8, TallyLayout layout, string fileName, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        feed.Drain(utf8);
        return feed.ToBatch();
    }

    /// <summary>Reads a stream to its end and adds its rows up, so that memory does not grow with their number.</summary>
    /// <returns>The sum of the sound rows, and why others are not counted.</returns>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static RowsReading<Tally> Total(
        Stream utf8, TallyLayout layout, string fileName, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, true, fileName, progress, cancellationToken);
        feed.Drain(utf8);
        return feed.ToTally();
    }

    /// <summary>Reads a stream as it comes; the same result as the synchronous way.</summary>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<TallyBatch>> ReadAsync(
        Stream utf8, TallyLayout layout, string fileName, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        await feed.DrainAsync(utf8, cancellationToken).ConfigureAwait(false);
        return feed.ToBatch();
    }

    /// <summary>Adds the rows of a stream up as they come; the same result as the synchronous way.</summary>
    /// <inheritdoc cref="Total(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<Tally>> TotalAsync(
        Stream utf8, TallyLayout layout, string fileName, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, true, fileName, progress, cancellationToken);
        await feed.DrainAsync(utf8, cancellationToken).ConfigureAwait(false);
        return feed.ToTally();
    }

    private static RowsFeed Open(TallyLayout layout, bool addsUp, string fileName, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        var log = new RowsLog(progress, cancellationToken);
        return new RowsFeed(new CsvRowsFrame(layout, addsUp, fileName, log), log);
    }
}
