// One reporting year of a province with three kabupaten, made up: months, quarters, a late region, a correction, an extension,
// the way of every report to the Minister, and the recap.
// dotnet run docs/examples/reporting-year.cs -- [--print quarterly|annual|lppd|recap|calendar|history] [--html] [--lang id|en]
#:property PublishAot=false
#:project ../../src/Spm.Core
#pragma warning disable SPM9004 // no form of the extract was read: its arrangement may change

using System.Numerics;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Spm.Core;
using Spm.Core.Aggregation;
using Spm.Core.Calendars;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;
using Spm.Core.Workflow;

const int Done = 0, Refused = 2;
const string Usage = "reporting-year.cs [--print quarterly|annual|lppd|recap|calendar|history] [--html] [--lang id|en]\nexit code: 0 done, 2 refused";

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var (language, whole, asHtml) = (Language.Indonesian, "", false);
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--html") asHtml = true;
    else if (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] is "id" or "en") language = args[++i] == "en" ? Language.English : Language.Indonesian;
    else if (args[i] == "--print" && i + 1 < args.Length && args[i + 1] is "quarterly" or "annual" or "lppd" or "recap" or "calendar" or "history") whole = args[++i];
    else return Refuse($"\"{args[i]}\"?\n{Usage}");
}

if (asHtml && whole is not ("quarterly" or "annual" or "lppd" or "recap")) return Refuse(Say("--html mencetak laporan; sebut salah satu dengan --print.", "--html prints a report; name one by --print.") + "\n" + Usage);

// The region's names and codes, its rules and its clock.
var year = new BudgetYear(2024);
var rules = RuleBook.For(year);
var province = Known("65");
Region bulungan = Known("65.01"), malinau = Known("65.02"), nunukan = Known("65.03");
Region[] regencies = [bulungan, malinau, nunukan];
var zone = IndonesianTimeZone.Of(RegionCode.Parse("65"))!;
var layout = TallyLayout.For(rules.Catalog, [province, .. regencies]);

// 1. The calendar: national dates as published, this kabupaten's own monthly dates, and an extension after a flood.
var circular = new LegalBasis("Surat edaran Sekda Bulungan (contoh)", "SEEN contoh");
var flood = new LegalBasis("Surat Ditjen Bina Bangda (contoh)", "SEEN contoh");
var third = ReportingPeriod.Parse("s.d. TW III 2024");
var calendar = ReportingCalendar.National
    .With(new ClosingPattern(ReportingDuty.AgencyReport, ReportingPeriod.Parse("2024-01"), months: 1, day: 5, circular) { Scope = CalendarScope.Region(Code(bulungan)) })
    .With(new DeadlineExtension(ReportingDuty.QuarterlyReport, third, new LocalDate(2024, 10, 31), Say("banjir di hulu Sungai Sesayap", "flood upstream of the Sesayap"), flood) { Scope = CalendarScope.Region(Code(malinau)) });
if (whole == "calendar")
{
    Console.Write(CalendarText.Print(calendar, year, new LocalDate(2024, 10, 25), Code(malinau), language));
    return Done;
}

// 2. Twelve months from the agencies. A required number stands for the year; what was done adds up or stands, by the kind of each measure.
// Contacts with the same people do not add: for them the agencies count people apart, from January on.
var builder = new TallyBuilder(layout);
var people = new Dictionary<int, long[]>();
var ledger = new SourceLedger(builder, SecondFigurePolicy.Replace);
var months = ReportingPeriod.Of(year).Months.Select(ReportingPeriod.Of).ToArray();
foreach (var region in layout.Regions) SendMonths(region);
var balita = layout.CellAt(layout.RegionAt(Code(bulungan)), layout.SubjectOf(rules.Catalog.Find("kabkota.kesehatan.balita")!));
var (source, february) = (AgencyOf(layout.KeyOf(balita).Subject.Service), months[1]);
var before = ledger.Find(source, february, balita)!.Value;
ledger.Enter(source, february, balita, TallyFigure.Reported(before.Required!.Value, before.Done!.Value + 38));
var tally = builder.ToTally();

