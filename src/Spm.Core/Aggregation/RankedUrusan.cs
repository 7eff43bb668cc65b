using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;

namespace Spm.Core.Aggregation;

/// <summary>Regions ranked by their index of one urusan (<i>peringkat menurut indeks urusan</i>).</summary>
[LegalTerm("peringkat menurut indeks urusan")]
public sealed class RankedUrusan : RankedMeasure
{
    private RankedUrusan(Urusan urusan) => Urusan = urusan;

    /// <summary>The urusan.</summary>
    public Urusan Urusan { get; }

    /// <inheritdoc/>
    public override string Name(Language language) =>
        language == Language.Indonesian ? $"indeks pencapaian urusan {Urusan.Label}" : $"achievement index of the urusan {Urusan.EnglishName}";

    /// <summary>Ranks regions by the exact index of one urusan, highest first.</summary>
    /// <param name="indices">As for <see cref="RankedIndex.Rank"/>.</param>
    /// <param name="urusan">The urusan; whether a result is provisional is asked of it alone.</param>
    /// <param name="group">The regions to rank.</param>
    /// <param name="ties">Which rank equal regions get; null for <see cref="RankingTies.Competition"/>.</param>
    /// <param name="mixing">Whether provisional and final results may stand in one ranking, which then says so.</param>
    /// <exception cref="ArgumentException">As for <see cref="RankedIndex.Rank"/>.</exception>
    public static Ranking<RankedUrusan> Rank(IEnumerable<RegionIndex> indices, Urusan urusan, RankingGroup group, RankingTies? ties = null, bool mixing = false)
    {
        var measure = new RankedUrusan(Require.NotNull(urusan));
        var input = RankingInput.Of(indices, group, index => index.Only(urusan));
        return new Ranking<RankedUrusan>(measure, ties, input.Frame(group, mixing), input.Candidates(), input.Omissions());
    }
}
