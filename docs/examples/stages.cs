// The four stages of one kabupaten, made up: from a civil register of 200,000 people to needs, costs, a plan under a ceiling and half a year of
// deliveries; prints the five forms.
// dotnet run docs/examples/stages.cs -- [--people N] [--lang id|en] [--json]
#:property PublishAot=false
#:project ../../src/Spm.Core
#pragma warning disable SPM9001 // the five forms were not read: their columns may change

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Spm.Core;
using Spm.Core.Catalog;
using Spm.Core.Eligibility;
using Spm.Core.Fulfilment;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

const int Done = 0, Refused = 2;
const string Usage = "stages.cs [--people N: 1000 to 10000000, 200000 unless told] [--lang id|en] [--json]\nexit code: 0 done, 2 refused";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var (people, language, isJson) = (200_000, Language.Indonesian, false);
for (var i = 0; i < args.Length; i++)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    if (args[i] == "--json") isJson = true;
    else if (args[i] == "--lang" && value is "id" or "en") (language, i) = (value == "en" ? Language.English : Language.Indonesian, i + 1);
    else if (args[i] == "--people" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1_000 and <= 10_000_000) (people, i) = (number, i + 1);
    else return Refuse($"\"{args[i]}\"?\n{Usage}");
}

var year = new BudgetYear(2026);
var baseline = new LocalDate(2026, 1, 5);
var region = RegionCode.Parse("65.01");
var catalog = ServiceCatalog.For(year);
var (mothers, water, houses) = (Service("kabkota.kesehatan.ibu-hamil"), Service("kabkota.pekerjaan-umum.air-minum"), Service("kabkota.perumahan-rakyat.rumah-korban-bencana"));

// 1. Data: counts from the register. Names and identities never leave it.
var entitled = CountEntitled(Register(people));
var (pregnant, households) = (entitled.Of(region, mothers)!.Value, entitled.Of(region, water)!.Value);
var counted = CountWhatTheyHave(Register(people));
var flood = new RecipientEvent("Banjir bandang Kecamatan Peso", new LocalDate(2025, 11, 3), PlanPeriod.Parse("2025-2028"), entitled.Of(region, houses)!.Value)
{
    Decree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Status tanggap darurat bencana") { Number = "300/2025", Date = new LocalDate(2025, 11, 4) },
};
var data = new DataCollection(region, year, baseline, "data kependudukan buatan (contoh)",
[
    new ServiceData(mothers, pregnant,
    [
        new("Buku KIA", NeedKind.Goods, "buku", pregnant / 2), new("Tablet tambah darah", NeedKind.Goods, "tablet", pregnant * 20),
        new("Bidan", NeedKind.Staff, "orang", pregnant / 45),
    ]) { Basis = RequiredBasis.CivilRegister, Identified = counted.PregnantIdentified },
    new ServiceData(water, households, [new("Sambungan rumah", NeedKind.Facility, "sambungan", counted.WithWater)])
    {
        Unit = "rumah tangga",
        Basis = RequiredBasis.CivilRegister,
        Identified = households,
        Served = counted.WithWater,
    },
    new ServiceData(houses, flood.Recipients, [new("Rehabilitasi rumah", NeedKind.Goods, "unit rumah", 0), new("Pembangunan kembali rumah", NeedKind.Goods, "unit rumah", 0)])
    {
        Unit = "unit rumah",
        Basis = RequiredBasis.EventDecree,
        Identified = flood.Recipients,
        Events = [flood],
        Counts = [new("rumah rusak ringan/sedang", counted.LightlyDamaged), new("rumah rusak berat", counted.HeavilyDamaged)],
    },
]);

