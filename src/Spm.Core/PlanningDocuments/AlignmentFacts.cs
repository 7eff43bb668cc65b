using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.PlanningDocuments;

/// <summary>What one check asks of the lists: tags, services, populations, agencies, level digits. Used by one check only.</summary>
internal sealed class AlignmentFacts
{
    private readonly HashSet<NomenclatureCode> _aboveTags = [];
    private readonly Dictionary<NomenclatureCode, ServiceType> _onlyServices = [];
    private readonly Dictionary<string, long> _entitled = new(StringComparer.Ordinal);
    private readonly FoldedNames _agencies = new();
    private readonly Dictionary<(string Name, string? Code), EarmarkedTransfer?> _earmarks = [];
    private readonly HashSet<NomenclatureCode> _moved;
    private readonly LevelDigitFit?[] _digits = new LevelDigitFit?[10];

    public AlignmentFacts([Trusted] RegionCode region, [Trusted] BudgetYear year, [Trusted] AlignmentOptions options)
    {
        Region = region;
        Year = year;
        Options = options;
        Level = region.IsProvince ? ServiceLevel.Province : ServiceLevel.RegencyOrCity;
        Catalog = options.Catalog ?? (year >= ServiceCatalog.FirstYear ? ServiceCatalog.For(year) : null);
        foreach (var tag in options.Tagging.Tags)
            if (tag.Level == Level) Learn(tag);
        _moved = [.. options.Crosswalk.Moves.Where(move => move.Level == Level).Select(move => move.From)];
    }

    public RegionCode Region { get; }

    public BudgetYear Year { get; }

    public AlignmentOptions Options { get; }

    public ServiceLevel Level { get; }

    /// <summary>Null in years before the first catalogue.</summary>
    public ServiceCatalog? Catalog { get; }

    public BudgetTag? TagOf(NomenclatureCode code) => Options.Tagging.Find(Level, code);

    /// <summary>The one service of a sub kegiatan that is also the only sub kegiatan of that service, so that its target is the service's; null otherwise.</summary>
    public ServiceType? OnlyService(NomenclatureCode code) => _onlyServices.GetValueOrDefault(code);

    public long? Entitled(ServiceType service) => _entitled.TryGetValue(service.Key, out var count) ? count : null;

    public void Learn(ServiceType service, long entitled) => _entitled[service.Key] = entitled;

    /// <summary>What has to be funded: what was asked for, or what the region owes; none where nobody knows.</summary>
    public IReadOnlyList<ServiceType> Wanted()
    {
        if (Options.Services is { } asked) return asked;
        return Catalog?.Regions.Find(Region, Year) is { } region ? Catalog.OwedBy(region).Owed : [];
    }

    /// <summary>Whether the region owes or may carry a service whatever its level.</summary>
    public bool Owes(ServiceType service) => Catalog?.Regions.Find(Region, Year) is { } region && Catalog.OwedBy(region).Includes(service);

    /// <summary>What took the place of a code that a version no longer has; null while it stands, or when nobody knows.</summary>
    public Bilingual? Retired(NomenclatureCode code, NomenclatureVersion version)
    {
        if (Successors(code) is not { Count: > 0 } successors) return null;
        var isGone = version == Options.Nomenclature.Version || successors.Any(succession => succession.Moves[0].Since is { } since && since.Date <= version.Date);
        return isGone ? Describe(successors) : null;
    }

    public IReadOnlyList<CodeSuccession> Successors(NomenclatureCode code) => _moved.Contains(code) ? Options.Crosswalk.Successors(Level, code) : [];

    public static Bilingual Describe(IEnumerable<CodeSuccession> successors) => Bilingual.Join(", ", successors.Select(succession =>
        Bilingual.Of(language => $"{succession.Code} ({succession.Evidence.Name(language)})", succession.Code.ToString())));

    /// <summary>The services that a row pays for: those it names, those of its own tag, and those of the list.</summary>
    public IEnumerable<string> ServicesOf(PlacedRow row)
    {
        if (row.Row.Service is { } own) yield return KeyOf(own);
        if (row.Row.Code is not { } code) yield break;
        if (row.Row.Tag is { IsSpm: true } local)
            foreach (var part in local.Parts) yield return KeyOf(part.Service);
        if (TagOf(code) is { } tag)
            foreach (var service in tag.Services) yield return service.Key;
    }

    public bool IsSpm(PlacedRow row) => SaysSpm(row)
        || (row.Row.Code is { } code && (code.Depth == NomenclatureDepth.SubKegiatan ? TagOf(code) is not null : _aboveTags.Contains(code)));

    public bool IsSpm(DocumentNode node)
    {
        if (_aboveTags.Contains(node.Code) || TagOf(node.Code) is not null) return true;
        if (node.RowCount == 1 ? SaysSpm(node.First) : node.RowCount > 1 && node.Rows.Any(SaysSpm)) return true;
        if (node.Children is null) return false;
        foreach (var child in node.Children)
            if (child.IsSpm) return true;
        return false;
    }

    /// <summary>The name of an agency without what writers vary.</summary>
    public string Fold(string agency) => _agencies.Of(agency);

    public bool IsSameAgency(string left, string right) => string.Equals(Fold(left), Fold(right), StringComparison.Ordinal);

    /// <summary>The earmarked transfer that a source is; null when it is none that was seen by the year.</summary>
    public EarmarkedTransfer? EarmarkOf(RowFunding funding)
    {
        if (!funding.Channel.IsInBudget()) return null;
        if (!_earmarks.TryGetValue((funding.Name, funding.Code), out var earmark)) _earmarks[(funding.Name, funding.Code)] = earmark = EarmarkedTransfer.Of(funding);
        return earmark is not null && earmark.From <= Year ? earmark : null;
    }

    /// <summary>False only when the level digit is known to be another region's.</summary>
    public bool FitsLevelDigit(NomenclatureCode code)
    {
        if (code.LevelDigit is not { } digit) return true;
        var fit = _digits[digit] ??= LevelDigits.Shipped.Judge(Region, code, Year)?.Fit ?? LevelDigitFit.Unknown;
        return fit != LevelDigitFit.DoesNotFit;
    }

    private static bool SaysSpm(PlacedRow row) => row.Row.Service is not null || row.Row.Tag is { IsSpm: true };

    private string KeyOf(string service) => Catalog?.Find(service)?.Key ?? service;

    private void Learn(BudgetTag tag)
    {
        for (var above = tag.Code.Parent; above is { Depth: >= NomenclatureDepth.BudgetProgram }; above = above.Parent)
            if (!_aboveTags.Add(above)) break;
        if (tag.Services.Count == 1 && Options.Tagging.TagsOf(tag.Services[0]).Count(other => other.Level == Level) == 1) _onlyServices[tag.Code] = tag.Services[0];
    }
}
