using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct ReportingPeriod
{
    private const string What = "a reporting period: a year, a quarter, or the year to date";
    private const string Example = "2025, 2025-Q3, 2025-Q1/Q3, TW III 2025 or s.d. TW III 2025";

    /// <summary>Reads <c>2025</c>, <c>2025-Q3</c>, <c>2025-Q1/Q3</c>, <c>TW III 2025</c> or <c>s.d. TW III 2025</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is something else; the message names it, the position and an example.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var position) ? value : throw TextForm.Unreadable(s, position, What, Example);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    public static ReportingPeriod Parse(string s) => Parse(Require.NotNull(s).AsSpan());

    /// <summary>Reads a reporting period; false when the text is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out ReportingPeriod result) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ReportingPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReportingPeriod result) => TryRead(s, out result, out _);

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static ReportingPeriod ISpanParsable<ReportingPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static ReportingPeriod IUtf8SpanParsable<ReportingPeriod>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => TryRead(s, out result, out _);

    static bool ISpanParsable<ReportingPeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result) => TryRead(s, out result, out _);

    static bool IUtf8SpanParsable<ReportingPeriod>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ReportingPeriod result) =>
        TextForm.TryRead(utf8Text, static (ReadOnlySpan<char> text, out ReportingPeriod value) => TryRead(text, out value, out _), out result);

    /// <summary>ISO-like: <c>2025</c>, <c>2025-Q3</c>, or <c>2025-Q1/Q3</c> for the year to date.</summary>
    public override string ToString() => Kind switch
    {
        ReportingPeriodKind.Year => Year.ToString(),
        ReportingPeriodKind.Quarter => _last.ToString(),
        ReportingPeriodKind.YearToDate => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q1/Q{_last.Number}"),
        _ => throw new InvalidOperationException($"{Kind} is not a kind of period."),
    };

    /// <summary>As printed: <c>Tahun 2025</c>, <c>TW III 2025</c>, <c>s.d. TW III 2025</c>; in English
    /// <c>Year 2025</c>, <c>Q3 2025</c>, <c>Year to date, Q3 2025</c>.</summary>
    public string ToString(Language language) => (Kind, language) switch
    {
        (ReportingPeriodKind.Year, Language.Indonesian) => $"Tahun {Year}",
        (ReportingPeriodKind.Year, _) => $"Year {Year}",
        (ReportingPeriodKind.Quarter, Language.Indonesian) => _last.ToIndonesian(),
        (ReportingPeriodKind.Quarter, _) => string.Create(CultureInfo.InvariantCulture, $"Q{_last.Number} {Year}"),
        (_, Language.Indonesian) => $"s.d. {_last.ToIndonesian()}",
        _ => string.Create(CultureInfo.InvariantCulture, $"Year to date, Q{_last.Number} {Year}"),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => TextForm.General(ToString(), format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(TextForm.General(ToString(), format), destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryWrite(TextForm.General(ToString(), format), utf8Destination, out bytesWritten);

    private static bool TryRead(ReadOnlySpan<char> text, out ReportingPeriod value, out int position)
    {
        const string toDate = "s.d. ";
        value = default;
        position = 0;
        if (BudgetYear.TryParse(text, out var year))
        {
            value = Of(year);
            return true;
        }

        if (text.StartsWith(toDate, StringComparison.OrdinalIgnoreCase))
        {
            position = toDate.Length;
            if (!Quarter.TryParse(text[toDate.Length..], out var through)) return false;
            value = YearToDate(through);
            return true;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!Quarter.TryParse(text, out var quarter)) return false;
            value = Of(quarter);
            return true;
        }

        if (!Quarter.TryParse(text[..slash], out var first) || first.Number != 1) return false;
        position = slash + 1;
        var rest = text[position..];
        if (rest.Length != 2 || rest[0] is not ('Q' or 'q') || rest[1] is < '1' or > '4') return false;
        value = YearToDate(Quarter.Of(first.Year, rest[1] - '0'));
        return true;
    }
}