// 2. Needs: factors, as the region reads its technical standards, each with its mark; prices of the region's own standard.
var needs = NeedsCalculation.Of(data, new NeedsRules
{
    Standards =
    [
        new(mothers, "Buku KIA", NeedKind.Goods, "buku", 1, new LegalBasis("Permenkes 4/2019", "SEEN[S04] indicator; RECALLED threshold detail")),
        new(mothers, "Tablet tambah darah", NeedKind.Goods, "tablet", 90, new LegalBasis("Permenkes 4/2019", "SEEN[S04] indicator; RECALLED threshold detail")),
        new(mothers, "Bidan", NeedKind.Staff, "orang", new Ratio(1, 40), new LegalBasis("contoh daerah", "INFERRED: bukan ketentuan")),
        new(water, "Sambungan rumah", NeedKind.Facility, "sambungan", 1, new LegalBasis("PermenPUPR 29/PRT/M/2018 Lampiran I", "SEEN[S14] akses per rumah tangga")),
        new(houses, "Rehabilitasi rumah", NeedKind.Goods, "unit rumah", 1, Housing()) { Per = "rumah rusak ringan/sedang" },
        new(houses, "Pembangunan kembali rumah", NeedKind.Goods, "unit rumah", 1, Housing()) { Per = "rumah rusak berat" },
    ],
    Prices =
    [
        Price(mothers, "Buku KIA", 25_000), Price(mothers, "Tablet tambah darah", 500), Price(mothers, "Bidan", 60_000_000),
        Price(water, "Sambungan rumah", 4_000_000), Price(houses, "Rehabilitasi rumah", 20_000_000), Price(houses, "Pembangunan kembali rumah", 60_000_000),
    ],
    Reliefs = [new CostRelief(water, "Bebas biaya pasang bagi keluarga miskin", counted.PoorWithoutWater, Rupiah.FromRupiah(250_000), year)],
    Projection = RecipientProjection.Growth(new Ratio(1, 100)),
});

// 3. Plan: mothers first, then the houses, then water, which takes what the ceiling leaves. Last year's deliveries give the months.
var antenatal = MonthlyProfile.Of(7, 8, 8, 8, 9, 9, 9, 9, 9, 8, 8, 8);
var works = MonthlyProfile.FromDeliveries([.. new long[] { 0, 0, 0, 3, 5, 8, 12, 16, 20, 20, 12, 4 }.Select((units, month) => new DeliveryEntry(water, null, Month.Of(new BudgetYear(2025), month + 1), units))], new BudgetYear(2025))!;
var plan = FulfillmentPlan.Of(
    needs,
    PlanPeriod.Parse("2026-2028"),
    [
        Item(mothers, null, 1, "1.02.02.2.02.0001", antenatal), Item(mothers, "Buku KIA", 1, "1.02.02.2.02.0001", antenatal),
        Item(mothers, "Tablet tambah darah", 1, "1.02.02.2.02.0001", antenatal), Item(mothers, "Bidan", 1, "1.02.03.2.02.0001", works),
        Item(houses, "Pembangunan kembali rumah", 2, "1.04.02.2.01.0001", works), Item(houses, "Rehabilitasi rumah", 2, "1.04.02.2.01.0002", works) with { Spread = YearSpread.ByWeights(1, 1, 1) },
        Item(houses, null, 2, "1.04.02.2.01.0001", works) with { Follows = ["Pembangunan kembali rumah", "Rehabilitasi rumah"] },
        Item(water, "Bebas biaya pasang bagi keluarga miskin", 3, "1.03.03.2.01.0001", works) with { Spread = YearSpread.ByWeights(1, 1, 1) },
        Item(water, "Sambungan rumah", 3, "1.03.03.2.01.0001", works) with { SubActivities = [new("1.03.03.2.01.0001", 3), new("1.03.03.2.01.0002", 1)] },
        Item(water, null, 3, "1.03.03.2.01.0001", works) with { Follows = ["Sambungan rumah"] },
    ],
    [.. PlanPeriod.Parse("2026-2028").Years.Select(each => new PlanCeiling(each, Rupiah.FromRupiah(people * 60_000L)))]);

