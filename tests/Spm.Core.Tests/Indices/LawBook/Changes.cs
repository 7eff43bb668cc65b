using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices.LawBook;

/// <summary>What the laws change in a case, and where, by a random number; a case without such a place stays as it is.</summary>
internal static class Changes
{
    private const int Factor = 7;

    public static Case AnotherOrder(Case made, int seed)
    {
        return made with
        {
            Figures = Shuffle(made.Figures.Select(entry => new ServiceFigures(entry.Service, entry.Recipients, entry.Quality is null ? null : Shuffle(entry.Quality)))),
        };

        T[] Shuffle<T>(IEnumerable<T> values)
        {
            var shuffled = values.ToArray();
            new Random(seed).Shuffle(shuffled);
            return shuffled;
        }
    }

    public static Case OneMoreServed(Case made, int seed) => One(made, seed,
        figure => figure is { Done: < Figure.MostCount, Required: > 0 },
        figure => Figure.Reported(figure.Required!.Value, figure.Done!.Value + 1));

    public static Case SilenceBroken(Case made, int seed) => One(made, seed, figure => figure.IsSilent, figure => Answer(figure, seed));

    /// <summary>Every figure not reported or not yet due is told, up to its need.</summary>
    public static Case EverythingTold(Case made, int seed)
    {
        var random = new Random(seed);
        return made with
        {
            Figures = [.. made.Figures.Select(entry => new ServiceFigures(entry.Service, Told(entry.Recipients), entry.Quality?.Select(item => new QualityFigure(item.Indicator, item.Component, Told(item.Figure)))))],
        };

        Figure Told(Figure figure) => IsMissing(figure) ? UpToTheNeed(figure, random) : figure;
    }

    public static Case OneTold(Case made, int seed) => One(made, seed, IsMissing, figure => UpToTheNeed(figure, new Random(seed)));

    public static Case PutOffReported(Case made, int seed) => One(made, seed, figure => figure.State == FigureState.NotYetDue, figure => Answer(figure, seed));

    public static Case RecipientsFound(Case made, int seed) => One(made, seed, IsNobody, figure => Answer(Figure.Unknown, seed), items: false);

    public static Case ItemFound(Case made, int seed) => One(made, seed, IsNobody, figure => Answer(Figure.Unknown, seed), recipients: false);

    public static Case ListReported(Case made, int seed) => Entry(made, seed,
        entry => entry.Quality is null && entry.Recipients.Reason is null,
        entry => new(entry.Service, entry.Recipients, Enumerable.Range(0, made.Method.Quality == QualityReading.SingleFigure ? 1 : seed / 100 % 3 + 1)
            .Select(at => new QualityFigure($"butir {at}", (QualityComponent)(at % 4), Answer(Figure.Unknown, seed + at)))));

    public static Case ServiceReported(Case made, int seed)
    {
        if (made.Through is null)
            return Entry(made, seed, entry => entry is { Quality: null, Recipients.IsSilent: true }, entry => Whole(entry.Service, seed));
        var catalog = made.Book.Catalog;
        var silent = made.Measure().Services.Select(service => service.Service.Key).Except(made.Figures.Select(entry => catalog.Find(entry.Service)!.Key)).ToArray();
        return silent.Length == 0 ? made : made with { Figures = [.. made.Figures, Whole(silent[seed % silent.Length], seed)] };
    }

    /// <summary>An item of the catalogue disappears from a list that names others.</summary>
    public static Case ItemForgotten(Case made, int seed) => Entry(made, seed, entry => entry.Quality?.Count > 1 && Known(made, entry).Any(), entry =>
    {
        var known = Known(made, entry).ToArray();
        var forgotten = known[seed / 100 % known.Length];
        return new(entry.Service, entry.Recipients, entry.Quality!.Where(item => item != forgotten));
    });

    public static Case OneFigureScaled(Case made, int seed) => One(made, seed, figure => figure is { Done: not null, Required: > 0 } && CanScale(figure), Scale);

    public static Case ServiceScaled(Case made, int seed) => Entry(made, seed,
        entry => CanScale(entry.Recipients) && (entry.Quality ?? []).All(item => CanScale(item.Figure)),
        entry => new(entry.Service, Scale(entry.Recipients), entry.Quality?.Select(item => new QualityFigure(item.Indicator, item.Component, Scale(item.Figure)))));

