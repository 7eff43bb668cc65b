using System.Numerics;

namespace Spm.Core.ActionPlans;

/// <summary>Branch and bound over whole numbers of units, the box with the lowest bound first; the same answer every time.</summary>
internal sealed class DeliverySearch
{
    private readonly SearchProblem _problem;
    private readonly PriceWalk? _price;
    private readonly WorthWalk? _worth;
    private readonly PriceWalk? _units;
    private readonly PriceWalk? _money;
    private readonly WorthWalk? _unitWorth;
    private readonly BigInteger _step;
    private readonly CancellationToken _cancellation;

    private DeliverySearch(SearchProblem problem, PriceWalk? price, BigInteger step, CancellationToken cancellation, BigInteger height = default)
    {
        _problem = problem;
        _step = step;
        _price = price;
        _cancellation = cancellation;
        if (problem.UnitCeiling is not null) _units = UnitWalk(problem);
        if (problem.MoneyCeiling is not null || price is null) _money = new PriceWalk(problem, figure => figure.Price, figure => figure.SetUp);
        if (price is not null) return;
        _worth = new WorthWalk(problem, problem.MoneyCeiling, figure => figure.Price, figure => figure.SetUp, height);
        _unitWorth = new WorthWalk(problem, problem.UnitCeiling, _ => BigInteger.One, _ => BigInteger.Zero, height);
    }

    /// <summary>A walk that counts units.</summary>
    public static PriceWalk UnitWalk(SearchProblem problem) => new(problem, _ => BigInteger.One, _ => BigInteger.Zero);

    /// <summary>The least that a price comes to.</summary>
    public static DeliverySearch ForPrice(SearchProblem problem, Func<SearchFigure, BigInteger> price, Func<SearchFigure, BigInteger> setUp, CancellationToken cancellation) =>
        new(problem, new PriceWalk(problem, price, setUp), BigInteger.One, cancellation);

    /// <summary>The most people among the answers with a number of units below which there is none, and that is the ceiling.</summary>
    /// <remarks>All of them have that number of units, so a price for each unit of any height changes nothing but the bounds; the height
    /// with the highest bound is taken.</remarks>
    public static DeliverySearch ForPeople(SearchProblem problem, SearchBox box, CancellationToken cancellation)
    {
        // In 256ths of a person.
        BigInteger person = 256;
        var height = Highest(person, person << 20, at => Walk(at).Bound(box)?.Total - at * problem.UnitCeiling);
        return new DeliverySearch(problem, Walk(height), person, cancellation);

        PriceWalk Walk(BigInteger at) => new(problem, figure => at - person * figure.Worth, _ => BigInteger.Zero);
    }

    /// <summary>The most worth; its totals are below 0.</summary>
    public static DeliverySearch ForWorth(SearchProblem problem, SearchBox box, CancellationToken cancellation)
    {
        var free = Walk(0).Bound(box);
        if (problem.Needs.Count == 0 || free is null || problem.MeetsNeeds(free.Floors())) return new(problem, null, BigInteger.One, cancellation);

        // Doubled until the bound falls, so that the highest lies below.
        var most = BigInteger.One << 24;
        for (var best = free.Total; most < BigInteger.One << 80 && Walk(most).Bound(box)!.Total is var total && total >= best; most *= 2) best = total;
        return new(problem, null, BigInteger.One, cancellation, Highest(0, most, height => Walk(height).Bound(box)!.Total));

        WorthWalk Walk(BigInteger height) => new(problem, problem.MoneyCeiling, figure => figure.Price, figure => figure.SetUp, height);
    }

    /// <summary>Where a concave bound is highest, nearly: of two thirds the lower one shows which third cannot hold it.</summary>
    private static BigInteger Highest(BigInteger low, BigInteger high, Func<BigInteger, BigInteger?> bound)
    {
        for (var turn = 0; turn < 40 && high - low > 2; turn++)
        {
            var third = (high - low) / 3;
            if (bound(low + third) < bound(high - third)) low += third;
            else high -= third;
        }

        return low;
    }

