using Spm.Core.Catalog;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>Lays a report card out as a page: first what a head of region hangs up, then every number behind it.</summary>
internal sealed partial class CardPage
{
    private const string NewLine = "\n";

    private readonly ReportCard _card;
    private readonly ReportCardWords _words;
    private readonly CardDisclosure _disclosure;
    private readonly ReportCardSentences _sentences;
    private readonly CardSteps _steps;

    public CardPage(ReportCard card, ReportCardWords words, CardDisclosure disclosure)
    {
        _card = card;
        _words = words;
        _disclosure = disclosure;
        _sentences = new ReportCardSentences(card, words, disclosure);
        _steps = new CardSteps(words, disclosure, card.Lines.ToDictionary(line => line.Index.Service.Key, line => line.Index.Service));
    }

    private Language Language => _words.Language;

    private ReportCardHeadline Headline => _sentences.Headline;

    public Markup Write(IReadOnlyList<ReportCard> earlier) => Markup.Of(
        $"""
        <!DOCTYPE html>
        <html lang="{(Language == Language.Indonesian ? "id" : "en")}">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{Pick("Rapor SPM", "SPM report card")} · {Region} · {Period}</title>
        <style>
        {new Markup(CardStyle.Text)}
        </style>
        </head>
        <body>
        {Header()}<main>
        {Result()}<div class="pair">
        {Urusan()}{Costliest()}</div>
        <div class="pair">
        {CardTrend.Of(_card, earlier, _words)}{Agencies()}</div>
        {NotReported()}{Services()}{Exclusions()}{Findings()}</main>
        {Foot()}</body>
        </html>

        """);

    private string Region => $"{_card.Index.Region}";

    private string Period => _card.Submission.Period.ToString(Language);

    private string Pick(string indonesian, string english) => _words.Pick(indonesian, english);

    private string Withheld => Pick("tidak ditampilkan", "not shown");

    private string Name(ServiceType service) => _sentences.Name(service);

    private static Markup Lines(IEnumerable<string> lines, string kind) => Markup.Join(lines.Select(line => Markup.Of($"<p class=\"{kind}\">{line}</p>\n")));

    /// <summary>A number that opens what it was made of.</summary>
    private Markup Opening(Markup number, Markup steps) => Markup.Of(
        $"""
        <details name="asal"><summary title="{Pick("Asal-usul angka ini", "Where this number comes from")}">{number}</summary><div class="why">
        {steps}</div></details>
        """);

    private static Markup Chip(Indices.SpmRating? rating, string words) => rating is { } named
        ? Markup.Of($"""<span class="chip r{(int)named}">{words}</span>""")
        : Markup.Of($"""<span class="chip">{words}</span>""");
}
