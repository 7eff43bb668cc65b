using System.Text.Json;

namespace Spm.Core.Json.Fuzz;

/// <summary>A frozen file, and where its JSON values stand.</summary>
internal sealed class Sample
{
    private Sample(byte[] bytes)
    {
        Bytes = bytes;
        Values = Find(bytes);
    }

    public byte[] Bytes { get; }

    /// <summary>The places of texts, numbers and words; of every one up to what is no JSON.</summary>
    public IReadOnlyList<Range> Values { get; }

    public static IEnumerable<Sample> In(string folder)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Samples", folder);
        if (!Directory.Exists(path)) throw new DirectoryNotFoundException($"There are no samples in {path}.");
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => new Sample(File.ReadAllBytes(file)));
    }

    private static List<Range> Find(byte[] bytes)
    {
        var values = new List<Range>();
        var from = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var json = new Utf8JsonReader(bytes.AsSpan(from), new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (json.Read())
                if (json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.EndObject or JsonTokenType.EndArray))
                    values.Add(new Range(from + (int)json.TokenStartIndex, from + (int)json.BytesConsumed - (json.TokenType == JsonTokenType.PropertyName ? 1 : 0)));
        }
        catch (JsonException)
        {
            // A malformed sample has values up to its mistake.
        }

        return values;
    }
}