// 4. Delivery: half a year, a little behind for houses.
var day = new LocalDate(2026, 6, 30);
var delivery = Delivery.Of(plan, day, plan.Lines.Where(line => line.In(year).Planned > 0).SelectMany(line => Deliveries(line)));

var findings = Recapitulation.Of(delivery).Findings;
Console.WriteLine(isJson ? Json() : Text());
return findings.Any(finding => finding.Severity == FindingSeverity.Error) ? Refused : Done;

string Text()
{
    var text = new StringBuilder();
    foreach (var form in FilledForm.All(delivery)) text.Append(form.ToMarkdown(language)).Append('\n');
    foreach (var line in delivery.Lines.Where(line => line.Planned > 0)) text.Append(CultureInfo.InvariantCulture, $"- {line.Plan.Item.Service.ShortName}, {line.Plan.Name(language)}: {line.ToString(language)}\n");
    foreach (var finding in findings) text.Append(finding.ToString(language)).Append('\n');
    return text.ToString().TrimEnd('\n');
}

string Json() => JsonSerializer.Serialize(
    new
    {
        region = data.Region.ToString(),
        year = year.Number,
        day = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        forms = FilledForm.All(delivery).Select(form => new { form = form.Form.ToString(), title = form.Title(language), basis = form.Basis.ToString(), given = form.Completeness.Given, asked = form.Completeness.Asked }),
        data = data.Services.Select(entry => new
        {
            service = entry.Service.Key,
            unit = entry.Unit,
            recipients = entry.Recipients,
            identified = entry.Identified,
            served = entry.Served,
            resources = entry.Resources.Select(stock => new { item = stock.Resource, kind = stock.Kind.ToString(), unit = stock.Unit, available = stock.Available }),
        }),
        needs = needs.Lines.Select(line => new
        {
            service = line.Service.Key,
            kind = line.Kind.ToString(),
            item = line.Resource,
            unit = line.Unit,
            required = line.Required?.ToString(),
            available = line.Available,
            need = line.Need?.ToString(),
            surplus = line.Surplus?.ToString(),
            cost = line.Cost?.ToString(),
        }),
        plan = plan.Lines.SelectMany(line => line.Years.Select(each => new
        {
            service = line.Item.Service.Key,
            item = line.Item.Resource,
            year = each.Year.Number,
            opening = each.Opening,
            added = each.New,
            lapsed = each.Lapsed,
            need = each.Need,
            wanted = each.Wanted,
            planned = each.Planned,
            unmet = each.Unmet,
            cost = each.Cost?.ToString(),
            unmetCost = each.UnmetCost?.ToString(),
        })),
        delivery = delivery.Lines.Select(line => new
        {
            service = line.Plan.Item.Service.Key,
            item = line.Plan.Item.Resource,
            planned = line.Planned,
            months = line.Months,
            delivered = line.Delivered,
            expected = line.Expected?.ToString(),
            status = line.Status.ToString(),
            spent = line.Spent?.ToString(),
        }),
        recapitulation = Recapitulation.Of(delivery).Lines.Select(line => new
        {
            service = line.Service.Key,
            recipients = line.Recipients,
            needCost = line.NeedCost.ToString(),
            plannedCost = line.PlannedCost.ToString(),
            unmetCost = line.UnmetCost.ToString(),
            spent = line.Spent.ToString(),
            served = line.Line?.Delivered,
            status = line.Line?.Status.ToString(),
        }),
        findings = findings.Select(finding => finding.ToString(language)),
    },
    new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

// Who is entitled follows the rules of the year; what they have already follows the register. Whoever has a register of their own
// replaces these two methods: they give counts and nothing else.
EntitledCounts CountEntitled(IEnumerable<Resident> register)
{
    var rules = EligibilityRules.For(year);
    rules = rules
        .With(EligibilityPolicies.Default with { ReferenceDate = ReferenceDatePolicy.On(baseline) })
        .With(rules.ReadingsOf(water.Key).Single(rule => rule.Reading == "households"));
    var columns = new PersonColumns(rules, people);
    foreach (var resident in register)
    {
        var traits = (resident.IsPregnant ? PersonTraits.Pregnant : 0) | (resident.IsHead ? PersonTraits.HouseholdHead : 0)
            | (resident.Damage == Damage.None ? 0 : PersonTraits.LocalDisaster | PersonTraits.HouseDamaged);
        columns.Append(new Person(resident.Birth, region, traits) { Sex = resident.IsWoman ? Sex.Female : Sex.Male });
    }

    return rules.Count(columns, threads: 2);
}

static (long PregnantIdentified, long WithWater, long PoorWithoutWater, long LightlyDamaged, long HeavilyDamaged) CountWhatTheyHave(IEnumerable<Resident> register)
{
    var count = default((long PregnantIdentified, long WithWater, long PoorWithoutWater, long LightlyDamaged, long HeavilyDamaged));
    foreach (var resident in register)
    {
        if (resident is { IsPregnant: true, HasIdentity: true }) count.PregnantIdentified++;
        if (!resident.IsHead) continue;
        if (resident.HasWater) count.WithWater++;
        if (resident is { HasWater: false, IsPoor: true }) count.PoorWithoutWater++;
        if (resident.Damage == Damage.Light) count.LightlyDamaged++;
        if (resident.Damage == Damage.Heavy) count.HeavilyDamaged++;
    }

    return count;
}

// A register with the same people in every run: every fourth person heads a household.
static IEnumerable<Resident> Register(int people)
{
    var random = new Random(59_2021);
    var first = new LocalDate(1946, 1, 1);
    for (var i = 0; i < people; i++)
    {
        var birth = first.PlusDays(random.Next(80 * 365));
        var isWoman = random.Next(2) == 0;
        var isOfAge = birth.Year is >= 1977 and <= 2010;
        var (chance, water, poor, damage) = (random.Next(1_000), random.Next(100), random.Next(100), random.Next(10_000));
        yield return new Resident(
            birth, isWoman, IsPregnant: isWoman && isOfAge && chance < 95, HasIdentity: chance % 20 != 0, IsHead: i % 4 == 0, HasWater: water < 82, IsPoor: poor < 12,
            damage < 5 ? Damage.Heavy : damage < 12 ? Damage.Light : Damage.None);
    }
}

IEnumerable<DeliveryEntry> Deliveries(PlanLine line)
{
    var planned = line.In(year).Planned;
    var share = line.Item.Service == houses ? new Ratio(3, 4) : Ratio.One;
    long sum = 0;
    for (var month = 1; month <= 6; month++)
    {
        var through = (long)ExactRounding.ToWhole(line.Item.Profile!.Through(month) * planned * share, RoundingMode.HalfAwayFromZero);
        var units = through - sum;
        sum = through;
        yield return new DeliveryEntry(line.Item.Service, line.Item.Resource, Month.Of(year, month), units) { Spent = line.Need?.Price?.Amount * units };
    }
}

UnitPrice Price(ServiceType service, string resource, long rupiah) => new(service, resource, Rupiah.FromRupiah(rupiah), "Standar harga satuan kabupaten (contoh)", year)
{
    Decree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionRegulation, "Standar harga satuan") { Number = "40/2025" },
};

static PlanItem Item(ServiceType service, string? resource, int priority, string code, MonthlyProfile profile) =>
    new(service, resource, priority) { SubActivities = [new(code)], Profile = profile };

static LegalBasis Housing() => new("PermenPUPR 29/PRT/M/2018 Lampiran II", "SEEN[S15,S16]; DERIVED per-form split");

ServiceType Service(string key) => catalog.Find(key)!;

int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return Refused;
}

internal enum Damage
{
    None,
    Light,
    Heavy,
}

internal sealed record Resident(LocalDate Birth, bool IsWoman, bool IsPregnant, bool HasIdentity, bool IsHead, bool HasWater, bool IsPoor, Damage Damage);
