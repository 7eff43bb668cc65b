using System.Numerics;
using Spm.Core.Internal;

namespace Spm.Core.Quantities;

/// <summary>An exact amount of money (<i>rupiah</i>), counted in whole sen.</summary>
/// <remarks>1 rupiah = 100 sen. Any sign; about ±1.7·10³⁶ rupiah, and passing that fails loudly. <c>default</c> is Rp0.
/// A missing amount is not Rp0: use a nullable value.</remarks>
[LegalTerm("rupiah")]
public readonly partial struct Rupiah :
    IEquatable<Rupiah>, IComparable<Rupiah>, IComparable,
    ITextValue<Rupiah>,
    IAdditionOperators<Rupiah, Rupiah, Rupiah>, ISubtractionOperators<Rupiah, Rupiah, Rupiah>,
    IMultiplyOperators<Rupiah, long, Rupiah>, IUnaryNegationOperators<Rupiah, Rupiah>,
    IComparisonOperators<Rupiah, Rupiah, bool>, IAdditiveIdentity<Rupiah, Rupiah>
{
    private readonly Int128 _sen;

    private Rupiah(Int128 sen) => _sen = sen;

    /// <summary>Rp0, also the value of <c>default</c>.</summary>
    public static Rupiah Zero => default;

    /// <summary>Rp0, which changes nothing when added.</summary>
    public static Rupiah AdditiveIdentity => default;

    /// <summary>The amount in sen, hundredths of a rupiah.</summary>
    public Int128 Sen => _sen;

    /// <summary>An amount in whole rupiah.</summary>
    public static Rupiah FromRupiah(long rupiah) => new((Int128)rupiah * 100);

    /// <summary>An amount in whole sen.</summary>
    public static Rupiah FromSen(Int128 sen) => new(sen);

    /// <summary>The exact share of this amount in another, such as spent over budgeted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not above Rp0.</exception>
    public Ratio ShareOf(Rupiah whole) => whole._sen > 0
        ? new Ratio((BigInteger)_sen, (BigInteger)whole._sen)
        : throw new ArgumentOutOfRangeException(nameof(whole), whole, $"A share is taken of an amount above Rp0, not of {whole} rupiah.");

    /// <summary>The exact sum.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Rupiah operator +(Rupiah left, Rupiah right) => new(checked(left._sen + right._sen));

    /// <summary>The exact difference.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Rupiah operator -(Rupiah left, Rupiah right) => new(checked(left._sen - right._sen));

    /// <summary>The same amount with the other sign.</summary>
    /// <exception cref="OverflowException">The smallest amount of all, which has no counterpart.</exception>
    public static Rupiah operator -(Rupiah value) => new(checked(-value._sen));

    /// <summary>A unit price times a whole volume.</summary>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Rupiah operator *(Rupiah left, long right) => new(checked(left._sen * right));

    /// <inheritdoc/>
    public int CompareTo(Rupiah other) => _sen.CompareTo(other._sen);

    /// <summary>Compares with another amount; nothing is smaller than every amount.</summary>
    /// <exception cref="ArgumentException">The object is not an amount in rupiah.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rupiah other => CompareTo(other),
        _ => throw new ArgumentException("Rupiah compares with rupiah only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Rupiah other) => _sen == other._sen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rupiah other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _sen.GetHashCode();

    /// <summary>Same amount.</summary>
    public static bool operator ==(Rupiah left, Rupiah right) => left._sen == right._sen;

    /// <summary>Different amount.</summary>
    public static bool operator !=(Rupiah left, Rupiah right) => left._sen != right._sen;

    /// <summary>Smaller amount.</summary>
    public static bool operator <(Rupiah left, Rupiah right) => left._sen < right._sen;

    /// <summary>Smaller or equal amount.</summary>
    public static bool operator <=(Rupiah left, Rupiah right) => left._sen <= right._sen;

    /// <summary>Larger amount.</summary>
    public static bool operator >(Rupiah left, Rupiah right) => left._sen > right._sen;

    /// <summary>Larger or equal amount.</summary>
    public static bool operator >=(Rupiah left, Rupiah right) => left._sen >= right._sen;
}
