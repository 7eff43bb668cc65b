using System.Numerics;

namespace Spm.Core.Tests.Quantities;

/// <summary>The oracle: a fraction as taught at school, never reduced on the way, compared by multiplying crosswise.</summary>
internal sealed record SlowFraction(BigInteger Numerator, BigInteger Denominator)
{
    public static SlowFraction Of(BigInteger whole) => new(whole, BigInteger.One);

    public SlowFraction Plus(SlowFraction other) =>
        new(Numerator * other.Denominator + other.Numerator * Denominator, Denominator * other.Denominator);

    public SlowFraction Times(SlowFraction other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    public SlowFraction Inverse() =>
        Numerator.Sign < 0 ? new(-Denominator, -Numerator) : new(Denominator, Numerator);

    public SlowFraction Negative() => new(-Numerator, Denominator);

    public int Against(SlowFraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public override string ToString() => $"{Numerator}/{Denominator}";
}
