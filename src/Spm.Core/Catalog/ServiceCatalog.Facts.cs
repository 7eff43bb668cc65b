using System.Globalization;
using Spm.Core.Law;
using Spm.Core.Regions;

namespace Spm.Core.Catalog;

public sealed partial class ServiceCatalog
{
    /// <summary>Everything that the catalogue fixes for its year, for the hash of a rule book and for differences. Maps of agencies
    /// are left out: whom a region asks moves no number.</summary>
    internal IEnumerable<RuleFact> Facts()
    {
        var regions = Regions.Where(region => region.CodeIn(Year) is not null).ToArray();
        return Services.SelectMany(FactsOf).Concat(regions.Select(RegionFact)).Concat(OwedFacts(regions));
    }

    private IEnumerable<RuleFact> FactsOf(ServiceType service)
    {
        yield return Fact(
            RuleChangeKind.ServiceType, service.Basis, service.OfficialName, service.Number.ToString(CultureInfo.InvariantCulture), service.Recipients, service.Unit,
            string.Join('|', service.OtherUnits), string.Join('|', service.Aliases), string.Join('|', service.AgencyRoles), string.Join('|', service.Codes),
            service.SmallCountsAreSensitive ? "sensitive" : "");
        yield return Fact(RuleChangeKind.Formula, service.FormulaBasis, service.Numerator, service.Denominator);
        yield return Fact(RuleChangeKind.EmptyPopulation, service.EmptyPopulationBasis, service.EmptyPopulation.ToString());
        yield return Fact(RuleChangeKind.MeasureKind, service.MeasureKindBasis, service.MeasureKind.ToString());
        var standard = service.TechnicalStandard.At(Year);
        yield return Fact(RuleChangeKind.TechnicalStandard, standard.Basis, standard.Value.Citation);
        if (QualityListOf(service) is not { } list) yield break;
        yield return Fact(RuleChangeKind.QualityList, list.Basis, list.Title, list.IsCarriedOver ? "carried-over" : "") with
        {
            Words = language => (list.IsCarriedOver, language) switch
            {
                (false, _) => list.Title,
                (true, Language.Indonesian) => $"{list.Title} (diteruskan, daftar baru belum dibaca)",
                (true, _) => $"{list.Title} (carried over, new list unread)",
            },
        };
        foreach (var item in list.Scored.Concat(list.NotScored))
            yield return Fact(
                RuleChangeKind.QualityItem, item.Basis, item.Component.ToString(), item.Unit, item.Threshold ?? "",
                item.IsScored ? "" : $"not scored: {item.NotScoredBecause}", string.Join('|', item.Codes)) with
            {
                Subject = $"{service.Key} / {item.Name}",
                Words = language => Describe(item, language),
            };

        RuleFact Fact(RuleChangeKind kind, LegalBasis basis, params string[] parts) =>
            new(kind, service.CatalogPosition, service.Key, parts, basis) { IsBasisPart = true };
    }

    private static string Describe(QualityIndicator item, Language language)
    {
        var notScored = language == Language.Indonesian ? "tidak dinilai" : "not scored";
        return string.Join("; ", new[]
        {
            item.Component.Name(language), item.Unit, item.Threshold, item.IsScored ? null : $"{notScored}: {item.NotScoredBecause}", string.Join(", ", item.Codes),
        }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private RuleFact RegionFact(Region region) => new(
        RuleChangeKind.Region, 0, region.Code.ToString(),
        [region.CodeIn(Year)!.ToString(), region.PrintedName, region.Level.ToString(), region.IsAutonomous ? "" : "not autonomous"], RegionList.Source)
    {
        IsBasisPart = true,
        Words = language => $"{region.PrintedName} ({region.CodeIn(Year)}){(region.IsAutonomous, language) switch
        {
            (true, _) => "",
            (false, Language.Indonesian) => ", wilayah administratif",
            (false, _) => ", not autonomous",
        }}",
    };

    private IEnumerable<RuleFact> OwedFacts(IEnumerable<Region> regions)
    {
        // Most regions share one reading and level, and so the text of what they owe.
        var usual = new Dictionary<(Dated<OwedReading>, RegionLevel), (string[] Parts, LegalBasis Basis)>();
        foreach (var region in regions.Where(region => !_overrides.ContainsKey(region.Code)))
        {
            var kind = (OwedServicesRule.ReadingOf(region, Year, Known), region.Level);
            if (!usual.TryGetValue(kind, out var text)) usual[kind] = text = Text(OwedBy(region));
            yield return Fact(region, text.Parts, text.Basis);
        }

        foreach (var owed in _overrides.Values)
            yield return Fact(owed.Region, Text(owed).Parts, owed.Basis);

        (string[] Parts, LegalBasis Basis) Text(OwedServices owed) => ([Short(owed.Owed), Short(owed.Accepted), owed.OverrideReason ?? ""], owed.Basis);

        RuleFact Fact(Region region, string[] parts, LegalBasis basis) => new(RuleChangeKind.OwedServices, 0, region.Code.ToString(), parts, basis)
        {
            IsBasisPart = true,
            Words = language => Describe(OwedBy(region), language),
        };
    }

    /// <summary>A set of services by level, each as the services that it holds or, where shorter, all but those that it lacks.</summary>
    private string Short(IReadOnlyList<ServiceType> set)
    {
        if (set.Count == 0) return "";
        var chosen = set.ToHashSet();
        return string.Join(' ', Services.GroupBy(service => service.Level).Select(level =>
        {
            var (held, lacking) = (level.Where(chosen.Contains).ToArray(), level.Where(service => !chosen.Contains(service)).ToArray());
            return held.Length > lacking.Length
                ? string.Join(' ', lacking.Select(service => $"-{service.Key}").Prepend($"{level.First().Key.Split('.')[0]}.*"))
                : string.Join(' ', held.Select(service => service.Key));
        }).Where(level => level.Length > 0));
    }

    private string Describe(OwedServices owed, Language language)
    {
        var isIndonesian = language == Language.Indonesian;
        var levels = owed.Owed.GroupBy(service => service.Level).ToArray();
        var words = levels.Length == 0
            ? isIndonesian ? "tidak ada layanan wajib" : "no services"
            : string.Join(isIndonesian ? " dan " : " and ", levels.Select(level => (level.Key, isIndonesian) switch
            {
                (ServiceLevel.Province, true) => $"{level.Count()} layanan provinsi",
                (ServiceLevel.Province, false) => $"{level.Count()} services of a province",
                (_, true) => $"{level.Count()} layanan kabupaten/kota",
                (_, false) => $"{level.Count()} services of a kabupaten/kota",
            }));
        if (levels.Any(level => level.Count() < Services.Count(service => service.Level == level.Key))) words += $" [{Short(owed.Owed)}]";
        if (owed.Accepted.Count > 0) words += (isIndonesian ? "; boleh melaporkan " : "; may report ") + string.Join(", ", owed.Accepted);
        return owed.OverrideReason is { } reason ? $"{words}; {reason}" : words;
    }
}