// 3. Four quarters, each with its numbers since January, and the year: each kabupaten's file goes its way; each delivery is judged by the calendar.
var files = new List<ReportFile>();
var deliveries = new List<ReportDelivery>();
(string Period, (Region Region, LocalDate Sent)[] Sent)[] sendings =
[
    ("2024-Q1/Q1", [(bulungan, new(2024, 4, 18)), (malinau, new(2024, 4, 19)), (nunukan, new(2024, 4, 25))]),
    ("2024-Q1/Q2", [(bulungan, new(2024, 7, 15)), (malinau, new(2024, 7, 18)), (nunukan, new(2024, 8, 2))]),
    ("2024-Q1/Q3", [(bulungan, new(2024, 10, 14)), (malinau, new(2024, 10, 28)), (nunukan, new(2024, 10, 17))]),
    ("2024-Q1/Q4", [(bulungan, new(2025, 1, 15)), (malinau, new(2025, 1, 17)), (nunukan, new(2025, 1, 20))]),
    ("2024", [(bulungan, new(2025, 3, 20)), (malinau, new(2025, 3, 27)), (nunukan, new(2025, 3, 28))]),
];
foreach (var (text, sent) in sendings)
{
    var period = ReportingPeriod.Parse(text);
    foreach (var (region, day) in sent)
    {
        var file = Walk(region, period, day);
        files.Add(file);
        deliveries.Add(new ReportDelivery(
            Code(region), period.Kind == ReportingPeriodKind.Year ? ReportingDuty.AnnualReportWithLppd : ReportingDuty.QuarterlyReport, period,
            file.First(WorkflowAction.Deliver)!.Attempt.At, zone));
    }
}

// 4. The province's own report, and the recap of its kabupaten: three things that are never joined.
var yearly = ReportingPeriod.Of(year);
var nation = NationIndex.Of(Until(months[^1].LastMonth), rules);
var today = new LocalDate(2025, 4, 1);
var judged = deliveries.Select(delivery => calendar.Judge(delivery, today)).ToArray();
var arrivals = judged.Where(judgement => judgement.Delivery.Period == yearly)
    .Select(RegionArrival.Of);
var recap = GovernorRecap.Of(nation.Provinces[0], arrivals);
var own = WalkOfProvince(new LocalDate(2025, 3, 30));

var cards = files.Where(file => file.Period == yearly).ToDictionary(file => file.Region, file => ReportCard.Of(Checked(file), rules));
var annual = AnnualReport.Of(cards[Code(bulungan)], Contents());
var quarterFile = files.Single(file => file.Region == Code(malinau) && file.Period == third);
var quarterly = QuarterlyReport.Of(
    ReportCard.Of(Checked(quarterFile), rules), Contents(),
    third.Months.Select(month => new PeriodDetail(Report(malinau, ReportingPeriod.Of(month)))));

if (whole.Length > 0)
{
    SpmReport? report = whole switch { "quarterly" => quarterly, "annual" => annual, "lppd" => LppdExtract.Of(annual), "recap" => recap, _ => null };
    Console.Write(report is null ? WorkflowText.Print(quarterFile, language, zone.Offset) : asHtml ? ReportHtml.Print(report, language) : ReportMarkdown.Print(report, language));
    return Done;
}

Console.WriteLine(Say($"Tahun pelaporan SPM {year}, {province.Name} (data sintetis)", $"The reporting year {year} of {province.Name} (made-up data)"));
Console.WriteLine();
Console.WriteLine(Say("Perbaikan bulanan", "A monthly correction"));
Console.WriteLine(Say(
    $"  {source}, {february.ToString(language)}, balita: {before.Done} menjadi {ledger.Find(source, february, balita)!.Value.Done}; s.d. Desember {Until(months[^1].LastMonth).At(balita).Done}",
    $"  {source}, {february.ToString(language)}, children under five: {before.Done} becomes {ledger.Find(source, february, balita)!.Value.Done}; year to December {Until(months[^1].LastMonth).At(balita).Done}"));
