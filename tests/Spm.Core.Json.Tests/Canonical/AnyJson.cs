using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Spm.Core.Json.Tests.Canonical;

/// <summary>Any JSON value of whole numbers, and the many ways to spell it.</summary>
internal sealed class AnyJson
{
    private static readonly string[] Letters =
        ["a", "B", "é", "€", "\u0000", "\u001f", "\u007f", "\u0080", "\"", "\\", "/", "\b", "\t", "\n", "\f", "\r", "\ud83d\ude00", "\ufb33", "\ue000", "\uffff", "\u2028", " ", "1"];

    private readonly object? _value;

    private AnyJson(object? value) => _value = value;

    public static Arbitrary<AnyJson> Values { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new AnyJson(Value(new Random(seed), 4))));

    /// <summary>A spelling that the number chooses: order of members, white space, escapes.</summary>
    public byte[] Spelt(int choice)
    {
        var text = new StringBuilder();
        Spell(_value, new Random(choice), text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>RFC 8785 by the letter: names compared as bytes of UTF-16, text escaped letter by letter.</summary>
    public byte[] Canonical()
    {
        var text = new StringBuilder();
        Canonical(_value, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static object? Value(Random random, int depth) => random.Next(depth > 0 ? 8 : 5) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.NextInt64(-9_007_199_254_740_991, 9_007_199_254_740_992),
        3 => (long)random.Next(-3, 4),
        4 => Text(random),
        5 => Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1)).ToArray(),
        _ => Enumerable.Range(0, random.Next(6)).Select(_ => Text(random)).Distinct().ToDictionary(name => name, _ => Value(random, depth - 1)),
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Letters[random.Next(Letters.Length)]));

    private static void Spell(object? value, Random random, StringBuilder text)
    {
        Space();
        switch (value)
        {
            case string words:
                Spell(words, random, text);
                break;
            case object?[] items:
                text.Append('[');
                for (var i = 0; i < items.Length; i++)
                {
                    if (i > 0) text.Append(',');
                    Spell(items[i], random, text);
                }

                text.Append(']');
                break;
            case Dictionary<string, object?> members:
                text.Append('{');
                var names = members.Keys.ToArray();
                random.Shuffle(names);
                foreach (var name in names)
                {
                    if (name != names[0]) text.Append(',');
                    Space();
                    Spell(name, random, text);
                    Space();
                    text.Append(':');
                    Spell(members[name], random, text);
                }

                Space();
                text.Append('}');
                break;
            default:
                text.Append(Bare(value));
                break;
        }

        Space();

        void Space() => text.Append(' ', random.Next(2)).Append('\n', random.Next(2)).Append('\t', random.Next(2));
    }

    private static void Spell(string words, Random random, StringBuilder text)
    {
        text.Append('"');
        foreach (var letter in words)
        {
            var isPair = char.IsSurrogate(letter);
            if (letter < ' ' || letter is '"' or '\\' || (!isPair && random.Next(3) == 0)) text.Append("\\u").Append(((int)letter).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
            else text.Append(letter);
        }

        text.Append('"');
    }

    private static void Canonical(object? value, StringBuilder text)
    {
        switch (value)
        {
            case string words:
                Canonical(words, text);
                break;
            case object?[] items:
                text.Append('[');
                for (var i = 0; i < items.Length; i++)
                {
                    if (i > 0) text.Append(',');
                    Canonical(items[i], text);
                }

                text.Append(']');
                break;
            case Dictionary<string, object?> members:
                text.Append('{');
                foreach (var (name, at) in members.Keys.OrderBy(name => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(name)), StringComparer.Ordinal).Select((name, at) => (name, at)))
                {
                    if (at > 0) text.Append(',');
                    Canonical(name, text);
                    text.Append(':');
                    Canonical(members[name], text);
                }

                text.Append('}');
                break;
            default:
                text.Append(Bare(value));
                break;
        }
    }

    private static void Canonical(string words, StringBuilder text)
    {
        text.Append('"');
        foreach (var letter in words)
        {
            var at = "\b\t\n\f\r\"\\".IndexOf(letter);
            if (at >= 0) text.Append('\\').Append("btnfr\"\\"[at]);
            else if (letter < ' ') text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(letter);
        }

        text.Append('"');
    }

    private static string Bare(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        _ => FormattableString.Invariant($"{value}"),
    };
}
