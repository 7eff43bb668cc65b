using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

public readonly partial struct ReportingPeriod
{
    private const string What = "a reporting period: a year, a semester, a quarter, a month, or the year to date";
    private const string Example = "2025, 2025-S1, 2025-Q3, 2025-08, 2025-Q1/Q3, 2025-01/08, TW III 2025, Agustus 2025 or s.d. TW III 2025";

    /// <summary>Reads <c>2025</c>, <c>2025-S1</c>, <c>2025-Q3</c>, <c>2025-08</c>, <c>2025-Q1/Q3</c> or <c>2025-01/08</c>, and as printed in
    /// Indonesian <c>Tahun 2025</c>, <c>Semester I 2025</c>, <c>TW III 2025</c>, <c>Agustus 2025</c>, <c>s.d. TW III 2025</c> or <c>s.d. Agustus 2025</c>.</summary>
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

    /// <summary>ISO-like: <c>2025</c>, <c>2025-S1</c>, <c>2025-Q3</c>, <c>2025-08</c>, and for the year to date <c>2025-Q1/Q3</c> or, where it
    /// ends within a quarter, <c>2025-01/08</c>.</summary>
    public override string ToString() => Kind switch
    {
        ReportingPeriodKind.Year => Year.ToString(),
        ReportingPeriodKind.Semester => LastMonth.Semester.ToString(),
        ReportingPeriodKind.Quarter => LastQuarter.ToString(),
        ReportingPeriodKind.Month => LastMonth.ToString(),
        ReportingPeriodKind.YearToDate when EndsQuarter => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q1/Q{LastQuarter.Number}"),
        ReportingPeriodKind.YearToDate => string.Create(CultureInfo.InvariantCulture, $"{Year}-01/{LastMonth.Number:00}"),
        _ => throw new UnreachableException($"{Kind} is not a kind of period."),
    };

    /// <summary>As printed: <c>Tahun 2025</c>, <c>Semester I 2025</c>, <c>TW III 2025</c>, <c>Agustus 2025</c>, <c>s.d. TW III 2025</c>,
    /// <c>s.d. Agustus 2025</c>; in English <c>Year 2025</c>, <c>Semester 1 2025</c>, <c>Q3 2025</c>, <c>August 2025</c>,
    /// <c>Year to date, Q3 2025</c>.</summary>
    public string ToString(Language language) => (Kind, language) switch
    {
        (ReportingPeriodKind.Year, Language.Indonesian) => $"Tahun {Year}",
        (ReportingPeriodKind.Year, _) => $"Year {Year}",
        (ReportingPeriodKind.Semester, Language.Indonesian) => LastMonth.Semester.ToIndonesian(),
        (ReportingPeriodKind.Semester, _) => string.Create(CultureInfo.InvariantCulture, $"Semester {LastMonth.Semester.Number} {Year}"),
        (ReportingPeriodKind.YearToDate, Language.Indonesian) => $"s.d. {LastPart(language)}",
        (ReportingPeriodKind.YearToDate, _) => $"Year to date, {LastPart(language)}",
        _ => LastPart(language),
    };

    private bool EndsQuarter => LastMonth.Number % 3 == 0;

    private string LastPart(Language language)
    {
        if (Kind == ReportingPeriodKind.Month || !EndsQuarter) return LastMonth.ToString(language);
        return language == Language.Indonesian ? LastQuarter.ToIndonesian() : string.Create(CultureInfo.InvariantCulture, $"Q{LastQuarter.Number} {Year}");
    }

    private static bool TryRead(ReadOnlySpan<char> text, out ReportingPeriod value, out int position)
    {
        const string toDate = "s.d. ";
        const string year = "Tahun ";
        if (text.StartsWith(toDate, StringComparison.OrdinalIgnoreCase))
        {
            position = toDate.Length;
            return TryReadThrough(text[position..], out value);
        }

        if (text.StartsWith(year, StringComparison.OrdinalIgnoreCase))
        {
            position = year.Length;
            var isYear = BudgetYear.TryParse(text[position..], out var named);
            value = isYear ? Of(named) : default;
            return isYear;
        }

        var slash = text.IndexOf('/');
        if (slash >= 0) return TryReadRange(text, slash, out value, out position);
        position = 0;
        return TryReadOne(text, out value);
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, out ReportingPeriod value)
    {
        value = default;
        if (BudgetYear.TryParse(text, out var year)) value = Of(year);
        else if (Quarter.TryParse(text, out var quarter)) value = Of(quarter);
        else if (Month.TryParse(text, out var month)) value = Of(month);
        else if (Semester.TryParse(text, out var semester)) value = Of(semester);
        else return false;
        return true;
    }

    private static bool TryReadThrough(ReadOnlySpan<char> text, out ReportingPeriod value)
    {
        value = default;
        if (Quarter.TryParse(text, out var quarter)) value = YearToDate(quarter);
        else if (Month.TryParse(text, out var month)) value = YearToDate(month);
        else return false;
        return true;
    }

    // From the first quarter or month to a later one, of which only the last part is written.
    private static bool TryReadRange(ReadOnlySpan<char> text, int slash, out ReportingPeriod value, out int position)
    {
        value = default;
        position = 0;
        if (!TryReadOne(text[..slash], out var first) || first.Kind is not (ReportingPeriodKind.Quarter or ReportingPeriodKind.Month) || first.FirstMonth.Number != 1) return false;
        position = slash + 1;
        Span<char> last = stackalloc char[7];
        if (slash != 7 || text.Length != slash + 3) return false;
        text[..5].CopyTo(last);
        text[position..].CopyTo(last[5..]);
        return TryReadOne(last, out var through) && through.Kind == first.Kind && TryReadThrough(last, out value);
    }
}
