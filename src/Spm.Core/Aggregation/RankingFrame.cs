using Spm.Core.Indices;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>What all results of a ranking share.</summary>
internal sealed record RankingFrame(RankingGroup Group, RuleBook? Rules, ReportingPeriod? Period, bool Mixing)
{
    public ReportingPeriod? Since { get; init; }
}
