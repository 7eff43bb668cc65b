using System.Collections.Frozen;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>Which cells a tally has (<i>susunan rekapitulasi</i>): for every region the services that it owes or may report, and their scored items.</summary>
/// <remarks>Immutable. The cells of one region lie together, in the order of <see cref="Subjects"/>. Tallies add only when their layouts
/// are the same; <see cref="IsSameAs"/> says it.</remarks>
[LegalTerm("susunan rekapitulasi")]
public sealed partial class TallyLayout
{
    /// <summary>The most cells that a layout can have: 2²⁶.</summary>
    public const int MostCells = 1 << 26;

    private readonly FrozenDictionary<RegionCode, int> _regions;
    private readonly FrozenDictionary<ServiceType, int> _services;
    private readonly TallyShape[] _shapes;
    private readonly int[] _first;

    private TallyLayout(ServiceCatalog catalog, IReadOnlyList<Region> regions, TallySubject[] subjects, UnitConversion[] conversions)
    {
        Catalog = catalog;
        Regions = regions;
        Subjects = Array.AsReadOnly(subjects);
        Conversions = Array.AsReadOnly(conversions);
        _services = subjects.Where(subject => subject.Indicator is null).ToFrozenDictionary(subject => subject.Service, subject => subject.Ordinal);
        _regions = Enumerable.Range(0, regions.Count).ToFrozenDictionary(at => regions[at].CodeIn(catalog.Year)!, at => at);
        _shapes = new TallyShape[regions.Count];
        _first = new int[regions.Count + 1];
        var known = new Dictionary<string, TallyShape>(StringComparer.Ordinal);
        for (var at = 0; at < regions.Count; at++)
        {
            var owed = catalog.OwedBy(regions[at]);
            var services = owed.Owed.Concat(owed.Accepted).ToHashSet();
            var name = string.Join(' ', services.Select(service => service.CatalogPosition).Order());
            if (!known.TryGetValue(name, out var shape)) known.Add(name, shape = new TallyShape(subjects, services));
            _shapes[at] = shape;
            _first[at + 1] = checked(_first[at] + shape.Subjects.Count);
        }

        if (CellCount > MostCells)
            throw new ArgumentException($"These regions and subjects make {CellCount} cells; at most {MostCells} are accepted.", nameof(regions));
    }

    /// <summary>The services, items and obligations.</summary>
    public ServiceCatalog Catalog { get; }

    /// <summary>The regions, in the order of their cells.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>Everything that can be counted: by catalogue position, recipients before items.</summary>
    public IReadOnlyList<TallySubject> Subjects { get; }

    /// <summary>The conversions that rows may use.</summary>
    public IReadOnlyList<UnitConversion> Conversions { get; }

    /// <summary>How many cells one period has.</summary>
    public int CellCount => _first[^1];

    /// <summary>The layout of every region that owes services in the catalogue's year, by code.</summary>
    public static TallyLayout For(ServiceCatalog catalog) => For(
        catalog,
        Require.NotNull(catalog).Regions.Where(region => region.CodeIn(catalog.Year) is not null && catalog.OwedBy(region).Owed.Count > 0));

    /// <summary>The layout of some regions.</summary>
    /// <param name="catalog">The services, items and obligations.</param>
    /// <param name="regions">The regions; one named twice counts once, and their order makes no difference.</param>
    /// <exception cref="ArgumentException">A region did not exist in the catalogue's year, or owes nothing.</exception>
    public static TallyLayout For(ServiceCatalog catalog, IEnumerable<Region> regions)
    {
        Require.NotNull(catalog);
        var ordered = Require.Copy(Require.Copy(regions).Distinct().OrderBy(region => region.Code));
        foreach (var region in ordered)
        {
            if (region.CodeIn(catalog.Year) is null) throw new ArgumentException($"{region} did not exist in {catalog.Year}.", nameof(regions));
            if (catalog.OwedBy(region).Owed.Count == 0) throw new ArgumentException($"{region} owes no services and has no cells.", nameof(regions));
        }

        var subjects = new List<TallySubject>();
        foreach (var service in catalog.Services)
        {
            subjects.Add(new TallySubject(subjects.Count, service, null));
            foreach (var item in catalog.QualityListOf(service)?.Scored ?? []) subjects.Add(new TallySubject(subjects.Count, service, item));
        }

        return new TallyLayout(catalog, ordered, [.. subjects], []);
    }

    /// <summary>The place of the region that carried a code in the catalogue's year, from 0; -1 when the layout has none.</summary>
    public int RegionAt(RegionCode code) => _regions.GetValueOrDefault(Require.NotNull(code), -1);

    /// <summary>What counts the recipients of a service.</summary>
    /// <exception cref="ArgumentException">The service is not one of the catalogue.</exception>
    public TallySubject SubjectOf(ServiceType service) => _services.TryGetValue(Require.NotNull(service), out var at)
        ? Subjects[at]
        : throw new ArgumentException($"{service.Key} is not in the catalogue of {Catalog.Year}.", nameof(service));

    /// <summary>What counts an item of a service; null when its list of the year does not score such an item.</summary>
    /// <param name="service">The service.</param>
    /// <param name="indicator">The item's name or code, as <see cref="QualityList.Find"/> reads it.</param>
    public TallySubject? SubjectOf(ServiceType service, string indicator)
    {
        var first = SubjectOf(service).Ordinal;
        if (Catalog.QualityListOf(service) is not { } list || list.Find(indicator) is not { IsScored: true } item) return null;
        for (var at = 0; at < list.Scored.Count; at++)
            if (ReferenceEquals(list.Scored[at], item)) return Subjects[first + 1 + at];
        return null;
    }

    /// <summary>The cell of a region and a subject, from 0; -1 when the region neither owes nor may report the service.</summary>
    /// <param name="region">The region's place, from <see cref="RegionAt"/>.</param>
    /// <param name="subject">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The region's place is outside the layout.</exception>
    public int CellAt(int region, TallySubject subject)
    {
        Require.InRange(region, 0, Regions.Count - 1);
        var within = _shapes[region].PlaceOf(Require.NotNull(subject).Ordinal);
        return within < 0 ? -1 : _first[region] + within;
    }

    /// <summary>The first cell of a region; its cells follow in the order of <see cref="SubjectsOf"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The region's place is outside the layout.</exception>
    public int FirstCellOf(int region) => _first[Require.InRange(region, 0, Regions.Count - 1)];

    /// <summary>What is counted in a region, in the order of its cells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The region's place is outside the layout.</exception>
    public IReadOnlyList<TallySubject> SubjectsOf(int region) => _shapes[Require.InRange(region, 0, Regions.Count - 1)].Subjects;

    /// <summary>The region and the subject of a cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    public TallyKey KeyOf(int cell)
    {
        Require.InRange(cell, 0, CellCount - 1);
        var region = Array.BinarySearch(_first, cell);
        if (region < 0) region = ~region - 1;
        return new TallyKey(Regions[region], _shapes[region].Subjects[cell - _first[region]]);
    }
}
