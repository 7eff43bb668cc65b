using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>A region with its rank (<i>daerah yang diperingkat</i>).</summary>
/// <typeparam name="TMeasure">What is ranked.</typeparam>
[LegalTerm("daerah yang diperingkat")]
public sealed class RankedRegion<TMeasure>
    where TMeasure : RankedMeasure
{
    private readonly RankingValue _value;

    internal RankedRegion(RankingCandidate candidate, int rank, (int Best, int Worst) range, int tiedWith)
    {
        _value = candidate.Value;
        Region = candidate.Region;
        Printed = candidate.Printed;
        IsProvisional = candidate.IsProvisional;
        Rank = rank;
        BestRank = range.Best;
        WorstRank = range.Worst;
        TiedWith = tiedWith;
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The rank of the value as it stands, from 1.</summary>
    public int Rank { get; }

    /// <summary>The best rank that it could have, wherever in their intervals all values turn out to lie.</summary>
    public int BestRank { get; }

    /// <summary>The worst rank that it could have.</summary>
    public int WorstRank { get; }

    /// <summary>True when missing data leave the rank open.</summary>
    public bool HasRange => BestRank != WorstRank;

    /// <summary>How many other regions have exactly the same value.</summary>
    public int TiedWith { get; }

    /// <summary>The exact value; an index, a fill rate and points are all shares of 1 here. For a whole region it can have thousands of digits.</summary>
    public Ratio Value => _value.ToRatio();

    /// <summary>The value as printed, in per cent or points; the rank was not decided on it.</summary>
    public Percentage Printed { get; }

    /// <summary>True when the value is provisional.</summary>
    public bool IsProvisional { get; }

    /// <summary>Rank, region and printed value.</summary>
    public override string ToString() => $"{Rank}. {Region} {Printed}{(HasRange ? $" ({BestRank}–{WorstRank})" : "")}{(IsProvisional ? " (provisional)" : "")}";
}
