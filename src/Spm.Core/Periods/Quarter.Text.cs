using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct Quarter
{
    private const string What = "a quarter: year-Q1 to Q4, or TW I to TW IV with the year";
    private const string Example = "2025-Q3";

    /// <summary>Reads <c>2025-Q3</c> or <c>TW III 2025</c>, in upper or lower case.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static Quarter Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Quarter Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a quarter; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Quarter result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Quarter)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quarter result) => TryRead(s, out result, out _);

    /// <summary>ISO-like: <c>2025-Q3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q{Number}");

    private static bool TryRead(ReadOnlySpan<char> text, out Quarter value, out int position)
    {
        value = default;
        position = 0;
        if (text.StartsWith("TW ", StringComparison.OrdinalIgnoreCase))
        {
            var space = text[3..].IndexOf(' ');
            position = 3;
            if (space < 0) return false;
            var number = RomanNumber(text.Slice(3, space));
            if (number == 0) return false;
            position = 4 + space;
            if (!BudgetYear.TryParse(text[position..], out var year)) return false;
            value = Of(year, number);
            return true;
        }

        if (text.Length < 4 || !BudgetYear.TryParse(text[..4], out var isoYear)) return false;
        position = 4;
        var rest = text[4..];
        if (rest.Length != 3 || rest[0] != '-' || rest[1] is not ('Q' or 'q') || rest[2] is < '1' or > '4') return false;
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
