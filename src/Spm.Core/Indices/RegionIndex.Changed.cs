using Spm.Core.Validation;

namespace Spm.Core.Indices;

public sealed partial class RegionIndex
{
    private RegionIndex(RegionIndex like, IReadOnlyList<CheckedService> figures)
        : this(like.Rules, figures, like.Source, like.Period?.ClosesYear ?? true, [.. like.OutsideScope], like._regionsNotReporting)
    {
        Region = like.Region;
        Period = like.Period;
        RevisedTo = like.RevisedTo;
    }

    /// <summary>The same region with other figures of the same services, measured by the same rules.</summary>
    internal RegionIndex With(IReadOnlyList<CheckedService> figures) => new(this, figures);
}
