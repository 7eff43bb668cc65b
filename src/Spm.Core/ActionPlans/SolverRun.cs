using System.Numerics;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>One request on its way to an answer.</summary>
internal sealed class SolverRun
{
    // Whether there are ties is worth knowing, not worth the whole node limit.
    private const long MostNodesForTies = 500;

    private readonly GainModel _model;
    private readonly SolverRequest _request;
    private readonly RequestCheck _check;
    private readonly CancellationToken _cancellation;
    private readonly SearchProblem _problem;
    private readonly SearchBox[] _levels;
    private readonly List<LeftOutFigure> _leftOut;
    private readonly BigInteger _tie;
    private BigInteger? _fewest;

    public SolverRun(GainModel model, SolverRequest request, RequestCheck check, CancellationToken cancellation)
    {
        (_model, _request, _check, _cancellation) = (model, request, check, cancellation);
        _leftOut = [.. model.LeftOut];
        _problem = new SearchProblem(
            [.. model.Gains.Select(Figure)],
            [.. check.Needs.Select(need => need.Need)],
            [.. Enumerable.Range(0, model.Index.Services.Count).Select(model.PoolRoom)],
            request.UnitCeiling,
            (BigInteger?)request.MoneyCeiling?.Sen);
        _levels = [.. Levels()];
        _tie = 1 + _problem.Figures.Zip(model.Gains).Where(pair => pair.Second.IsPeople).Aggregate(BigInteger.Zero, (sum, pair) => sum + pair.First.Most);
        if (_leftOut.Count(figure => figure.Reason == LeftOutReason.CostUnknown) is > 0 and var missing) check.Add(SolverFindings.CostMissing, missing);
    }

    private bool SeeksPeople => _request.Objective == SolverObjective.MostPeople;

    public SolverAnswer Answer()
    {
        if (!_levels.Any(CanReach)) return Impossible(Obstacles.Capped(_model, _problem, _check, Full(_levels[^1])));
        var box = SeeksPeople ? _levels.Last(level => _problem.KeepsCeilings(level.Low)) : _levels.First(CanReach);
        var (search, result) = Search(box);
        if (result.Units is null)
        {
            if (result.IsProven) return Impossible(Obstacles.OfCeilings(_model, _problem, _check, _levels, _request.NodeLimit, _cancellation));
            _check.Add(SolverFindings.NodeLimitReached, _request.NodeLimit);
            return Without(SolverStatus.Undecided, null, result.Nodes);
        }

        var units = Trim(result.Units, box, result.IsProven);
        var others = result.IsProven ? search.Run(box, Math.Min(_request.NodeLimit, MostNodesForTies), units) : null;
        var bound = BoundOf(result, units);
        var status = bound == Counted(units) ? SolverStatus.Optimal : SolverStatus.BestFound;
        if (!result.IsProven) _check.Add(SolverFindings.NodeLimitReached, _request.NodeLimit);
        var after = _model.With([.. _model.Gains.Zip(units).Where(pair => pair.Second > 0).Select(pair => (pair.First, pair.First.Done + pair.Second))]);
        foreach (var (scope, threshold, _) in _check.Needs)
            if (!threshold.IsMetBy(scope.ValueOf(after)!)) throw new InvalidOperationException($"{scope} is measured below what was worked out.");
        return new SolverAnswer(_request, _model.Index, _check.Goal, _check.Findings, _leftOut)
        {
            Status = status,
            After = after,
            Deliveries = Array.AsReadOnly<ExtraDelivery>([.. _model.Gains.Zip(units).Where(pair => pair.Second > 0).Select(pair => Delivery(pair.First, pair.Second))]),
            Bound = (Int128)bound,
            HasTies = others switch { { Units: not null } => true, { Bound: null } => false, _ => null },
            Nodes = result.Nodes,
        };
    }

    private (DeliverySearch Search, SearchResult Result) Search(SearchBox box)
    {
        if (_request.Objective == SolverObjective.FewestUnits) return Fewest(box);
        var search = SeeksPeople
            ? DeliverySearch.ForWorth(_problem, box, _cancellation)
            // One person more counts as less than one sen: more people decide among equals.
            : DeliverySearch.ForPrice(_problem, figure => figure.Price * _tie - figure.Worth, figure => figure.SetUp * _tie, _cancellation);
        return (search, search.Run(box, _request.NodeLimit));
    }

    /// <summary>First the fewest units, then among all answers with as many the one with the most people.</summary>
    private (DeliverySearch Search, SearchResult Result) Fewest(SearchBox box)
    {
        var search = DeliverySearch.ForPrice(_problem, _ => BigInteger.One, _ => BigInteger.Zero, _cancellation);

        // Without a ceiling of money the walk in whole units is the minimum, and there is nothing to search for.
        var result = DeliverySearch.UnitWalk(_problem).Whole(box) is { } units && _problem.Accepts(units) && _problem.MoneyCeiling is null
            ? new SearchResult(units, SearchProblem.UnitsOf(units), null, 1)
            : search.Run(box, _request.NodeLimit);
        if (result.Units is null || !result.IsProven) return (search, result);
        _fewest = result.Total;
        var people = DeliverySearch.ForPeople(_problem with { UnitCeiling = _fewest }, box, _cancellation);
        var most = people.Run(box, _request.NodeLimit);
        return (people, most with { Units = most.Units ?? result.Units, Nodes = result.Nodes + most.Nodes });
    }

