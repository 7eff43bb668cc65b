using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>The words in which shapes are described.</summary>
internal static class Shapes
{
    /// <summary>True or false.</summary>
    public static Shape<bool> Flag { get; } = new FlagShape();

    /// <summary>Free text with at least one visible character.</summary>
    public static Shape<string> Line(string example) => new LineShape(example, false);

    /// <summary>Free text as it was given, possibly blank.</summary>
    public static Shape<string> AsGiven(string example) => new LineShape(example, true);

    /// <summary>A list in its order.</summary>
    public static Shape<IReadOnlyList<T>> List<T>(Shape<T> item)
        where T : notnull => new ListShape<T>(item);

    /// <summary>A value with a text form of its own, which its type reads and prints.</summary>
    public static TextShape<T> Text<T>(string name, string example, string indonesian, string english, string pattern)
        where T : IParsable<T> =>
        new(name, example, new Problem(indonesian, english), pattern, Parse, value => value.ToString()!);

    /// <summary>A closed list of words for an enum: its members' names in kebab-case, save where <paramref name="others"/> says otherwise.</summary>
    public static Shape<T> Words<T>(string name, params (T Value, string Word)[] others)
        where T : struct, Enum =>
        new WordsShape<T>(name, Enum.GetValues<T>(), value =>
        {
            foreach (var (other, word) in others)
                if (EqualityComparer<T>.Default.Equals(other, value)) return word;
            return JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
        });

    /// <summary>An object.</summary>
    /// <param name="name">Its name in schemas; null to write it out wherever it is used.</param>
    /// <param name="describe">Takes down the members and gives back how the value is made of them.</param>
    /// <param name="example">An accepted object; null to make one out of the required members.</param>
    public static Shape<T> Object<T>(string? name, Func<Members<T>, Func<ReadMembers, T>> describe, string? example = null)
        where T : notnull
    {
        var members = new Members<T>();
        var make = describe(members);
        return new ObjectShape<T>(name, example, members.All, make);
    }

    private static bool Parse<T>(string text, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T> => T.TryParse(text, null, out value);
}
