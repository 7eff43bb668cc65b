using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>Regions ranked by how much of the form is filled (<i>peringkat menurut tingkat keterisian</i>); says nothing of achievement.</summary>
[LegalTerm("peringkat menurut tingkat keterisian")]
public sealed class RankedFillRate : RankedMeasure
{
    private RankedFillRate()
    {
    }

    /// <inheritdoc/>
    public override string Name(Language language) =>
        language == Language.Indonesian ? "tingkat keterisian (bukan capaian)" : "fill rate (not achievement)";

    /// <summary>Ranks regions by their exact fill rate, highest first; printed rates are cut off, so that only a full form prints 100.</summary>
    /// <param name="rates">At most one a region. Regions outside the group are passed over.</param>
    /// <param name="period">What the forms are about.</param>
    /// <param name="group">The regions to rank.</param>
    /// <param name="ties">Which rank equal regions get; null for <see cref="RankingTies.Competition"/>.</param>
    /// <exception cref="ArgumentException">A region twice.</exception>
    public static Ranking<RankedFillRate> Rank(IEnumerable<RegionFillRate> rates, ReportingPeriod period, RankingGroup group, RankingTies? ties = null) =>
        RankingInput.Rank(
            new RankedFillRate(), Require.Copy(rates), rate => rate.Region, rate => RankingValue.Of(ShareValue.Of(rate.Filled, rate.Asked)), RoundingMode.Down, period, group, ties);
}
