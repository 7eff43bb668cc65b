using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>A service, an urusan or the whole region: whose index is meant.</summary>
internal sealed record IndexScope(Urusan? Urusan = null, ServiceType? Service = null)
{
    /// <summary>0 a service, 1 an urusan, 2 the region: an inner one never reaches beyond an outer one that it shares services with.</summary>
    public int Size => Service is not null ? 0 : Urusan is not null ? 1 : 2;

    public ExactValue? ValueOf(RegionIndex index)
    {
        if (Service is not null) return index.Services.FirstOrDefault(entry => entry.Service == Service)?.Value;
        return Urusan is not null ? index.Urusan.FirstOrDefault(entry => entry.Urusan == Urusan)?.Value : index.Value;
    }

    /// <summary>The exact part of the index that hangs on each service; 0 for those outside.</summary>
    public Ratio[] WeightsOf(RegionIndex index)
    {
        var services = index.Services;
        if (Service is not null) return [.. services.Select(entry => entry.Service == Service && entry.Counts ? Ratio.One : Ratio.Zero)];
        if (Urusan is null) return [.. services.Select(entry => entry.Counts ? entry.RegionWeight : Ratio.Zero)];
        var weights = new Dictionary<ServiceIndex, Ratio>();
        var groups = RegionCalculation.Groups(
            [.. services.Where(entry => entry.Service.Urusan == Urusan && entry.Counts)], RegionCalculation.UrusanGroup(index.Rules.Method));
        foreach (var group in groups)
            foreach (var entry in group) weights[entry] = new Ratio(1, groups.Length * (long)group.Length);
        return [.. services.Select(entry => weights.GetValueOrDefault(entry))];
    }
}
