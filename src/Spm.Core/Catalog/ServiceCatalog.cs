using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Catalog;

/// <summary>What is owed in a budget year (<i>katalog SPM</i>): the services, their quality lists, and which region owes which.</summary>
/// <remarks>Immutable; a caller makes one of their own from the shipped one with the <c>With</c> methods.</remarks>
[LegalTerm("katalog SPM", "PP 2/2018 Pasal 5-10")]
public sealed partial class ServiceCatalog
{
    private readonly CatalogTables _tables;
    private readonly FrozenDictionary<string, ServiceType> _byKey;
    private readonly Lazy<FrozenDictionary<string, ServiceType>> _byLooseName;
    private readonly FrozenDictionary<string, QualityList> _lists;
    private readonly FrozenDictionary<RegionCode, OwedServices> _overrides;
    private readonly FrozenDictionary<RegionCode, AgencyMap> _agencies;

    private ServiceCatalog(
        CatalogTables tables, BudgetYear year, RegionList regions, FrozenDictionary<string, QualityList> lists, FrozenDictionary<RegionCode, OwedServices> overrides,
        FrozenDictionary<RegionCode, AgencyMap> agencies)
    {
        _tables = tables;
        _agencies = agencies;
        Year = year;
        Services = tables.ServicesOf(year);
        Regions = regions;
        _byKey = Services.ToFrozenDictionary(service => service.Key, StringComparer.Ordinal);
        _byLooseName = new(() => LooseNames(Services));
        _lists = lists;
        _overrides = overrides;
    }

    /// <summary>The first budget year with encoded rules.</summary>
    public static BudgetYear FirstYear { get; } = new(2019);

    /// <summary>The first budget year in which minimum quality is measured beside recipients; by inference, see the rule book's weights.</summary>
    public static BudgetYear FirstYearWithQuality { get; } = new(2022);

    /// <summary>The budget year whose lists and obligations these are.</summary>
    public BudgetYear Year { get; }

    /// <summary>The day of the edition that it was read from.</summary>
    public LocalDate Known => _tables.Known;

    /// <summary>The regions known to this catalogue.</summary>
    public RegionList Regions { get; }

    /// <summary>All services of the year, by catalogue position: 43 so far.</summary>
    public IReadOnlyList<ServiceType> Services { get; }

    /// <summary>The shipped catalogue of a budget year, by the latest edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year before 2019: no rule is encoded for it.</exception>
    public static ServiceCatalog For(BudgetYear year) => For(year, Edition.KnownAsOf);

    /// <summary>The shipped catalogue of a budget year, by what was encoded on a day.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="known">The latest edition on or before this day answers.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year before 2019, or a day before the first edition.</exception>
    public static ServiceCatalog For(BudgetYear year, LocalDate known)
    {
        if (known < Edition.First)
            throw new ArgumentOutOfRangeException(nameof(known), known, $"The first edition is that of {LocalDatePattern.Iso.Format(Edition.First)}; nothing was encoded by {LocalDatePattern.Iso.Format(known)}.");
        return For(year, CatalogTables.Of(Edition.All.Last(edition => edition <= known)));
    }

