namespace Spm.Core.Json.Fuzz;

/// <summary>The reader of test vectors, told and not told how its file is arranged.</summary>
internal sealed class ConformanceFileReader() : Reader("spm-conformance", "spm-conformance-1")
{
    private static readonly string?[] Names = ["a.json", "a.ndjson", null];

    public override bool Check(byte[] bytes, Random random)
    {
        var isRead = false;
        foreach (var name in Names)
        {
            var whole = Read(new MemoryStream(bytes, writable: false), name, bytes);
            var pieces = Read(new PieceStream(bytes, random), name, bytes);
            FuzzFailure.Unless(whole == pieces, $"memory gives {whole}, pieces {pieces}");
            isRead |= !whole.Contains(':', StringComparison.Ordinal);
        }

        return isRead;
    }

    private static string Read(Stream stream, string? name, byte[] bytes)
    {
        var read = 0;
        try
        {
            foreach (var vector in ConformanceFile.Read(stream, name)) read += vector.Figures.Count + 1;
            return $"{read} read";
        }
        catch (SpmFormatException refused)
        {
            Refusals.Hold(refused, bytes);
            return $"{read} read, then {refused.Message}";
        }
    }
}
