using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Eligibility;

/// <summary>The day on which ages are taken (<i>tanggal acuan umur</i>).</summary>
/// <remarks>Those born later are not there yet. Two given days are equal when the day is.</remarks>
[LegalTerm("tanggal acuan umur")]
public sealed class ReferenceDatePolicy : Policy, IEquatable<ReferenceDatePolicy>
{
    private readonly AnnualDate _day;
    private readonly LocalDate? _given;

    private ReferenceDatePolicy(string name, AnnualDate day, LocalDate? given, string marks, string indonesian, string english)
        : base("reference-date", name, new LegalBasis("tidak diatur", marks), indonesian, english) => (_day, _given) = (day, given);

    /// <summary><c>end-of-year</c>: 31 December of the budget year.</summary>
    public static ReferenceDatePolicy EndOfYear { get; } = new(
        "end-of-year", new AnnualDate(12, 31), null, "INFERRED: sasaran setahun; RECALLED data kependudukan bersih semester II", "umur per 31 Desember", "ages on 31 December");

    /// <summary><c>start-of-year</c>: 1 January of the budget year.</summary>
    public static ReferenceDatePolicy StartOfYear { get; } = new(
        "start-of-year", new AnnualDate(1, 1), null, "INFERRED: tidak ada ketentuan yang dibaca", "umur per 1 Januari", "ages on 1 January");

    /// <summary><c>mid-year</c>: 30 June of the budget year, as projections of population are made.</summary>
    public static ReferenceDatePolicy MidYear { get; } = new(
        "mid-year", new AnnualDate(6, 30), null, "RECALLED: proyeksi penduduk pertengahan tahun", "umur per 30 Juni", "ages on 30 June");

    /// <summary><c>school-year</c>: 1 July of the budget year, when a school year begins.</summary>
    public static ReferenceDatePolicy SchoolYear { get; } = new(
        "school-year", new AnnualDate(7, 1), null, "RECALLED: syarat umur penerimaan murid baru per 1 Juli", "umur per 1 Juli", "ages on 1 July");

    /// <summary>Every value that a budget year fixes; the first is the default.</summary>
    public static IReadOnlyList<ReferenceDatePolicy> All { get; } = Array.AsReadOnly<ReferenceDatePolicy>([EndOfYear, StartOfYear, MidYear, SchoolYear]);

    /// <summary>A given day, whatever the budget year: <c>on-2025-03-01</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day outside the years 1900 to 2199.</exception>
    public static ReferenceDatePolicy On(LocalDate day)
    {
        var given = Checked(day);
        var text = LocalDatePattern.Iso.Format(given);
        return new ReferenceDatePolicy($"on-{text}", new AnnualDate(given.Month, given.Day), given, "INFERRED: ditetapkan pemakai", $"umur per {text}", $"ages on {text}");
    }

    /// <summary>The day for a budget year.</summary>
    public LocalDate DayIn(BudgetYear year) => _given ?? Checked(_day.InYear(year.Number));

    /// <summary>Same day in every year.</summary>
    public bool Equals(ReferenceDatePolicy? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReferenceDatePolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Far enough from the ends of the calendar that no age bound passes them.</summary>
    internal static LocalDate Checked(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        Require.InRange(iso.Year, 1900, 2199, nameof(day));
        return iso;
    }
}
