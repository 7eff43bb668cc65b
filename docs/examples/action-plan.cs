// From a baseline to the action plan 2025-2029 of one kabupaten, made up: what is needed and what it costs, the cheapest way to Tuntas Utama in 2026
// and to Tuntas Paripurna in 2029, yearly targets, and the annex matrix.
// dotnet run docs/examples/action-plan.cs -- [--lang id|en] [--json | --csv]
#:property PublishAot=false
#:project ../../src/Spm.Core
#:project ../../src/Spm.Core.Json
#pragma warning disable SPM9002 // no annex was read: its columns may change

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Spm.Core;
using Spm.Core.ActionPlans;
using Spm.Core.Catalog;
using Spm.Core.Fulfilment;
using Spm.Core.Indices;
using Spm.Core.Json;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

const int Done = 0, Refused = 2, Missing = 3;
const string Usage = "action-plan.cs [--lang id|en] [--json | --csv]\nexit code: 0 done, 2 refused, 3 the example's data are not there";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var (language, isJson, isCsv) = (Language.Indonesian, false, false);
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--json") isJson = true;
    else if (args[i] == "--csv") isCsv = true;
    else if (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] is "id" or "en") language = args[++i] == "en" ? Language.English : Language.Indonesian;
    else return Refuse($"\"{args[i]}\"?\n{Usage}");
}

if (isJson && isCsv) return Refuse(Usage);

var path = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", "kabupaten-bulungan-2025.json");
if (!File.Exists(path))
{
    Console.Error.WriteLine(path);
    return Missing;
}

// 1. Baseline: the figures of the file stand for the end of 2024, gaps counted as nothing done. The need of later years is held at theirs.
var period = PlanPeriod.Parse("2025-2029");
var counted = new LocalDate(2024, 12, 31);
var rules = RuleBook.For(period.First);
var reported = SubmissionJson.Read(File.ReadAllBytes(path));
var baseline = Measure([.. reported.Figures.Select(WithoutGaps), new ServiceFigures("kabkota.kesehatan.terduga-tuberkulosis", Figure.Reported(2_900, 2_465), [])]);

// 2. Needs and costs: what is missing of each figure, and what one more costs, made up.
var costs = baseline.Services.SelectMany(service => Figures(service).Select(figure => new SolverFigure(service.Service.Key, figure.Label)
{
    UnitCost = UnitCost(service.Service, figure),
    SetUpCost = service.Service.Urusan == Urusan.PublicWorks && figure.Label is null ? Rupiah.FromRupiah(1_500_000_000) : Rupiah.Zero,
})).ToArray();
var costOf = costs.ToDictionary(cost => (cost.Service, cost.Item));

// 3. The cheapest way, backwards from the rating that is wanted, with no service left below 80; the second starts where the first ends.
var utama = BackwardSolver.Solve(baseline, new SolverRequest(SolverObjective.LeastCost, SolverGoal.Of(SpmRating.TuntasUtama)) { Figures = costs, Floors = [.. Owed().Select(service => new SolverFloor(service.Service.Key, Ratio.FromPercent(80)))] });
var paripurna = BackwardSolver.Solve(utama.After, new SolverRequest(SolverObjective.LeastCost, SolverGoal.Of(SpmRating.TuntasParipurna)) { Figures = costs });
if (new[] { utama, paripurna }.FirstOrDefault(answer => answer.Status > SolverStatus.BestFound) is { } failed) return Refuse(failed.Certainty(language));

// 4. The plan: what Tuntas Utama takes in 2026, the rest apportioned over 2027-2029.
var plan = new ActionPlan(reported.Region, period, baseline.Services.Select(Planned))
{
    Steps =
    [
        new(ActionPlanState.Drafted, new LocalDate(2025, 3, 3)), new(ActionPlanState.Assisted, new LocalDate(2025, 5, 19)), new(ActionPlanState.Finalised, new LocalDate(2025, 7, 7)),
        new(ActionPlanState.Set, new LocalDate(2025, 8, 1), new RegionalDocument(RegionalDocumentKind.HeadOfRegionRegulation, "Rencana Aksi Penerapan SPM 2025-2029") { Number = "21/2025", Date = new LocalDate(2025, 8, 1) }),
    ],
    Due = new ActionPlanDue(new RegionalDocument(RegionalDocumentKind.RegionalRegulation, "RPJMD 2025-2029"), new LocalDate(2025, 8, 20), new LegalBasis("jadwal RPJMD daerah (contoh)", "INFERRED")),
};
var findings = ActionPlanCheck.Run(plan, new LocalDate(2025, 8, 2), rules.Catalog);

