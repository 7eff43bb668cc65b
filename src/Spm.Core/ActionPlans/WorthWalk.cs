using System.Numerics;

namespace Spm.Core.ActionPlans;

/// <summary>The most worth within one ceiling, when units can be divided: dearest worth for its price first.</summary>
/// <remarks>The outermost need, which is the goal, counts as worth at a height: what passes it is added and what lacks is taken off. An
/// answer reaches it, so the total is an upper bound at every height; at 0 needs play no part.</remarks>
internal sealed class WorthWalk
{
    // A height of 1 is a person for 2²⁰ times the whole index; needs are in 2⁻¹⁹².
    private const int PersonShift = 212;

    private readonly SearchProblem _problem;
    private readonly BigInteger[] _worth;
    private readonly BigInteger _asked;
    private readonly BigInteger? _ceiling;
    private readonly BigInteger[] _price;
    private readonly BigInteger[] _setUp;
    private readonly int[] _order;

    public WorthWalk(SearchProblem problem, BigInteger? ceiling, Func<SearchFigure, BigInteger> price, Func<SearchFigure, BigInteger> setUp, BigInteger height = default)
    {
        _worth = [.. problem.Figures.Select((figure, i) => (figure.Worth << PersonShift) + (height.IsZero ? 0 : height * problem.Needs[^1].Rounded[i]))];
        _asked = height.IsZero ? 0 : height * problem.Needs[^1].RoundedLeast;
        _problem = problem;
        _ceiling = ceiling;
        _price = [.. problem.Figures.Select(price)];
        _setUp = [.. problem.Figures.Select(setUp)];
        _order = Order();
    }

    public bool PaysInPart(PartialUnits partial, SearchBox box, int figure) =>
        box.Low[figure] == 0 && _setUp[figure].Sign > 0 && partial.Units[figure].Sign > 0 && partial.Units[figure] < PartialUnits.One * _problem.Figures[figure].Most;

    /// <summary>The upper bound of a box, as a total below 0; null when its least units already pass the ceiling.</summary>
    public PartialUnits? Bound(SearchBox box)
    {
        var units = box.Low.Select(low => PartialUnits.One * low).ToArray();
        var left = _ceiling is { } ceiling ? ceiling - Spent(box.Low) << PartialUnits.Shift : (BigInteger?)null;
        if (left < 0) return null;
        var room = Room(box.Low);
        foreach (var entry in _order)
        {
            var (i, isPaid) = (entry >> 1, (entry & 1) == 1);
            if (!_setUp[i].IsZero && box.Low[i] > 0 != isPaid) continue;
            var pool = _problem.Figures[i].Pool;
            var take = PartialUnits.One * (box.High[i] - box.Low[i]);
            if (pool >= 0 && room[pool] is { } open && PartialUnits.One * open < take) take = PartialUnits.One * open;
            if (take.Sign <= 0) continue;
            var most = isPaid ? BigInteger.One : _problem.Figures[i].Most;
            var price = isPaid ? _price[i] : _price[i] * most + _setUp[i];
            var isLast = left is { } money && price * take > money * most;
            // Rounded up: a little more than the ceiling allows is still an upper bound.
            if (isLast) take = left!.Value * most / price + 1;
            units[i] += take;
            if (pool >= 0) room[pool] -= (long)(take >> PartialUnits.Shift);
            if (isLast) break;
            left -= price * take / most;
        }

        var worth = -(_asked << PartialUnits.Shift);
        for (var i = 0; i < units.Length; i++) worth += _worth[i] * units[i];
        return new PartialUnits(units, -(worth >> (PartialUnits.Shift + PersonShift)));
    }

    /// <summary>These units and, in whole units, whatever still fits both ceilings.</summary>
    public long[] Fill(long[] from, SearchBox box)
    {
        var units = from.ToArray();
        var room = Room(units);
        var (unitsLeft, moneyLeft) = (_problem.UnitCeiling - SearchProblem.UnitsOf(units), _problem.MoneyCeiling - _problem.MoneyOf(units));
        foreach (var entry in _order)
        {
            var i = entry >> 1;
            var figure = _problem.Figures[i];
            BigInteger take = box.High[i] - units[i];
            if (figure.Pool >= 0 && room[figure.Pool] is { } open) take = BigInteger.Min(take, open);
            if (unitsLeft is { } count) take = BigInteger.Min(take, count);
            var setUp = units[i] == 0 ? figure.SetUp : 0;
            if (moneyLeft is { } money && figure.Price.Sign > 0) take = BigInteger.Min(take, (money - setUp) / figure.Price);
            if (take.Sign <= 0 || moneyLeft < setUp) continue;
            units[i] += (long)take;
            if (figure.Pool >= 0) room[figure.Pool] -= (long)take;
            unitsLeft -= take;
            moneyLeft -= take * figure.Price + setUp;
        }

        return units;
    }

    private BigInteger Spent(long[] units)
    {
        var spent = BigInteger.Zero;
        for (var i = 0; i < units.Length; i++)
            if (units[i] > 0) spent += _price[i] * units[i] + _setUp[i];
        return spent;
    }

    private long?[] Room(long[] units)
    {
        var room = _problem.Pools.ToArray();
        for (var i = 0; i < units.Length; i++)
            if (_problem.Figures[i].Pool is >= 0 and var pool) room[pool] -= units[i];
        return room;
    }

    private int[] Order()
    {
        var entries = new List<(int Entry, BigInteger Price, BigInteger Worth)>();
        for (var i = 0; i < _price.Length; i++)
        {
            var figure = _problem.Figures[i];
            if (_worth[i].IsZero || figure.Most == 0) continue;
            entries.Add((2 * i + 1, _price[i], _worth[i]));
            if (!_setUp[i].IsZero) entries.Add((2 * i, _price[i] * figure.Most + _setUp[i], _worth[i] * figure.Most));
        }

        entries.Sort((one, two) => (one.Price * two.Worth).CompareTo(two.Price * one.Worth) is var sign && sign != 0 ? sign : one.Entry.CompareTo(two.Entry));
        return [.. entries.Select(entry => entry.Entry)];
    }
}
