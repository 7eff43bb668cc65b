using System.IO.Pipelines;
using Spm.Core.Aggregation;

namespace Spm.Core.Json;

/// <summary>Reads and writes rows of figures, a row a line or all in one array (<i>berkas baris data</i>), format <c>spm-rows/1</c>.</summary>
/// <remarks>Rows go straight into columns: memory holds one row, not the file, beside four to six bytes for each row of a batch. Reading is as
/// strict as <see cref="SubmissionJson"/> and never throws for any bytes: a row that cannot be counted is refused with its number, line and
/// byte, and a file that cannot be read to its end gives nothing. All ways of reading give the same for the same bytes.</remarks>
[LegalTerm("berkas baris data")]
public static partial class RowsJson
{
    /// <summary>The name of the format, which the head of every file states in its member <c>format</c>.</summary>
    public const string Format = "spm-rows/1";

    /// <summary>The most bytes that one row, or the head of a file, may take: 65,536; a longer line is refused without being held.</summary>
    public const int LongestRow = 1 << 16;

    /// <summary>Reads a file that is in memory.</summary>
    /// <param name="utf8">The whole file, UTF-8; a byte order mark is accepted.</param>
    /// <param name="layout">The cells that rows may name; its year is that of the file's period.</param>
    /// <param name="fileName">The name that messages and findings print; null when there is none.</param>
    /// <param name="progress">Told now and then how many rows are read; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The sound rows as columns, and why others are not counted.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static RowsReading<TallyBatch> Read(
        ReadOnlyMemory<byte> utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        feed.Feed(utf8.Span);
        return feed.ToBatch();
    }

    /// <summary>Reads a stream to its end; it stays the caller's to close.</summary>
    /// <param name="utf8">The file, UTF-8; a byte order mark is accepted.</param>
    /// <param name="layout">The cells that rows may name; its year is that of the file's period.</param>
    /// <param name="fileName">The name that messages and findings print; null when there is none.</param>
    /// <param name="progress">Told now and then how many rows are read; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The sound rows as columns, and why others are not counted.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static RowsReading<TallyBatch> Read(
        Stream utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        feed.Drain(utf8);
        return feed.ToBatch();
    }

    /// <summary>Reads a stream to its end and adds its rows up, so that memory does not grow with their number.</summary>
    /// <remarks>A builder takes the tally as it would take the batch: <see cref="TallyBuilder.Add(Tally)"/>.</remarks>
    /// <returns>The sum of the sound rows, and why others are not counted.</returns>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static RowsReading<Tally> Total(
        Stream utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, true, fileName, progress, cancellationToken);
        feed.Drain(utf8);
        return feed.ToTally();
    }

    /// <summary>Reads a stream as it comes; the same result as the synchronous way.</summary>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<TallyBatch>> ReadAsync(
        Stream utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        await feed.DrainAsync(utf8, cancellationToken).ConfigureAwait(false);
        return feed.ToBatch();
    }

    /// <summary>Adds the rows of a stream up as they come; the same result as the synchronous way.</summary>
    /// <inheritdoc cref="Total(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<Tally>> TotalAsync(
        Stream utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, true, fileName, progress, cancellationToken);
        await feed.DrainAsync(utf8, cancellationToken).ConfigureAwait(false);
        return feed.ToTally();
    }

    /// <summary>Reads a pipe to its end, or until the reading stops; it stays the caller's to complete.</summary>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<TallyBatch>> ReadAsync(
        PipeReader utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        await feed.DrainAsync(utf8, cancellationToken).ConfigureAwait(false);
        return feed.ToBatch();
    }

    /// <summary>Reads the pieces of a file as they come, cut anywhere; no further one is asked for when the reading stops.</summary>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<TallyBatch>> ReadAsync(
        IAsyncEnumerable<ReadOnlyMemory<byte>> utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        await feed.DrainAsync(utf8, cancellationToken).ConfigureAwait(false);
        return feed.ToBatch();
    }

    private static RowsFeed Open(TallyLayout layout, bool addsUp, string? fileName, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var log = new RowsLog(progress, cancellationToken);
        return new RowsFeed(new JsonRowsFrame(layout, addsUp, fileName, log), log);
    }
}