Console.WriteLine(isJson ? Json() : isCsv ? AnnexMatrix.Of(plan).ToCsv(language).TrimEnd() : Text());
return findings.Any(finding => finding.Severity == FindingSeverity.Error) ? Refused : Done;

string Text()
{
    var text = new StringBuilder();
    text.Append(CultureInfo.InvariantCulture, $"# {Say("Rencana aksi penerapan SPM Kabupaten Bulungan 2025-2029 (angka buatan)", "Action plan of Kabupaten Bulungan 2025-2029 (figures made up)")}\n\n");
    text.Append(CultureInfo.InvariantCulture, $"{Say("Kondisi awal", "Baseline")}: {baseline.Published!.ToString(language)}, {baseline.Rating!.Value.Name()}\n\n");
    text.Append(Say("| urusan | penerima yang belum terlayani | butir mutu yang belum terpenuhi | biaya |", "| urusan | recipients unserved | quality items unfulfilled | cost |")).Append("\n|---|---:|---:|---:|\n");
    foreach (var urusan in baseline.Services.GroupBy(service => service.Service.Urusan)) text.Append(Need(urusan));
    text.Append('\n');
    foreach (var (year, answer) in new[] { (2026, utama), (2029, paripurna) }) Way(text, year, answer);
    text.Append(AnnexMatrix.Of(plan).ToMarkdown(language)).Append('\n');
    text.Append(Say("Pagu memuat biaya tambahan terhadap kondisi awal; layanan yang diulang setiap tahun dibiayai setiap tahun.", "Funds are the cost beyond the baseline; what recurs is paid every year.")).Append("\n\n");
    text.Append(CultureInfo.InvariantCulture, $"## {Say("Catatan pemeriksaan", "Findings")}\n\n");
    foreach (var group in findings.GroupBy(finding => finding.Definition)) text.Append(CultureInfo.InvariantCulture, $"- {group.Key.Code} ({group.Count()}×): {group.First().Message(language)}\n");
    return text.ToString().TrimEnd('\n');
}

string Need(IGrouping<Urusan, ServiceIndex> urusan)
{
    var missing = urusan.SelectMany(service => Figures(service).Select(figure => (Cost: costOf[(service.Service.Key, figure.Label)].UnitCost!.Value, figure.Label, Units: figure.Figure.Unserved ?? 0))).ToArray();
    var (people, items) = (missing.Where(one => one.Label is null).Sum(one => one.Units), missing.Where(one => one.Label is not null).Sum(one => one.Units));
    return string.Create(CultureInfo.InvariantCulture, $"| {urusan.Key.Name(language)} | {people} | {items} | {missing.Aggregate(Rupiah.Zero, (sum, one) => sum + (one.Cost * one.Units)).ToString(language)} |\n");
}

void Way(StringBuilder text, int year, SolverAnswer answer)
{
    text.Append(CultureInfo.InvariantCulture, $"## {year}: {answer.PublishedBefore!.ToString(language)} → {answer.PublishedAfter!.ToString(language)}, {answer.RatingAfter!.Value.Name()}\n\n");
    text.Append(CultureInfo.InvariantCulture, $"{Say("Cara termurah", "The cheapest way")}: {answer.Cost!.Value.ToString(language)}. {answer.Certainty(language)} {answer.TieRule(language)} {answer.Duty(language)}\n\n");
    foreach (var extra in answer.Deliveries.Take(12)) text.Append(CultureInfo.InvariantCulture, $"- {extra.Describe(language)}\n");
    if (answer.Deliveries.Count > 12) text.Append(CultureInfo.InvariantCulture, $"- {Say($"dan {answer.Deliveries.Count - 12} lagi", $"and {answer.Deliveries.Count - 12} more")}\n");
    text.Append('\n');
}

