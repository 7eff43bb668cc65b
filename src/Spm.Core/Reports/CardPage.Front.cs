using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <content>What is read first.</content>
internal sealed partial class CardPage
{
    private Markup Header()
    {
        var kind = _card.Index.Status.IsProvisional ? "stamp open" : "stamp";
        return Markup.Of(
            $"""
            <header>
            <div>
            <p class="over">{Pick("Rapor SPM · Standar Pelayanan Minimal", "SPM report card · minimum service standards")}</p>
            <h1>{_card.Index.Region!.PrintedName} <span class="code">{_card.Submission.Region.ToString()}</span></h1>
            <p class="under">{Period}</p>
            </div>
            <p class="{kind}">{Headline.Status.ToUpperInvariant()}</p>
            </header>

            """);
    }

    private Markup Result()
    {
        var index = _card.Index;
        var (low, high) = (Share(_card.Interval?.PublishedLow ?? index.Published), Share(_card.Interval?.PublishedHigh ?? index.Published));
        var drawn = Headline.IsPart ? (null, null) : (low, high);
        var scale = Scale();
        return Markup.Of(
            $"""
            <section class="result" aria-label="{Headline.Label}">
            <div class="gauge">
            {CardGauge.Of(index.Rules.Scale, drawn.Item1, drawn.Item2, $"{Headline.Label}: {Headline.Value} {Headline.Rating}. {Pick("Skala", "Scale")}: {scale}")}<div class="value">
            {Value()}
            {Rating()}
            <p class="note scale">{Pick("Kategori", "Ratings")}: {scale}</p>
            </div>
            </div>
            <div class="story">
            <h2>{Headline.Label}</h2>
            <p class="lead">{string.Join(" · ", new[] { Headline.Value, Headline.Rating }.OfType<string>())}</p>
            {Lines(new[] { Headline.Reported }.OfType<string>().Concat(_sentences.BelowHeadline()).Select(Capital.Of), "fact")}<p class="note sender">{Pick("Pengirim", "Sender")}: {_card.Submission.Sender}</p>
            {Lines(new[] { _card.Submission.Note is { } note ? $"{Pick("Catatan", "Note")}: {note}" : null, _sentences.Revision() }.OfType<string>(), "note")}</div>
            </section>

            """);
    }

    private Markup Value()
    {
        if (Headline.Value is null) return Markup.Of($"<strong>–</strong>");
        var shown = _card.Interval is null ? _card.Index.Published!.ToString(Language) : Headline.Value;
        var number = Markup.Of($"""<strong class="{(shown.Length > 7 ? "long" : "short")}">{shown}</strong>""");
        return Opening(number, _steps.Of(_card.Index.Explain()));
    }

    private Markup Rating() => Headline.Rating is { } rating
        ? Chip(_card.Interval is null or { IsCertain: true } ? _card.Interval?.Ratings[0] ?? _card.Index.Rating : null, rating)
        : Markup.Empty;

    private static Ratio? Share(PublishedIndex? index) => index?.Percentage.PrintedShare;

    /// <summary>The half-open bands in one line, which breaks before a rating only: <c>Belum Tuntas &lt; 60 ≤ Tuntas Muda &lt; 70 …</c>.</summary>
    private string Scale()
    {
        var bounds = _card.Index.Rules.Scale.Bounds;
        var steps = Enumerable.Range(1, bounds.Count).Select(at =>
            $"{(at == bounds.Count && bounds[^1] == 100 ? $"<\u00A0{bounds[at - 1]}\u00A0=" : $"<\u00A0{bounds[at - 1]}\u00A0≤")} {((SpmRating)at).Name()}");
        return $"{SpmRating.BelumTuntas.Name()}\u00A0{string.Join('\u00A0', steps)}";
    }

    private Markup Urusan()
    {
        var sum = _card.Index.Published is { } published ? PrintedPoints.LostBy(published.Percentage).ToString(Language) : null;
        return Markup.Of(
            $"""
            <section class="urusan">
            <h2>{Pick("Capaian menurut urusan", "Achievement by urusan")}</h2>
            <table class="stack">
            <thead><tr><th scope="col">Urusan</th><th scope="col" class="n">{Pick("Indeks", "Index")}</th><th scope="col">{Pick("Kategori", "Rating")}</th><th scope="col" class="n">{Pick("Poin hilang", "Points lost")}</th></tr></thead>
            <tbody>
            {_card.Groups.Select(Urusan)}</tbody>
            {(sum is null ? Markup.Empty : Markup.Of($"<tfoot><tr><th scope=\"row\" colspan=\"3\">{Pick("Jumlah (100 − indeks)", "Sum (100 − index)")}</th><td class=\"n\">{sum}</td></tr></tfoot>\n"))}</table>
            </section>

            """);
    }

