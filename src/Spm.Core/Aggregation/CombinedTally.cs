using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>The totals of a stretch of periods, each subject by its measure kind (<i>rekapitulasi gabungan periode</i>).</summary>
/// <remarks>New persons add over the periods; stocks and years to date are those of the last period; contacts do not add, and without a
/// distinct count the rows count as not reported, with a finding. Required never adds: it is the last one given. Rows and states of what
/// adds are summed, so that a place that was silent once still shows; a period without any row of a cell is in <see cref="Gaps"/>.
/// <see cref="TallyTotals.Met"/> of what adds is the most that it can be while required stays the same, min(Σ met, Σ required), because which place passed its own
/// required number over time is not known here. Immutable.</remarks>
[LegalTerm("rekapitulasi gabungan periode")]
public sealed class CombinedTally
{
    private readonly TallyTotals[] _cells;
    private readonly int[] _gaps;

    internal CombinedTally([Trusted] TallyLayout layout, [Trusted] ReportingPeriod[] periods, [Trusted] PeriodCombination combination)
    {
        Layout = layout;
        Periods = Array.AsReadOnly(periods);
        _cells = combination.Cells;
        _gaps = combination.Gaps;
        Findings = combination.Findings.AsReadOnly();
        FindingCount = combination.FindingCount;
    }

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The periods in order of time.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>Contacts without a distinct count, years to date that fell, and required numbers that changed; the first
    /// <see cref="TallyReading.MostFindings"/>, by cell.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many findings there were, also those that were not kept.</summary>
    public long FindingCount { get; }

    /// <summary>The totals of every cell, by cell.</summary>
    public ReadOnlySpan<TallyTotals> Cells => _cells;

    /// <summary>In how many of the periods a cell has no row at all, by cell.</summary>
    public ReadOnlySpan<int> Gaps => _gaps;

    /// <summary>The totals of one cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    public TallyTotals At(int cell) => _cells[Require.InRange(cell, 0, _cells.Length - 1)];

    internal static CombinedTally Of(Tally tally, IEnumerable<ReportingPeriod> periods, Tally? distinct)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ReportingPeriod[] ordered = [.. periods];
        if (ordered.Length == 0) throw new ArgumentException("At least one period is needed.", nameof(periods));
        foreach (var period in ordered) tally.Layout.RequireYear(period);
        for (var at = 1; at < ordered.Length; at++)
            if (ordered[at].Start <= ordered[at - 1].End)
                throw new ArgumentException($"{ordered[at]} does not begin after {ordered[at - 1]}; give periods that do not overlap, in order of time.", nameof(periods));
        if (distinct is not null) tally.Layout.RequireSame(distinct.Layout);
        if (distinct?.Periods.Count > 1) throw new ArgumentException("Distinct counts are those of one stretch; give a tally of one period.", nameof(distinct));

        var combination = new PeriodCombination(tally, ordered, distinct);
        for (var cell = 0; cell < tally.Layout.CellCount; cell++) combination.Add(cell);
        return new CombinedTally(tally.Layout, ordered, combination);
    }
}
