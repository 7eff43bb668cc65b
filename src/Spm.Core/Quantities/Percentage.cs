using System.Numerics;
using Spm.Core.Internal;

namespace Spm.Core.Quantities;

/// <summary>A published, rounded percentage (<i>persentase</i>), such as 97.81.</summary>
/// <remarks>Per cent of 100, with 0 to 6 decimals that are always printed. It has no arithmetic and no order, so that
/// nobody averages or ranks what was already rounded; work with the exact value and publish last.
/// <c>default</c> is 0 without decimals. Two percentages are equal when they print the same.</remarks>
[LegalTerm("persentase")]
public readonly partial struct Percentage :
    IEquatable<Percentage>, ITextValue<Percentage>
{
    /// <summary>The most decimals that a percentage can show.</summary>
    public const int MostDigits = 6;

    private readonly BigInteger _units;
    private readonly byte _digits;

    private Percentage(BigInteger units, int digits)
    {
        _units = units;
        _digits = (byte)digits;
    }

    /// <summary>Decimals shown, 0 to 6.</summary>
    public int Digits => _digits;

    /// <summary>The printed number as an exact share: 97.81 gives 9781/10000. It is not the value that was rounded.</summary>
    public Ratio PrintedShare => new(_units, 100 * UnitsPerPercent(_digits));

    /// <summary>Rounds an exact share for publication.</summary>
    /// <param name="share">The exact share; 1 is 100 per cent.</param>
    /// <param name="digits">Decimals to show, 0 to 6.</param>
    /// <param name="mode">What happens to the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">Digits outside 0..6, or no named mode.</exception>
    public static Percentage Round(Ratio share, int digits, RoundingMode mode) =>
        new(ExactRounding.ToWhole(share * Scale(digits), mode), digits);

    /// <inheritdoc/>
    public bool Equals(Percentage other) => _units == other._units && _digits == other._digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_units, _digits);

    /// <summary>Both print the same.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Equals(right);

    /// <summary>They print differently.</summary>
    public static bool operator !=(Percentage left, Percentage right) => !left.Equals(right);

    /// <summary>How many printed units make a share of 1: 10000 at two decimals.</summary>
    internal static long Scale(int digits) => 100 * UnitsPerPercent(Require.InRange(digits, 0, MostDigits));

    internal static Percentage FromUnits([Trusted] BigInteger units, [Trusted] int digits) => new(units, digits);

    /// <summary>The same number one printed unit lower or higher.</summary>
    internal Percentage Shift(int units) => new(_units + units, _digits);

    internal BigInteger Units => _units;

    private static long UnitsPerPercent(int digits)
    {
        var units = 1L;
        for (var i = 0; i < digits; i++) units *= 10;
        return units;
    }
}
