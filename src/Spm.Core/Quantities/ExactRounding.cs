using System.Numerics;

namespace Spm.Core.Quantities;

/// <summary>The one place that rounds (<i>pembulatan</i>): an exact ratio to a whole number by a named mode.</summary>
[LegalTerm("pembulatan")]
public static class ExactRounding
{
    /// <summary>Rounds an exact ratio to a whole number.</summary>
    /// <param name="value">Any ratio, of any sign.</param>
    /// <param name="mode">What happens to the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not a named one.</exception>
    public static BigInteger ToWhole(Ratio value, RoundingMode mode)
    {
        var denominator = value.Denominator;
        var quotient = BigInteger.DivRem(BigInteger.Abs(value.Numerator), denominator, out var rest);
        if (Up(quotient.IsEven, (rest * 2).CompareTo(denominator), mode)) quotient += BigInteger.One;
        return quotient * value.Sign;
    }

    /// <summary>Rounds a value in [0, 2⁶⁴) that is held in units of 2⁻⁶⁴.</summary>
    internal static UInt128 ToWhole(UInt128 fixedPoint, RoundingMode mode)
    {
        const ulong half = 1UL << 63;
        var quotient = fixedPoint >> 64;
        var rest = (ulong)fixedPoint;
        return Up(UInt128.IsEvenInteger(quotient), rest.CompareTo(half), mode) ? quotient + 1 : quotient;
    }

    internal static bool Up(bool isEven, int restAgainstHalf, RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => restAgainstHalf >= 0,
        RoundingMode.HalfEven => restAgainstHalf > 0 || (restAgainstHalf == 0 && !isEven),
        RoundingMode.Down => false,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Accepted are HalfAwayFromZero, HalfEven and Down."),
    };
}
