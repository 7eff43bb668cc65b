using System.Numerics;

namespace Spm.Core.Quantities;

public readonly partial struct Ratio
{
    private bool IsShort => _terms is null && int.MinValue < _numerator && _numerator <= int.MaxValue && _denominatorMinusOne < int.MaxValue;

    private long SmallDenominator => _denominatorMinusOne + 1;

    /// <summary>The exact sum.</summary>
    public static Ratio operator +(Ratio left, Ratio right) =>
        left.IsShort && right.IsShort
            ? Reduce(
                left._numerator * right.SmallDenominator + right._numerator * left.SmallDenominator,
                left.SmallDenominator * right.SmallDenominator)
            : Reduce(
                left.Numerator * right.Denominator + right.Numerator * left.Denominator,
                left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    /// <summary>The same distance from zero on the other side.</summary>
    public static Ratio operator -(Ratio value) =>
        value._terms is null
            ? new Ratio(-value._numerator, value._denominatorMinusOne, null)
            : Reduce(-value.Numerator, value.Denominator);

    /// <summary>The exact product.</summary>
    public static Ratio operator *(Ratio left, Ratio right) =>
        left.IsShort && right.IsShort
            ? Reduce(left._numerator * right._numerator, left.SmallDenominator * right.SmallDenominator)
            : Reduce(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Ratio operator /(Ratio left, Ratio right)
    {
        if (right.Sign == 0) throw new DivideByZeroException("An exact ratio cannot be divided by 0.");
        long sign = right.Sign;
        return left.IsShort && right.IsShort
            ? Reduce(sign * left._numerator * right.SmallDenominator, sign * left.SmallDenominator * right._numerator)
            : Reduce(sign * left.Numerator * right.Denominator, sign * left.Denominator * right.Numerator);
    }

    /// <summary>A whole number is a ratio.</summary>
    public static implicit operator Ratio(long value) => Reduce(value, 1);

    private static Ratio Reduce(long numerator, long denominator)
    {
        if (numerator == long.MinValue) return Reduce((BigInteger)numerator, denominator);
        var divisor = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        return new Ratio(numerator / divisor, denominator / divisor - 1, null);
    }

    private static Ratio Reduce(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (!divisor.IsOne)
        {
            numerator /= divisor;
            denominator /= divisor;
        }

        // long.MinValue is left to the large form: its negation would not fit the small one.
        return numerator > long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new Ratio((long)numerator, (long)denominator - 1, null)
            : new Ratio(0, 0, new Terms(numerator, denominator));
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
