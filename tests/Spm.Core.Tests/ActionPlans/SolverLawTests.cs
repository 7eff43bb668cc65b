using Spm.Core.ActionPlans;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>The solver and the distances, against trying every way.</summary>
public class SolverLawTests
{
    [Fact]
    [Law("The distance to the next rating is the fewest further units of all ways that reach it, and there is none when no way does.", Under = "every method")]
    public void Distance_Up_IsTheFewestOfAllWays() => Laws.Hold(SolverCases.Tiny, made => AssertDistance(made, isLoss: false));

    [Fact]
    [Law("The distance to the rating below is the fewest lost units of all ways that fall.", Under = "every method")]
    public void Distance_Down_IsTheFewestOfAllWays() => Laws.Hold(SolverCases.Tiny, made => AssertDistance(made, isLoss: true), cases: 300);

    [Fact]
    [Law("The fewest units are the fewest of all ways within the request, and of those the ones that serve the most people.", Under = "every method")]
    public void Solve_FewestUnits_IsTheFewestOfAllWays() => Laws.Hold(SolverCases.Tiny, SolverCases.Seeds, (made, seed) => AssertBest(made, seed, SolverObjective.FewestUnits));

    [Fact]
    [Law("The least cost, set-up costs included, is the least of all ways within the request, and of those the one that serves the most people.", Under = "every method")]
    public void Solve_LeastCost_IsTheLeastOfAllWays() => Laws.Hold(SolverCases.Tiny, SolverCases.Seeds, (made, seed) => AssertBest(made, seed, SolverObjective.LeastCost));

    [Fact]
    [Law("The most people within a budget are the most of all ways within the request.", Under = "every method")]
    public void Solve_MostPeople_IsTheMostOfAllWays() => Laws.Hold(SolverCases.Tiny, SolverCases.Seeds, (made, seed) => AssertBest(made, seed, SolverObjective.MostPeople));

    [Fact]
    [Law("An answer found at a node limit of 1 keeps to the request, and nothing is better than its bound.", Under = "every method")]
    public void Solve_NodeLimitOfOne_KeepsToTheRequestAndItsBound() => Laws.Hold(SolverCases.Tiny, SolverCases.Seeds, (made, seed) =>
    {
        var index = made.Measure();
        var request = SolverCases.Request(made, index, seed) with { NodeLimit = 1 };
        var answer = BackwardSolver.Solve(index, request);
        if (answer.Status is not (SolverStatus.Optimal or SolverStatus.BestFound)) return;
        var best = BackwardSolver.Solve(index, request with { NodeLimit = 100_000 });

        Assert.Equal(SolverStatus.Optimal, best.Status);
        if (request.Objective == SolverObjective.MostPeople) Assert.InRange(best.Reached, answer.Reached, answer.Bound!.Value);
        else Assert.InRange(best.Reached, answer.Bound!.Value, answer.Reached);
    });

    [Fact]
    [Law("The answer does not depend on the order of services, items and terms.", Under = "every method")]
    public void Solve_AnotherOrder_IsTheSameAnswer() => Laws.Hold(SolverCases.Tiny, SolverCases.Seeds, (made, seed) =>
    {
        var random = new Random(seed);
        var index = made.Measure();
        var request = SolverCases.Request(made, index, seed);
        var turned = made with
        {
            Figures = [.. made.Figures.OrderBy(_ => random.Next()).Select(entry => new ServiceFigures(entry.Service, entry.Recipients, entry.Quality?.OrderBy(_ => random.Next())))],
        };

        var one = BackwardSolver.Solve(index, request);
        var two = BackwardSolver.Solve(turned.Measure(), request with { Figures = [.. request.Figures.OrderBy(_ => random.Next())], Floors = [.. request.Floors.Reverse()] });

        Assert.Equal(one.Deliveries.Select(delivery => delivery.ToString()), two.Deliveries.Select(delivery => delivery.ToString()));
        Assert.Equal((one.Status, one.Nodes, one.Bound, one.HasTies), (two.Status, two.Nodes, two.Bound, two.HasTies));
    });

