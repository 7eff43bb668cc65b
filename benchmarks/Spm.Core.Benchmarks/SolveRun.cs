using System.Diagnostics;
using System.Globalization;
using Spm.Core.ActionPlans;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Benchmarks;

/// <summary>546 made-up regions worked to their next rating, once for each objective.</summary>
internal static class SolveRun
{
    private const int Regions = 546;

    public static int Run()
    {
        var rules = RuleBook.For(new BudgetYear(2025));
        RegionIndex[] indices = [.. Enumerable.Range(1, Regions).Select(seed => rules.Measure(rules.Check(SyntheticRegion.Submission(rules.Catalog, seed)).OrThrow()))];
        Console.WriteLine("| work | median ms | worst ms | median nodes | worst nodes | optimal | best found | widest gap |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        Measure("both distances", indices, index =>
        {
            RatingDistance.Of(index);
            return null;
        });
        Measure("fewest units", indices, index => BackwardSolver.Solve(index, Request(index, SolverObjective.FewestUnits, isWanted: true)));
        Measure("least cost, with set-up costs", indices, index => BackwardSolver.Solve(index, Request(index, SolverObjective.LeastCost, isWanted: true)));
        Measure("most people within Rp20,000,000,000", indices, index => BackwardSolver.Solve(index, Request(index, SolverObjective.MostPeople, isWanted: false)));
        Measure("the same, and the next rating (50 regions)", indices[..50], index => BackwardSolver.Solve(index, Request(index, SolverObjective.MostPeople, isWanted: true)));
        return 0;
    }

    private static void Measure(string work, RegionIndex[] indices, Func<RegionIndex, SolverAnswer?> solve)
    {
        foreach (var index in indices.Take(5)) solve(index);
        var (times, answers) = (new List<double>(), new List<SolverAnswer>());
        foreach (var index in indices)
        {
            var watch = Stopwatch.StartNew();
            var answer = solve(index);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (answer is not null) answers.Add(answer);
        }

        times.Sort();
        long[] nodes = [.. answers.Select(answer => answer.Nodes).Order()];
        var found = answers.Where(answer => answer.Status == SolverStatus.BestFound).ToArray();
        var gap = found.Select(Gap).DefaultIfEmpty(0).Max();
        var rest = answers.Count(answer => answer.Status is not (SolverStatus.Optimal or SolverStatus.BestFound));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {work} | {times[times.Count / 2]:0.0} | {times[^1]:0.0} | {(nodes.Length == 0 ? "" : nodes[nodes.Length / 2])} | {(nodes.Length == 0 ? "" : nodes[^1])} | {(nodes.Length == 0 ? "" : answers.Count(answer => answer.Status == SolverStatus.Optimal))} | {(nodes.Length == 0 ? "" : found.Length)} | {(nodes.Length == 0 ? "" : $"{gap:0.0000} %")} |{(rest > 0 ? $" {rest} without an answer" : "")}"));
    }

    private static double Gap(SolverAnswer answer)
    {
        var own = answer.Request.Objective switch
        {
            SolverObjective.FewestUnits => answer.Units,
            SolverObjective.LeastCost => (double)answer.Cost!.Value.Sen,
            _ => answer.People,
        };
        return Math.Abs(own - (double)answer.Bound!.Value) / Math.Max(1, own) * 100;
    }

    /// <summary>Costs of a person and an item that differ a hundredfold, and set-up costs of up to a tenth of what all of a figure costs.</summary>
    private static SolverRequest Request(RegionIndex index, SolverObjective objective, bool isWanted)
    {
        var random = new Random(index.Services.Count);
        return new SolverRequest(objective, isWanted ? SolverGoal.Of(index.Rating!.Value + 1) : null)
        {
            Figures =
            [
                .. from service in index.Services
                   from figure in (FigureAchievement[])[service.Recipients, .. service.Quality.Items]
                   let cost = random.Next(20_000, 2_000_000)
                   select new SolverFigure(service.Service.Key, figure.Label)
                   {
                       UnitCost = Rupiah.FromRupiah(cost),
                       SetUpCost = Rupiah.FromRupiah(random.Next(2) * (long)random.Next(1, 100) * cost * (figure.Figure.Unserved ?? 0) / 1_000),
                   },
            ],
            MoneyCeiling = objective == SolverObjective.MostPeople ? Rupiah.FromRupiah(20_000_000_000) : null,
        };
    }
}
