using Spm.Core.Internal;

namespace Spm.Core.Periods;

/// <summary>A budget year (<i>tahun anggaran</i>), which in Indonesia is the calendar year.</summary>
/// <remarks>1 to 9999; <c>default</c> is year 1, which no rule covers. Which years have rules is asked of the rule book.</remarks>
[LegalTerm("tahun anggaran")]
public readonly partial struct BudgetYear :
    IEquatable<BudgetYear>, IComparable<BudgetYear>, IComparable,
    ITextValue<BudgetYear>
{
    private readonly int _yearMinusOne;

    /// <summary>Makes a budget year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1..9999.</exception>
    public BudgetYear(int year) => _yearMinusOne = Require.InRange(year, 1, 9999) - 1;

    /// <summary>The year as a number.</summary>
    public int Number => _yearMinusOne + 1;

    /// <summary>The year after this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is year 9999.</exception>
    public BudgetYear Next => new(Number + 1);

    /// <summary>The year before this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is year 1.</exception>
    public BudgetYear Previous => new(Number - 1);

    /// <inheritdoc/>
    public int CompareTo(BudgetYear other) => _yearMinusOne.CompareTo(other._yearMinusOne);

    /// <summary>Compares with another budget year; nothing is earlier than every year.</summary>
    /// <exception cref="ArgumentException">The object is not a budget year.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        BudgetYear other => CompareTo(other),
        _ => throw new ArgumentException("A budget year compares with budget years only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(BudgetYear other) => _yearMinusOne == other._yearMinusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BudgetYear other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _yearMinusOne;

    /// <summary>Same year.</summary>
    public static bool operator ==(BudgetYear left, BudgetYear right) => left.Equals(right);

    /// <summary>Different year.</summary>
    public static bool operator !=(BudgetYear left, BudgetYear right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(BudgetYear left, BudgetYear right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(BudgetYear left, BudgetYear right) => left.CompareTo(right) <= 0;

    /// <summary>Later.</summary>
    public static bool operator >(BudgetYear left, BudgetYear right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(BudgetYear left, BudgetYear right) => left.CompareTo(right) >= 0;
}
