using System.Numerics;

namespace Spm.Core.ActionPlans;

/// <summary>What a search is about: whole numbers within bounds that reach every need and keep within both ceilings.</summary>
/// <param name="Figures">The numbers to be found.</param>
/// <param name="Needs">What has to be reached, inner ones before the outer ones that contain them, each in proportion to those.</param>
/// <param name="Pools">By pool, how many units it has room for; null for no limit.</param>
/// <param name="UnitCeiling">The most units in all; null for no limit.</param>
/// <param name="MoneyCeiling">The most money in all, in sen; null for no limit.</param>
internal sealed record SearchProblem(
    IReadOnlyList<SearchFigure> Figures, IReadOnlyList<CoverNeed> Needs, IReadOnlyList<long?> Pools, BigInteger? UnitCeiling, BigInteger? MoneyCeiling)
{
    public static BigInteger UnitsOf(long[] units) => units.Aggregate(BigInteger.Zero, (sum, one) => sum + one);

    public BigInteger WorthOf(long[] units) => Sum(units, figure => figure.Worth);

    public BigInteger MoneyOf(long[] units) =>
        Sum(units, figure => figure.Price) + Sum([.. units.Select(one => Math.Min(one, 1))], figure => figure.SetUp);

    public bool MeetsNeeds(long[] units) => Needs.All(need => need.IsMetBy(units));

    public bool KeepsCeilings(long[] units) =>
        (UnitCeiling is null || UnitsOf(units) <= UnitCeiling) && (MoneyCeiling is null || MoneyOf(units) <= MoneyCeiling) && KeepsPools(units);

    public bool Accepts(long[] units) => KeepsCeilings(units) && MeetsNeeds(units);

    /// <summary>The same without units for which their pool has no room.</summary>
    public long[] WithinPools(long[] units)
    {
        var (within, room) = (units.ToArray(), Pools.ToArray());
        for (var i = 0; i < within.Length; i++)
        {
            if (Figures[i].Pool is not (>= 0 and var pool) || room[pool] is not { } left) continue;
            within[i] = Math.Min(within[i], left);
            room[pool] = left - within[i];
        }

        return within;
    }

    private bool KeepsPools(long[] units)
    {
        for (var pool = 0; pool < Pools.Count; pool++)
        {
            if (Pools[pool] is not { } room) continue;
            var taken = BigInteger.Zero;
            for (var i = 0; i < units.Length; i++)
                if (Figures[i].Pool == pool) taken += units[i];
            if (taken > room) return false;
        }

        return true;
    }

    private BigInteger Sum(long[] units, Func<SearchFigure, BigInteger> each)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < units.Length; i++)
            if (units[i] > 0) sum += each(Figures[i]) * units[i];
        return sum;
    }
}
