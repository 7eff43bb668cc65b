using System.Collections.Frozen;
using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Catalog;

/// <summary>The checked-in tables as they stood in one edition.</summary>
internal sealed class CatalogTables
{
    private static readonly FrozenDictionary<LocalDate, Lazy<CatalogTables>> Shipped = Edition.All.ToFrozenDictionary(
        edition => edition, edition => new Lazy<CatalogTables>(() => Read(edition, EmbeddedTable.Read, RegionList.Of(edition))));

    private CatalogTables(LocalDate edition, IReadOnlyList<ServiceType> services, QualityTable quality, RegionList regions)
    {
        Known = edition;
        Services = services;
        Quality = quality;
        Regions = regions;
    }

    public LocalDate Known { get; }

    /// <summary>The services of every year.</summary>
    public IReadOnlyList<ServiceType> Services { get; }

    public QualityTable Quality { get; }

    public RegionList Regions { get; }

    /// <summary>The latest budget year of any change that the edition knows.</summary>
    public BudgetYear LastChange => Services
        .SelectMany(service => new[] { service.FirstYear, service.TechnicalStandard.LastChange })
        .Append(Quality.LastChange)
        .Append(OwedServicesRule.LastChange(Known))
        .Max();

    /// <summary>The services that are owed in a year.</summary>
    public IReadOnlyList<ServiceType> ServicesOf(BudgetYear year) =>
        Services[^1].FirstYear <= year ? Services : Array.AsReadOnly(Services.Where(service => service.FirstYear <= year).ToArray());

    /// <summary>The shipped tables of an edition, read once.</summary>
    public static CatalogTables Of(LocalDate edition) => Shipped[edition].Value;

    /// <summary>The tables of an edition from any source, such as a later one that does not ship yet.</summary>
    public static CatalogTables Read(LocalDate edition, Func<string, EmbeddedTable> table, RegionList regions) => new(
        edition,
        ServiceTable.Read(table("services.tsv"), edition),
        new QualityTable(table("quality-lists.tsv"), table("quality-indicators.tsv"), edition),
        regions);
}
