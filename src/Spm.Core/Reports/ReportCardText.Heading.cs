using Spm.Core.Indices;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

public sealed partial class ReportCardText
{
    private void Heading()
    {
        var index = _card.Index;
        Line(_words.Pick(
            $"RAPOR SPM (Standar Pelayanan Minimal) · {index.Region} · {_card.Submission.Period.ToString(Language)}",
            $"SPM REPORT CARD (Standar Pelayanan Minimal) · {index.Region} · {_card.Submission.Period.ToString(Language)}"));
        Line(_words.Pick("Pengirim: ", "Sender: ") + _card.Submission.Sender);
        if (_card.Submission.Note is { } note) Line(_words.Pick("Catatan: ", "Note: ") + note);
        if (_sentences.Revision() is { } revision) Line(revision);
        Line();
        Line("  " + string.Join("   ", _sentences.Headline.Parts()));
        foreach (var line in _sentences.BelowHeadline()) Line("  " + line);
    }

    private void PointsLost()
    {
        if (_card.Index.Published is not { } published) return;
        Line();
        var table = new TextTable("  ", false, true, false, true);
        table.Add(_words.Pick("Urusan", "Urusan"), _words.Pick("Indeks", "Index"), _words.Pick("Kategori", "Rating"), _words.Pick("Poin hilang", "Points lost"));
        foreach (var group in _card.Groups)
            table.Add(
                group.Index.Urusan.Name(Language), _words.Index(group.Index.Published), group.Index.Rating?.Name() ?? "–",
                group.Index.Value is null ? "–" : group.PrintedPointsLost.ToString(Language));
        table.Add(_words.Pick("Jumlah (100 − indeks)", "Sum (100 − index)"), "", "", PrintedPoints.LostBy(published.Percentage).ToString(Language));
        table.AppendTo(_text);
    }

    private void Agencies()
    {
        if (_card.Agencies.Count < 2) return;
        Line();
        var table = new TextTable("  ", false, true, true);
        table.Add(_words.Pick("Perangkat daerah (pengirim)", "Agency (sender)"), _words.Pick("Layanan", "Services"), _words.Pick("Poin hilang", "Points lost"));
        foreach (var agency in _card.Agencies)
            table.Add(
                agency.Sender ?? _words.Pick("(belum ada pengirim)", "(no sender yet)"), _words.Count(agency.Services.Count), agency.PrintedPointsLost.ToString(Language));
        table.Add(_words.Pick("Jumlah (100 − indeks)", "Sum (100 − index)"), "", PrintedPoints.LostBy(_card.Index.Published!.Percentage).ToString(Language));
        table.AppendTo(_text);
        if (_card.CostliestAgency is { } costliest)
            Line("  " + _words.Pick("Paling menurunkan nilai: ", "Costs most: ") + $"{costliest.Sender} (−{costliest.PrintedPointsLost.ToString(Language)} {_words.Pick("poin", "points")})");
    }
}
