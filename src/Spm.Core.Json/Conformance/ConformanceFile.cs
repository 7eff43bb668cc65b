namespace Spm.Core.Json;

/// <summary>Reads files of test vectors, <c>spm-conformance/1</c> (<i>berkas vektor uji</i>).</summary>
[LegalTerm("berkas vektor uji")]
public static class ConformanceFile
{
    /// <summary>The name of the format, which a whole-object file states in its member <c>format</c>.</summary>
    public const string Format = "spm-conformance/1";

    // A case of all 43 services with a thousand items each stays below; a longer line is no case.
    private const int LongestLine = 1 << 24;

    private const int LargestWholeFile = 1 << 29;

    /// <summary>Reads cases one by one, as they are asked for.</summary>
    /// <param name="utf8">The file, which stays the caller's to close.</param>
    /// <param name="fileName">The name that messages print. One that ends in <c>.json</c> holds one object, one that ends in
    /// <c>.ndjson</c> a case a line; any other name, or none, leaves that to the first line.</param>
    /// <returns>The cases. A case a line needs the memory of its longest line, 16 MiB at most; one object is read whole, 512 MiB at
    /// most, and gives its first case only when all of it was read.</returns>
    /// <exception cref="SpmFormatException">While the cases are asked for: the text is malformed, with its path and line.</exception>
    public static IEnumerable<ConformanceCase> Read(Stream utf8, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadEach(utf8, fileName);
    }

    private static IEnumerable<ConformanceCase> ReadEach(Stream utf8, string? fileName)
    {
        var pieces = new StreamPieces(utf8, fileName);
        var cases = IsWhole(pieces, fileName)
            ? ConformanceReader.ReadWhole(pieces.Rest(LargestWholeFile).Span, pieces.Origin)
            : ReadLines(pieces);
        foreach (var vector in cases) yield return vector;
    }

    private static bool IsWhole(StreamPieces pieces, string? fileName)
    {
        if (fileName is not null && fileName.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)) return false;
        if (fileName is not null && fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return true;
        while (pieces.NextLine(LongestLine))
        {
            if (pieces.LineIsBlank) continue;
            var isWhole = ConformanceReader.BeginsWholeFile(pieces.Line.Span);
            pieces.TakeLineBack();
            return isWhole;
        }

        return false;
    }

    private static IEnumerable<ConformanceCase> ReadLines(StreamPieces pieces)
    {
        while (pieces.NextLine(LongestLine))
            if (!pieces.LineIsBlank) yield return ConformanceReader.ReadBare(pieces.Line.Span, pieces.Origin);
    }
}
