using NodaTime;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

/// <summary>A month of a budget year (<i>bulan</i>).</summary>
/// <remarks><c>default</c> is the January of year 1.</remarks>
[LegalTerm("bulan")]
public readonly partial struct Month :
    IEquatable<Month>, IComparable<Month>, IComparable,
    ITextValue<Month>
{
    private static readonly string[] Indonesian =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly int _index;

    private Month(BudgetYear year, int number) => _index = (year.Number - 1) * 12 + number - 1;

    /// <summary>The budget year that the month belongs to.</summary>
    public BudgetYear Year => new(_index / 12 + 1);

    /// <summary>1 to 12.</summary>
    public int Number => _index % 12 + 1;

    /// <summary>The quarter that holds it.</summary>
    public Quarter Quarter => Quarter.Of(Year, (Number + 2) / 3);

    /// <summary>The semester that holds it.</summary>
    public Semester Semester => Semester.Of(Year, (Number + 5) / 6);

    /// <summary>True for December, the only one that closes the year.</summary>
    public bool IsLast => Number == 12;

    /// <summary>Its first day.</summary>
    public LocalDate Start => new(Year.Number, Number, 1);

    /// <summary>Its last day.</summary>
    public LocalDate End => Start.With(DateAdjusters.EndOfMonth);

    /// <summary>Makes a month.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="number">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1..12.</exception>
    public static Month Of(BudgetYear year, int number) => new(year, Require.InRange(number, 1, 12));

    /// <summary>The month that a day lies in.</summary>
    /// <param name="day">A day of the years 1 to 9999, in any calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies in another year.</exception>
    public static Month Of(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return new Month(new BudgetYear(iso.Year), iso.Month);
    }

    /// <summary>As printed: <c>Maret 2025</c>, <c>March 2025</c>.</summary>
    public string ToString(Language language) => $"{(language == Language.Indonesian ? Indonesian : English)[Number - 1]} {Year}";

    /// <inheritdoc/>
    public int CompareTo(Month other) => _index.CompareTo(other._index);

    /// <summary>Compares with another month; nothing is earlier than every month.</summary>
    /// <exception cref="ArgumentException">The object is not a month.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Month other => CompareTo(other),
        _ => throw new ArgumentException("A month compares with months only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Month other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Month other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>Same month of the same year.</summary>
    public static bool operator ==(Month left, Month right) => left.Equals(right);

    /// <summary>Different month.</summary>
    public static bool operator !=(Month left, Month right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    /// <summary>Later.</summary>
    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;
}
