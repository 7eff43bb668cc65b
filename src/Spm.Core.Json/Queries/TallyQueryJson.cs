using Spm.Core.Queries;

namespace Spm.Core.Json;

/// <summary>Reads the result of a query as an engine's JSON lines (<i>hasil kueri dalam baris JSON</i>): an object a line, as ClickHouse gives with <c>FORMAT JSONEachRow</c>.</summary>
/// <remarks>An object has every column of <see cref="TallyQuery.Columns"/> once, in any order and no other; names in any case. Keys are text or null;
/// numbers are numbers or text. Reading never throws for any bytes, and a line that is no such object, such as an engine's error among the
/// rows, leaves no tally. Memory holds a line, and the groups read.</remarks>
[LegalTerm("hasil kueri dalam baris JSON")]
public static class TallyQueryJson
{
    /// <summary>The most bytes of a line: 65,536; a longer one is refused without being held.</summary>
    public const int LongestLine = 1 << 16;

    private const int PieceSize = 1 << 16;

    /// <summary>Reads a result that is in memory.</summary>
    /// <param name="utf8">The whole result, UTF-8.</param>
    /// <param name="query">The query that was asked.</param>
    /// <param name="fileName">The name that findings print; null when there is none.</param>
    /// <returns>The same as <see cref="TallyQuery.Read"/> gives of the same rows.</returns>
    public static TallyQueryReading Read(ReadOnlyMemory<byte> utf8, TallyQuery query, string? fileName = null)
    {
        var lines = new QueryLines(query, fileName);
        lines.Feed(utf8.Span);
        return lines.Close();
    }

    /// <summary>Reads a stream to its end, or to the first line that is none; it stays the caller's to close.</summary>
    /// <param name="utf8">The result, UTF-8; what the stream throws, such as a lost connection, is not caught.</param>
    /// <param name="query">The query that was asked.</param>
    /// <param name="fileName">The name that findings print; null when there is none.</param>
    /// <returns>The same as <see cref="TallyQuery.Read"/> gives of the same rows.</returns>
    public static TallyQueryReading Read(Stream utf8, TallyQuery query, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var lines = new QueryLines(query, fileName);
        var piece = new byte[PieceSize];
        while (!lines.IsStopped && utf8.Read(piece) is var length and > 0) lines.Feed(piece.AsSpan(0, length));
        return lines.Close();
    }

    /// <summary>Reads a stream as it comes; the same result as the synchronous way.</summary>
    /// <param name="utf8">The result, UTF-8; what the stream throws, such as a lost connection, is not caught.</param>
    /// <param name="query">The query that was asked.</param>
    /// <param name="fileName">The name that findings print; null when there is none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The same as <see cref="TallyQuery.Read"/> gives of the same rows.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<TallyQueryReading> ReadAsync(Stream utf8, TallyQuery query, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var lines = new QueryLines(query, fileName);
        var piece = new byte[PieceSize];
        while (!lines.IsStopped && await utf8.ReadAsync(piece, cancellationToken).ConfigureAwait(false) is var length and > 0) lines.Feed(piece.AsSpan(0, length));
        return lines.Close();
    }
}
