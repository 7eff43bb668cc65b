using Spm.Core.Catalog;

namespace Spm.Core.Json;

/// <summary>The keys of all services, by catalogue position; they are the same in every year.</summary>
internal static class ServiceKeys
{
    private static readonly ServiceCatalog Catalog = ServiceCatalog.For(ServiceCatalog.FirstYear);

    public static IReadOnlyList<string> All { get; } = [.. Catalog.Services.Select(service => service.Key)];

    /// <summary>The key of a known service.</summary>
    public static Shape<string> Shape { get; } = new WordsShape<string>(null, All, key => key);

    /// <summary>The service of a known key.</summary>
    public static ServiceType Find(string key) => Catalog.Find(key)!;
}
