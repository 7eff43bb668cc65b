using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices.Generated;

internal sealed partial record Case
{
    /// <summary>The bare door, half of the services, one service or quality item less, a default in place of another reading.</summary>
    public IEnumerable<Case> Smaller()
    {
        if (Through is not null) yield return Bare();
        var half = Figures.Count / 2;
        if (half > 1)
        {
            yield return this with { Figures = [.. Figures.Take(half)] };
            yield return this with { Figures = [.. Figures.Skip(half)] };
        }

        for (var i = 0; i < Figures.Count; i++)
        {
            yield return this with { Figures = [.. Figures.Where((_, at) => at != i)] };
            foreach (var quality in FewerItems(Figures[i].Quality))
                yield return Replace(i, new ServiceFigures(Figures[i].Service, Figures[i].Recipients, quality));
        }

        foreach (var setting in Method.Settings)
        {
            var usual = Cases.Usual(setting.Key);
            if (setting.Value != usual) yield return With(setting.Key, usual);
        }
    }

    private static IEnumerable<QualityFigure[]> FewerItems(IReadOnlyList<QualityFigure>? items)
    {
        if (items is null) yield break;
        if (items.Count > 3)
        {
            yield return [.. items.Take(items.Count / 2)];
            yield return [.. items.Skip(items.Count / 2)];
        }

        for (var gone = 0; gone < items.Count; gone++) yield return [.. items.Where((_, at) => at != gone)];
    }
}
