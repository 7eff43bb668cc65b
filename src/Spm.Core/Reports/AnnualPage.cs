using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using static Spm.Core.Reports.ReportPage;

namespace Spm.Core.Reports;

/// <summary>Writes the annual report, section by section of its layout.</summary>
internal sealed class AnnualPage
{
    private readonly AnnualReport _report;
    private readonly ReportPage _page;
    private readonly ReportBlocks _blocks;

    private AnnualPage(AnnualReport report, Language language)
    {
        _report = report;
        _page = new ReportPage(report.Title(language), language);
        _blocks = new ReportBlocks(_page, report.Card, report.Contents, report.Services, report.Asked);
    }

    private Language Language => _page.Language;

    private IReadOnlyList<ReportSection> Sections => _report.Layout.Sections;

    public static ReportPage Of(AnnualReport report, Language language)
    {
        var page = new AnnualPage(report, language);
        page._blocks.Front();
        page._blocks.Measures(report.Completeness);
        for (var at = 0; at < page.Sections.Count; at++)
        {
            if (!page.Sections[at].IsPerUrusan) page.Section(page.Sections[at]);
            else if (!page.Sections[at - 1].IsPerUrusan) page.PerUrusan([.. page.Sections.Skip(at).TakeWhile(section => section.IsPerUrusan)]);
        }

        page._page.Heading(1, page._page.Pick("Catatan Pemeriksaan Data", "Findings"));
        page._blocks.Findings(report.Findings);
        page.Layout();
        ReportClosing.Rules(page._page, report.Card.Index.Rules);
        return page._page;
    }

    private void PerUrusan(ReportSection[] sections)
    {
        foreach (var urusan in _report.Card.Index.Urusan)
        {
            _page.Heading(2, $"{_page.Pick("Urusan", "Urusan:")} {urusan.Urusan.Name(Language)}");
            foreach (var section in sections)
            {
                _page.Heading(3, Title(section));
                Content(section, urusan);
            }
        }

        var ofRegion = (_report.Services.Problems ?? []).Where(problem => problem.Service is null).ToArray();
        if (ofRegion.Length == 0) return;
        _page.Heading(2, _page.Pick("Permasalahan Daerah", "Problems of the region as a whole"));
        _blocks.Problems(ofRegion);
    }

    private void Section(ReportSection section)
    {
        _page.Heading(section.Depth, Title(section));
        switch (section.Content)
        {
            case "contents":
                _page.List(Sections.Where(other => other != section).Select(other => (PageText)Title(other)));
                break;
            case "text":
                Text(section, null);
                break;
            case "law":
                Law();
                break;
            case "forms":
                _blocks.Forms();
                break;
            case "documents":
                _blocks.Documents();
                break;
        }
    }

    private void Content(ReportSection section, UrusanIndex urusan)
    {
        switch (section.Content)
        {
            case "services":
                var services = _page.Table((_page.Pick("Jenis pelayanan dasar", "Basic service"), false), (_page.Pick("Penerima", "Recipients"), false), (_page.Pick("Standar teknis", "Technical standard"), false));
                foreach (var index in urusan.Services) services.Add(index.Service.OfficialName, index.Service.Recipients, Marked(Standard(index.Service).Value.Citation, Standard(index.Service).Basis));
                break;
            case "planned":
                var planned = _page.Table((_page.Pick("Jenis pelayanan dasar", "Basic service"), false), (_page.Pick("Satuan", "Unit"), false), (_page.Pick("Harus dilayani", "To be served"), true), (_page.Pick("Target tahun ini", "Planned this year"), true));
                foreach (var index in urusan.Services)
                    planned.Add(index.Service.ShortName, index.Service.Unit, _blocks.Required(index.Recipients.Figure), _blocks.Words.Count(index.Recipients.Figure.Planned));
                break;
            case "results":
                Results(urusan);
                break;
            case "budget":
                _blocks.Budget(urusan.Services, [], []);
                break;
            case "staff":
                Staff(urusan);
                Text(section, urusan.Urusan);
                break;
            case "problems":
                _blocks.Problems(_report.Services.Problems is null ? null : [.. _report.Services.ProblemsOf(urusan.Urusan)]);
                break;
        }
    }

