using Spm.Core.Catalog;

namespace Spm.Core.Indices;

public sealed partial class RegionIndex
{
    /// <summary>The same figures as if the region had one urusan alone, so that its range and status are those of the urusan.</summary>
    internal RegionIndex Only(Urusan urusan) => new(
        Rules.With(Rules.Name, Rules.Method with { UrusanToRegion = UrusanToRegion.MeanOfUrusan }),
        [.. _figures.Where(entry => entry.Service.Urusan == urusan)],
        Source,
        Period?.ClosesYear ?? true,
        [.. OutsideScope.Where(service => service.Urusan == urusan)]);
}
