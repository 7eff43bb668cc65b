using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Benchmarks;

/// <summary>Made-up chains of ten documents: one of thousands of rows a document, and a smaller one of every region that owes services.</summary>
internal static class DocumentRun
{
    private const int Rounds = 15;
    private const int Rows = 5_000;
    private const int SmallRows = 200;

    private static readonly BudgetYear Year = new(2026);
    private static readonly LocalDate Day = new(2026, 12, 31);

    private static readonly (PlanningDocumentKind Kind, DocumentVersion Version)[] Documents =
    [
        (PlanningDocumentKind.Rpjmd, default), (PlanningDocumentKind.Renstra, default), (PlanningDocumentKind.Rkpd, default), (PlanningDocumentKind.Renja, default), (PlanningDocumentKind.Ppas, default),
        (PlanningDocumentKind.Rka, default), (PlanningDocumentKind.Apbd, default), (PlanningDocumentKind.Dpa, default), (PlanningDocumentKind.Apbd, DocumentVersion.Change()), (PlanningDocumentKind.Dpa, DocumentVersion.Change()),
    ];

    public static int Run()
    {
        var catalog = ServiceCatalog.For(Year);
        var one = Chain(RegionCode.Parse("65.01"), Rows, 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one region, {one.Documents.Count} documents, {one.Documents.Sum(document => document.Rows.Count)} rows; median of {Rounds}, least to largest, ms"));
        Console.WriteLine("| work | median | least | largest | found |");
        Console.WriteLine("|---|---|---|---|---|");
        Measure("making the documents (codes read)", () => Chain(RegionCode.Parse("65.01"), Rows, 1).Documents.Count);
        Measure("alignment check of the whole chain", () => AlignmentCheck.Run(one, Year, Day).Findings.Count);
        Measure("matrix of services and documents", () => ServiceChain.Of(one, Year, Day, catalog).Answers.Count);
        Measure("both", () => AlignmentCheck.Run(one, Year, Day).Findings.Count + ServiceChain.Of(one, Year, Day, catalog).Answers.Count);

        DocumentChain[] all = [.. catalog.Regions.Where(region => catalog.OwedBy(region).Owed.Count > 0).Select((region, seed) => Chain(region.Code, SmallRows, seed))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{all.Length} regions, {all.Sum(chain => chain.Documents.Sum(document => document.Rows.Count))} rows; one thread, median of 3, seconds"));
        Console.WriteLine("| work | median | a region, ms | found |");
        Console.WriteLine("|---|---|---|---|");
        Batch("alignment check", all, chain => AlignmentCheck.Run(chain, Year, Day).Findings.Count);
        Batch("matrix of services and documents", all, chain => ServiceChain.Of(chain, Year, Day, catalog).Answers.Count);
        return 0;
    }

    private static void Measure(string work, Func<int> run)
    {
        for (var i = 0; i < 3; i++) run();
        var (times, found) = (new List<double>(), 0);
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            found = run();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {work} | {times[Rounds / 2]:0.0} | {times[0]:0.0} | {times[^1]:0.0} | {found} |"));
    }

    private static void Batch(string work, DocumentChain[] chains, Func<DocumentChain, int> run)
    {
        var (times, found) = (new List<double>(), 0);
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            found = chains.Sum(run);
            times.Add(watch.Elapsed.TotalSeconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {work} | {times[1]:0.00} | {times[1] / chains.Length * 1000:0.00} | {found} |"));
    }

    /// <summary>The same rows in every document, but for one in fifty whose target or amount was changed and one in a hundred that is not there.</summary>
    private static DocumentChain Chain(RegionCode region, int rows, int seed)
    {
        var random = new Random(seed);
        var level = region.IsProvince ? ServiceLevel.Province : ServiceLevel.RegencyOrCity;
        var tagged = BudgetTagging.Shipped.Tags.Where(tag => tag.Level == level).Select(tag => tag.Code.ToString());
        // Codes that no list knows fill the rest: most rows of a budget are not SPM.
        string[] codes = [.. tagged.Concat(Enumerable.Range(0, rows).Select(at => FormattableString.Invariant($"1.0{1 + at % 6}.{9 + at % 20:00}.{(region.IsProvince ? 1 : 2)}.{at / 600 % 90 + 1:00}.{5_000 + at % 3_000:0000}"))).Distinct().Take(rows)];
        return new DocumentChain(region, Documents.Select(one =>
        {
            var made = codes.Where(_ => random.Next(100) > 0).Select(code => Row(code, one.Kind, random));
            return one.Kind.IsMediumTerm()
                ? new PlanningDocument(region, one.Kind, PlanPeriod.Of(new BudgetYear(2025), new BudgetYear(2029)), made)
                : new PlanningDocument(region, one.Kind, Year, made) { Version = one.Version };
        }));
    }

    private static DocumentRow Row(string code, PlanningDocumentKind kind, Random random)
    {
        var size = 100 + (code[^1] * 37 + code[^3] * 101 + code[5] * 7);
        var changed = random.Next(50) == 0 ? 1 : 0;
        var ceiling = kind switch { PlanningDocumentKind.Ppas => CeilingKind.Ppas, >= PlanningDocumentKind.Rka => CeilingKind.Budget, _ => CeilingKind.Indicative };
        return new DocumentRow(code, "Sub kegiatan " + code)
        {
            Agency = "Dinas " + code[..4],
            Indicators = [new DocumentIndicator(IndicatorLevel.SubKegiatanOutput, "Jumlah keluaran " + code, "Orang", new IndicatorTarget(Year, (size - changed).ToString(CultureInfo.InvariantCulture)))],
            Ceilings = [new Ceiling(ceiling, Year, Rupiah.FromRupiah((size - changed) * 1_000_000L))],
        };
    }
}
