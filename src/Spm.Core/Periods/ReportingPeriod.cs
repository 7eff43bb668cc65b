using NodaTime;
using Spm.Core.Internal;

namespace Spm.Core.Periods;

/// <summary>What a submission or report covers (<i>periode pelaporan</i>): a year, a semester, a quarter, a month, or the year to date.</summary>
/// <remarks>A year to date is cumulative: <c>s.d. TW III</c> holds January to September. It is not the quarter <c>TW III</c>; it is the
/// same as <c>s.d. September</c>. <c>default</c> is the whole of year 1.</remarks>
[LegalTerm("periode pelaporan", "Permendagri 59/2021 Pasal 24 ayat (1)")]
public readonly partial struct ReportingPeriod :
    IEquatable<ReportingPeriod>, ITextValue<ReportingPeriod>
{
    // Of a year its first month, so that the default is a year like any other.
    private readonly Month _last;

    private ReportingPeriod(ReportingPeriodKind kind, Month last)
    {
        Kind = kind;
        _last = last;
    }

    /// <summary>Year, semester, quarter, month or year to date.</summary>
    public ReportingPeriodKind Kind { get; }

    /// <summary>The budget year that the period lies in.</summary>
    public BudgetYear Year => _last.Year;

    /// <summary>The first month that is covered.</summary>
    public Month FirstMonth => Kind switch
    {
        ReportingPeriodKind.Month => _last,
        ReportingPeriodKind.Quarter => Month.Of(Year, _last.Number - 2),
        ReportingPeriodKind.Semester => Month.Of(Year, _last.Number - 5),
        _ => Month.Of(Year, 1),
    };

    /// <summary>The last month that is covered.</summary>
    public Month LastMonth => Kind == ReportingPeriodKind.Year ? Month.Of(Year, 12) : _last;

    /// <summary>The quarter of the last month; a month or a year to date may end within it.</summary>
    public Quarter LastQuarter => LastMonth.Quarter;

    /// <summary>Every month that is covered, in order.</summary>
    public IReadOnlyList<Month> Months
    {
        get
        {
            var (year, first) = (Year, FirstMonth.Number);
            return Array.AsReadOnly([.. Enumerable.Range(first, LastMonth.Number - first + 1).Select(number => Month.Of(year, number))]);
        }
    }

    /// <summary>True when the period reaches the end of the year; only then can a result be final.</summary>
    public bool ClosesYear => LastMonth.IsLast;

    /// <summary>The first day that is covered.</summary>
    public LocalDate Start => FirstMonth.Start;

    /// <summary>The last day that is covered.</summary>
    public LocalDate End => LastMonth.End;

    /// <summary>The whole budget year.</summary>
    public static ReportingPeriod Of(BudgetYear year) => new(ReportingPeriodKind.Year, Month.Of(year, 1));

    /// <summary>Half a budget year.</summary>
    public static ReportingPeriod Of(Semester semester) => new(ReportingPeriodKind.Semester, Month.Of(semester.Year, semester.Number * 6));

    /// <summary>One quarter alone.</summary>
    public static ReportingPeriod Of(Quarter quarter) => new(ReportingPeriodKind.Quarter, LastOf(quarter));

    /// <summary>One month alone.</summary>
    public static ReportingPeriod Of(Month month) => new(ReportingPeriodKind.Month, month);

    /// <summary>From 1 January to the end of a quarter (<i>s.d. TW …</i>).</summary>
    public static ReportingPeriod YearToDate(Quarter through) => new(ReportingPeriodKind.YearToDate, LastOf(through));

    /// <summary>From 1 January to the end of a month (<i>s.d. Agustus</i>); through March it is the same as through the first quarter.</summary>
    public static ReportingPeriod YearToDate(Month through) => new(ReportingPeriodKind.YearToDate, through);

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod other) => Kind == other.Kind && _last == other._last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _last);

    /// <summary>Same kind and same stretch.</summary>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Different kind or stretch.</summary>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    private static Month LastOf(Quarter quarter) => Month.Of(quarter.Year, quarter.Number * 3);
}
