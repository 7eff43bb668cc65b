using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>An index in whole units of 1/<see cref="Unit"/>, with how many units it may be too low.</summary>
/// <remarks>The exact value v satisfies Low ≤ v · Unit ≤ Low + Error; the proof is in docs/aggregation.md. The unit is not a power of two:
/// small denominators divide it, so that everybody served, nobody served, and weights and means over few services lose nothing, and a value
/// on a rating bound is met exactly.</remarks>
internal readonly record struct FixedIndex(ulong Low, ulong Error)
{
    /// <summary>2¹⁰ · 3⁴ · 5³ · 7² · 11 · 13 · 17, a little over 2⁴⁰; up to 14,936,322 people times it stay within 64 bits.</summary>
    public const ulong Unit = 1024UL * 81 * 125 * 49 * 11 * 13 * 17;

    /// <summary>The largest count that can be multiplied by the unit in 64 bits.</summary>
    public const ulong MostNarrow = ulong.MaxValue / Unit;

    // Shares beyond this are left to the exact path, so that sums of a region's shares stay far below 2^64.
    private const ulong MostShare = 1000 * Unit;

    public static FixedIndex None => default;

    public static FixedIndex Full => new(Unit, 0);

    public bool IsExact => Error == 0;

    /// <summary>The mean of parts whose lows and errors were added up.</summary>
    public static FixedIndex Mean(ulong lows, ulong errors, ulong count)
    {
        if (count == 1) return new(lows, errors);
        var (low, rest) = Math.DivRem(lows, count);
        return new(low, (rest + errors + count - 1) / count);
    }

    public static FixedIndex Blend(FixedIndex first, ulong firstWeight, FixedIndex second, ulong secondWeight) =>
        Mean(first.Low * firstWeight + second.Low * secondWeight, first.Error * firstWeight + second.Error * secondWeight, firstWeight + secondWeight);

    /// <summary>Done over required, of which the second is not 0; false when the share is too large to be added safely.</summary>
    public static bool TryShare(ulong done, ulong required, out FixedIndex share)
    {
        if (done <= MostNarrow)
        {
            var product = done * Unit;
            var low = product / required;
            share = new(low, low * required == product ? 0UL : 1UL);
            return low <= MostShare;
        }

        var wide = (UInt128)done * Unit;
        var quotient = wide / required;
        share = new((ulong)quotient, quotient * required == wide ? 0UL : 1UL);
        return quotient <= MostShare;
    }

    /// <summary>The rating; null when a bound lies too close.</summary>
    public SpmRating? Rate(IReadOnlyList<int> bounds)
    {
        var rating = RateLow(Low, bounds);
        return IsExact || rating == RateLow(Low + Error, bounds) ? (SpmRating)rating : null;
    }

    /// <summary>The value times the scale, rounded; null when both ends do not round to the same number.</summary>
    public long? Round(ulong scale, RoundingMode mode)
    {
        var rounded = Round(Low, scale, mode);
        return IsExact || rounded == Round(Low + Error, scale, mode) ? rounded : null;
    }

    private static int RateLow(ulong low, IReadOnlyList<int> bounds)
    {
        var rating = bounds.Count;
        while (rating > 0 && low < (ulong)bounds[rating - 1] * (Unit / 100)) rating--;
        return rating;
    }

    private static long Round(ulong value, ulong scale, RoundingMode mode)
    {
        ulong quotient, rest;
        if (value <= Unit && scale <= MostNarrow)
        {
            (quotient, rest) = Math.DivRem(value * scale, Unit);
        }
        else
        {
            var wide = (UInt128)value * scale;
            quotient = (ulong)(wide / Unit);
            rest = (ulong)(wide - (UInt128)quotient * Unit);
        }

        return (long)(ExactRounding.Up(quotient % 2 == 0, (rest * 2).CompareTo(Unit), mode) ? quotient + 1 : quotient);
    }
}
