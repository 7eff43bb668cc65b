using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Reports;

/// <content>Every service.</content>
internal sealed partial class CardPage
{
    private string[] Columns =>
    [
        Pick("Layanan", "Service"), Pick("Terlayani / harus dilayani", "Served / required"), Pick("Penerima", "Recipients"), Pick("Mutu", "Quality"),
        Pick("Indeks", "Index"), Pick("Kategori*", "Rating*"), Pick("Poin hilang", "Points lost"), Pick("Naik kategori dengan melayani", "Next rating by serving"),
    ];

    private Markup Services() => Markup.Of(
        $"""
        <section class="services">
        <h2>{Pick("Rincian layanan", "Services in detail")}</h2>
        <p class="note">{Pick("Orang tidak dijumlahkan antarlayanan. Ketuk sebuah indeks untuk melihat asal-usulnya.", "People are not summed over services. Tap an index to see where it comes from.")}</p>
        <table class="stack">
        <thead><tr>{Columns.Select((column, at) => Markup.Of($"<th scope=\"col\"{new Markup(at is 0 or 5 or 7 ? "" : " class=\"n\"")}>{column}</th>"))}</tr></thead>
        {_card.Groups.Select(Services)}</table>
        {Lines(Marks(), "note")}</section>

        """);

    private IEnumerable<string> Marks()
    {
        yield return Pick("* Kategori per layanan hanya alat bantu baca; kategori SPM dinyatakan atas indeks daerah.", "* A service's rating is a reading aid only; SPM ratings are stated of a region's index.");
        if (_sentences.Shown.Any(line => line.Index.Recipients.Figure is { IsEstimate: true, Required: not null }))
            yield return Pick("~ Jumlah yang harus dilayani adalah perkiraan (proyeksi atau prevalensi).", "~ The required number is an estimate (projection or prevalence).");
        yield return Pick("Di bawah tiap indeks: poin penerima + poin mutu, yang jumlahnya sama dengan indeks.", "Below each index: points of recipients + points of quality, which add up to the index.");
    }

    private Markup Services(ReportCardGroup group) => Markup.Of(
        $"""
        <tbody>
        <tr class="group"><th colspan="8" scope="rowgroup">{group.Index.Urusan.Number}. {group.Index.Urusan.Name(Language)}</th></tr>
        {group.Lines.Select(Service)}</tbody>

        """);

    private Markup Service(ReportCardLine line)
    {
        var (index, service) = (line.Index, line.Index.Service);
        if (_disclosure.Hides(service)) return Markup.Of($"""<tr><th scope="row">{Name(service)}</th><td colspan="7" class="withheld">{Withheld}</td></tr>{new Markup(NewLine)}""");
        var columns = Columns;
        return Markup.Of(
            $"""
            <tr><th scope="row">{Name(service)}</th><td class="n full" data-label="{columns[1]}">{_words.Recipients(index.Recipients)}</td><td class="n" data-label="{columns[2]}">{Share(index.Recipients.Value)}</td><td class="n" data-label="{columns[3]}">{Share(index.Quality.Value)}</td><td class="n" data-label="{columns[4]}">{Index(line)}</td><td data-label="{columns[5]}">{Chip(index.Rating, index.Rating?.Name() ?? _words.NoIndex(index.NoIndexBecause!.Value))}</td><td class="n" data-label="{columns[6]}">{(index.Value is null ? "–" : line.PrintedPointsLost.ToString(Language))}</td><td class="full" data-label="{columns[7]}">{_words.Lift(line.Lift)}</td></tr>

            """);
    }

    private Markup Index(ReportCardLine line)
    {
        var steps = _steps.Of(line.Index.Explain());
        if (line.Index.Value is null) return Opening(Markup.Of($"–"), steps);
        return Markup.Of(
            $"""{Opening(Markup.Of($"{_words.Index(line.Index.Published)}"), steps)}<small>{line.PrintedRecipientPoints!.Value.ToString(Language)} + {line.PrintedQualityPoints!.Value.ToString(Language)}</small>""");
    }

    private string Share(ExactValue? value) => value is null ? "–" : _card.Index.Rules.Publish(value).ToString(Language);

    private Markup NotReported()
    {
        var lines = _sentences.NotReported().ToArray();
        if (lines.Length == 0) return Markup.Of($"<p class=\"note complete\">{Pick("Semua yang wajib telah dilaporkan.", "Everything owed is reported.")}</p>\n");
        return Markup.Of(
            $"""
            <section class="missing">
            <h2>{Pick("Belum dilaporkan", "Not reported")}</h2>
            {Lines(lines, "fact")}</section>

            """);
    }

    private IEnumerable<ServiceType> Sensitive => _card.Lines.Select(line => line.Index.Service).Where(service => service.SmallCountsAreSensitive);
}
