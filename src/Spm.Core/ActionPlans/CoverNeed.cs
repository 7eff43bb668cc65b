using System.Numerics;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>A sum of steps that has to be reached: the way to a wanted index, or to a floor.</summary>
/// <param name="Steps">What one unit of each figure adds; 0 for those that do not count here.</param>
/// <param name="Least">What has to be reached.</param>
/// <param name="IsStrict">Whether it has to be passed.</param>
internal sealed record CoverNeed(Ratio[] Steps, Ratio Least, bool IsStrict)
{
    // Steps rounded up, in units small enough that a rounded decision is nearly always the exact one. What they rule out is ruled out;
    // what they let through is looked at exactly.
    private const int Shift = 192;

    public BigInteger[] Rounded { get; } = [.. Steps.Select(Up)];

    public BigInteger RoundedLeast { get; } = Up(Least) + (IsStrict && (Least * new Ratio(BigInteger.One << Shift, BigInteger.One)).IsWhole ? 1 : 0);

    public bool IsMetBy(long[] units)
    {
        var rounded = BigInteger.Zero;
        for (var i = 0; i < units.Length; i++)
            if (units[i] > 0) rounded += Rounded[i] * units[i];
        if (rounded < RoundedLeast) return false;
        var sum = Ratio.Sum([.. Enumerable.Range(0, units.Length).Where(i => units[i] > 0 && Steps[i].Sign > 0).Select(i => Steps[i] * units[i])]);
        return IsStrict ? sum > Least : sum >= Least;
    }

    /// <summary>True when both count the figures that they share in one and the same proportion.</summary>
    public bool IsInProportionTo(CoverNeed outer)
    {
        Ratio? proportion = null;
        for (var i = 0; i < Steps.Length; i++)
        {
            if (Steps[i].Sign == 0) continue;
            var here = outer.Steps[i] / Steps[i];
            proportion ??= here;
            if (proportion != here) return false;
        }

        return true;
    }

    private static BigInteger Up(Ratio value)
    {
        var quotient = BigInteger.DivRem(value.Numerator << Shift, value.Denominator, out var rest);
        return rest.Sign > 0 ? quotient + 1 : quotient;
    }
}
