using System.Numerics;

namespace Spm.Core.Tests.Indices.Oracle;

/// <summary>A whole number over a whole number, never reduced: slow, short, and nothing of Spm.Core's own.</summary>
internal readonly record struct Fraction(BigInteger Over, BigInteger Under)
{
    public static readonly Fraction Zero = new(0, 1);
    public static readonly Fraction One = new(1, 1);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new(left.Over * right.Under + right.Over * left.Under, left.Under * right.Under);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Over * right.Over, left.Under * right.Under);

    public static bool operator <(Fraction left, Fraction right) => left.Over * right.Under < right.Over * left.Under;

    public static bool operator >(Fraction left, Fraction right) => right < left;

    public bool IsWorth(BigInteger numerator, BigInteger denominator) => Over * denominator == numerator * Under;

    public static Fraction? Mean(IEnumerable<Fraction> values)
    {
        var all = values.ToList();
        return all.Count == 0 ? null : all.Aggregate(Zero, (sum, value) => sum + value) * new Fraction(1, all.Count);
    }
}
