using Spm.Core.Catalog;
using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>The keys of the services of every year, by catalogue position.</summary>
internal static class ServiceKeys
{
    // Services are added and stay.
    private static readonly ServiceCatalog Catalog = ServiceCatalog.For(new BudgetYear(9999));

    public static IReadOnlyList<string> All { get; } = [.. Catalog.Services.Select(service => service.Key)];

    /// <summary>The key of a known service.</summary>
    public static Shape<string> Shape { get; } = new WordsShape<string>(null, All, key => key);

    /// <summary>The service of a known key.</summary>
    public static ServiceType Find(string key) => Catalog.Find(key)!;
}
