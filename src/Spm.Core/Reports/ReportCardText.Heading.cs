using NodaTime.Text;
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
        if (Revision() is { } revision) Line(revision);
        Line();
        Line("  " + string.Join("   ", _headline.Parts()));
        if (_card.Lowest is { } lowest)
            Line("  " + _words.Pick(
                $"Layanan terendah: {_words.Name(lowest.Index.Service, _bothLevels)} ({_words.Index(lowest.Index.Published)}) · {_card.ServicesBelowFirstBound} layanan di bawah {index.Rules.Scale.Bounds[0]}",
                $"Lowest service: {_words.Name(lowest.Index.Service, _bothLevels)} ({_words.Index(lowest.Index.Published)}) · {_card.ServicesBelowFirstBound} services below {index.Rules.Scale.Bounds[0]}"));
        if (index.Status.IsProvisional) Line($"  {index.Status.ToString(Language)}");
        Intervals();
        if (index.Value is not null && !_headline.IsPart) Line("  " + index.Sensitivity().InConflict.Describe(Language));
    }

    private string? Revision() => _card.Submission switch
    {
        { RevisedTo: { } day } => _words.Pick("Perubahan angka: dihitung menurut keadaan ", "Revisions: computed as of ") + LocalDatePattern.Iso.Format(day),
        { IsRevised: true } => _words.Pick("Perubahan angka: dihitung menurut perubahan terakhir", "Revisions: computed from the latest"),
        _ => null,
    };

    private void Intervals()
    {
        var index = _card.Index;
        if (!index.Status.IsProvisional || index.Interval(MissingData.NotReported) is not { } silence) return;
        if (_card.Interval is null && !silence.IsPoint)
            Line("  " + _words.Pick("Bila semua yang belum dilaporkan masuk: ", "Once everything unreported is in: ") + Outlook(silence));
        if (_card.Interval is not null && index.Published is { } counted && index.Rules.Method.NotReported == NotReportedPolicy.LeftOut)
            Line("  " + _words.Pick("Angka tanpa yang belum dilaporkan: ", "Without what is unreported: ") + _words.Index(counted));
        if (index.Status.Reasons.Any(reason => reason.Key == ProvisionalReason.NotYetDue) && index.Interval() is { IsPoint: false } both)
            Line("  " + _words.Pick("Bila yang belum waktunya juga masuk: ", "Once what is not yet due is in as well: ") + Outlook(both));
    }

    private string Outlook(IndexInterval interval)
    {
        if (_headline.IsPart) return _headline.Between(interval);
        var rating = interval.IsCertain ? _words.Pick("kategori tetap ", "the rating stays ") : _words.Pick("kategori ", "rating ");
        return $"{_headline.Between(interval)} · {rating}{ReportCardHeadline.RatingsOf(interval)}";
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