foreach (var group in judged.GroupBy(judgement => judgement.Delivery.Period))
{
    Console.WriteLine();
    Console.WriteLine($"{group.Key.ToString(language)}: {group.First().Window.Basis}");
    foreach (var judgement in group)
    {
        var file = files.Single(file => file.Region == judgement.Delivery.Region && file.Period == group.Key);
        Console.WriteLine($"  {NameOf(file.Region),-20} {LocalDatePattern.Iso.Format(judgement.Delivery.Submitted!.Value)}  {judgement.Verdict.Name(language),-14} {file.State.Name(language)}");
        foreach (var finding in judgement.Findings) Console.WriteLine("    " + finding.ToString(language));
    }

    Console.WriteLine("  " + Timeliness.Of(calendar, group.Select(judgement => judgement.Delivery), today).ToString(language));
}

Console.WriteLine();
Console.WriteLine(Say("Yang ditolak, dan tetap tercatat", "What was refused, and stays on record"));
foreach (var file in files.Append(own))
    foreach (var record in file.History.Where(record => !record.IsAccepted))
        foreach (var finding in record.Findings) Console.WriteLine($"  {NameOf(file.Region)}, {file.Period.ToString(language)}: {finding.ToString(language)}");

Console.WriteLine();
Console.WriteLine(Say("Laporan tahunan", "Annual reports"));
foreach (var (region, card) in cards)
    Console.WriteLine($"  {NameOf(region),-20} {card.Index.Published!.Percentage.ToString(language),8}  {card.Index.Rating!.Value.Name()}, {card.Index.Status.ToString(language)}");
Console.WriteLine($"  {NameOf(annual.Card.Index.Region!.Code)}: {Say("kelengkapan laporan", "completeness of the report")} {annual.Completeness.ToString(language)}; {annual.Findings.Count} {Say("catatan", "findings")}");
Console.WriteLine();
Console.WriteLine(recap.Title(language));
Console.WriteLine(Say($"  Provinsi sendiri           {Of(nation.Provinces[0].Own?.Published)}", $"  The province's own         {Of(nation.Provinces[0].Own?.Published)}"));
Console.WriteLine(Say($"  Rata-rata kabupaten        {Of(nation.Provinces[0].Regencies.Published)}", $"  Mean of its kabupaten      {Of(nation.Provinces[0].Regencies.Published)}"));
Console.WriteLine(Say($"  Layanan digabung           {Of(nation.Provinces[0].Regencies.Pooled?.Published)}", $"  Services pooled            {Of(nation.Provinces[0].Regencies.Pooled?.Published)}"));
Console.WriteLine($"  {own.State.Name(language)}: {own.Last!.Attempt.Actor.Office}");
Console.WriteLine();
Console.WriteLine(Say("Dokumen utuh: --print quarterly|annual|lppd|recap|calendar|history, dengan --html untuk halaman.", "Whole documents: --print quarterly|annual|lppd|recap|calendar|history, as pages with --html."));
return Done;

// Each region reaches a share of its need by its own pace; standing numbers are those of the month's end.
void SendMonths(Region region)
{
    var random = new Random(region.Code.GetHashCode() & 0xffff);
    var at = layout.RegionAt(Code(region));
    foreach (var subject in layout.SubjectsOf(at))
    {
        var required = subject.Indicator is null ? random.Next(40, 9_000) : random.Next(5, 400);
        var reached = (BigInteger)required * random.Next(78, 101) / 100;
        var parts = LargestRemainder.Split(reached, [.. Enumerable.Range(1, 12).Select(month => (Ratio)(month + 3))]);
        var soFar = BigInteger.Zero;
        for (var month = 0; month < months.Length; month++)
        {
            soFar += parts[month];
            var cell = layout.CellAt(at, subject);
            var done = subject.MeasureKind == MeasureKind.NewPersons ? parts[month] : soFar;
            if (subject.MeasureKind == MeasureKind.Contacts) (people.TryGetValue(cell, out var counts) ? counts : people[cell] = new long[months.Length])[month] = (long)soFar;
            ledger.Enter(AgencyOf(subject.Service), months[month], cell, TallyFigure.Reported(required, (long)done));
        }
    }
}

