using System.Globalization;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices.Generated;

/// <summary>Figures and the method that measures them; prints so that a failing case can be read and typed in again.</summary>
internal sealed record Case(AchievementMethod Method, IReadOnlyList<ServiceFigures> Figures)
{
    public static readonly RuleBook Rules2025 = RuleBook.For(new BudgetYear(2025));

    public static readonly IReadOnlyList<ServiceType> Services = Rules2025.Catalog.Services;

    public RuleBook Rules => Rules2025.With("generated", Method);

    public RegionIndex Measure() => Rules.Measure(BareFigures.Of(Figures, Rules2025.Catalog));

    public Case With(string key, string value) => this with { Method = Method.With(key, value) };

    /// <summary>One service or one quality item less, for a smaller counter-example.</summary>
    public IEnumerable<Case> Smaller()
    {
        for (var i = 0; i < Figures.Count; i++)
        {
            yield return this with { Figures = [.. Figures.Where((_, at) => at != i)] };
            foreach (var quality in FewerItems(Figures[i].Quality))
                yield return Replace(i, new ServiceFigures(Figures[i].Service, Figures[i].Recipients, quality));
        }

        foreach (var setting in Method.Settings)
        {
            var usual = AchievementMethod.Accepted.First(accepted => accepted.Key == setting.Key).Value[0];
            if (setting.Key == "digits" ? setting.Value != "2" : setting.Value != usual)
                yield return With(setting.Key, setting.Key == "digits" ? "2" : usual);
        }
    }

    public Case Replace(int at, ServiceFigures figures) => this with { Figures = [.. Figures.Select((old, i) => i == at ? figures : old)] };

    public override string ToString() =>
        $"{Method}\n{string.Join('\n', Figures.Select(entry => $"  {entry.Service} {Text(entry.Recipients)} {Text(entry.Quality)}"))}";

    private static IEnumerable<QualityFigure[]> FewerItems(IReadOnlyList<QualityFigure>? items) =>
        items is null ? [] : Enumerable.Range(0, items.Count).Select(gone => items.Where((_, at) => at != gone).ToArray());

    private static string Text(IReadOnlyList<QualityFigure>? items) => items is null
        ? "(quality not reported)"
        : $"[{string.Join(", ", items.Select(item => $"{item.Component} {Text(item.Figure)}"))}]";

    private static string Text(Figure figure) => figure.State is FigureState.Reported or FigureState.NotReported
        ? string.Create(CultureInfo.InvariantCulture, $"{figure.Done?.ToString(CultureInfo.InvariantCulture) ?? "?"}/{figure.Required?.ToString(CultureInfo.InvariantCulture) ?? "?"}")
        : figure.State.ToString();
}
