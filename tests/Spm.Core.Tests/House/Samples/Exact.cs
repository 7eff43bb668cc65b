using System.Numerics;

namespace Spm.Core.Tests.House.Samples;

/// <summary>Whole numbers in all widths, which no detector of inexact numbers may report.</summary>
internal sealed class Exact
{
    public static BigInteger Product(long left, Int128 right) => (BigInteger)left * (BigInteger)right;

    public static IEnumerable<long> Sums(IEnumerable<int> values)
    {
        var sum = 0L;
        foreach (var value in values)
            yield return sum += value;
    }
}
