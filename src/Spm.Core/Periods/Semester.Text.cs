using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct Semester
{
    private const string What = "a semester: year-S1 or S2, or Semester I or II with the year";
    private const string Word = "Semester ";
    private const string Example = "2025-S2";

    /// <summary>Reads <c>2025-S2</c> or <c>Semester II 2025</c>, in upper or lower case.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static Semester Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Semester Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a semester; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Semester result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Semester)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Semester result) => TryRead(s, out result, out _);

    /// <summary>ISO-like: <c>2025-S2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-S{Number}");

    private static bool TryRead(ReadOnlySpan<char> text, out Semester value, out int position)
    {
        value = default;
        position = 0;
        if (text.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            var space = text[Word.Length..].IndexOf(' ');
            position = Word.Length;
            if (space < 0) return false;
            var number = RomanNumber(text.Slice(Word.Length, space));
            if (number == 0) return false;
            position = Word.Length + space + 1;
            if (!BudgetYear.TryParse(text[position..], out var year)) return false;
            value = Of(year, number);
            return true;
        }

        if (text.Length < 4 || !BudgetYear.TryParse(text[..4], out var isoYear)) return false;
        position = 4;
        var rest = text[4..];
        if (rest.Length != 3 || rest[0] != '-' || rest[1] is not ('S' or 's') || rest[2] is < '1' or > '2') return false;
        value = Of(isoYear, rest[2] - '0');
        return true;
    }

    private static int RomanNumber(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Romans.Length; i++)
            if (text.Equals(Romans[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        return 0;
    }
}
