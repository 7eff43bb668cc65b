using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Quantities;

public readonly partial struct Rupiah
{
    private const string What = "an amount in rupiah: whole rupiah, or a decimal point and two digits of sen";
    private const string Example = "1250000.50";

    // What the widest amount prints; longer text need not be read to be refused.
    private const int MostDigits = 37;

    /// <summary>Reads <c>1250000</c>, <c>-1250000.50</c>: no groups, a decimal point, and sen always as two digits,
    /// so that <c>1.250</c> is refused instead of guessed.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not an amount; the message names the text, the position and an example.</exception>
    public static Rupiah Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static Rupiah Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads an amount; false when the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Rupiah result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Rupiah)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rupiah result) => TryRead(s, out result, out _);

    /// <summary>The amount as <see cref="Parse(string)"/> reads it; sen only when there are any.</summary>
    public override string ToString() => Print("", "", '.');

    /// <summary>The amount for readers of that language: <c>Rp1.250.000,50</c> in Indonesian, <c>Rp1,250,000.50</c> in English.</summary>
    public string ToString(Language language) =>
        language == Language.Indonesian ? Print("Rp", ".", ',') : Print("Rp", ",", '.');

    private string Print(string sign, string group, char decimalMark)
    {
        var size = BigInteger.Abs(_sen);
        var digits = (size / 100).ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder(_sen < 0 ? "-" : "").Append(sign);
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0) text.Append(group);
            text.Append(digits[i]);
        }

        var sen = (int)(size % 100);
        return sen == 0 ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $"{decimalMark}{sen:00}").ToString();
    }

    private static bool TryRead(ReadOnlySpan<char> text, out Rupiah value, out int position)
    {
        value = default;
        var negative = text.StartsWith("-");
        var body = negative ? text[1..] : text;
        var whole = TextForm.FirstNonDigit(body);
        position = text.Length - body.Length + whole;
        if (whole is 0 or > MostDigits) return false;
        var sen = 0;
        if (whole < body.Length)
        {
            var rest = body[(whole + 1)..];
            if (body[whole] != '.' || rest.Length != 2 || TextForm.FirstNonDigit(rest) != 2) return false;
            sen = (rest[0] - '0') * 10 + (rest[1] - '0');
        }

        var amount = BigInteger.Parse(body[..whole], NumberStyles.None, CultureInfo.InvariantCulture) * 100 + sen;
        if (negative) amount = -amount;
        if (amount < (BigInteger)Int128.MinValue || amount > (BigInteger)Int128.MaxValue) return false;
        value = new Rupiah((Int128)amount);
        return true;
    }
}
