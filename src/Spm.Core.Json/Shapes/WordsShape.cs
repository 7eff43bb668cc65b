using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>One of a closed list of values, each with its word.</summary>
internal sealed class WordsShape<T> : Shape<T>
    where T : notnull
{
    private readonly IReadOnlyList<T> _values;
    private readonly string[] _words;

    public WordsShape(string? name, IReadOnlyList<T> values, Func<T, string> word)
        : base(name, $"\"{word(values[0])}\"")
    {
        _values = values;
        _words = Each(values, word);
        if (_words.Distinct(StringComparer.Ordinal).Count() < _words.Length) throw new ArgumentException($"{name} gives two values one word.", nameof(word));
    }

    public override T Read(ref JsonCursor json) => _values[json.ChoiceAt(_words, Example)];

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(Key(value));

    public override string Key(T value)
    {
        for (var i = 0; i < _values.Count; i++)
            if (EqualityComparer<T>.Default.Equals(_values[i], value)) return _words[i];
        throw new ArgumentException($"{value} is none of {Printed.Listed(_words)}.", nameof(value));
    }

    // No LINQ over T: native code holds each of its iterators once for every pair of value types, and words are many.
    private static string[] Each(IReadOnlyList<T> values, Func<T, string> word)
    {
        var words = new string[values.Count];
        for (var i = 0; i < words.Length; i++) words[i] = word(values[i]);
        return words;
    }

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["enum"] = new JsonArray([.. _words.Select(word => (JsonNode)word)]) };
}
