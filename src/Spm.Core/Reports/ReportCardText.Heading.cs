using NodaTime.Text;
using Spm.Core.Indices;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

public sealed partial class ReportCardText
{
    private bool IsPart => _card.Index.Status.Reasons.Any(reason => reason.Key == ProvisionalReason.PartOfTheRegion);

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
        Line("  " + Headline());
        if (_card.Lowest is { } lowest)
            Line("  " + _words.Pick(
                $"Layanan terendah: {_words.Name(lowest.Index.Service, _bothLevels)} ({_words.Index(lowest.Index.Published)}) · {_card.ServicesBelowFirstBound} layanan di bawah {index.Rules.Scale.Bounds[0]}",
                $"Lowest service: {_words.Name(lowest.Index.Service, _bothLevels)} ({_words.Index(lowest.Index.Published)}) · {_card.ServicesBelowFirstBound} services below {index.Rules.Scale.Bounds[0]}"));
        if (index.Status.IsProvisional) Line($"  {index.Status.ToString(Language)}");
        Intervals();
        if (index.Value is not null && !IsPart) Line("  " + index.Sensitivity().InConflict.Describe(Language));
    }

    private string? Revision() => _card.Submission switch
    {
        { RevisedTo: { } day } => _words.Pick("Perubahan angka: dihitung menurut keadaan ", "Revisions: computed as of ") + LocalDatePattern.Iso.Format(day),
        { IsRevised: true } => _words.Pick("Perubahan angka: dihitung menurut perubahan terakhir", "Revisions: computed from the latest"),
        _ => null,
    };

    private string Headline()
    {
        var index = _card.Index;
        var status = index.Status.IsProvisional ? _words.Pick("SEMENTARA", "PROVISIONAL") : "final";
        var reported = _card.ReportedServices == _card.OwedServices
            ? ""
            : _words.Pick($"   {_card.ReportedServices} dari {_card.OwedServices} layanan dilaporkan", $"   {_card.ReportedServices} of {_card.OwedServices} services reported");
        if (index.Published is not { } published) return _words.Pick("Tidak ada indeks: tidak ada layanan yang dapat dihitung", "No index: no service can be counted") + $"   {status}{reported}";

        // Neither silence nor a part of the services makes a rating of the region: an interval is rated at both ends, a part not at all.
        if (IsPart)
        {
            var part = _card.Interval is { } between ? Between(between) : _words.Index(published);
            return _words.Pick("Indeks atas sebagian layanan, bukan indeks daerah", "Index of a part of the services, not of the region") + $"   {part}   {status}{reported}";
        }

        var label = _words.Pick("Indeks Pencapaian SPM", "SPM achievement index");
        return _card.Interval is { } range
            ? $"{label}   {Between(range)} · {RatingsOf(range)}   {status}{reported}"
            : $"{label}   {_words.Index(published)}   {index.Rating!.Value.Name().ToUpperInvariant()}   {status}{reported}";
    }

    private string Between(IndexInterval interval) =>
        interval.IsPoint ? _words.Index(interval.PublishedLow) : $"{_words.Index(interval.PublishedLow)}–{_words.Index(interval.PublishedHigh)}";

    private static string RatingsOf(IndexInterval interval) =>
        interval.IsCertain ? interval.Ratings[0].Name() : $"{interval.Ratings[0].Name()}–{interval.Ratings[^1].Name()}";

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
        if (IsPart) return Between(interval);
        var rating = interval.IsCertain ? _words.Pick("kategori tetap ", "the rating stays ") : _words.Pick("kategori ", "rating ");
        return $"{Between(interval)} · {rating}{RatingsOf(interval)}";
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