// From January to the end of a month, each subject by its measure kind.
CombinedTally Until(Month last)
{
    var distinct = new TallyBuilder(layout);
    foreach (var (cell, counts) in people)
        distinct.Add(ReportingPeriod.YearToDate(last), cell, TallyFigure.Reported(tally.At(months[0], cell).Required, counts[last.Number - 1]));
    return tally.Over(months.Take(last.Number), distinct.ToTally());
}

// What the region reports for a period: one month, or everything from January on to the period's end.
Submission Report(Region region, ReportingPeriod period, string? agency = null)
{
    var slice = TallySlice.Of(period.Kind == ReportingPeriodKind.Month ? tally.Over([period]) : Until(period.LastMonth), Code(region));
    var cells = slice.Cells.ToArray();
    var figures = slice.Subjects.Zip(cells).GroupBy(pair => pair.First.Service)
        .Where(service => agency is null || AgencyOf(service.Key) == agency)
        .Select(service => new ServiceFigures(
            service.Key.Key,
            Figure.Reported(service.First().Second.Required, service.First().Second.Done),
            service.Skip(1).Select(item => new QualityFigure(item.First.Indicator!.Name, item.First.Indicator.Component, Figure.Reported(item.Second.Required, item.Second.Done)))))
        .ToArray();
    return new Submission(Code(region), period, agency ?? "Setda", figures) { Services = agency is null ? null : [.. figures.Select(entry => entry.Service)] };
}

// From the agencies to the Minister. Malinau's third quarter is sent back once; its fourth is reopened after the lock.
ReportFile Walk(Region region, ReportingPeriod period, LocalDate sent)
{
    var agencies = layout.SubjectsOf(layout.RegionAt(Code(region))).Select(subject => AgencyOf(subject.Service)).Distinct().ToArray();
    var coordinator = new WorkflowActor(WorkflowRole.GovernmentAffairsUnit, "Bagian Tata Pemerintahan", Code(region));
    var head = new WorkflowActor(WorkflowRole.HeadOfRegion, $"Bupati {region.Name.Replace("Kabupaten ", "", StringComparison.Ordinal)}", Code(region));
    var governor = new WorkflowActor(WorkflowRole.CentralGovernmentRepresentative, "Gubernur Kalimantan Utara", Code(province));
    var bangda = new WorkflowActor(WorkflowRole.DirectorateGeneral, "Ditjen Bina Bangda", null);
    var file = ReportFile.Open(Code(region), period, WorkflowRoute.Regency).Apply(agencies.Select(agency => Sending(agency, sent.PlusDays(-6))));
    if (region == malinau && period == third)
    {
        file = file.Apply(By(coordinator, WorkflowAction.Return, sent.PlusDays(-5), 9) with { Notes = Say("Bukti dukung formulir 4 belum dilampirkan.", "The evidence of form 4 is not attached.") });
        file = file.Apply(agencies.Select(agency => Sending(agency, sent.PlusDays(-4))));
    }

    file = file.Apply(
    [
        By(coordinator, WorkflowAction.Verify, sent.PlusDays(-3), 9),
        By(head, WorkflowAction.Approve, sent.PlusDays(-2), 10),
        .. region == nunukan && period.LastQuarter.Number == 2 ? new[] { By(head, WorkflowAction.Approve, sent.PlusDays(-2), 11) } : [],
        By(head, WorkflowAction.Deliver, sent, 14),
        By(governor, WorkflowAction.Forward, sent.PlusDays(2), 9),
        By(bangda, WorkflowAction.Lock, sent.PlusDays(4), 9),
    ]);
    if (region != malinau || period != ReportingPeriod.Parse("s.d. TW IV 2024")) return file;
    file = file.Apply(Sending(agencies[0], sent.PlusDays(6)));
    return file.Apply(By(bangda, WorkflowAction.Reopen, sent.PlusDays(7), 9) with
    {
        Notes = Say("Rekapitulasi satu puskesmas menyusul.", "The numbers of one puskesmas arrived late."),
        Document = new RegionalDocument(RegionalDocumentKind.Letter, "Permohonan perbaikan data TW IV") { Number = "100/57/2025", Date = sent.PlusDays(6) },
    }).Apply(
    [
        .. agencies.Select(agency => Sending(agency, sent.PlusDays(8))), By(coordinator, WorkflowAction.Verify, sent.PlusDays(9), 9), By(head, WorkflowAction.Approve, sent.PlusDays(9), 15),
        By(head, WorkflowAction.Deliver, sent.PlusDays(10), 9), By(governor, WorkflowAction.Forward, sent.PlusDays(11), 9), By(bangda, WorkflowAction.Lock, sent.PlusDays(12), 9),
    ]);

    WorkflowAttempt Sending(string agency, LocalDate day) =>
        By(new WorkflowActor(WorkflowRole.RegionalAgency, agency, Code(region)), WorkflowAction.Submit, day, 8) with { Figures = Report(region, period, agency) };
}