    private SearchFigure Figure(FigureGain gain)
    {
        var terms = _check.TermsOf(gain);
        var why = terms is { MayServe: false } ? LeftOutReason.ExcludedByRequest
            : _request.NeedsCosts && terms?.UnitCost is null ? LeftOutReason.CostUnknown
            : (LeftOutReason?)null;
        if (why is { } reason && gain.Open > 0) _leftOut.Add(new LeftOutFigure(_model.Index.Services[gain.Service].Service, gain.Achievement.Label, reason));
        return new SearchFigure(
            why is null ? Math.Min(gain.Open, terms?.Cap ?? long.MaxValue) : 0,
            gain.IsPooled ? gain.Service : -1,
            gain.IsPeople ? BigInteger.One : BigInteger.Zero,
            (BigInteger)(terms?.UnitCost?.Sen ?? 0),
            (BigInteger)(terms?.SetUpCost.Sen ?? 0));
    }

    /// <summary>Group by group: the earlier ones served as far as they may be, the later ones and all the rest not yet; last, all the rest.</summary>
    private IEnumerable<SearchBox> Levels()
    {
        var services = _model.Index.Services;
        var groups = _request.PriorityGroups.Select(group => group.ToHashSet(StringComparer.Ordinal)).ToArray();
        var ranks = _model.Gains.Select(gain => gain.IsPeople && Array.FindIndex(groups, group => group.Contains(services[gain.Service].Service.Key)) is >= 0 and var rank ? rank : groups.Length).ToArray();
        for (var level = 0; level <= groups.Length; level++)
        {
            var at = level;
            yield return new SearchBox(
                [.. ranks.Select((rank, i) => rank < at ? _problem.Figures[i].Most : 0)],
                [.. ranks.Select((rank, i) => rank <= at ? _problem.Figures[i].Most : 0)]);
        }
    }

    private bool CanReach(SearchBox box) => _problem.MeetsNeeds(Full(box));

    private long[] Full(SearchBox box) => _problem.WithinPools(box.High);

    /// <summary>The same without units that nothing asks for: an unproven answer can have some, and items beside people can.</summary>
    private long[] Trim(long[] units, SearchBox box, bool isProven)
    {
        if (isProven && !SeeksPeople) return units;
        var trimmed = units.ToArray();
        for (var i = trimmed.Length - 1; i >= 0; i--)
        {
            if (SeeksPeople && _problem.Figures[i].Worth.Sign > 0) continue;
            for (var step = trimmed[i] - box.Low[i]; step > 0; step /= 2)
            {
                while (trimmed[i] - step >= box.Low[i])
                {
                    trimmed[i] -= step;
                    if (_problem.MeetsNeeds(trimmed)) continue;
                    trimmed[i] += step;
                    break;
                }
            }
        }

        return trimmed;
    }

    private BigInteger Counted(long[] units) => _request.Objective switch
    {
        SolverObjective.FewestUnits => SearchProblem.UnitsOf(units),
        SolverObjective.LeastCost => _problem.MoneyOf(units),
        _ => _problem.WorthOf(units),
    };

    private BigInteger BoundOf(SearchResult result, long[] units)
    {
        if (result.IsProven) return Counted(units);
        if (_fewest is { } fewest) return fewest;
        var bound = result.Bound!.Value;
        if (SeeksPeople) return BigInteger.Min(-bound, _problem.Figures.Aggregate(BigInteger.Zero, (sum, figure) => sum + figure.Worth * figure.Most));

        // People lower a total by less than one smallest part.
        return _request.Objective == SolverObjective.FewestUnits ? bound : (BigInteger.Max(0, bound) + _tie - 1) / _tie;
    }

    private ExtraDelivery Delivery(FigureGain gain, long units)
    {
        var cost = _check.TermsOf(gain) is { UnitCost: { } unit } terms ? unit * units + terms.SetUpCost : (Rupiah?)null;
        return new ExtraDelivery(_model.Index.Services[gain.Service].Service, gain, units, cost);
    }

    private SolverAnswer Impossible(SolverObstacle obstacle)
    {
        _check.Add(SolverFindings.OutOfReach, Bilingual.Of(language => $"{obstacle.BestPublished.ToString(language)} ({obstacle.BestRating.Name()})"));
        return Without(SolverStatus.Impossible, obstacle, 0);
    }

    private SolverAnswer Without(SolverStatus status, SolverObstacle? obstacle, long nodes) =>
        new(_request, _model.Index, _check.Goal, _check.Findings, _leftOut) { Status = status, Obstacle = obstacle, Nodes = nodes };
}
