using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>What a region is ranked by: terms where there are some, so that the full fraction is seldom built; else a fraction.</summary>
internal readonly struct RankingValue : IComparable<RankingValue>
{
    private readonly ExactValue? _terms;
    private readonly Ratio _fraction;

    private RankingValue(ExactValue? terms, Ratio fraction)
    {
        _terms = terms;
        _fraction = fraction;
    }

    public static RankingValue Of(ExactValue terms) => new(terms, default);

    public static RankingValue Of(Ratio fraction) => new(null, fraction);

    public Ratio ToRatio() => _terms?.ToRatio() ?? _fraction;

    public int CompareTo(RankingValue other) => _terms is not null && other._terms is not null
        ? _terms.CompareTo(other._terms)
        : ToRatio().CompareTo(other.ToRatio());
}
