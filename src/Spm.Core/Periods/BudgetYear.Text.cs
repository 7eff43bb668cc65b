using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct BudgetYear
{
    private const string What = "a budget year: four digits";
    private const string Example = "2025";

    /// <summary>Reads four digits, 0001 to 9999.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static BudgetYear Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static BudgetYear Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a budget year; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out BudgetYear result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out BudgetYear)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out BudgetYear result) => TryRead(s, out result, out _);

    static BudgetYear IParsable<BudgetYear>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static BudgetYear ISpanParsable<BudgetYear>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static BudgetYear IUtf8SpanParsable<BudgetYear>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IParsable<BudgetYear>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BudgetYear result) => TryRead(s, out result, out _);

    static bool ISpanParsable<BudgetYear>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BudgetYear result) => TryRead(s, out result, out _);

    static bool IUtf8SpanParsable<BudgetYear>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out BudgetYear result) =>
        TextForm.TryRead(utf8Text, static (ReadOnlySpan<char> text, out BudgetYear value) => TryRead(text, out value, out _), out result);

    /// <summary>Four digits: <c>2025</c>.</summary>
    public override string ToString() => Number.ToString("0000", CultureInfo.InvariantCulture);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => TextForm.General(ToString(), format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(TextForm.General(ToString(), format), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(TextForm.General(ToString(), format), utf8Destination, out bytesWritten);

    private static bool TryRead(ReadOnlySpan<char> text, out BudgetYear value, out int position)
    {
        value = default;
        position = Math.Min(TextForm.FirstNonDigit(text), 4);
        if (text.Length != 4 || position != 4) return false;
        var number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        position = 0;
        if (number == 0) return false;
        value = new BudgetYear(number);
        return true;
    }
}