    public static Case PlanAdded(Case made, int seed) => made with
    {
        Figures = [.. made.Figures.Select(entry => new ServiceFigures(entry.Service, Plan(entry.Recipients), entry.Quality?.Select(item => new QualityFigure(item.Indicator, item.Component, Plan(item.Figure)))))],
    };

    public static Case NotApplicableAdded(Case made, int seed)
    {
        var others = Case.Services.Select(service => service.Key).Except(made.Figures.Select(entry => entry.Service)).ToArray();
        return others.Length == 0 ? made : made with { Figures = [.. made.Figures, ServiceFigures.NotApplicable(others[seed % others.Length], "tidak ada kejadian")] };
    }

    public static Case OneServiceAlone(Case made, int seed) => made.Figures.Count == 0 ? made : made with { Figures = [made.Figures[seed % made.Figures.Count]] };

    public static Case OtherDoor(Case made, int seed) => made.Bare();

    public static Case InOtherParts(Case made, int seed) => made with { Through = made.Through! with { Parts = made.Through.Parts == 1 ? seed % 3 + 2 : 1 } };

    private static bool IsNobody(Figure figure) => figure is { Required: 0, Done: null or 0 };

    private static bool IsMissing(Figure figure) => figure.IsSilent || figure.State == FigureState.NotYetDue;

    private static Figure UpToTheNeed(Figure figure, Random random)
    {
        var required = figure.Required ?? random.NextInt64(1, random.Next(2) == 0 ? 9 : Figure.MostCount);
        return Figure.Reported(required, random.NextInt64(0, required + 1));
    }

    private static Figure Answer(Figure silent, int seed) => Figure.Reported(silent.Required ?? seed / 10 % 9 + 2, seed % 12);

    private static ServiceFigures Whole(string service, int seed) =>
        new(service, Answer(Figure.Unknown, seed), [new("butir", QualityComponent.Goods, Answer(Figure.Unknown, seed / 10))]);

    private static IEnumerable<QualityFigure> Known(Case made, ServiceFigures entry) =>
        entry.Quality!.Where(item => made.Book.Catalog.QualityListOf(made.Book.Catalog.Find(entry.Service)!)?.Find(item.Indicator) is { IsScored: true });

    private static bool CanScale(Figure figure) => figure is not { Required: > Figure.MostCount / Factor } and not { Done: > Figure.MostCount / Factor };

    private static Figure Plan(Figure figure) => figure with { Planned = (figure.Required ?? 9) / 2, Basis = RequiredBasis.Projection };

    private static Figure Scale(Figure figure) => figure.Reason is null ? Figure.Of(figure.Required * Factor, figure.Done * Factor) with { Evidence = figure.Evidence } : figure;

    private static Case Entry(Case made, int seed, Func<ServiceFigures, bool> fits, Func<ServiceFigures, ServiceFigures> change)
    {
        int[] at = [.. Enumerable.Range(0, made.Figures.Count).Where(at => fits(made.Figures[at]))];
        return at.Length == 0 ? made : made.Replace(at[seed % at.Length], change(made.Figures[at[seed % at.Length]]));
    }

    /// <summary>Changes one fitting figure: of the recipients or of one item.</summary>
    private static Case One(Case made, int seed, Func<Figure, bool> fits, Func<Figure, Figure> change, bool recipients = true, bool items = true)
    {
        var spots = new List<(int Entry, int Item)>();
        for (var entry = 0; entry < made.Figures.Count; entry++)
        {
            if (recipients && fits(made.Figures[entry].Recipients)) spots.Add((entry, -1));
            for (var item = 0; items && item < made.Figures[entry].Quality?.Count; item++)
                if (fits(made.Figures[entry].Quality![item].Figure)) spots.Add((entry, item));
        }

        if (spots.Count == 0) return made;
        var spot = spots[seed % spots.Count];
        var old = made.Figures[spot.Entry];
        return made.Replace(spot.Entry, spot.Item < 0
            ? new(old.Service, change(old.Recipients), old.Quality)
            : new(old.Service, old.Recipients, old.Quality!.Select((item, at) => at == spot.Item ? new(item.Indicator, item.Component, change(item.Figure)) : item)));
    }
}