    /// <param name="box">Where to look.</param>
    /// <param name="limit">The most boxes to look at.</param>
    /// <param name="known">An answer already known: another one that comes to the same is looked for, and the first ends the search.</param>
    public SearchResult Run(SearchBox box, long limit, long[]? known = null)
    {
        var queue = new PriorityQueue<SearchBox, (BigInteger Bound, long Order)>();
        var (found, best) = ((long[]?)null, known is null ? (BigInteger?)null : TotalOf(known));
        var (order, nodes) = (0L, 0L);
        Enqueue(box, LeastTotal);
        while (queue.TryDequeue(out var next, out var place))
        {
            if (IsOut(place.Bound)) return Result(null);
            if (nodes == limit) return Result(place.Bound);
            nodes++;
            _cancellation.ThrowIfCancellationRequested();
            if (!CanKeepCeilings(next) || Relax(next) is not { } partial) continue;
            foreach (var candidate in Candidates(next, partial)) Take(candidate);
            if (known is not null && found is not null) return Result(partial.Total);
            if (IsOut(partial.Total) || next.IsPoint) continue;
            var (figure, last) = Branch(next, partial);
            Enqueue(next.With(figure, last + 1, next.High[figure]), partial.Total);
            Enqueue(next.With(figure, next.Low[figure], last), partial.Total);
        }

        return Result(null);

        void Enqueue(SearchBox part, BigInteger bound) => queue.Enqueue(part, (bound, order++));

        bool IsOut(BigInteger bound) => best is { } total && bound > (known is null ? total - _step : total);

        SearchResult Result(BigInteger? bound) => new(found, found is null ? 0 : TotalOf(found), bound, nodes);

        void Take(long[] units)
        {
            var total = TotalOf(units);
            if (known is null ? best is { } least && total >= least : total > best || units.AsSpan().SequenceEqual(known)) return;
            if (!_problem.Accepts(units)) return;
            (found, best) = (units, total);
        }
    }

    private static BigInteger LeastTotal { get; } = -(BigInteger.One << 512);

    public BigInteger TotalOf(long[] units) => _price is null ? -_problem.WorthOf(units) : _price.TotalOf(units);

    private bool CanKeepCeilings(SearchBox box) => _problem.KeepsCeilings(box.Low)
        && (_units is null || _units.Bound(box) is { } units && units.Total <= _problem.UnitCeiling)
        && (_money is null || _money.Bound(box) is { } money && (_problem.MoneyCeiling is null || money.Total <= _problem.MoneyCeiling));

    private PartialUnits? Relax(SearchBox box)
    {
        if (_price is not null) return _price.Bound(box);
        if (_worth!.Bound(box) is not { } byMoney || _unitWorth!.Bound(box) is not { } byUnits) return null;
        return byMoney.Total >= byUnits.Total ? byMoney : byUnits;
    }

    private IEnumerable<long[]> Candidates(SearchBox box, PartialUnits partial)
    {
        if (box.IsPoint) return [box.Low];
        if (_price is not null) return new[] { _price.Whole(box), _money?.Whole(box), _units?.Whole(box) }.OfType<long[]>();
        return new[] { box.Low, _money!.Whole(box), _units?.Whole(box), partial.Floors() }.OfType<long[]>()
            .Where(_problem.KeepsCeilings).SelectMany(from => new[] { _worth!.Fill(from, box), _unitWorth!.Fill(from, box) });
    }

    /// <summary>A figure, and the last of its units that belong to the lower part.</summary>
    private (int Figure, long Last) Branch(SearchBox box, PartialUnits partial)
    {
        var (inPart, broken, toRaise, any) = (-1, -1, -1, -1);
        var needed = _price is null ? _money!.Bound(box) : null;
        for (var i = 0; i < box.Low.Length; i++)
        {
            if (box.Low[i] == box.High[i]) continue;
            if (inPart < 0 && (_price?.PaysInPart(partial, box, i) ?? _worth!.PaysInPart(partial, box, i))) inPart = i;
            if (broken < 0 && !partial.IsWhole(i)) broken = i;
            if (toRaise < 0 && needed is not null && needed.Units[i] > partial.Units[i]) toRaise = i;
            if (any < 0 || (partial.Floor(any) == box.Low[any] && partial.Floor(i) > box.Low[i])) any = i;
        }

        if (inPart >= 0) return (inPart, 0);
        if (broken >= 0) return (broken, Math.Clamp(partial.Floor(broken), box.Low[broken], box.High[broken] - 1));
        if (toRaise >= 0) return (toRaise, Math.Clamp(partial.Floor(toRaise), box.Low[toRaise], box.High[toRaise] - 1));
        return (any, Math.Max(box.Low[any], partial.Floor(any) - 1));
    }
}
