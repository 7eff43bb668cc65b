using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

/// <summary>Half a budget year (<i>semester</i>).</summary>
/// <remarks><c>default</c> is the first semester of year 1.</remarks>
[LegalTerm("semester")]
public readonly partial struct Semester :
    IEquatable<Semester>, IComparable<Semester>, IComparable,
    ITextValue<Semester>
{
    private static readonly string[] Romans = ["I", "II"];

    private readonly int _index;

    private Semester(BudgetYear year, int number) => _index = (year.Number - 1) * 2 + number - 1;

    /// <summary>The budget year that the semester belongs to.</summary>
    public BudgetYear Year => new(_index / 2 + 1);

    /// <summary>1 or 2.</summary>
    public int Number => _index % 2 + 1;

    /// <summary>I or II, as printed after <i>Semester</i>.</summary>
    public string Roman => Romans[_index % 2];

    /// <summary>True for the second semester, the only one that closes the year.</summary>
    public bool IsLast => Number == 2;

    /// <summary>Makes a semester.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="number">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1..2.</exception>
    public static Semester Of(BudgetYear year, int number) => new(year, Require.InRange(number, 1, 2));

    /// <summary>As printed in Indonesian: <c>Semester II 2025</c>.</summary>
    public string ToIndonesian() => string.Create(CultureInfo.InvariantCulture, $"Semester {Roman} {Year}");

    /// <inheritdoc/>
    public int CompareTo(Semester other) => _index.CompareTo(other._index);

    /// <summary>Compares with another semester; nothing is earlier than every semester.</summary>
    /// <exception cref="ArgumentException">The object is not a semester.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Semester other => CompareTo(other),
        _ => throw new ArgumentException("A semester compares with semesters only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Semester other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Semester other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>Same semester of the same year.</summary>
    public static bool operator ==(Semester left, Semester right) => left.Equals(right);

    /// <summary>Different semester.</summary>
    public static bool operator !=(Semester left, Semester right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(Semester left, Semester right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Semester left, Semester right) => left.CompareTo(right) <= 0;

    /// <summary>Later.</summary>
    public static bool operator >(Semester left, Semester right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Semester left, Semester right) => left.CompareTo(right) >= 0;
}
