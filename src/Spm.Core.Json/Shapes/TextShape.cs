using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>Reads a text; false when it is none.</summary>
internal delegate bool TextReading<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A value with a text form. One spelling is accepted, the one that is written.</summary>
internal sealed class TextShape<T> : Shape<T>
    where T : notnull
{
    private readonly TextReading<T> _read;
    private readonly Func<T, string> _print;

    /// <param name="name">Its name in schemas.</param>
    /// <param name="example">An accepted text.</param>
    /// <param name="noun">What it is, so that "… is not …" can be said with it.</param>
    /// <param name="pattern">A regular expression of the whole text, as JavaScript reads it.</param>
    /// <param name="read">Reads the text.</param>
    /// <param name="print">The only spelling.</param>
    public TextShape(string? name, string example, Problem noun, string pattern, TextReading<T> read, Func<T, string> print)
        : base(name, $"\"{example}\"")
    {
        _read = read;
        _print = print;
        Noun = noun;
        Pattern = pattern;
    }

    public Problem Noun { get; }

    public string Pattern { get; }

    /// <summary>The most characters that are looked at.</summary>
    public int Longest { get; init; } = 100;

    /// <summary>True when other spellings are read as well.</summary>
    public bool IsLenient { get; init; }

    /// <summary>What a text that is refused deserves to be told beyond "… is not …"; null for nothing.</summary>
    public Func<string, Problem?>? Explain { get; init; }

    public override T Read(ref JsonCursor json)
    {
        var text = json.Text(Example);
        if (text.Length > Longest || !_read(text, out var value)) throw json.Refuse(Explain?.Invoke(text) ?? Problems.IsNot(text, Noun).WithExample(Example));
        var printed = IsLenient ? text : _print(value);
        return printed == text ? value : throw json.Refuse(Problems.OtherSpelling(text).WithExample($"\"{printed}\""));
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(Key(value));

    public override string Key(T value) => _print(value) is { } text && text.Length <= Longest
        ? text
        : throw new ArgumentException($"{Printed.Plain(_print(value))} is longer than the {Longest} characters that are read.", nameof(value));

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["pattern"] = Pattern, ["maxLength"] = Longest };
}