string Json() => JsonSerializer.Serialize(
    new
    {
        region = plan.Region.ToString(),
        period = plan.Period.ToString(),
        basis = plan.Basis.ToString(),
        baseline = new { published = baseline.Published!.Percentage.ToString(), rating = baseline.Rating!.Value.Name() },
        ways = new[] { (2026, utama), (2029, paripurna) }.Select(way => new
        {
            year = way.Item1,
            status = way.Item2.Status.ToString(),
            published = way.Item2.PublishedAfter!.Percentage.ToString(),
            rating = way.Item2.RatingAfter!.Value.Name(),
            units = way.Item2.Units,
            people = way.Item2.People,
            cost = way.Item2.Cost?.ToString(),
            deliveries = way.Item2.Deliveries.Select(extra => new { service = extra.Service.Key, item = extra.Item, units = extra.Units, cost = extra.Cost?.ToString() }),
        }),
        services = plan.Services.Select(planned => new
        {
            service = planned.Service.Key,
            indicators = planned.Indicators.Select(indicator => new
            {
                item = indicator.Name,
                unit = indicator.Unit,
                baseline = new { required = indicator.Baseline?.Required, done = indicator.Baseline?.Done },
                targets = indicator.Targets.Select(target => new { year = target.Year.Number, required = target.Required, planned = target.Planned }),
            }),
            activities = planned.Activities.Select(activity => new
            {
                code = activity.Code,
                name = activity.Name,
                agency = activity.Agency,
                funding = activity.Funding.Select(funding => new { year = funding.Year.Number, source = funding.Source.ToString(), amount = funding.Amount.ToString() }),
            }),
        }),
        findings = findings.Select(finding => finding.ToString(language)),
    },
    new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

RegionIndex Measure(IEnumerable<ServiceFigures> figures)
{
    var result = rules.Check(new Submission(reported.Region, reported.Period, reported.Sender, figures));
    return rules.Measure(result.Checked ?? throw new InvalidOperationException(string.Join('\n', result.Findings)));
}

// A plan counts every gap as nothing done, so that no index looks better for silence.
static ServiceFigures WithoutGaps(ServiceFigures figures) => new(figures.Service, Filled(figures.Recipients), figures.Quality?.Select(item => new QualityFigure(item.Indicator, item.Component, Filled(item.Figure))));

static Figure Filled(Figure figure) => figure is { State: FigureState.NotReported, Required: { } required } ? Figure.Reported(required, 0) : figure;

static IEnumerable<FigureAchievement> Figures(ServiceIndex service) => service.Quality.Items.Where(item => item.Label is not null).Prepend(service.Recipients).Where(figure => figure.Figure.Required > 0);

IEnumerable<ServiceIndex> Owed() => baseline.Services.Where(service => service.Value is not null);

PlannedService Planned(ServiceIndex service)
{
    // A service that is owed and has nobody to serve stays in the plan, with a need of 0.
    var indicators = Figures(service).DefaultIfEmpty(service.Recipients).Select(figure => Indicator(service.Service, figure)).ToArray();
    var (code, name) = SubActivityOf(service.Service);
    return new PlannedService(service.Service, indicators[0], indicators[1..])
    {
        Activities = [new PlannedActivity(code, name)
        {
            Agency = rules.Catalog.AgenciesOf(baseline.Region!).For(service.Service)[0].Name,
            Funding = [.. period.Years.Select(year => new PlanFunding(year, indicators.Aggregate(Rupiah.Zero, (sum, indicator) => sum + Cost(service.Service, indicator, year))))],
        }],
    };
}

PlannedIndicator Indicator(ServiceType service, FigureAchievement figure)
{
    var (required, done) = (figure.Figure.Required ?? 0, figure.Figure.Done ?? 0);
    var reached = done + Extra(utama, service, figure.Label);
    var rest = Apportionment.Split(Extra(paripurna, service, figure.Label), [1, 1, 1], RemainderTie.FirstInOrder);
    var planned = new[] { done, reached, reached + rest[0], reached + rest[0] + rest[1], reached + rest.Sum() };
    return new PlannedIndicator(figure.Label, figure.Label is null ? service.Unit : "unit", period.Years.Zip(planned, (year, target) => new PlanTarget(year, required, Math.Min(target, required))))
    {
        Component = figure.Component,
        Baseline = new PlanBaseline(counted, "e-SPM (contoh)", required, done),
    };
}

static long Extra(SolverAnswer answer, ServiceType service, string? item) => answer.Deliveries.Where(extra => extra.Service == service && extra.Item == item).Sum(extra => extra.Units);

// What lasts is paid once; what is needed anew every year is paid every year.
Rupiah Cost(ServiceType service, PlannedIndicator indicator, BudgetYear year)
{
    if (year == period.First) return Rupiah.Zero;
    var (now, before, first) = (indicator.In(year)!.Planned!.Value, indicator.In(year.Previous)!.Planned!.Value, indicator.In(period.First)!.Planned!.Value);
    if (!costOf.TryGetValue((service.Key, indicator.Name), out var cost)) return Rupiah.Zero;
    var lasts = NeedCarryOver.Of(service).Carries(indicator.Name is null ? NeedKind.Recipients : indicator.Component == QualityComponent.Staff ? NeedKind.Staff : NeedKind.Goods);
    var setUp = before == first && now > first ? cost.SetUpCost : Rupiah.Zero;
    return (cost.UnitCost!.Value * (lasts ? now - before : now - first)) + setUp;
}

static Rupiah UnitCost(ServiceType service, FigureAchievement figure) => Rupiah.FromRupiah((service.Urusan.Slug, figure.Component) switch
{
    (_, QualityComponent.Staff) => 12_000_000,
    (_, QualityComponent.Procedure) => 500_000,
    (_, not null) => 250_000,
    ("pendidikan", null) => 2_400_000,
    ("kesehatan", null) => 180_000,
    ("pekerjaan-umum", null) => 1_100_000,
    ("perumahan-rakyat", null) => 60_000_000,
    ("trantibumlinmas", null) => 90_000,
    _ => 3_000_000,
});

// One sub-activity for each service, by the nomenclature; a region names its own.
static (string Code, string Name) SubActivityOf(ServiceType service) => service.Slug switch
{
    "anak-usia-dini" => ("1.01.02.2.03.0011", "Penyediaan Biaya Personil Peserta Didik PAUD"),
    "dasar" => ("1.01.02.2.01.0054", "Penyediaan Biaya Personil Peserta Didik Sekolah Dasar"),
    "kesetaraan" => ("1.01.02.2.04.0010", "Penyediaan Biaya Personil Peserta Didik Nonformal/Kesetaraan"),
    "ibu-hamil" => ("1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil"),
    "ibu-bersalin" => ("1.02.02.2.02.0002", "Pengelolaan Pelayanan Kesehatan Ibu Bersalin"),
    "bayi-baru-lahir" => ("1.02.02.2.02.0003", "Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir"),
    "balita" => ("1.02.02.2.02.0004", "Pengelolaan Pelayanan Kesehatan Balita"),
    "usia-pendidikan-dasar" => ("1.02.02.2.02.0005", "Pengelolaan Pelayanan Kesehatan pada Usia Pendidikan Dasar"),
    "usia-produktif" => ("1.02.02.2.02.0006", "Pengelolaan Pelayanan Kesehatan pada Usia Produktif"),
    "usia-lanjut" => ("1.02.02.2.02.0007", "Pengelolaan Pelayanan Kesehatan pada Usia Lanjut"),
    "hipertensi" => ("1.02.02.2.02.0008", "Pengelolaan Pelayanan Kesehatan Penderita Hipertensi"),
    "diabetes-melitus" => ("1.02.02.2.02.0009", "Pengelolaan Pelayanan Kesehatan Penderita Diabetes Melitus"),
    "gangguan-jiwa-berat" => ("1.02.02.2.02.0010", "Pengelolaan Pelayanan Kesehatan Orang dengan Gangguan Jiwa Berat"),
    "terduga-tuberkulosis" => ("1.02.02.2.02.0011", "Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis"),
    "risiko-hiv" => ("1.02.02.2.02.0012", "Pengelolaan Pelayanan Kesehatan Orang dengan Risiko Terinfeksi HIV"),
    "air-minum" => ("1.03.03.2.01.0026", "Peningkatan Sistem Penyediaan Air Minum (SPAM) Jaringan Perpipaan"),
    "air-limbah-domestik" => ("1.03.05.2.01.0036", "Pembangunan Instalasi Pengolahan Lumpur Tinja (IPLT)"),
    "rumah-korban-bencana" => ("1.04.02.2.03.0004", "Pembangunan Rumah bagi Korban Bencana"),
    "rumah-relokasi-program" => ("1.04.02.2.03.0009", "Pembangunan Rumah bagi Masyarakat yang Terdampak Relokasi Program Kabupaten/Kota"),
    "ketenteraman-ketertiban-umum" => ("1.05.02.2.01.0025", "Peningkatan Kapasitas SDM Satuan Polisi Pamong Praja"),
    "informasi-rawan-bencana" => ("1.05.03.2.01.0007", "Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana Kabupaten/Kota (Per Jenis Ancaman Bencana)"),
    "pencegahan-kesiapsiagaan-bencana" => ("1.05.03.2.02.0018", "Gladi Kesiapsiagaan Terhadap Bencana kabupaten/kota"),
    "penyelamatan-evakuasi-bencana" => ("1.05.03.2.03.0003", "Pencarian, Pertolongan dan Evakuasi Korban Bencana Kabupaten/Kota"),
    "penyelamatan-evakuasi-kebakaran" => ("1.05.04.2.01.0003", "Penyelamatan dan Evakuasi Korban Kebakaran dan Non Kebakaran"),
    "korban-bencana" => ("1.06.06.2.01.0001", "Penyediaan Makanan"),
    _ => ("1.06.04.2.01.0001", "Penyediaan Permakanan"),
};

string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return Refused;
}
