using System.Numerics;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>Splits printed points so that the printed parts add up to the printed whole.</summary>
internal static class PrintedPoints
{
    /// <summary>What a printed index lacks to 100.</summary>
    public static Percentage LostBy(Percentage index) => Percentage.FromUnits(Percentage.Scale(index.Digits) - index.Units, index.Digits);

    // With shares above 1 a part can be negative, and no split of parts of both signs is fair: each is then rounded by itself.
    public static Percentage[] Split(Percentage total, Ratio[] lost) => total.Units.Sign < 0 || lost.Any(part => part.Sign < 0)
        ? [.. lost.Select(part => Percentage.Round(part / 100, total.Digits, RoundingMode.HalfAwayFromZero))]
        : [.. LargestRemainder.Round(total.Units, [.. lost.Select(part => part / 100 * Percentage.Scale(total.Digits))]).Select((BigInteger units) => Percentage.FromUnits(units, total.Digits))];
}
