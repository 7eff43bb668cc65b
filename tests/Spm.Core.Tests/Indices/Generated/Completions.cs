using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices.Generated;

/// <summary>The ways in which missing figures can turn out: nothing to everything done, not applicable where that is lawful, or still missing.</summary>
internal static class Completions
{
    public static bool IsMissing(Figure figure, MissingData missing) =>
        figure.IsSilent || (figure.State == FigureState.NotYetDue && missing == MissingData.NotReportedOrNotYetDue);

    /// <summary>Each missing figure with even chances filled in or left missing.</summary>
    public static Case Some(Case made, MissingData missing, Random random) =>
        made with { Figures = [.. made.Figures.Select(entry => Some(entry, missing, random))] };

    /// <summary>The same with one missing figure or list filled in; null when nothing is missing.</summary>
    public static Case? One(Case made, MissingData missing, Random random)
    {
        var gaps = new List<Func<Case>>();
        for (var i = 0; i < made.Figures.Count; i++)
        {
            var (at, entry) = (i, made.Figures[i]);
            if (IsMissing(entry.Recipients, missing)) gaps.Add(() => made.Replace(at, new(entry.Service, Told(entry.Recipients, CanBeEmpty(entry), random), entry.Quality)));
            if (entry.Quality is not { } quality)
            {
                if (entry.Recipients.State is FigureState.Reported or FigureState.NotReported) gaps.Add(() => made.Replace(at, new(entry.Service, entry.Recipients, AnyList(random))));
                continue;
            }

            for (var j = 0; j < quality.Count; j++)
            {
                var (place, item) = (j, quality[j]);
                if (IsMissing(item.Figure, missing))
                    gaps.Add(() => made.Replace(at, new(entry.Service, entry.Recipients, quality.Select((old, k) => k == place ? new QualityFigure(old.Indicator, old.Component, Told(old.Figure, true, random)) : old))));
            }
        }

        return gaps.Count == 0 ? null : gaps[random.Next(gaps.Count)]();
    }

    /// <summary>Every way, with counts up to a few.</summary>
    public static IEnumerable<Case> All(Case made, MissingData missing, int most)
    {
        IEnumerable<ServiceFigures[]> ways = [(ServiceFigures[])[]];
        foreach (var entry in made.Figures)
        {
            var choices = (
                from recipients in Ways(entry.Recipients, missing, most, CanBeEmpty(entry))
                from quality in Qualities(entry.Quality, missing, most)
                select new ServiceFigures(entry.Service, recipients, quality)).ToArray();
            ways = from way in ways from choice in choices select (ServiceFigures[])[.. way, choice];
        }

        return ways.Select(way => made with { Figures = way });
    }

    // One item of one is enough for the ends; a list can also still be missing or turn out empty.
    private static IEnumerable<IReadOnlyList<QualityFigure>?> Qualities(IReadOnlyList<QualityFigure>? listed, MissingData missing, int most)
    {
        if (listed is null)
            return [null, [], [new("x", QualityComponent.Goods, Figure.Reported(1, 0))], [new("x", QualityComponent.Goods, Figure.Reported(1, 1))]];
        IEnumerable<QualityFigure[]> lists = [(QualityFigure[])[]];
        foreach (var item in listed)
        {
            var figures = Ways(item.Figure, missing, most, canBeEmpty: true).ToArray();
            lists = from list in lists from figure in figures select (QualityFigure[])[.. list, new(item.Indicator, item.Component, figure)];
        }

        return lists;
    }

    private static IEnumerable<Figure> Ways(Figure figure, MissingData missing, int most, bool canBeEmpty)
    {
        yield return figure;
        if (!IsMissing(figure, missing)) yield break;
        foreach (var required in figure.Required is { } known ? [(int)known] : Enumerable.Range(1, most))
            for (var done = 0; done <= required; done++) yield return Figure.Reported(required, done);
        if (figure.Required is not null || !canBeEmpty) yield break;
        yield return Figure.Reported(0, 0);
        yield return Figure.NotApplicable("nihil");
    }

    private static bool CanBeEmpty(ServiceFigures entry) =>
        Case.Services.First(service => service.Key == entry.Service).EmptyPopulation != EmptyPopulation.Impossible;

    private static ServiceFigures Some(ServiceFigures entry, MissingData missing, Random random) => new(
        entry.Service,
        IsMissing(entry.Recipients, missing) && random.Next(2) == 0 ? Told(entry.Recipients, CanBeEmpty(entry), random) : entry.Recipients,
        entry.Quality is null
            ? entry.Recipients.State != FigureState.NotYetDue && random.Next(2) == 0 ? AnyList(random) : null
            : entry.Quality.Select(item => IsMissing(item.Figure, missing) && random.Next(2) == 0 ? new QualityFigure(item.Indicator, item.Component, Told(item.Figure, true, random)) : item));

    private static Figure Told(Figure figure, bool canBeEmpty, Random random)
    {
        if (figure.Required is null && canBeEmpty && random.Next(4) == 0)
            return random.Next(2) == 0 ? Figure.Reported(0, 0) : Figure.NotApplicable("nihil");
        var required = figure.Required ?? random.NextInt64(1, random.Next(2) == 0 ? 9 : Figure.MostCount);
        return Figure.Reported(required, random.Next(3) switch { 0 => 0, 1 => required, _ => random.NextInt64(0, required + 1) });
    }

    private static QualityFigure[] AnyList(Random random) =>
        random.Next(4) == 0 ? [] : [new("x", (QualityComponent)random.Next(4), random.Next(3) == 0 ? Figure.Of(3, null) : Told(Figure.Unknown, true, random))];
}
