namespace Spm.Core.Quantities;

/// <summary>Two whole numbers between which an exact value lies, so that most decisions need no fraction.</summary>
/// <remarks>The value v satisfies Low ≤ v · Denominator · 2⁶⁴ ≤ High. A share adds at most one unit of error, sums add their
/// units, and scaling to a common denominator is exact. A mean whose terms would grow past the width that way, as that of a nation's
/// regions does, first widens each part to whole units of 2⁻⁶⁴: at most two units more a part. When the terms grow past the width, the
/// bracket becomes unknown (Denominator 0) and every question is answered "undecided".</remarks>
internal readonly struct Bracket
{
    // Sums of up to MostParts products below 2^WidestProduct stay below 2^128.
    private const int WidestProduct = 115;
    private const int MostParts = 4096;

    private Bracket(UInt128 low, UInt128 high, ulong denominator)
    {
        Low = low;
        High = high;
        Denominator = denominator;
    }

    public static Bracket Unknown => default;

    public UInt128 Low { get; }

    public UInt128 High { get; }

    public ulong Denominator { get; }

    public bool IsKnown => Denominator != 0;

    /// <summary>The value in units of 2⁻⁶⁴ where it is a whole number of them; null otherwise.</summary>
    public UInt128? Whole => IsKnown && Low == High && Low % Denominator == 0 ? Low / Denominator : null;

    /// <param name="done">0 to 2⁶³−1.</param>
    /// <param name="required">1 to 2⁶³−1.</param>
    public static Bracket OfShare(ulong done, ulong required)
    {
        UInt128 quotient;
        bool isExact;
        if (done <= uint.MaxValue && required <= uint.MaxValue)
        {
            // Two 64-bit divisions instead of one of 128 bits.
            var (high, carry) = Math.DivRem(done << 32, required);
            var (low, remainder) = Math.DivRem(carry << 32, required);
            quotient = ((UInt128)high << 32) + low;
            isExact = remainder == 0;
        }
        else
        {
            var scaled = (UInt128)done << 64;
            quotient = scaled / required;
            isExact = quotient * required == scaled;
        }

        return new Bracket(quotient, isExact ? quotient : quotient + 1, 1);
    }

    public static Bracket Mean(ReadOnlySpan<ExactValue> parts)
    {
        if (parts.Length is 0 or > MostParts) return Unknown;
        var common = 1UL;
        var fits = true;
        foreach (var part in parts)
        {
            if (!part.Bracket.IsKnown) return Unknown;
            fits = fits && TryCommonMultiple(common, part.Bracket.Denominator, out common);
        }

        var exact = fits && TryMultiply(common, (ulong)parts.Length, out _) ? Mean(parts, common) : Unknown;
        return exact.IsKnown ? exact : Mean(parts, 0);
    }

    /// <param name="parts">Known brackets.</param>
    /// <param name="common">A common multiple of their denominators; 0 to widen each part to the denominator 1.</param>
    private static Bracket Mean(ReadOnlySpan<ExactValue> parts, ulong common)
    {
        UInt128 low = 0, high = 0;
        foreach (var part in parts)
            if (!(common == 0 ? TryAdd(ref low, ref high, part.Bracket.Widened(), 1) : TryAdd(ref low, ref high, part.Bracket, common / part.Bracket.Denominator)))
                return Unknown;
        return new Bracket(low, high, Math.Max(common, 1) * (ulong)parts.Length);
    }

    /// <summary>(first · firstWeight + second · secondWeight) / (firstWeight + secondWeight).</summary>
    public static Bracket Blend(Bracket first, ulong firstWeight, Bracket second, ulong secondWeight)
    {
        if (!TryCommonMultiple(first.Denominator, second.Denominator, out var common)) return Unknown;
        UInt128 low = 0, high = 0;
        return TryMultiply(common / first.Denominator, firstWeight, out var firstFactor)
            && TryMultiply(common / second.Denominator, secondWeight, out var secondFactor)
            && TryMultiply(common, firstWeight + secondWeight, out var denominator)
            && TryAdd(ref low, ref high, first, firstFactor)
            && TryAdd(ref low, ref high, second, secondFactor)
                ? new Bracket(low, high, denominator)
                : Unknown;
    }

    /// <summary>The sign of (value − numerator/denominator), or null when the bracket cannot decide.</summary>
    public int? Compare(ulong numerator, ulong denominator)
    {
        if (!IsKnown || !TryMultiply(numerator, Denominator, out var scaled)
            || Bits(High) + Bits(denominator) > 128) return null;
        var bound = (UInt128)scaled << 64;
        var low = (Low * denominator).CompareTo(bound);
        var high = (High * denominator).CompareTo(bound);
        if (low > 0) return 1;
        if (high < 0) return -1;
        return low == 0 && high == 0 ? 0 : null;
    }

    /// <summary>The sign of (left − right), or null when the brackets overlap.</summary>
    public static int? Compare(Bracket left, Bracket right)
    {
        if (!left.IsKnown || !right.IsKnown) return null;
        var (leftLow, leftHigh) = left.FixedPoint();
        var (rightLow, rightHigh) = right.FixedPoint();
        if (leftLow > rightHigh) return 1;
        return leftHigh < rightLow ? -1 : null;
    }

    /// <summary>value · scale rounded, or null when both ends of the bracket do not round to the same number.</summary>
    public UInt128? Round(ulong scale, RoundingMode mode)
    {
        if (!IsKnown) return null;
        var (low, high) = FixedPoint();
        if (Bits(high) + Bits(scale) > 128) return null;
        var rounded = ExactRounding.ToWhole(low * scale, mode);
        return rounded == ExactRounding.ToWhole(high * scale, mode) ? rounded : null;
    }

    private Bracket Widened()
    {
        var (low, high) = FixedPoint();
        return new Bracket(low, high, 1);
    }

    private (UInt128 Low, UInt128 High) FixedPoint() => (Low / Denominator, (High + Denominator - 1) / Denominator);

    private static bool TryAdd(ref UInt128 low, ref UInt128 high, Bracket part, ulong factor)
    {
        if (Bits(part.High) + Bits(factor) > WidestProduct) return false;
        low += part.Low * factor;
        high += part.High * factor;
        return true;
    }

    private static bool TryCommonMultiple(ulong a, ulong b, out ulong multiple)
    {
        multiple = 0;
        if (a == 0 || b == 0) return false;
        if (a % b == 0)
        {
            multiple = a;
            return true;
        }

        var (x, y) = (a, b);
        while (y != 0) (x, y) = (y, x % y);
        return TryMultiply(a / x, b, out multiple);
    }

    private static bool TryMultiply(ulong a, ulong b, out ulong product)
    {
        var overflow = Math.BigMul(a, b, out product);
        return overflow == 0;
    }

    private static int Bits(UInt128 value) => 128 - (int)UInt128.LeadingZeroCount(value);

    private static int Bits(ulong value) => 64 - System.Numerics.BitOperations.LeadingZeroCount(value);
}
