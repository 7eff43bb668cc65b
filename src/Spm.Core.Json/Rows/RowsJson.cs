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

    private const int PieceSize = 1 << 16;

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
        Drain(utf8, feed);
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
        Drain(utf8, feed);
        return feed.ToTally();
    }

    /// <summary>Reads a stream as it comes; the same result as the synchronous way.</summary>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<TallyBatch>> ReadAsync(
        Stream utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        await DrainAsync(utf8, feed, cancellationToken).ConfigureAwait(false);
        return feed.ToBatch();
    }

    /// <summary>Adds the rows of a stream up as they come; the same result as the synchronous way.</summary>
    /// <inheritdoc cref="Total(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<Tally>> TotalAsync(
        Stream utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var feed = Open(layout, true, fileName, progress, cancellationToken);
        await DrainAsync(utf8, feed, cancellationToken).ConfigureAwait(false);
        return feed.ToTally();
    }

    /// <summary>Reads a pipe to its end, or until the reading stops; it stays the caller's to complete.</summary>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<TallyBatch>> ReadAsync(
        PipeReader utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        while (!feed.IsStopped)
        {
            var result = await utf8.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCanceled) throw new OperationCanceledException("The pipe was told to stop waiting.");
            foreach (var piece in result.Buffer) feed.Feed(piece.Span);
            utf8.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted) break;
        }

        return feed.ToBatch();
    }

    /// <summary>Reads the pieces of a file as they come, cut anywhere; no further one is asked for when the reading stops.</summary>
    /// <inheritdoc cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/>
    public static async Task<RowsReading<TallyBatch>> ReadAsync(
        IAsyncEnumerable<ReadOnlyMemory<byte>> utf8, TallyLayout layout, string? fileName = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var feed = Open(layout, false, fileName, progress, cancellationToken);
        await foreach (var piece in utf8.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            feed.Feed(piece.Span);
            if (feed.IsStopped) break;
        }

        return feed.ToBatch();
    }

    private static RowsFeed Open(TallyLayout layout, bool addsUp, string? fileName, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return new RowsFeed(layout, addsUp, fileName, new RowsLog(progress, cancellationToken));
    }

    private static void Drain(Stream utf8, RowsFeed feed)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var piece = new byte[PieceSize];
        for (var length = utf8.Read(piece); length > 0 && !feed.IsStopped; length = utf8.Read(piece)) feed.Feed(piece.AsSpan(0, length));
    }

    private static async Task DrainAsync(Stream utf8, RowsFeed feed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var piece = new byte[PieceSize];
        while (!feed.IsStopped)
        {
            var length = await utf8.ReadAsync(piece, cancellationToken).ConfigureAwait(false);
            if (length == 0) return;
            feed.Feed(piece.AsSpan(0, length));
        }
    }
}
