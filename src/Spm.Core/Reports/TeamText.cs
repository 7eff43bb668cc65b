using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Teams;

namespace Spm.Core.Reports;

/// <summary>A team as it stood on a day, as plain text (<i>lembar Tim Penerapan SPM</i>): decree, members, tasks, monitoring, follow-up, guidance, findings.</summary>
[LegalTerm("lembar Tim Penerapan SPM")]
public sealed class TeamText
{
    private readonly TeamReview _review;
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private TeamText(TeamReview review, Language language)
    {
        _review = review;
        _language = language;
    }

    /// <summary>Prints a team; lines end with a line feed.</summary>
    public static string Print(TeamReview review, Language language = Language.Indonesian)
    {
        var print = new TeamText(Require.NotNull(review), language);
        print.Heading();
        print.Members();
        print.Tasks();
        print.Monitoring();
        print.FollowUp();
        print.Guidance();
        print.Findings();
        return print._text.ToString();
    }

    private void Heading()
    {
        var team = _review.Team;
        Line($"{Pick("TIM PENERAPAN SPM", "IMPLEMENTATION TEAM")} · {_review.Region?.ToString() ?? team.Region.ToString()} · {Pick("keadaan per", "as of")} {Day(_review.On)}");
        Line($"  {Pick("dasar", "formed by")}: {team.Decree?.ToString(_language) ?? Pick("belum dibentuk", "not formed")}");
        Line($"  {Pick("masa tugas", "term")}: {Day(team.FirstDay)} – {(team.End is { } end ? Day(end) : Pick("sampai diganti", "until replaced"))}"
            + (_review.IsInForce ? "" : Pick(" (tidak sedang bertugas)", " (not in office)")));
    }

    private void Members()
    {
        Section(Pick("Susunan", "Members"));
        if (_review.Team.Members.Count == 0) Line("  " + Pick("belum dilaporkan", "not reported"));
        Table([Pick("Kedudukan", "Role"), Pick("Jabatan", "Office"), Pick("Perangkat daerah", "Agency")],
            _review.Team.Members.Select(member => new[] { member.Role.Name(_language), member.Office ?? "–", member.Agency ?? "–" }));
        Sources(Pick("Susunan acuan", "Reference composition"), _review.Rules.Seats.Select(seat => seat.Basis));
    }

    private void Tasks()
    {
        Section(Pick("Tugas", "Tasks"));
        foreach (var task in _review.Rules.Tasks) Line($"  {task.Name(_language)} [{task.Basis.Citation}; {task.Basis.Confidence.Name(_language)}]");
        if (_review.Team.Tasks is { } own) Line($"  {Pick("menurut keputusan", "by the decree")}: {(own.Count == 0 ? "–" : string.Join("; ", own))}");
    }

    private void Monitoring()
    {
        var interval = _review.Rules.Rounds;
        Section(Pick("Pemantauan", "Monitoring"));
        Line("  " + Pick(
            $"{_review.Rounds.Count} kali; terakhir {Day(_review.LastRound)}; berikutnya selambat-lambatnya {Day(_review.NextRoundDue)}",
            $"rounds: {_review.Rounds.Count}; last {Day(_review.LastRound)}; next by {Day(_review.NextRoundDue)}"));
        Line("  " + Pick($"sekurang-kurangnya setiap {interval.Months} bulan", $"at least every {interval.Months} months") + $" ({interval.Basis})");
    }

    private void FollowUp()
    {
        var items = _review.Team.Rounds.SelectMany(round => round.Items).ToArray();
        if (items.Length == 0) return;
        Section(Pick(
            $"Tindak lanjut: {_review.OpenItems.Count} dari {items.Length} belum selesai, {_review.OverdueItems.Count} lewat tenggat",
            $"Follow-up: {_review.OpenItems.Count} of {items.Length} open, {_review.OverdueItems.Count} overdue"));
        Table([Pick("Uraian", "What"), Pick("Perangkat daerah", "Agency"), Pick("Tenggat", "Due"), Pick("Status", "State")],
            items.Select(item => new[] { item.What ?? "–", item.Agency ?? "–", Day(item.Due), State(item) }));
    }

    private string State(FollowUpItem item) => (item.State.Name(_language), item.Closed, item.IsOverdue(_review.On)) switch
    {
        (var name, _, true) => $"{name}, {Pick("lewat tenggat", "overdue")}",
        (var name, { } closed, _) => $"{name} {Day(closed)}",
        (var name, _, _) => name,
    };

    private void Guidance()
    {
        if (_review.Guidance.Count == 0) return;
        Section(Pick("Pembinaan", "Guidance"));
        Table([Pick("Daerah", "Region"), Pick("Kali", "Times"), Pick("Terakhir", "Last"), Pick("Berikutnya paling lambat", "Next by")],
            _review.Guidance.Select(status => new[] { status.Region.ToString(), status.Count.ToString(CultureInfo.InvariantCulture), Day(status.Last), Day(status.Due) }));
        if (_review.Guidance.Any(status => status.Due is not null)) Sources(Pick("Jangka waktu", "Interval"), [_review.Rules.Guidance.Basis]);
    }

    private void Findings()
    {
        if (_review.Findings.Count == 0) return;
        Section(Pick($"Catatan pemeriksaan ({_review.Findings.Count})", $"Findings ({_review.Findings.Count})"));
        foreach (var finding in _review.Findings) Line($"  {finding.Code} {finding.Message(_language)}");
    }

    private void Section(string title)
    {
        Line();
        Line(title);
    }

    private void Table(string[] head, IEnumerable<string[]> rows)
    {
        var cells = rows.ToArray();
        if (cells.Length == 0) return;
        var table = new TextTable("  ", new bool[head.Length]);
        table.Add(head);
        foreach (var row in cells) table.Add(row);
        table.AppendTo(_text);
    }

    private void Sources(string what, IEnumerable<LegalBasis> bases) => Line($"  {what}: {string.Join("; ", bases.Select(basis => basis.ToString()).Distinct())}");

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso)) : "–";

    private string Pick(string indonesian, string english) => _language == Language.Indonesian ? indonesian : english;

    private void Line(string text = "") => _text.Append(OneLine.Of(text)).Append('\n');
}
