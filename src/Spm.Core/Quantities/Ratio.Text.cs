using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Spm.Core.Internal;

namespace Spm.Core.Quantities;

public readonly partial struct Ratio
{
    private const string What = "an exact ratio: n/d, a whole number, or per cent with a decimal point";
    private const string Example = "3/5";

    /// <summary>Reads <c>3/5</c>, <c>-3/5</c>, <c>7</c>, <c>60%</c>, <c>97.81%</c> or <c>200/3%</c>; a fraction need not be in lowest terms.</summary>
    /// <param name="s">The text. The decimal point is a point in every culture and stands in per cent only;
    /// groups of thousands are not accepted.</param>
    /// <exception cref="FormatException">The text is not a ratio; the message names the text, the position and an example.</exception>
    public static Ratio Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Ratio Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads the forms of <see cref="Parse(ReadOnlySpan{char})"/>; false when the text is none of them.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Ratio result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Ratio)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ratio result) => TryRead(s, out result, out _);

    /// <summary>The value in lowest terms: <c>3/5</c>, or <c>1</c> for a whole number.</summary>
    public override string ToString() => Fraction();

    /// <summary>The value as text.</summary>
    /// <param name="format">null, empty or <c>G</c> for the fraction (<c>3/5</c>); <c>%</c> for exact per cent
    /// (<c>60%</c>, <c>200/3%</c>), which never rounds.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format) => format switch
    {
        null or "" or "G" or "g" => Fraction(),
        "%" => (this * 100).Fraction() + "%",
        _ => throw new FormatException($"\"{format}\" is not a format of a ratio; accepted are \"G\" and \"%\"."),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(ToString(format.ToString()), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(ToString(format.ToString()), utf8Destination, out bytesWritten);

    private string Fraction() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryRead(ReadOnlySpan<char> text, out Ratio value, out int position)
    {
        value = default;
        var isPercent = text.EndsWith("%");
        var body = isPercent ? text[..^1] : text;
        var negative = body.StartsWith("-");
        var start = negative ? 1 : 0;
        body = body[start..];

        var digits = TextForm.FirstNonDigit(body);
        position = start + digits;
        if (digits == 0) return false;
        var numerator = BigInteger.Parse(body[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        var denominator = BigInteger.One;
        if (digits < body.Length)
        {
            var isDecimal = isPercent && body[digits] == '.';
            if (!isDecimal && body[digits] != '/') return false;
            var rest = body[(digits + 1)..];
            var restDigits = TextForm.FirstNonDigit(rest);
            position += 1 + restDigits;
            if (restDigits == 0 || restDigits < rest.Length) return false;
            var second = BigInteger.Parse(rest, NumberStyles.None, CultureInfo.InvariantCulture);
            position -= restDigits;
            if (isDecimal)
            {
                denominator = BigInteger.Pow(10, restDigits);
                numerator = numerator * denominator + second;
            }
            else
            {
                if (second.IsZero) return false;
                denominator = second;
            }
        }

        value = Reduce(negative ? -numerator : numerator, isPercent ? denominator * 100 : denominator);
        return true;
    }
}
