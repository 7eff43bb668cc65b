using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

/// <summary>A quarter of a budget year (<i>triwulan</i>).</summary>
/// <remarks><c>default</c> is the first quarter of year 1.</remarks>
[LegalTerm("triwulan", "Permendagri 59/2021 Pasal 24 ayat (1)")]
public readonly partial struct Quarter :
    IEquatable<Quarter>, IComparable<Quarter>, IComparable,
    ITextValue<Quarter>
{
    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    private readonly int _index;

    private Quarter(BudgetYear year, int number) => _index = (year.Number - 1) * 4 + number - 1;

    /// <summary>The budget year that the quarter belongs to.</summary>
    public BudgetYear Year => new(_index / 4 + 1);

    /// <summary>1 to 4.</summary>
    public int Number => _index % 4 + 1;

    /// <summary>I to IV, as printed after <i>TW</i>.</summary>
    public string Roman => Romans[_index % 4];

    /// <summary>True for the fourth quarter, the only one that closes the year.</summary>
    public bool IsLast => Number == 4;

    /// <summary>Makes a quarter.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="number">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1..4.</exception>
    public static Quarter Of(BudgetYear year, int number) => new(year, Require.InRange(number, 1, 4));

    /// <summary>As printed in Indonesian: <c>TW III 2025</c>.</summary>
    public string ToIndonesian() => string.Create(CultureInfo.InvariantCulture, $"TW {Roman} {Year}");

    /// <inheritdoc/>
    public int CompareTo(Quarter other) => _index.CompareTo(other._index);

    /// <summary>Compares with another quarter; nothing is earlier than every quarter.</summary>
    /// <exception cref="ArgumentException">The object is not a quarter.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quarter other => CompareTo(other),
        _ => throw new ArgumentException("A quarter compares with quarters only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Quarter other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quarter other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>Same quarter of the same year.</summary>
    public static bool operator ==(Quarter left, Quarter right) => left.Equals(right);

    /// <summary>Different quarter.</summary>
    public static bool operator !=(Quarter left, Quarter right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    /// <summary>Later.</summary>
    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;
}
