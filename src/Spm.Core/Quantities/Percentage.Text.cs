using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Spm.Core.Internal;

namespace Spm.Core.Quantities;

public readonly partial struct Percentage
{
    private const string What = "a percentage: whole per cent, or a decimal point and at most six decimals";
    private const string Example = "97.81";

    /// <summary>Reads a printed percentage such as <c>97.81</c> or <c>100</c>; the number of decimals is kept.</summary>
    /// <param name="s">The text, with a decimal point in every culture and without the sign %.</param>
    /// <exception cref="FormatException">The text is not a percentage; the message names the text, the position and an example.</exception>
    public static Percentage Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Percentage Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a printed percentage; false when the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Percentage result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Percentage)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Percentage result) => TryRead(s, out result, out _);

    /// <summary>The number with a decimal point and without the sign %: <c>97.81</c>.</summary>
    public override string ToString() => Print('.');

    /// <summary>The number as a reader of that language expects it: <c>97,81</c> in Indonesian, <c>97.81</c> in English.</summary>
    public string ToString(Language language) => Print(language == Language.Indonesian ? ',' : '.');

    private string Print(char decimalMark)
    {
        if (_digits == 0) return _units.ToString(CultureInfo.InvariantCulture);
        var digits = BigInteger.Abs(_units).ToString(CultureInfo.InvariantCulture).PadLeft(_digits + 1, '0');
        return string.Concat(_units.Sign < 0 ? "-" : "", digits.AsSpan(0, digits.Length - _digits), [decimalMark], digits.AsSpan(digits.Length - _digits));
    }

    /// <summary>Reads a number as publishers print it, with a decimal point or a decimal comma, from 0 to 999.999999.</summary>
    /// <exception cref="FormatException">Anything else; the message names the text, the position and an example.</exception>
    internal static Percentage ParsePrinted(ReadOnlySpan<char> s)
    {
        const string printed = "a published percentage from 0 to 999.999999 with at most six decimals after a point or a comma";
        if (!TryRead(s, ".,", out var value, out var position)) throw TextForm.Unreadable(s, position, printed, "87,20");
        if (s[0] == '-') throw TextForm.Unreadable(s, 0, printed, "87,20");
        return value.IsPrintable ? value : throw TextForm.Unreadable(s, s.IndexOfAnyExcept('0') + 3, printed, "87,20");
    }

    /// <summary>From 0 to 999.999999: the most that an index without a cap is looked for at.</summary>
    internal bool IsPrintable => _units.Sign >= 0 && _units < 1000 * UnitsPerPercent(_digits);

    private static bool TryRead(ReadOnlySpan<char> text, out Percentage value, out int position) => TryRead(text, ".", out value, out position);

    private static bool TryRead(ReadOnlySpan<char> text, string decimalMarks, out Percentage value, out int position)
    {
        value = default;
        var negative = text.StartsWith("-");
        var start = negative ? 1 : 0;
        var body = text[start..];
        var whole = TextForm.FirstNonDigit(body);
        position = start + whole;
        if (whole == 0) return false;
        var digits = 0;
        if (whole < body.Length)
        {
            digits = TextForm.FirstNonDigit(body[(whole + 1)..]);
            if (!decimalMarks.Contains(body[whole])) return false;
            position = start + whole + 1 + Math.Min(digits, MostDigits);
            if (digits is 0 or > MostDigits || whole + 1 + digits < body.Length) return false;
        }

        var units = BigInteger.Parse(body[..whole], NumberStyles.None, CultureInfo.InvariantCulture) * UnitsPerPercent(digits);
        if (digits > 0) units += BigInteger.Parse(body[(whole + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
        value = new Percentage(negative ? -units : units, digits);
        return true;
    }
}
