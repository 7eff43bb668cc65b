using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct Month
{
    private const string What = "a month: year and two digits, or the month in Indonesian with the year";
    private const string Example = "2025-03";

    /// <summary>Reads <c>2025-03</c> or <c>Maret 2025</c>, in upper or lower case.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static Month Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Month Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a month; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Month result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Month)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Month result) => TryRead(s, out result, out _);

    /// <summary>ISO: <c>2025-03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Number:00}");

    private static bool TryRead(ReadOnlySpan<char> text, out Month value, out int position)
    {
        value = default;
        position = 0;
        var space = text.IndexOf(' ');
        if (space > 0)
        {
            var number = NumberOf(text[..space]);
            if (number == 0) return false;
            position = space + 1;
            if (!BudgetYear.TryParse(text[position..], out var named)) return false;
            value = Of(named, number);
            return true;
        }

        if (text.Length < 4 || !BudgetYear.TryParse(text[..4], out var year)) return false;
        position = 4;
        if (text.Length != 7 || text[4] != '-' || TextForm.FirstNonDigit(text[5..]) != 2) return false;
        var digits = (text[5] - '0') * 10 + text[6] - '0';
        if (digits is < 1 or > 12) return false;
        value = Of(year, digits);
        return true;
    }

    private static int NumberOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Indonesian.Length; i++)
            if (name.Equals(Indonesian[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        return 0;
    }
}
