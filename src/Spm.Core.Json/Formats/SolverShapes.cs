using Spm.Core.ActionPlans;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>What the backward solver is asked.</summary>
internal static class SolverShapes
{
    public static Shape<SolverFigure> Figure { get; } = Shapes.Object<SolverFigure>("solver-figure", of =>
    {
        var service = of.Required("service", Names.Service, figure => figure.Service);
        var item = of.Optional("item", Shapes.Line("Buku KIA"), figure => figure.Item);
        var cap = of.Optional("cap", Values.ReportedCount, figure => figure.Cap);
        var unitCost = of.Optional("unitCost", Values.Rupiah, figure => figure.UnitCost);
        var setUpCost = of.Usually("setUpCost", Values.Rupiah, figure => figure.SetUpCost, Rupiah.Zero);
        var mayServe = of.Usually("mayServe", Shapes.Flag, figure => figure.MayServe, true);
        return read => new SolverFigure(service(read), item(read)) { Cap = cap(read), UnitCost = unitCost(read), SetUpCost = setUpCost(read), MayServe = mayServe(read) };
    });

    public static Shape<SolverFloor> Floor { get; } = Shapes.Object<SolverFloor>("solver-floor", of =>
    {
        var service = of.Optional("service", Names.Service, floor => floor.Service);
        var urusan = of.Optional("urusan", Names.Urusan, floor => floor.Urusan);
        var least = of.Required("least", Values.Ratio, floor => floor.Least);
        return read => (service(read), urusan(read)) switch
        {
            ({ } key, null) => new SolverFloor(key, least(read)),
            (null, { } whose) => new SolverFloor(whose, least(read)),
            _ => throw new ShapeRefusal(OneOwner, null),
        };
    }, "{\"service\": \"kabkota.kesehatan.ibu-hamil\", \"least\": \"1/2\"}");

    public static Shape<SolverGoal> Goal { get; } = Shapes.Object<SolverGoal>("solver-goal", of =>
    {
        var rating = of.Optional("rating", Words.SpmRating, goal => goal.Rating);
        var value = of.Optional("value", Values.Ratio, goal => goal.Value);
        var published = of.Optional("published", Values.Percentage, goal => goal.Published);
        var service = of.Optional("service", Names.Service, goal => goal.Service);
        var urusan = of.Optional("urusan", Names.Urusan, goal => goal.Urusan);
        return read =>
        {
            var goal = (rating(read), value(read), published(read)) switch
            {
                ({ } wanted, null, null) => SolverGoal.Of(wanted),
                (null, { } wanted, null) => SolverGoal.Of(wanted),
                (null, null, { } wanted) => SolverGoal.Of(wanted),
                _ => throw new ShapeRefusal(OneGoal, null),
            };
            return (service(read), urusan(read)) switch
            {
                (null, null) => goal,
                ({ } key, null) => goal.For(key),
                (null, { } whose) => goal.For(whose),
                _ => throw new ShapeRefusal(OneOwner, null),
            };
        };
    }, "{\"rating\": \"Tuntas Madya\"}");

    public static Shape<SolverRequest> Request { get; } = Shapes.Object<SolverRequest>("solver-request", of =>
    {
        var objective = of.Required("objective", Words.SolverObjective, request => request.Objective);
        var goal = of.Optional("goal", Goal, request => request.Goal);
        var figures = of.Many("figures", Figure, request => request.Figures);
        var units = of.Optional("unitCeiling", Values.ReportedCount, request => request.UnitCeiling);
        var money = of.Optional("moneyCeiling", Values.Rupiah, request => request.MoneyCeiling);
        var floors = of.Many("floors", Floor, request => request.Floors);
        var groups = of.Many("priorityGroups", Shapes.List(Shapes.AsGiven("kabkota.kesehatan.ibu-hamil")), request => request.PriorityGroups);
        var nodes = of.Usually("nodeLimit", Nodes, request => request.NodeLimit, SolverRequest.DefaultNodeLimit);
        return read => new SolverRequest(objective(read), goal(read))
        {
            Figures = figures(read),
            UnitCeiling = units(read),
            MoneyCeiling = money(read),
            Floors = floors(read),
            PriorityGroups = groups(read),
            NodeLimit = nodes(read),
        };
    });

    private static Shape<long> Nodes => new NumberShape(null, "2000", 1, Stages.Figure.MostCount);

    private static Problem OneGoal => new Problem(
        "tulis tepat satu dari \"rating\", \"value\" dan \"published\"", "write exactly one of \"rating\", \"value\" and \"published\"").WithExample("{\"rating\": \"Tuntas Madya\"}");

    private static Problem OneOwner => new Problem(
        "tulis salah satu dari \"service\" dan \"urusan\"", "write one of \"service\" and \"urusan\"").WithExample("{\"service\": \"kabkota.kesehatan.ibu-hamil\", \"least\": \"1/2\"}");
}
