namespace Spm.Core.Periods;

/// <content>How periods lie to each other.</content>
public readonly partial struct ReportingPeriod
{
    /// <summary>True when every month of the other is one of this; a period covers itself.</summary>
    public bool Covers(ReportingPeriod other) => FirstMonth <= other.FirstMonth && other.LastMonth <= LastMonth;

    /// <summary>True when they share a month.</summary>
    public bool Overlaps(ReportingPeriod other) => FirstMonth <= other.LastMonth && other.FirstMonth <= LastMonth;

    /// <summary>True when the other begins on the day after this one ends, also in the next year.</summary>
    public bool IsFollowedBy(ReportingPeriod other) =>
        other.FirstMonth.Number == LastMonth.Number % 12 + 1 && other.Year.Number == Year.Number + (ClosesYear ? 1 : 0);

    /// <summary>How other periods, such as twelve months, make this one up.</summary>
    /// <param name="parts">In any order; none is no part at all.</param>
    public PeriodCoverage CoverageBy(IEnumerable<ReportingPeriod> parts) => new(this, parts ?? throw new ArgumentNullException(nameof(parts)));
}
