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
    public static IReadOnlyList<BigInteger> Split(BigInteger total, IReadOnlyList<Ratio> weights) =>
        Split(total, weights, Enumerable.Range(0, Require.NotNull(weights).Count));

    /// <summary>The same with the parts in the order in which equal remainders are served.</summary>
    internal static IReadOnlyList<BigInteger> Split(BigInteger total, IReadOnlyList<Ratio> weights, IEnumerable<int> precedence)
    {
        if (total.Sign < 0) throw new ArgumentOutOfRangeException(nameof(total), total, "A total to split is 0 or more.");
        if (weights.Count == 0) throw new ArgumentOutOfRangeException(nameof(weights), "At least one weight is needed.");
        if (weights.Any(weight => weight.Sign < 0)) throw new ArgumentOutOfRangeException(nameof(weights), "A weight is 0 or more.");

        var shares = weights.ToArray();
        var sum = Ratio.Sum(shares);
        if (sum.Sign == 0)
        {
            Array.Fill(shares, Ratio.One);
            sum = shares.Length;
        }

        return Fill(total, shares, total * sum.Denominator, sum.Numerator, precedence);
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
        return Fill(total, [.. parts], BigInteger.One, BigInteger.One, Enumerable.Range(0, parts.Count));
    }

    /// <summary>Each share times a ratio, rounded down, and what is left given to the largest rests.</summary>
    private static ReadOnlyCollection<BigInteger> Fill(BigInteger total, Ratio[] shares, BigInteger over, BigInteger under, IEnumerable<int> precedence)
    {
        // Left as numerator over denominator: reducing each fraction would cost more than all the rest.
        var (parts, rests) = (new BigInteger[shares.Length], new BigInteger[shares.Length]);
        for (var i = 0; i < parts.Length; i++)
            parts[i] = BigInteger.DivRem(shares[i].Numerator * over, shares[i].Denominator * under, out rests[i]);
        var left = (int)(total - parts.Aggregate(BigInteger.Zero, (a, b) => a + b));

        // Rests are over denominator · under, which is the same factor for all.
        var largestFirst = Comparer<int>.Create((a, b) => (rests[b] * shares[a].Denominator).CompareTo(rests[a] * shares[b].Denominator));
        foreach (var i in precedence.Order(largestFirst).Take(left)) parts[i] += BigInteger.One;
        return Array.AsReadOnly(parts);
    }
}