    [Fact]
    [Law("An optimal answer over figures of any size reaches the goal, and one unit less anywhere does not.", Under = "every method")]
    public void Solve_AnySize_ReachesTheGoalAndOneUnitLessDoesNot() => Laws.Hold(Cases.EverythingReported, SolverCases.Seeds, (made, seed) =>
    {
        var index = made.Measure();
        if (index.Rating is not { } rating || rating == SpmRating.TuntasParipurna) return;
        var random = new Random(seed);
        var goal = SolverGoal.Of(rating + 1);
        var answer = BackwardSolver.Solve(index, new SolverRequest((SolverObjective)random.Next(2), goal)
        {
            Figures = [.. index.Services.SelectMany(service => (SolverFigure[])[Priced(null), .. service.Quality.Items.Where(item => !item.IsUnlisted).Select(item => Priced(item.Label))], (service, terms) => new SolverFigure(service.Service.Key, terms.Item) { UnitCost = terms.UnitCost, SetUpCost = terms.SetUpCost })],
        });
        Assert.NotEqual(SolverStatus.Refused, answer.Status);
        if (answer.Status is not (SolverStatus.Optimal or SolverStatus.BestFound)) return;

        Assert.True(EveryWay.IsReached(goal, answer.After));
        var changed = Changed(made, answer, null);
        Assert.Equal(0, changed.Measure().Value!.CompareTo(answer.After.Value!));
        foreach (var delivery in answer.Deliveries) Assert.False(EveryWay.IsReached(goal, Changed(made, answer, delivery).Measure()), $"one less of {delivery}");

        SolverFigure Priced(string? item) => new("x", item) { UnitCost = Rupiah.FromRupiah(random.Next(1, 1_000)), SetUpCost = Rupiah.FromRupiah(random.Next(2) * random.Next(10_000)) };
    }, cases: 300);

    private static void AssertDistance(Case made, bool isLoss)
    {
        var index = made.Measure();
        var distance = RatingDistance.Of(index);
        var step = isLoss ? distance.Down : distance.Up;
        if (index.Rating is not { } rating || rating == (isLoss ? SpmRating.BelumTuntas : SpmRating.TuntasParipurna))
        {
            Assert.Equal(index.Rating is null ? NoDistanceReason.NoIndex : NoDistanceReason.NoRatingBeyond, step.NotBecause);
            return;
        }

        var every = new EveryWay(made, distance.LeftOut, isLoss);
        if (every.IsTooMany) return;
        var target = isLoss ? rating - 1 : rating + 1;
        var fewest = every.Ways.Where(way => isLoss ? way.Index.Rating <= target : way.Index.Rating >= target).Min(way => (long?)way.Units.Sum());
        Assert.Equal(target, step.Target);
        Assert.Equal(fewest, step.Units);
        Assert.Equal(fewest is null ? NoDistanceReason.OutOfReach : null, step.NotBecause);
        Assert.Equal(fewest ?? 0, step.Example.Sum(change => Math.Abs(change.Units)));
    }

    private static void AssertBest(Case made, int seed, SolverObjective objective)
    {
        var index = made.Measure();
        var request = SolverCases.Request(made, index, seed, objective);
        var answer = BackwardSolver.Solve(index, request);
        if (answer.Status == SolverStatus.Refused)
        {
            // The only mistakes that these requests can have.
            Assert.Contains(answer.Findings, finding => finding.Definition == SolverFindings.NoIndex || finding.Definition == SolverFindings.FloorOutOfProportion);
            return;
        }

        var every = new EveryWay(made, [.. answer.LeftOut.Where(left => left.Reason is not (LeftOutReason.ExcludedByRequest or LeftOutReason.CostUnknown))], isLoss: false);
        if (every.IsTooMany) return;
        var ways = every.Allowed(request);
        Assert.Equal(ways.Count == 0 ? SolverStatus.Impossible : SolverStatus.Optimal, answer.Status);
        Assert.Equal(ways.Count == 0, answer.Obstacle is not null);
        if (ways.Count == 0) return;

        var best = objective switch
        {
            SolverObjective.FewestUnits => ways.Min(way => (way.Total, -way.People)),
            SolverObjective.LeastCost => ways.Min(way => (way.Cost, -way.People)),
            _ => ways.Min(way => ((Int128)(-way.People), 0L)),
        };
        Assert.Equal(best, objective == SolverObjective.MostPeople ? (-(Int128)answer.People, 0) : (answer.Reached, -answer.People));
        Assert.Equal(answer.Reached, answer.Bound);
        Assert.Contains(ways, way => way.Total == answer.Units && way.People == answer.People && (!request.NeedsCosts || way.Cost == answer.Cost!.Value.Sen));
        var equals = ways.Count(way => objective switch
        {
            SolverObjective.FewestUnits => (way.Total, -way.People) == best,
            SolverObjective.LeastCost => (way.Cost, -way.People) == best,
            _ => -way.People == best.Item1,
        });
        if (answer.HasTies is { } ties && objective != SolverObjective.MostPeople) Assert.Equal(equals > 1, ties);
    }

    private static Case Changed(Case made, SolverAnswer answer, ExtraDelivery? less)
    {
        foreach (var delivery in answer.Deliveries)
        {
            var at = made.Figures.ToList().FindIndex(entry => entry.Service == delivery.Service.Key);
            var entry = made.Figures[at];
            var figure = Figure.Reported(delivery.After.Required!.Value, delivery.After.Done!.Value - (delivery == less ? 1 : 0));
            made = made.Replace(at, new ServiceFigures(
                entry.Service,
                delivery.Item is null ? figure : entry.Recipients,
                entry.Quality?.Select(item => item.Indicator == delivery.Item ? new QualityFigure(item.Indicator, item.Component, figure) : item)));
        }

        return made;
    }
}
