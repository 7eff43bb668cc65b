using Spm.Core.Indices;
using Spm.Core.Stages;
using static Spm.Core.Reports.ReportPage;

namespace Spm.Core.Reports;

/// <summary>Writes the quarterly form.</summary>
internal sealed class QuarterlyPage
{
    private readonly QuarterlyReport _report;
    private readonly ReportPage _page;
    private readonly ReportBlocks _blocks;

    private QuarterlyPage(QuarterlyReport report, Language language)
    {
        _report = report;
        _page = new ReportPage(report.Title(language), language);
        _blocks = new ReportBlocks(_page, report.Card, report.Contents, report.Services, report.Asked);
    }

    private Language Language => _page.Language;

    public static ReportPage Of(QuarterlyReport report, Language language)
    {
        var page = new QuarterlyPage(report, language);
        page._blocks.Front();
        page._blocks.Measures(report.Completeness);
        page.Columns();
        page.Recipients();
        page.Quality();
        page.Capped();
        page.Budget();
        page.Section("Permasalahan dan Solusi", "Problems and solutions", () => page._blocks.Problems(report.Services.Problems));
        page.Section("Bukti Dukung Tahapan Penerapan SPM", "Evidence of the stages", page._blocks.Forms);
        page.Section("Dokumen Daerah", "Regional documents", page._blocks.Documents);
        page.Section("Catatan Pemeriksaan Data", "Findings", () => page._blocks.Findings(report.Findings));
        ReportClosing.Rules(page._page, report.Card.Index.Rules);
        return page._page;
    }

    private void Section(string indonesian, string english, Action write)
    {
        _page.Heading(1, _page.Pick(indonesian, english));
        write();
    }

    private void Columns()
    {
        foreach (var (period, words) in _report.AskedPeriods())
            if (period is null || _report.Details.All(detail => detail.Figures.Period != period))
                _page.Line(_page.Gap($"{_page.Pick("rincian", "figures of")} {words.ToString(Language)}"));
        if (_report.Details.Count > 0)
            _page.Line(_page.Pick(
                "Kolom bulan atau triwulan memuat angka sebagaimana dilaporkan; jumlahnya tidak dihitung dari kolom itu, karena arti angka bulanan berbeda menurut layanan.",
                "The columns of months or quarters hold the figures as reported; the totals are not added up from them, because what a month counts differs by service."));
    }

    private void Recipients()
    {
        _page.Heading(1, _page.Pick("A. Penerima Layanan Dasar", "A. Recipients of basic services") + Weight(_report.Card.Index.Rules.Method.Weights.Recipients));
        var table = Table(("Jenis pelayanan dasar", "Basic service"), ("Harus dilayani", "To be served"), ("Terlayani", "Served"), ("Belum terlayani", "Not yet served"));
        foreach (var urusan in _report.Card.Index.Urusan)
        {
            table.Group(urusan.Urusan.Name(Language));
            foreach (var index in urusan.Services)
                table.Add(Cells(
                    index.Service.ShortName, index.Service.Unit, index.Recipients, isAsked: true,
                    figures => _report.Services.In(figures, index.Service)?.Recipients));
        }

        if (_report.Services.All.Any(index => index.Recipients.Figure is { IsEstimate: true, Required: not null }))
            _page.Line(_page.Pick("~ Jumlah yang harus dilayani adalah perkiraan (proyeksi atau prevalensi).", "~ The required number is an estimate (projection or prevalence)."));
    }

    private void Quality()
    {
        var weight = _report.Card.Index.Rules.Method.Weights.Quality;
        _page.Heading(1, _page.Pick("B. Mutu Minimal Layanan Dasar", "B. Minimum quality of basic services") + Weight(weight));
        if (weight == 0)
        {
            _page.Line(_page.Pick("Mutu belum dihitung pada tahun anggaran ini.", "Quality is not measured in this budget year."));
            return;
        }

        var table = Table(("Butir mutu", "Quality item"), ("Harus dipenuhi", "To be met"), ("Terpenuhi", "Met"), ("Belum terpenuhi", "Not yet met"));
        foreach (var index in _report.Services.All)
        {
            if (!_report.Asked.IsQualityAsked(index)) continue;
            table.Group(index.Service.ShortName);
            foreach (var item in index.Quality.Items.Where(item => !item.IsUnlisted))
                table.Add(Cells(
                    item.Label!, item.Indicator?.Unit ?? "–", item, isAsked: false,
                    figures => _report.Services.In(figures, index.Service)?.Quality?.FirstOrDefault(other => other.Indicator == item.Label)?.Figure));
            if (!ReportAsked.IsQualityFilled(index)) table.Add([_page.Gap(Lacking(index)), .. Enumerable.Repeat((PageText)"", table.Columns.Length - 1)]);
        }
    }

    private void Capped()
    {
        var cap = _report.Card.Index.Rules.Method.Cap;
        if (_report.Services.All.Any(index => index.Quality.Items.Append(index.Recipients).Any(achievement => achievement.Treatment == Treatment.Capped)))
            _page.Line(_page.Pick(
                $"Ada realisasi yang melebihi kebutuhan; jumlahnya dicantumkan apa adanya, persennya menurut aturan: {cap.Describe(Language)}.",
                $"Some figures pass what was required; they stand as reported, their per cent follow the rules: {cap.Describe(Language)}."));
    }

    private void Budget()
    {
        _page.Heading(1, _page.Pick("C. Alokasi Anggaran dan Realisasi", "C. Budget allocated and realised"));
        _page.Line(_page.Pick("Alokasi berlaku setahun; realisasi dihitung sejak 1 Januari.", "The allocation is that of the year; what is realised counts since 1 January."));
        _blocks.Budget(_report.Services.All, _report.Details, _report.Spent);
    }

    private string Lacking(ServiceIndex index)
    {
        var items = index.Quality.Items.Where(item => !item.IsUnlisted).ToArray();
        var silent = items.Count(item => item.Figure.IsSilent);
        return !index.Quality.IsReported ? _page.Pick("seluruh mutu", "all quality") : _page.Pick($"{silent} dari {items.Length} butir mutu", $"{silent} of {items.Length} quality items");
    }

    private PageTable Table((string Id, string En) first, (string Id, string En) required, (string Id, string En) done, (string Id, string En) rest) => _page.Table(
    [
        (_page.Pick(first.Id, first.En), false), (_page.Pick("Satuan", "Unit"), false), (_page.Pick(required.Id, required.En), true),
        .. _report.Details.Select(detail => (detail.Figures.Period.ToString(Language), true)),
        (_page.Pick(done.Id, done.En), true), (_page.Pick(rest.Id, rest.En), true), ("%", true),
    ]);

    private PageText[] Cells(string name, string unit, FigureAchievement achievement, bool isAsked, Func<Submission, Figure?> inDetail) =>
    [
        name, unit, _blocks.Required(achievement.Figure),
        .. _report.Details.Select(detail => (PageText)_blocks.Words.Count(inDetail(detail.Figures)?.Done)),
        _blocks.Done(achievement.Figure, isAsked), _blocks.Words.Count(achievement.Figure.Unserved), _blocks.Share(achievement),
    ];

    private string Weight(int part)
    {
        var weights = _report.Card.Index.Rules.Method.Weights;
        var percent = part * 100 / (weights.Recipients + weights.Quality);
        return percent == 0 ? "" : _page.Pick($" ({percent} persen)", $" ({percent} per cent)");
    }
}
