using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>The index on the scale of ratings, as a half circle.</summary>
internal static class CardGauge
{
    private const string HalfCircle = "M70 182A120 120 0 0 1 310 182";

    /// <param name="scale">The ratings and their bounds.</param>
    /// <param name="low">The index, or the lower end of its interval; null draws the scale alone.</param>
    /// <param name="high">The upper end; the same as <paramref name="low"/> for an index.</param>
    /// <param name="words">What a reader hears who does not see it.</param>
    public static Markup Of(RatingScale scale, Ratio? low, Ratio? high, string words)
    {
        var ratings = Enum.GetValues<SpmRating>();
        var bounds = ratings.Select(rating => scale.BoundOf(rating) ?? Ratio.Zero).Append(Ratio.One).ToArray();
        return Markup.Of(
            $"""
            <svg class="dial" viewBox="0 36 400 168" role="img" aria-label="{words}">
            {ratings.Select((rating, at) => Band(rating, bounds[at], bounds[at + 1]))}
            {bounds.Distinct().Select(Bound)}
            {ratings.Select((rating, at) => Label(rating, (bounds[at] + bounds[at + 1]) / 2))}
            {Pointer(low, high)}
            </svg>

            """);
    }

    // The length of the path is set to 100, so that a dash is a share of the scale.
    private static Markup Band(SpmRating rating, Ratio from, Ratio to) =>
        Markup.Of($"""<path class="band r{(int)rating}" d="{HalfCircle}" pathLength="100" stroke-dasharray="{Drawing.At(to - from)} 200" stroke-dashoffset="-{Drawing.At(from)}"/>""");

    private static Markup Bound(Ratio bound) => Markup.Of(
        $"""<g transform="rotate({Drawing.At(bound, 180)} 190 182)"><path class="cut" d="M56 182h28"/></g>{Placed(bound, 101, "mark", "middle", Percentage.Round(bound, 0, RoundingMode.Down).ToString())}""");

    private static Markup Label(SpmRating rating, Ratio at) =>
        Placed(at, 40, "name", at < new Ratio(2, 5) ? "end" : at > new Ratio(3, 5) ? "start" : "middle", ShortName(rating));

    private static string ShortName(SpmRating rating) => rating == SpmRating.BelumTuntas ? rating.Name() : rating.Name()["Tuntas ".Length..];

    // Turned to its place and back again, so that it stands upright.
    private static Markup Placed(Ratio at, int x, string kind, string anchor, string text)
    {
        var angle = Drawing.At(at, 180);
        return Markup.Of($"""<g transform="rotate({angle} 190 182) translate({x} 182) rotate(-{angle})"><text class="{kind}" text-anchor="{anchor}" dy="4">{text}</text></g>""");
    }

    private static Markup Pointer(Ratio? low, Ratio? high) => (low, high) switch
    {
        ({ } from, { } to) when from == to => Hand(from),
        ({ } from, { } to) => Markup.Of($"""<path class="reach" d="M88 182A102 102 0 0 1 292 182" pathLength="100" stroke-dasharray="{Drawing.At(to - from)} 200" stroke-dashoffset="-{Drawing.At(from)}"/>{End(from)}{End(to)}"""),
        _ => Markup.Empty,
    };

    private static Markup End(Ratio at) => Markup.Of($"""<path class="end" transform="rotate({Drawing.At(at, 180)} 190 182)" d="M54 182h34"/>""");

    private static Markup Hand(Ratio at) => Markup.Of($"""<path class="hand" transform="rotate({Drawing.At(at, 180)} 190 182)" d="M54 182h30l9-5v10l-9-5"/>""");
}
