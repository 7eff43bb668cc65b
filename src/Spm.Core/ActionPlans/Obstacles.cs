using System.Numerics;

namespace Spm.Core.ActionPlans;

/// <summary>Finds out what keeps a request from being met, and what is the best within reach.</summary>
internal static class Obstacles
{
    /// <summary>When everything that the request allows is not enough.</summary>
    public static SolverObstacle Capped(GainModel model, SearchProblem problem, RequestCheck check, long[] full)
    {
        var (scope, _, need) = check.Needs.First(entry => !entry.Need.IsMetBy(full));
        var all = problem.WithinPools([.. model.Gains.Select(gain => gain.Open)]);
        var kind = need.IsMetBy(all) ? SolverObstacleKind.Caps : SolverObstacleKind.EverythingDelivered;
        return Of(kind, null, model, check, scope, full, true);
    }

    /// <summary>When a ceiling is too low for what the request allows.</summary>
    public static SolverObstacle OfCeilings(
        GainModel model, SearchProblem problem, RequestCheck check, IReadOnlyList<SearchBox> levels, long limit, CancellationToken cancellation)
    {
        var (scope, _, goal) = check.Needs[^1];
        var (kind, needed) = Ceiling(problem, levels.First(level => problem.MeetsNeeds(problem.WithinPools(level.High))), limit, cancellation);
        var free = problem with { Needs = [], Figures = [.. problem.Figures.Select((figure, i) => figure with { Worth = goal.Rounded[i] })] };
        var within = levels.Last(level => problem.KeepsCeilings(level.Low));
        var best = DeliverySearch.ForWorth(free, within, cancellation).Run(within, limit);
        return Of(kind, needed, model, check, scope, best.Units!, best.IsProven);
    }

    private static (SolverObstacleKind Kind, BigInteger? Needed) Ceiling(SearchProblem problem, SearchBox box, long limit, CancellationToken cancellation)
    {
        var open = problem with { UnitCeiling = null, MoneyCeiling = null };
        if (problem.UnitCeiling is { } units && SearchProblem.UnitsOf(DeliverySearch.UnitWalk(open).Whole(box)!) is var fewest && fewest > units)
            return (SolverObstacleKind.UnitCeiling, fewest);
        if (problem.MoneyCeiling is not { } money) return (SolverObstacleKind.BothCeilings, null);
        var cheapest = DeliverySearch.ForPrice(open, figure => figure.Price, figure => figure.SetUp, cancellation).Run(box, limit);
        var least = cheapest.Bound ?? cheapest.Total;
        return least > money ? (SolverObstacleKind.MoneyCeiling, least) : (SolverObstacleKind.BothCeilings, null);
    }

    private static SolverObstacle Of(
        SolverObstacleKind kind, BigInteger? needed, GainModel model, RequestCheck check, IndexScope scope, long[] units, bool isProven)
    {
        var rules = model.Index.Rules;
        var best = scope.ValueOf(model.With([.. model.Gains.Zip(units).Where(pair => pair.Second > 0).Select(pair => (pair.First, pair.First.Done + pair.Second))]))!;
        return new SolverObstacle(kind, needed, scope != check.Goal, rules.Publish(best), rules.Rate(best), isProven);
    }
}
