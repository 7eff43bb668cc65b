using Spm.Core.Catalog;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>From services to urusan to the region.</summary>
internal static class RegionCalculation
{
    public static (ServiceIndex[] Services, UrusanIndex[] Urusan, ExactValue? Value) Measure(IReadOnlyList<CheckedService> figures, RuleBook rules)
    {
        var services = new ServiceIndex[figures.Count];
        for (var i = 0; i < services.Length; i++) services[i] = ServiceCalculation.Measure(figures[i], rules);
        var (urusan, value) = Combine(services, rules);
        return (services, urusan, value);
    }

    /// <param name="services">Measured services; those of an urusan stand in any order.</param>
    /// <param name="rules">Whose method joins them.</param>
    /// <param name="published">What a calculator did to each urusan's index before averaging, such as rounding it; null for nothing.</param>
    public static (UrusanIndex[] Urusan, ExactValue? Value) Combine(ServiceIndex[] services, RuleBook rules, Func<ExactValue, ExactValue>? published = null)
    {
        var urusan = services
            .GroupBy(service => service.Service.Urusan)
            .OrderBy(group => group.Key.Number)
            .Select(group => OfUrusan(group.Key, [.. group], rules, published))
            .ToArray();
        var value = rules.Method.UrusanToRegion == UrusanToRegion.MeanOfUrusan ? MeanOfUrusan(urusan) : MeanOfServices(services, rules.Method);
        return (urusan, value);
    }

    private static UrusanIndex OfUrusan(Urusan urusan, ServiceIndex[] services, RuleBook rules, Func<ExactValue, ExactValue>? published)
    {
        var value = MeanOfGroups([.. services.Where(service => service.Counts)], UrusanGroup(rules.Method));
        return new(rules, urusan, services, value is null || published is null ? value : published(value));
    }

    private static ExactValue? MeanOfUrusan(UrusanIndex[] urusan)
    {
        var counted = urusan.Where(index => index.Value is not null).ToArray();
        foreach (var index in counted)
            foreach (var service in index.Services) service.RegionWeight /= counted.Length;
        return MeanValue.Of([.. counted.Select(index => index.Value!)]);
    }

    private static ExactValue? MeanOfServices(ServiceIndex[] services, AchievementMethod method) => MeanOfGroups(
        [.. services.Where(service => service.Counts)], RegionGroup(method));

    /// <summary>What a region's mean over services joins first.</summary>
    public static Func<ServiceIndex, object> RegionGroup(AchievementMethod method) =>
        method.ServiceToUrusan == ServiceToUrusan.EachServiceOnce ? static service => (service.Service.Urusan, service.Service.Slug) : static service => service;

    /// <summary>What an urusan's mean joins first.</summary>
    public static Func<ServiceIndex, object> UrusanGroup(AchievementMethod method)
    {
        if (method.ServiceToUrusan == ServiceToUrusan.MeanOfLevels) return static service => service.Service.Level;
        if (method.ServiceToUrusan == ServiceToUrusan.EachServiceOnce) return static service => service.Service.Slug;
        return static service => service;
    }

    public static ServiceIndex[][] Groups(ServiceIndex[] counted, Func<ServiceIndex, object> groupOf) =>
        [.. counted.GroupBy(groupOf).Select(group => group.ToArray())];

    /// <summary>The mean over groups of the mean in each group; the weights of the services add up to 1.</summary>
    private static ExactValue? MeanOfGroups(ServiceIndex[] services, Func<ServiceIndex, object> groupOf)
    {
        var groups = Groups(services, groupOf);
        foreach (var group in groups)
            foreach (var service in group)
                service.RegionWeight = new Ratio(1, groups.Length * (long)group.Length);
        return MeanValue.Of([.. groups.Select(group => MeanValue.Of([.. group.Select(service => service.Value!)])!)]);
    }
}
