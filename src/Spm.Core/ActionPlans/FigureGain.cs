using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.ActionPlans;

/// <summary>A figure whose every further unit moves its service's index by the same exact step.</summary>
/// <param name="Service">The place of the service in the result.</param>
/// <param name="Item">The place of the quality item in the service's list; -1 for the recipients.</param>
/// <param name="Achievement">The figure as it stands.</param>
/// <param name="Step">What one unit adds to the service's own index, above 0.</param>
/// <param name="IsPooled">One of the items whose counts are put together, so that their surplus is shared.</param>
internal sealed record FigureGain(int Service, int Item, FigureAchievement Achievement, Ratio Step, bool IsPooled)
{
    public Figure Figure => Achievement.Figure;

    public bool IsPeople => Item < 0;

    public long Required => Figure.Required!.Value;

    public long Done => Figure.Done ?? 0;

    /// <summary>Not yet served or fulfilled: never more than the entitled, also where the method has no cap.</summary>
    public long Open => Math.Max(0, Required - Done);
}
