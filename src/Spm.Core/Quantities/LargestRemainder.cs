using System.Collections.ObjectModel;
using System.Numerics;
using Spm.Core.Internal;

namespace Spm.Core.Quantities;

/// <summary>Splits a whole number by exact shares so that the parts add up (<i>pembagian sisa terbesar</i>).</summary>
/// <remarks>Each part first gets its share rounded down; what is left goes, one by one, to the largest remainders,
/// and among equal remainders to the part that stands first.</remarks>
[LegalTerm("pembagian sisa terbesar")]
public static class LargestRemainder
{
    /// <summary>Splits a total in proportion to weights.</summary>
    /// <param name="total">Any whole number from 0.</param>
    /// <param name="weights">Not negative; when all are 0 the parts are as equal as they can be.</param>
    /// <returns>As many parts as weights, in the same order, adding up to the total exactly.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative total or weight, or no weight at all.</exception>
    public static IReadOnlyList<BigInteger> Split(BigInteger total, IReadOnlyList<Ratio> weights)
    {
        Require.NotNull(weights);
        if (total.Sign < 0) throw new ArgumentOutOfRangeException(nameof(total), total, "A total to split is 0 or more.");
        if (weights.Count == 0) throw new ArgumentOutOfRangeException(nameof(weights), "At least one weight is needed.");
        if (weights.Any(weight => weight.Sign < 0)) throw new ArgumentOutOfRangeException(nameof(weights), "A weight is 0 or more.");

        var sum = Ratio.Sum([.. weights]);
        var shares = sum.Sign == 0
            ? Enumerable.Repeat(new Ratio(total, weights.Count), weights.Count).ToArray()
            : [.. weights.Select(weight => weight / sum * new Ratio(total, BigInteger.One))];
        return Fill(total, shares);
    }

    /// <summary>Rounds parts to whole numbers that add up to a total near their own sum; each ends less than 1 from its exact value.</summary>
    /// <param name="total">The exact sum of the parts, rounded up or down.</param>
    /// <param name="parts">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative part, or a total that is not the sum rounded up or down.</exception>
    internal static IReadOnlyList<BigInteger> Round(BigInteger total, IReadOnlyList<Ratio> parts)
    {
        if (parts.Any(part => part.Sign < 0)) throw new ArgumentOutOfRangeException(nameof(parts), "A part is 0 or more.");
        var sum = Ratio.Sum([.. parts]);
        var whole = new Ratio(total, BigInteger.One);
        if (whole <= sum - 1 || whole >= sum + 1) throw new ArgumentOutOfRangeException(nameof(total), total, $"The parts add up to {sum}.");
        return Fill(total, [.. parts]);
    }

    private static ReadOnlyCollection<BigInteger> Fill(BigInteger total, Ratio[] shares)
    {
        var parts = shares.Select(share => ExactRounding.ToWhole(share, RoundingMode.Down)).ToArray();
        var left = (int)(total - parts.Aggregate(BigInteger.Zero, (a, b) => a + b));
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(i => shares[i] - new Ratio(parts[i], BigInteger.One));
        foreach (var i in byRemainder.Take(left)) parts[i] += BigInteger.One;
        return Array.AsReadOnly(parts);
    }
}
