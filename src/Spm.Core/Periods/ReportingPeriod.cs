using NodaTime;

namespace Spm.Core.Periods;

/// <summary>What a submission or report covers (<i>periode pelaporan</i>): a year, a quarter, or the year to date.</summary>
/// <remarks>A year to date is cumulative: <c>s.d. TW III</c> holds January to September. It is not the quarter <c>TW III</c>.
/// <c>default</c> is the whole of year 1.</remarks>
[LegalTerm("periode pelaporan", "Permendagri 59/2021 Pasal 24 ayat (1)")]
public readonly partial struct ReportingPeriod :
    IEquatable<ReportingPeriod>, ISpanParsable<ReportingPeriod>, IUtf8SpanParsable<ReportingPeriod>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly Quarter _last;

    private ReportingPeriod(ReportingPeriodKind kind, Quarter last)
    {
        Kind = kind;
        _last = kind == ReportingPeriodKind.Year ? Quarter.Of(last.Year, 1) : last;
    }

    /// <summary>Year, quarter or year to date.</summary>
    public ReportingPeriodKind Kind { get; }

    /// <summary>The budget year that the period lies in.</summary>
    public BudgetYear Year => _last.Year;

    /// <summary>The last quarter that is covered.</summary>
    public Quarter LastQuarter => Kind == ReportingPeriodKind.Year ? Quarter.Of(Year, 4) : _last;

    /// <summary>True when the period reaches the end of the year; only then can a result be final.</summary>
    public bool ClosesYear => LastQuarter.IsLast;

    /// <summary>The first day that is covered.</summary>
    public LocalDate Start => Kind == ReportingPeriodKind.Quarter
        ? new LocalDate(Year.Number, _last.Number * 3 - 2, 1)
        : new LocalDate(Year.Number, 1, 1);

    /// <summary>The last day that is covered.</summary>
    public LocalDate End => new LocalDate(Year.Number, LastQuarter.Number * 3, 1).With(DateAdjusters.EndOfMonth);

    /// <summary>The whole budget year.</summary>
    public static ReportingPeriod Of(BudgetYear year) => new(ReportingPeriodKind.Year, Quarter.Of(year, 1));

    /// <summary>One quarter alone.</summary>
    public static ReportingPeriod Of(Quarter quarter) => new(ReportingPeriodKind.Quarter, quarter);

    /// <summary>From 1 January to the end of a quarter (<i>s.d. TW …</i>).</summary>
    public static ReportingPeriod YearToDate(Quarter through) => new(ReportingPeriodKind.YearToDate, through);

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
}
