using System.Numerics;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>Prints points of both signs so that the parts add up to the printed change.</summary>
internal static class ChangePrint
{
    /// <summary>With a sign, as on paper: <c>+2,10</c>, <c>−0,40</c>, <c>0,00</c>.</summary>
    public static string Signed(Percentage points, Language language) => points.Units.Sign switch
    {
        0 => points.ToString(language),
        > 0 => $"+{points.ToString(language)}",
        _ => $"−{Size(points).ToString(language)}",
    };

    /// <summary>The same number of points without its sign.</summary>
    public static Percentage Size(Percentage points) => Percentage.FromUnits(BigInteger.Abs(points.Units), points.Digits);

    /// <param name="total">The difference of the two printed indices, in printed units.</param>
    /// <param name="parts">The exact parts, in printed units.</param>
    /// <param name="absorbing">The part that takes what is left, where the rule books publish differently; null for the largest remainders.</param>
    /// <remarks>A part that is exactly 0 stays 0, so a reader never sees a cause that was none.</remarks>
    public static BigInteger[] Split(BigInteger total, Ratio[] parts, int? absorbing)
    {
        if (absorbing is { } taker)
        {
            var rounded = Array.ConvertAll(parts, part => ExactRounding.ToWhole(part, RoundingMode.HalfAwayFromZero));
            rounded[taker] += total - Sum(rounded);
            return rounded;
        }

        var printed = Array.ConvertAll(parts, Floor);
        int[] moving = [.. Enumerable.Range(0, parts.Length).Where(at => parts[at].Sign != 0)];
        for (var left = (int)(total - Sum(printed)); left != 0 && moving.Length > 0; left -= Math.Sign(left))
        {
            // Each unit goes where it leaves the smallest error, so that the largest remainder comes first.
            var sign = Math.Sign(left);
            var at = moving.MaxBy(part => (parts[part] - new Ratio(printed[part], BigInteger.One)) * sign);
            printed[at] += sign;
        }

        return printed;
    }

    private static BigInteger Sum(BigInteger[] units) => units.Aggregate(BigInteger.Zero, (sum, unit) => sum + unit);

    private static BigInteger Floor(Ratio value)
    {
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }
}
