using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices.Oracle;

/// <summary>The index of one service by definition; policies are looked up by their printed names.</summary>
internal sealed class OracleService(IReadOnlyDictionary<string, string> policy)
{
    public Fraction? Index(ServiceFigures service)
    {
        if (service.Recipients.State == FigureState.NotApplicable)
            return null;
        if (service.Recipients.State == FigureState.NotYetDue)
            return policy["not-yet-due"] == "zero" ? Fraction.Zero : null;
        if (Share(service.Recipients, "zero-required") is not { } recipients || policy["weights"] == "recipients-only")
            return Share(service.Recipients, "zero-required");
        return Quality(service.Quality) is { } quality
            ? recipients * new Fraction(4, 5) + quality * new Fraction(1, 5)
            : recipients;
    }

    public bool Refuses(ServiceFigures service) =>
        policy["quality"] == "single-figure" && policy["weights"] != "recipients-only" && service.Quality?.Count > 1
        && service.Recipients.State is not (FigureState.NotApplicable or FigureState.NotYetDue);

    private static Fraction? Outcome(string name) => name switch
    {
        "zero" or "quality-zero" => Fraction.Zero,
        "full" or "quality-full" => Fraction.One,
        _ => null,
    };

    private Fraction Capped(Fraction share) => policy["cap"] == "at-one" && share > Fraction.One ? Fraction.One : share;

    private Fraction? Share(Figure figure, string whenNoneRequired)
    {
        if (figure.State == FigureState.NotApplicable)
            return null;
        if (figure.State == FigureState.NotYetDue)
            return Outcome(policy["not-yet-due"]);
        if (figure.Required == 0)
            return Outcome(policy[whenNoneRequired]);
        return figure.Done is { } done ? Capped(new Fraction(done, figure.Required!.Value)) : Outcome(policy["not-reported"]);
    }

    private Fraction? Quality(IReadOnlyList<QualityFigure>? items)
    {
        if (items is null && policy["not-reported"] == "zero")
            return Fraction.Zero;
        var counted = (items ?? [])
            .Select(item => (Item: item, Share: Share(item.Figure, "quality-zero-required")))
            .Where(pair => pair.Share is not null)
            .ToList();
        if (counted.Count == 0)
            return Outcome(policy["no-quality"]);
        return policy["quality"] switch
        {
            "pooled-sum" => Pooled([.. counted.Select(pair => pair.Item.Figure)]),
            "mean-of-components" => Fraction.Mean(counted
                .GroupBy(pair => Part(pair.Item.Component))
                .Select(part => Fraction.Mean(part.Select(pair => pair.Share!.Value))!.Value)),
            _ => Fraction.Mean(counted.Select(pair => pair.Share!.Value)),
        };
    }

    private static string Part(QualityComponent component) =>
        component is QualityComponent.Goods or QualityComponent.ServiceRendered ? "goods and services" : component.ToString();

    private Fraction? Pooled(List<Figure> items)
    {
        // Something counts as zero and nobody knows of how much.
        if (items.Any(item => item.Required is null))
            return Fraction.Zero;
        var required = items.Aggregate(Fraction.Zero, (sum, item) => sum + new Fraction(item.Required!.Value, 1)).Over;
        var done = items.Where(item => item.Required > 0).Aggregate(Fraction.Zero, (sum, item) => sum + new Fraction(item.Done ?? 0, 1)).Over;
        return required.IsZero ? Outcome(policy["quality-zero-required"]) : Capped(new Fraction(done, required));
    }
}