    internal static ServiceCatalog For(BudgetYear year, CatalogTables tables)
    {
        if (year < FirstYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, $"The first encoded catalogue is that of {FirstYear}; earlier years followed PP 65/2005, whose services differ.");
        var lists = tables.ServicesOf(year)
            .Select(service => (service.Key, List: tables.Quality.For(service, year)))
            .Where(pair => pair.List is not null)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.List!, StringComparer.Ordinal);
        return new ServiceCatalog(tables, year, tables.Regions, lists, FrozenDictionary<RegionCode, OwedServices>.Empty, FrozenDictionary<RegionCode, AgencyMap>.Empty);
    }

    /// <summary>The service with a key, or with an official name, alias or code of another system that only one service has; null when there is none.</summary>
    public ServiceType? Find(string keyOrName) =>
        _byKey.TryGetValue(Require.NotNull(keyOrName), out var service) ? service : _byLooseName.Value.GetValueOrDefault(LooseName.Of(keyOrName));

    /// <summary>The quality list offered for a service this year; null where none was seen.</summary>
    public QualityList? QualityListOf(ServiceType service) => _lists.GetValueOrDefault(Require.NotNull(service).Key);

    /// <summary>An item that another year's list of a service knows, and the title of that list; null when none does.</summary>
    internal (string List, QualityIndicator Item)? FindInOtherLists(ServiceType service, string label) => _tables.Quality.Find(service, label);

    /// <summary>What a region owes this year.</summary>
    public OwedServices OwedBy(Region region) =>
        _overrides.TryGetValue(Require.NotNull(region).Code, out var owed) ? owed : OwedServicesRule.For(region, Year, Known, Services);

    /// <summary>Which agency answers for which services in a region this year; the usual map where the region has none of its own.</summary>
    public AgencyMap AgenciesOf(Region region) => _agencies.GetValueOrDefault(Require.NotNull(region).Code, AgencyMap.Usual);

    /// <summary>This catalogue with another quality list for one service, such as a new year's list.</summary>
    public ServiceCatalog With(ServiceType service, QualityList list)
    {
        Require.NotNull(list);
        var lists = new Dictionary<string, QualityList>(_lists) { [Require.NotNull(service).Key] = list };
        return new ServiceCatalog(_tables, Year, Regions, lists.ToFrozenDictionary(StringComparer.Ordinal), _overrides, _agencies);
    }

    /// <summary>This catalogue with another set of services for one region.</summary>
    /// <param name="region">The region.</param>
    /// <param name="owed">What it owes, at least one service; one named twice counts once.</param>
    /// <param name="reason">Why the shipped set does not hold; results show it.</param>
    /// <exception cref="ArgumentException">No service, one that this catalogue lacks, or a blank reason.</exception>
    public ServiceCatalog WithOwed(Region region, IEnumerable<ServiceType> owed, string reason)
    {
        Require.NotNull(region);
        Require.Text(reason);
        var set = Require.Copy(owed).Select(service => _byKey.GetValueOrDefault(service.Key)
            ?? throw new ArgumentException($"{service.Key} is no service of this catalogue.", nameof(owed))).Distinct().OrderBy(service => service.CatalogPosition).ToArray();
        if (set.Length == 0) throw new ArgumentException($"{region} would owe nothing; at least one service is needed.", nameof(owed));
        var changed = new OwedServices(region, set, [], new LegalBasis("ditetapkan pemakai", "INFERRED: diganti oleh pemakai"), reason);
        var overrides = new Dictionary<RegionCode, OwedServices>(_overrides) { [region.Code] = changed };
        return new ServiceCatalog(_tables, Year, Regions, _lists, overrides.ToFrozenDictionary(), _agencies);
    }

    /// <summary>This catalogue with another list of regions, such as the shipped one and a new region.</summary>
    public ServiceCatalog With(RegionList regions) => new(_tables, Year, Require.NotNull(regions), _lists, _overrides, _agencies);

    /// <summary>This catalogue with another map of agencies for one region, such as one with local names.</summary>
    public ServiceCatalog With(Region region, AgencyMap agencies)
    {
        var changed = new Dictionary<RegionCode, AgencyMap>(_agencies) { [Require.NotNull(region).Code] = Require.NotNull(agencies) };
        return new ServiceCatalog(_tables, Year, Regions, _lists, _overrides, changed.ToFrozenDictionary());
    }

    private static FrozenDictionary<string, ServiceType> LooseNames(IEnumerable<ServiceType> services) => services
        .SelectMany(service => service.Aliases.Append(service.OfficialName).Concat(service.Codes.Select(code => code.Code)).Select(LooseName.Of).Distinct().Select(name => (name, service)))
        .GroupBy(pair => pair.name)
        .Where(group => group.Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => group.Single().service);
}
