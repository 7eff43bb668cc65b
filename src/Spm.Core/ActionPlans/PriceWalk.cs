using System.Numerics;

namespace Spm.Core.ActionPlans;

/// <summary>The cheapest way to every need when units can be divided: need by need from the inside out, cheapest step first.</summary>
/// <remarks>A figure with a set-up cost stands in the order twice: with the cost spread over all its units, and with the cost paid.
/// Why the walk is a lower bound, and with a price of 1 and whole units the exact minimum, is told in docs/decisions/0033.</remarks>
internal sealed class PriceWalk
{
    // Prices are summed in 2⁻⁶⁴, so that what is rounded down on the way stays far below one.
    private const int PriceShift = 64;

    private readonly SearchProblem _problem;
    private readonly BigInteger[] _price;
    private readonly BigInteger[] _setUp;
    private readonly int[][] _order;

    public PriceWalk(SearchProblem problem, Func<SearchFigure, BigInteger> price, Func<SearchFigure, BigInteger> setUp)
    {
        _problem = problem;
        _price = [.. problem.Figures.Select(price)];
        _setUp = [.. problem.Figures.Select(setUp)];
        _order = [.. problem.Needs.Select(Order)];
    }

    public BigInteger TotalOf(long[] units)
    {
        var total = BigInteger.Zero;
        for (var i = 0; i < units.Length; i++)
            if (units[i] > 0) total += _price[i] * units[i] + _setUp[i];
        return total;
    }

    /// <summary>True when an answer pays only part of what it would really have to pay once.</summary>
    public bool PaysInPart(PartialUnits partial, SearchBox box, int figure) =>
        box.Low[figure] == 0 && _setUp[figure].Sign > 0 && partial.Units[figure].Sign > 0 && partial.Units[figure] < PartialUnits.One * _problem.Figures[figure].Most;

    /// <summary>The lower bound of a box; null when it holds no answer.</summary>
    public PartialUnits? Bound(SearchBox box) => Run(box, whole: false);

    /// <summary>The same walk in whole units; null when it does not get there. What it finds is still to be looked at exactly.</summary>
    public long[]? Whole(SearchBox box) => Run(box, whole: true)?.Floors();

    private PartialUnits? Run(SearchBox box, bool whole)
    {
        var units = new BigInteger[_price.Length];
        var room = _problem.Pools.Select(pool => pool is { } most ? (BigInteger?)(PartialUnits.One * most) : null).ToArray();
        var total = TotalOf(box.Low) << PriceShift;
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = PartialUnits.One * box.Low[i];
            if (_problem.Figures[i].Pool is >= 0 and var pool) room[pool] -= units[i];
        }

        if (room.Any(left => left < 0)) return null;
        for (var at = 0; at < _order.Length; at++)
        {
            var need = _problem.Needs[at];
            var left = need.RoundedLeast << PartialUnits.Shift;
            for (var i = 0; i < units.Length; i++)
                if (!units[i].IsZero && !need.Rounded[i].IsZero) left -= need.Rounded[i] * units[i];

            foreach (var entry in _order[at])
            {
                if (left.Sign <= 0) break;
                var (i, isPaid) = (entry >> 1, (entry & 1) == 1);
                if (!_setUp[i].IsZero && box.Low[i] > 0 != isPaid) continue;
                var pool = _problem.Figures[i].Pool;
                var most = PartialUnits.One * box.High[i] - units[i];
                if (pool >= 0 && room[pool] is { } open && open < most) most = open;
                if (most.Sign <= 0) continue;
                var step = need.Rounded[i];
                var take = whole ? (left + (step << PartialUnits.Shift) - 1) / (step << PartialUnits.Shift) * PartialUnits.One : left / step;
                if (take >= most) take = most;
                else left = 0;
                left -= take * step;
                units[i] += take;
                if (pool >= 0) room[pool] -= take;
                total += isPaid ? _price[i] * take << (PriceShift - PartialUnits.Shift)
                    : ((_price[i] * _problem.Figures[i].Most + _setUp[i]) * take << (PriceShift - PartialUnits.Shift)) / _problem.Figures[i].Most;
            }

            if (left.Sign > 0) return null;
        }

        return new PartialUnits(units, -(-total >> PriceShift));
    }

    private int[] Order(CoverNeed need)
    {
        var entries = new List<(int Entry, BigInteger Price, BigInteger Step)>();
        for (var i = 0; i < _price.Length; i++)
        {
            var most = _problem.Figures[i].Most;
            if (need.Rounded[i].IsZero || most == 0) continue;
            entries.Add((2 * i + 1, _price[i], need.Rounded[i]));
            if (!_setUp[i].IsZero) entries.Add((2 * i, _price[i] * most + _setUp[i], need.Rounded[i] * most));
        }

        entries.Sort((one, two) => (one.Price * two.Step).CompareTo(two.Price * one.Step) is var sign && sign != 0 ? sign : one.Entry.CompareTo(two.Entry));
        return [.. entries.Select(entry => entry.Entry)];
    }
}
