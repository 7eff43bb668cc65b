using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>Looks for the fewest units that carry an index across a bound.</summary>
internal static class DistanceSearch
{
    // Only surpluses make more than a handful of nodes, and only made-up ones more than hundreds.
    private const long MostNodes = 20_000;

    public static DistanceStep Up(GainModel model, IndexScope scope, ExactValue? value, SpmRating? rating)
    {
        if (Beyond(value, rating, SpmRating.TuntasParipurna) is { } reason) return Nowhere(null, reason);
        var target = rating!.Value + 1;
        var threshold = IndexThreshold.OfRating(model.Index.Rules, target);
        var need = new CoverNeed(model.StepsOf(scope), threshold.At - value!.ToRatio(), threshold.IsStrict);
        var problem = new SearchProblem(
            [.. model.Gains.Select(gain => new SearchFigure(gain.Open, gain.IsPooled ? gain.Service : -1, 0, 1, 0))],
            [need],
            [.. Enumerable.Range(0, model.Index.Services.Count).Select(model.PoolRoom)],
            null,
            null);
        return Step(model, scope, target, problem, units => [.. model.Gains.Zip(units).Where(pair => pair.Second > 0)]);
    }

    /// <summary>A surplus that counts nothing has to go before a loss counts: a price paid once. Pooled items have theirs in common, so
    /// they are one figure.</summary>
    public static DistanceStep Down(GainModel model, IndexScope scope, ExactValue? value, SpmRating? rating)
    {
        if (Beyond(value, rating, SpmRating.BelumTuntas) is { } reason) return Nowhere(null, reason);
        var threshold = IndexThreshold.OfRating(model.Index.Rules, rating!.Value);
        var weights = scope.WeightsOf(model.Index);
        var groups = model.Gains.GroupBy(gain => (gain.Service, gain.IsPooled ? 0 : gain.Item - 1)).Select(group => group.ToArray()).ToArray();
        var surplus = groups.Select(group => Surplus(model, group)).ToArray();
        var need = new CoverNeed([.. groups.Select(group => weights[group[0].Service] * group[0].Step)], value!.ToRatio() - threshold.At, !threshold.IsStrict);
        var problem = new SearchProblem(
            [.. groups.Zip(surplus).Select(pair => new SearchFigure(pair.First.Sum(gain => gain.Done) - pair.Second, -1, 0, 1, pair.Second))], [need], [], null, null);
        return Step(model, scope, rating.Value - 1, problem, Lost);

        IReadOnlyList<(FigureGain, long)> Lost(long[] units)
        {
            var lost = new List<(FigureGain, long)>();
            for (var at = 0; at < groups.Length; at++)
            {
                var left = units[at] > 0 ? units[at] + surplus[at] : 0;
                foreach (var gain in groups[at])
                {
                    var taken = Math.Min(left, gain.Done);
                    if (taken > 0) lost.Add((gain, -taken));
                    left -= taken;
                }
            }

            return lost;
        }
    }

    private static NoDistanceReason? Beyond(ExactValue? value, SpmRating? rating, SpmRating last) =>
        value is null ? NoDistanceReason.NoIndex : rating == last ? NoDistanceReason.NoRatingBeyond : null;

    private static long Surplus(GainModel model, FigureGain[] group)
    {
        if (!model.IsCapped) return 0;
        return group[0].IsPooled ? model.Pools[group[0].Service] is { } pool ? Math.Max(0, pool.Done - pool.Required) : 0 : Math.Max(0, group[0].Done - group[0].Required);
    }

    private static DistanceStep Step(
        GainModel model, IndexScope scope, SpmRating target, SearchProblem problem, Func<long[], IReadOnlyList<(FigureGain Gain, long Units)>> changes)
    {
        var all = problem.WithinPools([.. problem.Figures.Select(figure => figure.Most)]);
        if (!problem.MeetsNeeds(all)) return Nowhere(target, NoDistanceReason.OutOfReach, model.Index.Rules.Publish(scope.ValueOf(After(changes(all)))!));
        var result = DeliverySearch.ForPrice(problem, figure => figure.Price, figure => figure.SetUp, CancellationToken.None)
            .Run(new SearchBox(new long[all.Length], [.. problem.Figures.Select(figure => figure.Most)]), MostNodes);
        if (result.Units is null || !result.IsProven) return Nowhere(target, NoDistanceReason.Undecided);
        var found = changes(result.Units);
        var (now, then) = (model.Index.Rules.Rate(scope.ValueOf(model.Index)!), model.Index.Rules.Rate(scope.ValueOf(After(found))!));
        if (now < target ? then < target : then > target) throw new InvalidOperationException($"{scope} is measured short of {target}.");
        return new DistanceStep(
            target, (long)result.Total, Array.AsReadOnly<ExtraDelivery>([.. found.Select(change => new ExtraDelivery(model.Index.Services[change.Gain.Service].Service, change.Gain, change.Units, null))]), null, null);

        RegionIndex After(IReadOnlyList<(FigureGain Gain, long Units)> changed) => model.With(changed.Select(change => (change.Gain, change.Gain.Done + change.Units)));
    }

    private static DistanceStep Nowhere(SpmRating? target, NoDistanceReason reason, PublishedIndex? utmost = null) => new(target, null, Array.AsReadOnly<ExtraDelivery>([]), reason, utmost);
}
