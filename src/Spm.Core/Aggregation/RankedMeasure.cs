namespace Spm.Core.Aggregation;

/// <summary>What a ranking ranks (<i>ukuran yang diperingkat</i>): one of five things that never compare with one another.</summary>
/// <remarks>An index of achievement, an award score, a fill rate and an improvement are mixed up in public; here each has a type of its
/// own, and a <see cref="Ranking{TMeasure}"/> carries it.</remarks>
[LegalTerm("ukuran yang diperingkat")]
public abstract class RankedMeasure
{
    private protected RankedMeasure()
    {
    }

    /// <summary>What is ranked, in words.</summary>
    public abstract string Name(Language language);

    /// <summary>The English name.</summary>
    public override string ToString() => Name(Language.English);
}
