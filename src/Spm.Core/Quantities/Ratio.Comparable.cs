namespace Spm.Core.Quantities;

public readonly partial struct Ratio
{
    /// <summary>Compares by exact value: products of terms, never a quotient.</summary>
    public int CompareTo(Ratio other)
    {
        if (_terms is null && other._terms is null)
        {
            var left = Math.BigMul(_numerator, other.SmallDenominator, out var leftLow);
            var right = Math.BigMul(other._numerator, SmallDenominator, out var rightLow);
            return left != right ? left.CompareTo(right) : ((ulong)leftLow).CompareTo((ulong)rightLow);
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <summary>Compares with another ratio; nothing is smaller than every ratio.</summary>
    /// <exception cref="ArgumentException">The object is not a ratio.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Ratio other => CompareTo(other),
        _ => throw new ArgumentException("A ratio compares with ratios only.", nameof(obj)),
    };

    /// <summary>True when both are the same exact value.</summary>
    public bool Equals(Ratio other) =>
        _numerator == other._numerator && _denominatorMinusOne == other._denominatorMinusOne && Equals(_terms, other._terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorMinusOne, _terms);

    /// <summary>Same exact value.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Different exact value.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Smaller by exact value.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Smaller or equal by exact value.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Larger by exact value.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Larger or equal by exact value.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;
}
