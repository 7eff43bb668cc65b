using Spm.Core.Catalog;

namespace Spm.Core.Json;

/// <summary>The keys of all services, by catalogue position; they are the same in every year.</summary>
internal static class ServiceKeys
{
    public static IReadOnlyList<string> All { get; } = [.. ServiceCatalog.For(ServiceCatalog.FirstYear).Services.Select(service => service.Key)];

    /// <summary>The key of a known service.</summary>
    public static Shape<string> Shape { get; } = new WordsShape<string>(null, All, key => key);
}