    private Markup Urusan(ReportCardGroup group)
    {
        var name = group.Index.Urusan.Name(Language);
        if (_disclosure.Hides(group.Index.Urusan)) return Markup.Of($"""<tr><th scope="row">{name}</th><td colspan="3" class="withheld">{Withheld}</td></tr>{new Markup(NewLine)}""");
        var bar = Share(group.Index.Published) is { } share ? Drawing.Bar(share, _card.Index.Rules.Scale.Bounds) : Markup.Empty;
        var number = group.Index.Published is null ? Markup.Of($"–") : Opening(Markup.Of($"{_words.Index(group.Index.Published)}"), _steps.Of(group.Index.Explain()));
        return Markup.Of(
            $"""
            <tr><th scope="row">{name}{bar}</th><td class="n" data-label="{Pick("Indeks", "Index")}">{number}</td><td data-label="{Pick("Kategori", "Rating")}">{Chip(group.Index.Rating, group.Index.Rating?.Name() ?? "–")}</td><td class="n" data-label="{Pick("Poin hilang", "Points lost")}">{(group.Index.Value is null ? "–" : group.PrintedPointsLost.ToString(Language))}</td></tr>

            """);
    }

    private Markup Costliest()
    {
        var shown = _card.Costliest.Where(line => !_disclosure.Hides(line.Index.Service)).ToArray();
        if (_card.Costliest.Count == 0) return Markup.Empty;
        var hidden = _disclosure.HiddenServices == 0 ? [] : new[] { Pick("Layanan yang angkanya tidak ditampilkan tidak ikut dalam daftar ini.", "Services whose numbers are not shown are not in this list.") };
        return Markup.Of(
            $"""
            <section class="costly">
            <h2>{Pick("Layanan yang paling menurunkan nilai", "The services that cost most")}</h2>
            <ol>
            {shown.Select(Costly)}</ol>
            {Lines(hidden, "note")}</section>

            """);
    }

    private Markup Costly(ReportCardLine line)
    {
        var (points, unserved, lift) = _sentences.Cost(line);
        return Markup.Of($"<li><p class=\"first\"><b>{Name(line.Index.Service)}</b> <b>{points}</b></p>{Capital.Of(unserved)}<br />{Capital.Of(lift.TrimStart('–', ' '))}</li>\n");
    }

    private Markup Agencies()
    {
        if (_card.Agencies.Count < 2) return Markup.Empty;
        var costliest = _card.CostliestAgency is { } agency && !_disclosure.HidesAny
            ? new[] { $"{Pick("Paling menurunkan nilai: ", "Costs most: ")}{agency.Sender} (−{agency.PrintedPointsLost.ToString(Language)} {Pick("poin", "points")})" }
            : [];
        return Markup.Of(
            $"""
            <section class="agencies">
            <h2>{Pick("Poin hilang per perangkat daerah", "Points lost by agency")}</h2>
            <table>
            <thead><tr><th scope="col">{Pick("Perangkat daerah (pengirim)", "Agency (sender)")}</th><th scope="col" class="n">{Pick("Layanan", "Services")}</th><th scope="col" class="n">{Pick("Poin hilang", "Points lost")}</th></tr></thead>
            <tbody>
            {_card.Agencies.Select(Agency)}</tbody>
            <tfoot><tr><th scope="row" colspan="2">{Pick("Jumlah (100 − indeks)", "Sum (100 − index)")}</th><td class="n">{PrintedPoints.LostBy(_card.Index.Published!.Percentage).ToString(Language)}</td></tr></tfoot>
            </table>
            {Lines(costliest, "note")}</section>

            """);
    }

    private Markup Agency(AgencyPoints agency) => Markup.Of(
        $"""
        <tr><th scope="row">{agency.Sender ?? Pick("(belum ada pengirim)", "(no sender yet)")}</th><td class="n">{_words.Count(agency.Services.Count)}</td><td class="n">{(_disclosure.Hides(agency) ? Withheld : agency.PrintedPointsLost.ToString(Language))}</td></tr>

        """);
}
