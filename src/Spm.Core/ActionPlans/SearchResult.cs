using System.Numerics;

namespace Spm.Core.ActionPlans;

/// <summary>What a search came to.</summary>
/// <param name="Units">The best answer found; null when none was.</param>
/// <param name="Total">What it comes to; 0 without one.</param>
/// <param name="Bound">No answer comes to less; null when nothing is left that could hold one.</param>
/// <param name="Nodes">How many boxes were looked at.</param>
internal sealed record SearchResult(long[]? Units, BigInteger Total, BigInteger? Bound, long Nodes)
{
    public bool IsProven => Bound is null || (Units is not null && Bound >= Total);
}
