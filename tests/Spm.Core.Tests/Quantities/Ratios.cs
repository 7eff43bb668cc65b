using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

/// <summary>Generated ratios, crowded around the places where the short, small and large forms meet.</summary>
internal static class Ratios
{
    private static readonly BigInteger[] Edges =
    [
        int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue, ulong.MaxValue,
        -(BigInteger)ulong.MaxValue, BigInteger.One << 53, BigInteger.One << 127, -(BigInteger.One << 128),
    ];

    public static Gen<BigInteger> WholeNumberGen { get; } = Gen.OneOf(
        Gen.Choose(-12, 12).Select(number => (BigInteger)number),
        Gen.Choose(-1_000_000, 1_000_000).Select(number => (BigInteger)number),
        from edge in Gen.Elements(Edges) from step in Gen.Choose(-3, 3) select edge + step,
        from high in Gen.Choose(int.MinValue, int.MaxValue) from low in Gen.Choose(0, int.MaxValue) select ((BigInteger)high << 31) + low);

    private static Gen<BigInteger> DenominatorGen { get; } =
        WholeNumberGen.Select(number => number.IsZero ? BigInteger.One : BigInteger.Abs(number));

    // A common factor pushes both terms past 64 bits and lets reduction bring them back.
    public static Gen<SlowFraction> FractionGen { get; } =
        from numerator in WholeNumberGen
        from denominator in DenominatorGen
        from factor in Gen.Frequency((2, Gen.Constant(BigInteger.One)), (1, DenominatorGen))
        select new SlowFraction(numerator * factor, denominator * factor);

    public static Arbitrary<BigInteger> WholeNumber { get; } = WholeNumberGen.ToArbitrary();

    public static Arbitrary<SlowFraction> Fraction { get; } = FractionGen.ToArbitrary();

    public static Arbitrary<Ratio> Any { get; } = FractionGen.Select(Of).ToArbitrary();

    public static Ratio Of(SlowFraction fraction) => new(fraction.Numerator, fraction.Denominator);

    /// <summary>Same value, in lowest terms, and equal to the same value made another way.</summary>
    public static bool Same(Ratio ratio, SlowFraction slow)
    {
        var twin = Of(slow);
        return ratio.Numerator * slow.Denominator == slow.Numerator * ratio.Denominator
            && ratio.Denominator.Sign > 0
            && BigInteger.GreatestCommonDivisor(ratio.Numerator, ratio.Denominator).IsOne
            && ratio == twin && ratio.GetHashCode() == twin.GetHashCode();
    }
}
