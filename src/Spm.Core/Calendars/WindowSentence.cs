using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.Calendars;

/// <summary>A window in words.</summary>
internal static class WindowSentence
{
    public static string Of(ReportingWindow window, Language language)
    {
        var id = language == Language.Indonesian;
        var text = new StringBuilder(Name(window, language)).Append(": ");
        if (window.LastDay is { } last)
        {
            if (window.Opens is { } opens)
                text.Append(PrintedDay.Of(opens, language)).Append(window.IsOpeningInferred ? id ? " (disimpulkan) " : " (inferred) " : " ");
            text.Append(id ? "sampai dengan " : "until ").Append(PrintedDay.Of(last, language)).Append('.');
        }
        else
        {
            text.Append(id ? "batas waktu tidak diketahui." : "no closing date is known.");
        }

        return text.Append(Grounds(window, language)).ToString();
    }

    /// <summary>Which report: <c>Laporan triwulan di e-SPM, TW III 2025</c>, with the region when there is one.</summary>
    public static string Name(ReportingWindow window, Language language)
    {
        var name = $"{Capital.Of(window.Duty.Name(language))}, {window.Period.ToString(language)}";
        return window.Region is null ? name : $"{window.Region}: {name}";
    }

    /// <summary>What the dates rest on and how they were read; each sentence begins with a space.</summary>
    public static string Grounds(ReportingWindow window, Language language)
    {
        var id = language == Language.Indonesian;
        var text = new StringBuilder();
        if (window.Entry is { } entry)
            text.Append(id ? " Dasar: " : " Basis: ").Append(Wording(entry.Wording, id)).Append(PrintedDay.Of(entry.Closing, language)).Append(", ").Append(entry.Basis).Append('.');
        if (window.Pattern is { } pattern)
            text.Append(id ? " Bukan tanggal yang diumumkan, melainkan pola: " : " Not a published date but a pattern: ").Append(pattern.Basis).Append('.');
        if (window.Gap is { } gap) text.Append(id ? " Untuk periode ini: " : " For this period: ").Append(gap).Append('.');
        if (window.DisputedDays is { Count: > 1 } dates)
            text.Append(id ? " Sumber menyebut " : " Sources give ")
                .AppendJoin(id ? " dan " : " and ", dates.Select(date => PrintedDay.Of(date.LastDay, language))).Append('.');
        if (window.Extension is { } extension)
            text.Append(id ? " Diperpanjang karena " : " Extended because of ").Append(OneLine.Of(extension.Reason))
                .Append(" (").Append(extension.Scope.ToString(language)).Append("): ").Append(extension.Basis).Append('.');
        return text.Append(id ? " Cara membaca: " : " Read by: ").Append(window.Reading).Append('.').ToString();
    }

    private static string Wording(ClosingWording wording, bool id) => wording switch
    {
        ClosingWording.Until => id ? "sampai dengan " : "until ",
        ClosingWording.Before => id ? "sebelum " : "before ",
        _ => "",
    };
}
