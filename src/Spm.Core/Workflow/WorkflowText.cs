using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Workflow;

/// <summary>A report's history, or a route, as plain text (<i>riwayat berkas laporan</i>).</summary>
/// <remarks>Texts of senders stand on one line each, whatever they hold.</remarks>
[LegalTerm("riwayat berkas laporan")]
public sealed class WorkflowText
{
    private readonly Language _language;
    private readonly Offset _offset;
    private readonly StringBuilder _text = new();

    private WorkflowText(Language language, Offset offset)
    {
        _language = language;
        _offset = offset;
    }

    /// <summary>Prints a file: where it stands, who can do what now, each attempt in a row, and what was said and changed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="language">The language.</param>
    /// <param name="offset">From UTC to the clock that times are shown in, such as 7 hours for WIB; the heading names it.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public static string Print(ReportFile file, Language language = Language.Indonesian, Offset offset = default)
    {
        var print = new WorkflowText(language, offset);
        print.Heading(Require.NotNull(file));
        print.Rows(file.History);
        print.Details(file.History);
        return print._text.ToString();
    }

    /// <summary>Prints a route: who may do what in which state, by which provision, and how that is known.</summary>
    /// <param name="route">The route.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public static string Print(WorkflowRoute route, Language language = Language.Indonesian)
    {
        var print = new WorkflowText(language, Offset.Zero);
        print.Steps(Require.NotNull(route));
        return print._text.ToString();
    }

    private void Heading(ReportFile file)
    {
        Line($"{Pick("RIWAYAT LAPORAN", "HISTORY OF A REPORT")} · {file.Region} · {file.Period.ToString(_language)} · {file.Kind.Name(_language)}");
        Line($"{Pick("Alur", "Route")}: {file.Route.Key}");
        Line($"Status: {file.State.Name(_language)}");
        var next = file.NextSteps.GroupBy(step => step.Action)
            .Select(group => $"{group.Key.Name(_language)} ({string.Join(", ", group.Select(step => step.Role.Name(_language)))})");
        Line($"{Pick("Dapat dilakukan sekarang", "Can be done now")}: {(file.NextSteps.Count == 0 ? Pick("tidak ada", "nothing") : string.Join("; ", next))}");
    }

    private void Rows(IReadOnlyList<WorkflowRecord> history)
    {
        if (history.Count == 0) return;
        Line();
        var table = new TextTable("  ", true, false, false, false, false, false);
        table.Add("No", $"{Pick("Waktu", "Time")} (UTC{_offset.ToString("+HH:mm", CultureInfo.InvariantCulture)})", Pick("Pelaku", "Actor"),
            Pick("Tindakan", "Action"), Pick("Saluran", "Channel"), Pick("Hasil", "Outcome"));
        foreach (var record in history)
        {
            var attempt = record.Attempt;
            table.Add(
                record.Number.ToString(CultureInfo.InvariantCulture),
                Time(attempt.At),
                $"{attempt.Actor}, {attempt.Actor.Role.Name(_language)}", attempt.Action.Name(_language), attempt.Channel.Name(_language),
                record.IsAccepted ? record.After.Name(_language) : Pick("DITOLAK", "REFUSED"));
        }

        table.AppendTo(_text);
    }

    // Within a day of either end of time another offset may have no such day.
    private string Time(Instant at) => at < Instant.MinValue + Duration.FromDays(1) || at > Instant.MaxValue - Duration.FromDays(1)
        ? InstantPattern.General.Format(at)
        : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(at.WithOffset(_offset).LocalDateTime);

    private void Details(IReadOnlyList<WorkflowRecord> history)
    {
        var telling = history.Where(record => Sayings(record).Any()).ToArray();
        if (telling.Length == 0) return;
        Line();
        Line(Pick("Catatan, dokumen, dan angka yang berubah", "Notes, documents and changed figures"));
        foreach (var record in telling)
            foreach (var saying in Sayings(record))
                Line(FormattableString.Invariant($"  {record.Number}  {saying}"));
    }

    private IEnumerable<string> Sayings(WorkflowRecord record)
    {
        if (!string.IsNullOrWhiteSpace(record.Attempt.Notes)) yield return $"{Pick("catatan", "notes")}: {record.Attempt.Notes}";
        if (record.Attempt.Document is { } document) yield return $"{Pick("dokumen", "document")}: {document.ToString(_language)}";
        foreach (var change in record.Changes) yield return $"{Pick("angka", "figures")}: {change.ToString(_language)}";
        foreach (var finding in record.Findings) yield return $"{Severity(finding)}: {finding.ToString(_language)}";
    }

    private string Severity(Finding finding) => finding.Severity switch
    {
        FindingSeverity.Error => Pick("kesalahan", "error"),
        FindingSeverity.Warning => Pick("peringatan", "warning"),
        _ => Pick("catatan pemeriksaan", "note"),
    };

    private void Steps(WorkflowRoute route)
    {
        Line($"{Pick("ALUR LAPORAN", "ROUTE OF REPORTS")} · {route.Key}");
        var table = new TextTable("  ", false, false, false, false, false);
        table.Add(Pick("Status", "State"), Pick("Tindakan", "Action"), Pick("Oleh", "By"), Pick("Menjadi", "Becomes"), Pick("Dasar", "Basis"));
        foreach (var step in route.Steps.OrderBy(step => step.From).ThenBy(step => step.Action))
            table.Add(step.From.Name(_language), step.Action.Name(_language), step.Role.Name(_language), step.To.Name(_language), step.Basis.ToString(_language));
        table.AppendTo(_text);
    }

    private string Pick(string indonesian, string english) => _language == Language.Indonesian ? indonesian : english;

    private void Line(string text = "") => _text.Append(OneLine.Of(text)).Append('\n');
}
