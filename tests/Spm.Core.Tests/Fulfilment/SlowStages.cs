using Spm.Core.Fulfilment;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Fulfilment;

/// <summary>The stages counted unit by unit, as on fingers.</summary>
internal static class SlowStages
{
    /// <summary>Adds the factor once for each recipient, then counts up to the policy's whole number.</summary>
    public static Ratio Required(long recipients, Ratio factor, WholeUnits units)
    {
        var exact = Ratio.Zero;
        for (var recipient = 0; recipient < recipients; recipient++) exact += factor;
        if (units == WholeUnits.Exact) return exact;
        var whole = Ratio.Zero;
        while (units == WholeUnits.Up ? whole < exact : whole + new Ratio(1, 2) <= exact) whole += 1;
        return whole;
    }

    /// <summary>One single unit of an item, from the year in which it is asked for; what lapses is asked for in that year only.</summary>
    public sealed record Unit(int Item, int Priority, int Year, long Price, bool Carries);

    /// <summary>Buys units one by one in order of priority while there is money, year by year; how many of each item in each year.</summary>
    public static long[][] Buy(IReadOnlyList<Unit> units, int items, IReadOnlyList<long?> ceilings, bool strict)
    {
        var bought = Enumerable.Range(0, ceilings.Count).Select(_ => new long[items]).ToArray();
        var open = new List<Unit>();
        for (var year = 0; year < ceilings.Count; year++)
        {
            open.AddRange(units.Where(unit => unit.Year == year));
            var (left, isClosed) = (ceilings[year], false);
            foreach (var unit in open.OrderBy(unit => unit.Priority).ThenBy(unit => unit.Item).ToArray())
            {
                if (isClosed) break;
                if (left < unit.Price)
                {
                    isClosed = strict;
                    continue;
                }

                left -= unit.Price;
                bought[year][unit.Item]++;
                open.Remove(unit);
            }

            open.RemoveAll(unit => !unit.Carries);
        }

        return bought;
    }
}
