using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <content>One number of several periods.</content>
public sealed partial class Tally
{
    /// <summary>The totals of several periods together, each subject by its measure kind; see <see cref="CombinedTally"/>.</summary>
    /// <param name="periods">The periods in order of time; they must not overlap, and together they are at least one.</param>
    /// <param name="distinct">Distinct counts of the whole stretch for subjects that count contacts; null when there are none.</param>
    /// <exception cref="ArgumentException">No period, or two that overlap; or the distinct counts have another layout or more than one period.</exception>
    /// <exception cref="OverflowException">A total passes the bound of <see cref="TallyTotals"/>.</exception>
    public CombinedTally Over(IEnumerable<ReportingPeriod> periods, Tally? distinct = null) => CombinedTally.Of(this, periods, distinct);
}
