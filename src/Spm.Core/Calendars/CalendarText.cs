using System.Globalization;
using System.Text;
using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Calendars;

/// <summary>The calendar of a year as plain text (<i>jadwal pelaporan tercetak</i>): what opens and closes when, how that is known, and how many days are left.</summary>
[LegalTerm("jadwal pelaporan tercetak")]
public static class CalendarText
{
    /// <summary>Prints every window of a year that has a last day; lines end with a line feed.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">The budget year reported on.</param>
    /// <param name="today">The day from which days are counted.</param>
    /// <param name="region">Who reports; null for the dates that hold for everybody.</param>
    /// <param name="language">The language.</param>
    public static string Print(ReportingCalendar calendar, BudgetYear year, LocalDate today, RegionCode? region = null, Language language = Language.Indonesian)
    {
        var windows = Require.NotNull(calendar).WindowsOf(year, region);
        var text = new StringBuilder();
        text.Append(Pick("JADWAL PELAPORAN SPM", "SPM REPORTING CALENDAR")).Append(" · ").Append(Pick("tahun anggaran ", "budget year ")).Append(year);
        if (region is not null) text.Append(" · ").Append(region);
        text.Append(" · ").Append(Pick("keadaan per ", "as of ")).Append(PrintedDay.Of(today, language)).Append('\n');
        if (windows.Count == 0) text.Append(Pick("Tidak ada tanggal yang diketahui.", "No date is known.")).Append('\n');
        else Table(windows).AppendTo(text.Append('\n'));
        foreach (var extension in windows.Select(window => window.Extension).OfType<DeadlineExtension>().Distinct())
            text.Append(OneLine.Of(Pick("Perpanjangan: ", "Extension: ") + $"{extension.Reason} ({extension.Scope.ToString(language)}; {extension.Basis})")).Append('\n');
        text.Append('\n');
        if (windows.Any(window => window.IsOpeningInferred))
            text.Append(Pick("* Hari pembukaan disimpulkan; tidak ada yang diumumkan.", "* The opening day is inferred; none was published.")).Append('\n');
        if (windows.Any(window => window.Pattern?.Basis.Confidence == Confidence.Inferred))
            text.Append(Pick("Batas waktu dari pola yang disimpulkan bukan ketentuan.", "A last day from an inferred pattern is not law.")).Append('\n');
        foreach (var policy in calendar.Reading.Policies)
            text.Append(policy).Append(": ").Append(policy.Describe(language)).Append('\n');
        return text.ToString();

        string Pick(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

        TextTable Table(IEnumerable<ReportingWindow> rows)
        {
            var table = new TextTable("  ", false, false, false, false, true, false, false);
            table.Add(
                Pick("Kewajiban", "Duty"), Pick("Periode", "Period"), Pick("Dibuka", "Opens"), Pick("Batas waktu", "Last day"),
                Pick("Sisa hari", "Days left"), Pick("Status", "State"), Pick("Sumber", "Source"));
            foreach (var window in rows)
                table.Add(
                    window.Duty.Name(language), window.Period.ToString(language),
                    window.Opens is { } opens ? PrintedDay.Of(opens, language) + (window.IsOpeningInferred ? "*" : "") : "–",
                    window.LastDay is { } last ? PrintedDay.Of(last, language) : "–",
                    window.DaysLeft(today) is { } left and >= 0 ? left.ToString(CultureInfo.InvariantCulture) : "–",
                    window.StateOn(today).Name(language), Source(window));
            return table;
        }

        string Source(ReportingWindow window) => string.Join("; ", new[]
        {
            window.Pattern is null ? null : Pick("pola", "pattern"),
            window.Extension is null ? null : Pick("diperpanjang", "extended"),
            window.Basis?.Confidence.Name(language),
        }.OfType<string>());
    }
}
