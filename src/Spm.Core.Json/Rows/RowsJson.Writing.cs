using System.IO.Pipelines;
using Spm.Core.Aggregation;

namespace Spm.Core.Json;

public static partial class RowsJson
{
    /// <summary>Writes a file with a row a line, as <see cref="Read(Stream, TallyLayout, string, IProgress{long}, CancellationToken)"/> reads it fastest.</summary>
    /// <remarks>Memory holds a piece of the file, not the file. The rows are not checked against a layout; whoever reads them does.</remarks>
    /// <param name="utf8">Takes the file; it stays the caller's to close.</param>
    /// <param name="header">What all rows share.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="progress">Told now and then how many rows are written; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the writing; what was written so far stays.</param>
    /// <exception cref="ArgumentException">A row that no reader would take as it is: blank or broken text, a state against its numbers, more than
    /// <see cref="LongestRow"/> bytes; or more or fewer rows than the header counts. The message names the row.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static void Write(
        Stream utf8, RowsHeader header, IEnumerable<TallyRow> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(rows);
        using var lines = new RowLines(header, progress, cancellationToken);
        foreach (var row in rows)
            if (lines.Add(row)) utf8.Write(lines.Take().Span);
        lines.Close();
        utf8.Write(lines.Take().Span);
    }

    /// <summary>Writes rows as they come; the same file as the synchronous way.</summary>
    /// <inheritdoc cref="Write(Stream, RowsHeader, IEnumerable{TallyRow}, IProgress{long}, CancellationToken)"/>
    public static async Task WriteAsync(
        Stream utf8, RowsHeader header, IAsyncEnumerable<TallyRow> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(rows);
        using var lines = new RowLines(header, progress, cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            if (lines.Add(row)) await utf8.WriteAsync(lines.Take(), cancellationToken).ConfigureAwait(false);
        lines.Close();
        await utf8.WriteAsync(lines.Take(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes rows into a pipe as they come, until they or its reader end; it stays the caller's to complete.</summary>
    /// <inheritdoc cref="Write(Stream, RowsHeader, IEnumerable{TallyRow}, IProgress{long}, CancellationToken)"/>
    public static async Task WriteAsync(
        PipeWriter utf8, RowsHeader header, IAsyncEnumerable<TallyRow> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(rows);
        using var lines = new RowLines(header, progress, cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            if (lines.Add(row) && (await utf8.WriteAsync(lines.Take(), cancellationToken).ConfigureAwait(false)).IsCompleted) return;
        lines.Close();
        await utf8.WriteAsync(lines.Take(), cancellationToken).ConfigureAwait(false);
    }
}
