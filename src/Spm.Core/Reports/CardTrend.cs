using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>The index of a region from report to report.</summary>
internal sealed class CardTrend
{
    private const int Left = 30;
    private const int Width = 320;
    private const int Height = 150;

    private readonly ReportCardWords _words;
    private readonly ReportCard[] _cards;

    private CardTrend(ReportCard[] cards, ReportCardWords words)
    {
        _cards = cards;
        _words = words;
    }

    /// <param name="card">The latest card.</param>
    /// <param name="earlier">Cards of the same region whose periods end before it, no two on the same day.</param>
    /// <param name="words">The phrases.</param>
    public static Markup Of(ReportCard card, IReadOnlyList<ReportCard> earlier, ReportCardWords words)
    {
        if (earlier.Count == 0) return Markup.Empty;
        ReportCard[] cards = [.. earlier.OrderBy(other => End(other)), card];
        if (cards.FirstOrDefault(other => other.Submission.Region != card.Submission.Region) is { } stranger)
            throw new ArgumentException($"Earlier cards are of the region {card.Submission.Region}; one is of {stranger.Submission.Region}.", nameof(earlier));
        if (cards.Zip(cards.Skip(1)).FirstOrDefault(pair => End(pair.First) >= End(pair.Second)).Second is { } late)
            throw new ArgumentException($"Earlier cards end before {card.Submission.Period}, each on another day; two end on {End(late):uuuu-MM-dd} or one is later.", nameof(earlier));
        return new CardTrend(cards, words).Section();
    }

    private static NodaTime.LocalDate End(ReportCard card) => card.Submission.Period.End;

    private Markup Section() => Markup.Of(
        $"""
        <section class="trend">
        <h2>{_words.Pick("Perkembangan", "Trend")}</h2>
        {Chart()}
        <table>
        <thead><tr><th scope="col">{_words.Pick("Periode", "Period")}</th><th scope="col" class="n">{_words.Pick("Indeks", "Index")}</th><th scope="col">{_words.Pick("Kategori", "Rating")}</th><th scope="col">{_words.Pick("Status", "Status")}</th></tr></thead>
        <tbody>
        {_cards.Select(Row)}</tbody>
        </table>
        {Remarks().Select(line => Markup.Of($"<p class=\"note\">{line}</p>\n"))}</section>

        """);

    private Markup Row(ReportCard card)
    {
        var headline = new ReportCardHeadline(card, _words);
        return Markup.Of($"""<tr><th scope="row">{card.Submission.Period.ToString(_words.Language)}</th><td class="n">{headline.Value ?? "–"}</td><td>{headline.Rating ?? "–"}</td><td>{headline.Status.ToLowerInvariant()}</td></tr>{new Markup("\n")}""");
    }

    private Markup Chart()
    {
        var bounds = _cards[^1].Index.Rules.Scale.Bounds;
        var drawn = Enumerable.Range(0, _cards.Length).Where(at => _cards[at].Index.Published is not null).ToArray();
        var line = string.Join(' ', drawn.Select(at => $"{X(at)},{Y(Middle(_cards[at]))}"));
        return Markup.Of(
            $"""
            <svg class="chart" viewBox="0 0 360 200" role="img" aria-label="{_words.Pick("Grafik indeks menurut periode; angkanya pada tabel di bawah", "Chart of the index by period; its numbers stand in the table below")}">
            {bounds.Prepend(0).Append(100).Distinct().Select(Grid)}
            <polyline class="line" points="{line}"/>
            {drawn.Select(Point)}
            {Enumerable.Range(0, _cards.Length).Select(Name)}
            </svg>
            """);
    }

    private static Markup Grid(int bound)
    {
        var y = Y(Ratio.FromPercent(bound));
        return Markup.Of($"""<path class="grid" d="M{Left} {y}h{Width}"/><text class="mark" x="{Left - 5}" y="{y}" dy="4" text-anchor="end">{bound}</text>""");
    }

    private Markup Point(int at)
    {
        var card = _cards[at];
        var (low, high) = Ends(card);
        var kind = card.Index.Status.IsProvisional ? "point open" : "point";
        return Markup.Of(
            $"""
            <path class="reach" d="M{X(at)} {Y(low)}V{Y(high)}"/><circle class="{kind}" cx="{X(at)}" cy="{Y(Middle(card))}" r="4.5"/>
            """);
    }

    // Only as many names as fit beside each other; the last is always there.
    private Markup Name(int at)
    {
        var every = (_cards.Length + 4) / 5;
        if ((_cards.Length - 1 - at) % every != 0) return Markup.Empty;
        var period = _cards[at].Submission.Period;
        var words = period.ToString(_words.Language).Replace(period.Year.ToString(), "", StringComparison.Ordinal).Replace("Year to date,", "to", StringComparison.Ordinal).Trim();
        return Markup.Of($"""<text class="name" text-anchor="middle" y="176"><tspan x="{X(at)}">{words}</tspan><tspan x="{X(at)}" dy="15">{period.Year.ToString()}</tspan></text>""");
    }

    private IEnumerable<string> Remarks()
    {
        if (_cards.Any(card => card.Index.Status.IsProvisional))
            yield return _words.Pick("Lingkaran terbuka: hasil sementara; garis tegak: rentang selama ada yang belum dilaporkan.", "Open circle: a provisional result; upright line: the interval while something is unreported.");
        if (_cards.Select(card => card.Index.Rules.Hash).Distinct().Count() > 1)
            yield return _words.Pick("Aturan perhitungan berbeda antarperiode, sehingga angkanya tidak sebanding begitu saja.", "The rules differ between the periods, so the numbers do not simply compare.");
        if (_cards.Select(card => IsCumulative(card.Submission.Period)).Distinct().Count() > 1)
            yield return _words.Pick("Sebagian angka dihitung sejak awal tahun, sebagian hanya atas periodenya sendiri.", "Some numbers count from the start of the year, others only their own period.");
    }

    private static bool IsCumulative(ReportingPeriod period) => period.Kind is ReportingPeriodKind.Year or ReportingPeriodKind.YearToDate || period.FirstMonth.Number == 1;

    private static (Ratio Low, Ratio High) Ends(ReportCard card)
    {
        var index = card.Index.Published!.Percentage.PrintedShare;
        return card.Interval is { } interval ? (interval.PublishedLow.Percentage.PrintedShare, interval.PublishedHigh.Percentage.PrintedShare) : (index, index);
    }

    private static Ratio Middle(ReportCard card) => Ends(card) is var (low, high) ? (low + high) / 2 : Ratio.Zero;

    private Markup X(int at) => Drawing.Sum(Left, new Ratio(2 * at + 1, 2 * _cards.Length), Width);

    private static Markup Y(Ratio share) => Drawing.Sum(8, Ratio.One - share, Height);
}
