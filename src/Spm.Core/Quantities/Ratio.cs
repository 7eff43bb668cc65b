using System.Numerics;
using Spm.Core.Internal;

namespace Spm.Core.Quantities;

/// <summary>An exact share or index, such as people served over people entitled (<i>perbandingan</i>).</summary>
/// <remarks>A whole number over a whole number of any size, always in lowest terms; no operation rounds.
/// <c>default</c> is 0, so a new array of ratios holds zeros. The order is by exact value and never divides.
/// Nobody entitled is not a ratio: a denominator of 0 is refused.
/// Values whose terms fit 63 bits are held without allocation.</remarks>
[LegalTerm("perbandingan")]
public readonly partial struct Ratio :
    IEquatable<Ratio>, IComparable<Ratio>, IComparable,
    ITextValue<Ratio>,
    IAdditionOperators<Ratio, Ratio, Ratio>, ISubtractionOperators<Ratio, Ratio, Ratio>,
    IMultiplyOperators<Ratio, Ratio, Ratio>, IDivisionOperators<Ratio, Ratio, Ratio>,
    IUnaryNegationOperators<Ratio, Ratio>, IComparisonOperators<Ratio, Ratio, bool>,
    IAdditiveIdentity<Ratio, Ratio>, IMultiplicativeIdentity<Ratio, Ratio>
{
    private readonly long _numerator;
    private readonly long _denominatorMinusOne;
    private readonly Terms? _terms;

    /// <summary>Makes the ratio of two whole numbers and reduces it to lowest terms.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is below 1.</exception>
    public Ratio(long numerator, long denominator)
    {
        if (denominator < 1) throw BelowOne(denominator);
        this = Reduce(numerator, denominator);
    }

    /// <inheritdoc cref="Ratio(long, long)"/>
    public Ratio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator < BigInteger.One) throw BelowOne(denominator);
        this = Reduce(numerator, denominator);
    }

    private Ratio(long numerator, long denominatorMinusOne, Terms? terms)
    {
        _numerator = numerator;
        _denominatorMinusOne = denominatorMinusOne;
        _terms = terms;
    }

    /// <summary>0, also the value of <c>default</c>.</summary>
    public static Ratio Zero => default;

    /// <summary>1, that is 100 per cent.</summary>
    public static Ratio One => new(1, 0, null);

    /// <summary>0, which changes nothing when added.</summary>
    public static Ratio AdditiveIdentity => Zero;

    /// <summary>1, which changes nothing when multiplied.</summary>
    public static Ratio MultiplicativeIdentity => One;

    /// <summary>The whole number above the line, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _terms is null ? _numerator : _terms.Numerator;

    /// <summary>The whole number below the line, in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _terms is null ? (BigInteger)_denominatorMinusOne + BigInteger.One : _terms.Denominator;

    /// <summary>-1 below zero, 0 at zero, 1 above.</summary>
    public int Sign => _terms is null ? Math.Sign(_numerator) : _terms.Numerator.Sign;

    /// <summary>True when the denominator is 1.</summary>
    public bool IsWhole => _terms is null ? _denominatorMinusOne == 0 : _terms.Denominator.IsOne;

    /// <summary>A percentage as an exact share: 60 gives 3/5.</summary>
    /// <param name="percent">Whole per cent, any sign.</param>
    public static Ratio FromPercent(long percent) => new(percent, 100);

    /// <summary>The smaller of two ratios.</summary>
    public static Ratio Min(Ratio left, Ratio right) => right < left ? right : left;

    /// <summary>The larger of two ratios.</summary>
    public static Ratio Max(Ratio left, Ratio right) => right > left ? right : left;

    /// <summary>The exact sum, faster than adding one by one when the denominators differ.</summary>
    /// <param name="values">Any ratios; none gives 0.</param>
    public static Ratio Sum(ReadOnlySpan<Ratio> values)
    {
        // Halving keeps the denominators of both sides of every addition about equally long.
        if (values.Length == 0) return Zero;
        if (values.Length == 1) return values[0];
        var half = values.Length / 2;
        return Sum(values[..half]) + Sum(values[half..]);
    }

    private static ArgumentOutOfRangeException BelowOne(BigInteger denominator) =>
        new(nameof(denominator), denominator, "A denominator is at least 1; nobody entitled is not a ratio.");

    /// <summary>Terms that do not fit 63 bits; the small form is used whenever both do, so a value has one form only.</summary>
    private sealed record Terms(BigInteger Numerator, BigInteger Denominator);
}
