using Spm.Core.Fulfilment;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>What a plan of fulfilment is made of.</summary>
internal static class FulfilmentPlanShapes
{
    public static Shape<SubActivity> SubActivity { get; } = Shapes.Object<SubActivity>("sub-activity", of =>
    {
        var code = of.Required("code", Shapes.Line("1.02.02.2.02.0001"), activity => activity.Code);
        var weight = of.Usually("weight", Values.Ratio, activity => activity.Weight, Ratio.One);
        return read => new SubActivity(code(read), weight(read));
    });

    /// <summary>Either shares or numbers, year by year; an empty object is everything in the first year.</summary>
    public static Shape<YearSpread> Spread { get; } = Shapes.Object<YearSpread>("year-spread", of =>
    {
        var weights = of.Optional("weights", Shapes.List(Values.Ratio), spread => spread.Weights);
        var targets = of.Optional("targets", Shapes.List(Values.Count), spread => spread.Targets);
        return read => (weights(read), targets(read)) switch
        {
            (null, null) => YearSpread.AtOnce,
            ({ } shares, null) => YearSpread.ByWeights(shares),
            (null, { } units) => YearSpread.Stated(units),
            _ => throw new ShapeRefusal(BothSpreads, "targets"),
        };
    }, "{\"weights\": [\"1/2\", \"1/2\"]}");

    /// <summary>Twelve weights, January first.</summary>
    public static Shape<MonthlyProfile> Profile { get; } = new ConvertedShape<IReadOnlyList<Ratio>, MonthlyProfile>("monthly-profile",
        new ListShape<Ratio>(Values.Ratio, $"[{string.Join(", ", Enumerable.Repeat("\"1/12\"", 12))}]"), MonthlyProfile.Of, profile => profile.Shares);

    public static Shape<PlanItem> Item { get; } = Shapes.Object<PlanItem>("plan-item", of =>
    {
        var service = of.Required("service", Names.ServiceType, item => item.Service);
        var resource = of.Optional("resource", Shapes.Line("Buku KIA"), item => item.Resource);
        var priority = of.Usually("priority", Values.Number(int.MinValue, "1"), item => item.Priority, 1);
        var source = of.Usually("source", Words.FundSource, item => item.Source, FundSource.Apbd);
        var spread = of.Usually("spread", Spread, item => item.Spread, YearSpread.AtOnce);
        var activities = of.Many("subActivities", SubActivity, item => item.SubActivities);
        var follows = of.Many("follows", Shapes.AsGiven("Bidan"), item => item.Follows);
        var profile = of.Optional("profile", Profile, item => item.Profile);
        return read => new PlanItem(service(read), resource(read), priority(read))
        {
            Source = source(read),
            Spread = spread(read),
            SubActivities = activities(read),
            Follows = follows(read),
            Profile = profile(read),
        };
    });

    public static Shape<PlanCeiling> Ceiling { get; } = Shapes.Object<PlanCeiling>("plan-ceiling", of =>
    {
        var year = of.Required("year", Values.BudgetYear, ceiling => ceiling.Year);
        var amount = of.Required("amount", Values.Rupiah, ceiling => ceiling.Amount);
        var source = of.Required("source", Words.FundSource, ceiling => ceiling.Source);
        return read => new PlanCeiling(year(read), amount(read), source(read));
    });

    private static Problem BothSpreads => new Problem(
        "\"weights\" dan \"targets\" tidak dapat ditulis bersamaan; sisakan satu", "\"weights\" and \"targets\" cannot stand together; keep one")
        .WithExample("{\"weights\": [\"1/2\", \"1/2\"]}");
}
