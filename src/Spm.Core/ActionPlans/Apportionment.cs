using System.Numerics;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>Splits head counts and amounts over years, months, regions or agencies by largest remainder (<i>pembagian proporsional</i>), so that the parts add up.</summary>
/// <remarks>Each part is less than one unit from its exact share, a larger weight never gets less, and raising one weight alone never lowers its part. A larger
/// total can give a part less: that is the known price of largest remainders.</remarks>
[LegalTerm("pembagian proporsional")]
public static class Apportionment
{
    /// <summary>Splits a head count.</summary>
    /// <param name="total">From 0.</param>
    /// <param name="weights">Not negative; when all are 0 the parts are as equal as they can be.</param>
    /// <param name="tie">Who gets a unit where remainders are equal; <see cref="RemainderTie.FirstInOrder"/> unless told.</param>
    /// <returns>As many parts as weights, in the same order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative total or weight, or no weight at all.</exception>
    public static IReadOnlyList<long> Split(long total, IReadOnlyList<Ratio> weights, RemainderTie? tie = null) =>
        Array.AsReadOnly(Units(total, weights, tie).Select(part => (long)part).ToArray());

    /// <summary>Splits an amount into whole rupiah, or into whole sen when the amount has sen.</summary>
    /// <param name="total">From Rp0.</param>
    /// <param name="weights">Not negative; when all are 0 the parts are as equal as they can be.</param>
    /// <param name="tie">Who gets a unit where remainders are equal; <see cref="RemainderTie.FirstInOrder"/> unless told.</param>
    /// <returns>As many parts as weights, in the same order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative total or weight, or no weight at all.</exception>
    public static IReadOnlyList<Rupiah> Split(Rupiah total, IReadOnlyList<Ratio> weights, RemainderTie? tie = null)
    {
        Int128 unit = total.Sen % 100 == 0 ? 100 : 1;
        return Array.AsReadOnly(Units((BigInteger)(total.Sen / unit), weights, tie).Select(part => Rupiah.FromSen((Int128)part * unit)).ToArray());
    }

    private static IReadOnlyList<BigInteger> Units(BigInteger total, IReadOnlyList<Ratio> weights, RemainderTie? tie) =>
        LargestRemainder.Split(total, weights, (tie ?? RemainderTie.FirstInOrder).Precedence(Require.NotNull(weights)));
}
