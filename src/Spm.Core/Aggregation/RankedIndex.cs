using Spm.Core.Indices;

namespace Spm.Core.Aggregation;

/// <summary>Regions ranked by their achievement index (<i>peringkat menurut IP SPM</i>).</summary>
[LegalTerm("peringkat menurut IP SPM")]
public sealed class RankedIndex : RankedMeasure
{
    private RankedIndex()
    {
    }

    /// <inheritdoc/>
    public override string Name(Language language) =>
        language == Language.Indonesian ? "Indeks Pencapaian SPM (IP SPM)" : "SPM achievement index (IP SPM)";

    /// <summary>Ranks regions by their exact index, highest first.</summary>
    /// <param name="indices">At most one result a region, all of one rule book, period and day of revision. Regions outside the group are passed over.</param>
    /// <param name="group">The regions to rank.</param>
    /// <param name="ties">Which rank equal regions get; null for <see cref="RankingTies.Competition"/>.</param>
    /// <param name="mixing">Whether provisional and final results may stand in one ranking, which then says so.</param>
    /// <exception cref="ArgumentException">Results of several rule books, periods or days of revision, a region twice, bare figures, or
    /// provisional and final results without <paramref name="mixing"/>; the message names the regions.</exception>
    public static Ranking<RankedIndex> Rank(IEnumerable<RegionIndex> indices, RankingGroup group, RankingTies? ties = null, bool mixing = false)
    {
        var input = RankingInput.Of(indices, group);
        return new Ranking<RankedIndex>(new RankedIndex(), ties, input.Frame(group, mixing), input.Candidates(), input.Omissions());
    }
}
