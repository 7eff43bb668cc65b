using System.Diagnostics.CodeAnalysis;
using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct PlanPeriod
{
    private const string What = "a plan period: two years of four digits with a hyphen, the first not after the last and at most ten years in all";
    private const string Example = "2025-2029";

    /// <summary>Reads <c>2025-2029</c>; one year alone is <c>2025-2025</c>. An en dash, as in print, is read as well.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static PlanPeriod Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static PlanPeriod Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a plan period; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out PlanPeriod result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PlanPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out PlanPeriod result) => TryRead(s, out result, out _);

    static PlanPeriod IParsable<PlanPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static PlanPeriod ISpanParsable<PlanPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static PlanPeriod IUtf8SpanParsable<PlanPeriod>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IParsable<PlanPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanPeriod result) => TryRead(s, out result, out _);

    static bool ISpanParsable<PlanPeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PlanPeriod result) => TryRead(s, out result, out _);

    static bool IUtf8SpanParsable<PlanPeriod>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PlanPeriod result) =>
        TextForm.TryRead(utf8Text, static (ReadOnlySpan<char> text, out PlanPeriod value) => TryRead(text, out value, out _), out result);

    /// <summary>Two years: <c>2025-2029</c>.</summary>
    public override string ToString() => $"{First}-{Last}";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => TextForm.General(ToString(), format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(TextForm.General(ToString(), format), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(TextForm.General(ToString(), format), utf8Destination, out bytesWritten);

    private static bool TryRead(ReadOnlySpan<char> text, out PlanPeriod value, out int position)
    {
        value = default;
        position = 0;
        if (text.Length < 4 || !BudgetYear.TryParse(text[..4], out var first)) return false;
        position = 4;
        if (text.Length != 9 || text[4] is not ('-' or '–')) return false;
        position = 5;
        if (!BudgetYear.TryParse(text[5..], out var last) || last < first || last.Number - first.Number >= MostYears) return false;
        value = Of(first, last);
        return true;
    }
}