ReportFile WalkOfProvince(LocalDate sent)
{
    var office = new WorkflowActor(WorkflowRole.GovernmentAffairsUnit, "Biro Pemerintahan", Code(province));
    var head = new WorkflowActor(WorkflowRole.HeadOfRegion, "Gubernur Kalimantan Utara", Code(province));
    var representative = new WorkflowActor(WorkflowRole.CentralGovernmentRepresentative, "Gubernur Kalimantan Utara", Code(province));
    var bangda = new WorkflowActor(WorkflowRole.DirectorateGeneral, "Ditjen Bina Bangda", null);
    var agencies = layout.SubjectsOf(layout.RegionAt(Code(province))).Select(subject => AgencyOf(subject.Service)).Distinct();
    return ReportFile.Open(Code(province), yearly, WorkflowRoute.Province).Apply(
    [
        .. agencies.Select(agency => By(new WorkflowActor(WorkflowRole.RegionalAgency, agency, Code(province)), WorkflowAction.Submit, sent.PlusDays(-6), 8) with { Figures = Report(province, yearly, agency) }),
        By(office, WorkflowAction.Verify, sent.PlusDays(-4), 9),
        By(head, WorkflowAction.Approve, sent.PlusDays(-2), 9),
        By(representative, WorkflowAction.Forward, sent.PlusDays(-1), 9),
        By(representative, WorkflowAction.AttachRecap, sent, 9) with { Document = new RegionalDocument(RegionalDocumentKind.Other, recap.Title(Language.Indonesian)) },
        By(representative, WorkflowAction.Forward, sent, 10),
        By(bangda, WorkflowAction.Lock, sent.PlusDays(1), 9),
    ]);
}

// The parts of all agencies, joined and checked.
CheckResult Checked(ReportFile file) => SubmissionMerge.Join(file.Parts, rules.Catalog).Check();

ReportContents Contents() => new()
{
    Budgets = [new ServiceBudget("kabkota.kesehatan.balita") { Allocation = Rupiah.FromRupiah(1_250_000_000), Realisation = Rupiah.FromRupiah(1_104_500_000) }],
    Problems = [new ServiceProblem("kabkota.kesehatan.balita", "Posyandu di hulu sulit dijangkau pada musim hujan.", "Pelayanan bergerak bersama puskesmas pembantu.")],
    Stages = [new StageEvidence(StageForm.DataCollection, new Evidence("Formulir pengumpulan data")), new StageEvidence(StageForm.Delivery, new Evidence("Formulir pelaksanaan"))],
    Arrival = ReportArrival.Reported,
    TeamDecree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Pembentukan Tim Penerapan SPM") { Number = "188.44/12/2024", Date = new LocalDate(2024, 1, 15) },
};

WorkflowAttempt By(WorkflowActor actor, WorkflowAction action, LocalDate day, int hour) =>
    new(action, actor, day.At(new LocalTime(hour, 0)).WithOffset(zone.Offset).ToInstant(), ReportChannel.ESpm);

Region Known(string code) => rules.Catalog.Regions.Find(RegionCode.Parse(code), year)!;

RegionCode Code(Region region) => region.CodeIn(year)!;

string NameOf(RegionCode code) => rules.Catalog.Regions.Find(code, year)!.PrintedName;

string AgencyOf(ServiceType service) => AgencyMap.Usual.For(service)[0].Name;

string Of(PublishedIndex? published) => published?.Percentage.ToString(language) ?? "-";

string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return Refused;
}
