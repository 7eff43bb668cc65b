using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Tests.Facts;

namespace Spm.Core.Tests.Catalog;

/// <summary>The catalogue against the transcription, in both directions.</summary>
public partial class ServiceCatalogTests
{
    // Services are added and stay.
    private static readonly ServiceCatalog EveryYear = ServiceCatalog.For(new BudgetYear(2099));

    [Fact]
    public void Services_AgainstTheTranscription_AgreeBothWays() => FactTable.SameRows(
        FactTable.Read("services.tsv").Select(row => string.Join(" | ",
            row["service_key"], row["level"], row["urusan_no"], row["service_no"], row["official_name"], row["recipient_definition"], row["legal_source"], row["confidence"])),
        EveryYear.Services.Select(service => string.Join(" | ",
            service.Key, Word(service.Level), service.Urusan.Number, service.Number, service.OfficialName, service.Recipients, service.Basis.Citation, service.Basis.Marks)));

    [Fact]
    public void Units_AgainstTheTranscription_AgreeBothWays()
    {
        // The fire service is the one whose formula counts something else (incidents) than its unit.
        var facts = FactTable.Read("services.tsv").ToDictionary(
            row => row["service_key"], row => row["service_key"].EndsWith("kebakaran", StringComparison.Ordinal) ? $"{row["unit"]}; kejadian" : row["unit"]);

        Assert.Equal(facts.Keys.Order(), EveryYear.Services.Select(service => service.Key).Order());
        Assert.All(EveryYear.Services, service => Assert.Equal(UnitWords(facts[service.Key]), CatalogUnitWords(service)));
    }

    [Fact]
    public void AgencyRoles_AgainstTheTranscription_AreThoseOfTheAgency()
    {
        var facts = FactTable.Read("services.tsv");

        Assert.Equal(EveryYear.Services.Count, facts.Count);
        Assert.All(facts, row => Assert.Equal(Roles(row["agency"]), EveryYear.Find(row["service_key"])!.AgencyRoles.Select(role => role.Slug)));
    }

    [Fact]
    public void Formulas_AgainstTheTranscription_AgreeBothWays() => FactTable.SameRows(
        FactTable.Read("formulas.tsv").Select(row => string.Join(" | ",
            row["service_key"], row["service"], row["numerator"], row["denominator"], row["source"], row["confidence"])),
        EveryYear.Services.Select(service => string.Join(" | ",
            service.Key, service.OfficialName, service.Numerator, service.Denominator, service.FormulaBasis.Citation, service.FormulaBasis.Marks)));

    [Fact]
    public void Formulas_OfTheTranscription_AllAimAtAHundredPercent() =>
        Assert.All(FactTable.Read("formulas.tsv"), row => Assert.Equal("100 %", row["target"]));

    [Fact]
    public void Indicators_AgainstTheTranscription_AgreeBothWays() => FactTable.SameRows(
        FactTable.Read("indicators.tsv").Select(row => string.Join(" | ",
            row["service_key"], row["component"], row["indicator"], row["unit"], row["formula_or_threshold"], row["legal_source"], row["confidence"])),
        ItemsOfEveryYear().Select(pair => string.Join(" | ",
            pair.Service.Key, Word(pair.Item.Component), pair.Item.Name, pair.Item.Unit, pair.Item.Threshold, pair.Item.Basis.Citation, pair.Item.Basis.Marks)));

    [Fact]
    public void Indicators_CodesNotedInTheTranscription_AreCarried()
    {
        var noted = FactTable.Read("indicators.tsv").Where(row => row["formula_or_threshold"].Contains("kode ", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(noted);
        FactTable.SameRows(
            noted.Select(row => $"{row["service_key"]} | {row["indicator"]} | {row["formula_or_threshold"].Split("kode ")[1].Split([';', ' ', ','])[0]}"),
            ItemsOfEveryYear().Where(pair => pair.Service.Urusan == Urusan.Education)
                .SelectMany(pair => pair.Item.Codes.Select(code => $"{pair.Service.Key} | {pair.Item.Name} | {code.Code}")));
    }

    [Fact]
    public void Indicators_CodesBeyondTheTranscription_AreThoseOfTheSamePrintedForm()
    {
        var others = ItemsOfEveryYear().Where(pair => pair.Service.Urusan != Urusan.Education && pair.Item.Codes.Count > 0).ToArray();

        Assert.Equal(["KID33", "KID34", "KID35", "KID36", "KID37"], others.SelectMany(pair => pair.Item.Codes).Select(code => code.Code).Order());
        Assert.All(others, pair => Assert.Contains("SEEN[S04", pair.Item.Basis.Marks, StringComparison.Ordinal));
    }

    // An item is one object in every year in which its list is offered.
    private static IEnumerable<(ServiceType Service, QualityIndicator Item)> ItemsOfEveryYear() => Enumerable.Range(2019, 81)
        .Select(year => ServiceCatalog.For(new(year)))
        .SelectMany(catalog => catalog.Services.SelectMany(service => Items(catalog.QualityListOf(service)).Select(item => (service, item))))
        .Distinct();

    private static IEnumerable<QualityIndicator> Items(QualityList? list) => list is null ? [] : list.Scored.Concat(list.NotScored);

    private static string Word(ServiceLevel level) => level == ServiceLevel.Province ? "provinsi" : "kabkota";

    private static string Word(QualityComponent component) => component switch
    {
        QualityComponent.Goods => "barang",
        QualityComponent.ServiceRendered => "jasa",
        QualityComponent.Staff => "sdm",
        _ => "juknis",
    };

    private static readonly string[] UnitNames = ["orang", "jiwa", "unit rumah", "rumah tangga", "rumah", "L/detik", "kejadian"];

    // "rumah" is also a part of two longer names, which are taken out first.
    private static SortedSet<string> UnitWords(string text)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in UnitNames)
        {
            if (!text.Contains(name, StringComparison.Ordinal)) continue;
            words.Add(name);
            text = text.Replace(name, "", StringComparison.Ordinal);
        }

        return words;
    }

    private static SortedSet<string> CatalogUnitWords(ServiceType service) =>
        UnitWords(string.Join("; ", service.OtherUnits.Select(unit => unit.Split(" (")[0]).Append(service.Unit)));

    private static string[] Roles(string agency) => agency switch
    {
        "Dinas Pendidikan" => ["dinas-pendidikan"],
        "Dinas Kesehatan" => ["dinas-kesehatan"],
        "Dinas PUPR / Cipta Karya" => ["dinas-pekerjaan-umum"],
        "Dinas Perumahan dan Kawasan Permukiman" => ["dinas-perumahan"],
        "Satuan Polisi Pamong Praja" => ["satpol-pp"],
        "BPBD" => ["bpbd"],
        "Dinas Pemadam Kebakaran dan Penyelamatan (atau Satpol PP/BPBD)" => ["dinas-pemadam-kebakaran", "satpol-pp", "bpbd"],
        "Dinas Sosial" or "Dinas Sosial (panti/UPTD provinsi)" => ["dinas-sosial"],
        _ => [$"no role noted for {agency}"],
    };
}