    private void Results(UrusanIndex urusan)
    {
        var table = _page.Table(
            (_page.Pick("Jenis pelayanan dasar", "Basic service"), false), (_page.Pick("Harus dilayani", "To be served"), true), (_page.Pick("Terlayani", "Served"), true),
            (_page.Pick("Belum terlayani", "Not yet served"), true), (_page.Pick("Penerima (persen)", "Recipients (per cent)"), true),
            (_page.Pick("Mutu (persen)", "Quality (per cent)"), true), (_page.Pick("Indeks", "Index"), true));
        foreach (var index in urusan.Services)
        {
            var figure = index.Recipients.Figure;
            table.Add(
                index.Service.ShortName, _blocks.Required(figure), _blocks.Done(figure, isAsked: true), _blocks.Words.Count(figure.Unserved), _blocks.Share(index.Recipients),
                Quality(index), index.NoIndexBecause is { } reason ? _blocks.Words.NoIndex(reason) : _blocks.Words.Index(index.Published));
        }

        table.Add([_page.Pick("Indeks urusan", "Index of the urusan"), .. Enumerable.Repeat((PageText)"", 5), urusan.Rating is { } rating ? $"{_blocks.Words.Index(urusan.Published)} · {rating.Name()}" : "–"]);
    }

    private PageText Quality(ServiceIndex index)
    {
        if (_report.Asked.IsQualityAsked(index) && !ReportAsked.IsQualityFilled(index)) return _page.Gap("mutu", "quality");
        return index.Quality.Value is { } value ? _blocks.Published(value) : "–";
    }

    private void Staff(UrusanIndex urusan)
    {
        var services = urusan.Services.Select(index => (index.Service, Items: index.Quality.Items.Where(item => item is { Component: QualityComponent.Staff, IsUnlisted: false }).ToArray()))
            .Where(entry => entry.Items.Length > 0).ToArray();
        if (services.Length == 0) return;
        var table = _page.Table((_page.Pick("Sumber daya manusia", "Staff"), false), (_page.Pick("Satuan", "Unit"), false), (_page.Pick("Harus dipenuhi", "To be met"), true), (_page.Pick("Terpenuhi", "Met"), true));
        foreach (var (service, items) in services)
        {
            table.Group(service.ShortName);
            foreach (var item in items) table.Add(item.Label!, item.Indicator?.Unit ?? "–", _blocks.Required(item.Figure), _blocks.Done(item.Figure, isAsked: false));
        }
    }

    private void Text(ReportSection section, Urusan? urusan)
    {
        if (_report.TextOf(section, urusan) is not { } text)
        {
            _page.Line(_page.Gap(section.Title(Language)));
            return;
        }

        foreach (var paragraph in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) _page.Line(paragraph);
    }

    private void Law()
    {
        var standards = _report.Card.Index.Services.Select(index => Standard(index.Service).Value);
        _page.List(new[] { Regulation.Find("UU 23/2014")!, Regulation.Pp2Of2018, _report.Layout.Regulation }.Concat(standards).Distinct()
            .Select(regulation => (PageText)$"{regulation.Citation}, {regulation.Subject}"));
    }

    private Dated<Regulation> Standard(ServiceType service) => service.TechnicalStandard.At(_report.Period.Year);

    private void Layout()
    {
        _page.Line(_page.Pick(
            $"Sistematika menurut {_report.Layout.Regulation.Citation}. Tanda pada judul dan standar teknis: INFERRED berarti disimpulkan; CONFLICT berarti sumbernya berbeda-beda; RECALLED berarti diingat, naskah peraturannya belum dibaca.",
            $"Layout by {_report.Layout.Regulation.Citation}. Marks behind titles and technical standards: INFERRED is concluded; CONFLICT means that sources differ; RECALLED is remembered, the regulation's own text was not read."));
    }

    // What was not seen says so wherever it is printed.
    private string Title(ReportSection section)
    {
        var title = section.Number.Length == 0 ? section.Title(Language) : $"{section.Number} {section.Title(Language)}";
        return Marked(title, section.Basis);
    }

    private static string Marked(string text, LegalBasis basis) =>
        basis.Confidence == Confidence.Seen ? text : $"{text} [{basis.Confidence.ToString().ToUpperInvariant()}]";
}
