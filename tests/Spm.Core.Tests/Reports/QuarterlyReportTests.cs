using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using static Spm.Core.Tests.Reports.SampleContents;

namespace Spm.Core.Tests.Reports;

public class QuarterlyReportTests
{
    [Fact]
    public void Print_MothersWithMonths_IsTheRowOfTheForm()
    {
        var figures = new ServiceFigures(Mothers, Figure.Reported(5_000, 4_250), [new QualityFigure("Vaksin Td", QualityComponent.Goods, Figure.Reported(1_000, 900))]);
        var card = Card(SampleRegion.Complete("65.01", 5, "2025-Q3").With(figures));
        var july = new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025-07"), "Dinkes",
            [new ServiceFigures("ibu hamil", Figure.Of(5_000, 1_300), [new QualityFigure("Vaksin Td", QualityComponent.Goods, Figure.Of(1_000, 0))])]);
        var report = QuarterlyReport.Of(card, new ReportContents { Budgets = [Money(Mothers, 2_000_000, 1_500_000)] }, [new PeriodDetail(july, [Money(Mothers, null, 400_000)])]);

        var text = ReportMarkdown.Print(report);

        Assert.StartsWith("# Laporan Penerapan SPM (Standar Pelayanan Minimal) · Kabupaten Bulungan (65.01) · TW III 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("## A. Penerima Layanan Dasar (80 persen)\n\n| Jenis pelayanan dasar | Satuan | Harus dilayani | Juli 2025 | Terlayani | Belum terlayani | % |\n", text, StringComparison.Ordinal);
        Assert.Contains(" | orang | 5.000 | 1.300 | 4.250 | 750 | 85,00 |\n", text, StringComparison.Ordinal);
        Assert.Contains("## B. Mutu Minimal Layanan Dasar (20 persen)\n", text, StringComparison.Ordinal);
        Assert.Contains(" | 1.000 | 0 | 900 | 100 | 90,00 |\n", text, StringComparison.Ordinal);
        Assert.Contains(" | APBD | Rp2.000.000 | Rp400.000 | Rp1.500.000 | Rp500.000 | 75,00 |\n", text, StringComparison.Ordinal);
        Assert.Contains("**[belum diisi: rincian Agustus 2025]**\n", text, StringComparison.Ordinal);
        Assert.Contains("**[belum diisi: rincian September 2025]**\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_FourMeasures_StandSideBySide()
    {
        var card = Card("2025-Q3");
        var report = QuarterlyReport.Of(card, Full(card) with { FillRate = new RegionFillRate(card.Index.Region!, 42, 98), Arrival = ReportArrival.Late }, Months("2025-07", "2025-08", "2025-09"));

        var text = ReportMarkdown.Print(report);

        Assert.Equal(Ratio.One, report.Completeness.Share);
        Assert.Contains("| Kelengkapan | 127 dari 127 unsur (100,00 persen) |", text, StringComparison.Ordinal);
        Assert.Contains("| Keterisian | 42 dari 98 kolom (42,85 persen) |", text, StringComparison.Ordinal);
        Assert.Contains("| Ketepatan waktu | terlambat |", text, StringComparison.Ordinal);
        Assert.Contains($"| Capaian | Indeks Pencapaian SPM · {card.Index.Published!.ToString(Language.Indonesian)} · ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Completeness_PartsTakenAway_IsExact()
    {
        var card = Card("2025-Q3");
        var full = Full(card);

        var report = QuarterlyReport.Of(card, full with { TeamDecree = null, Problems = null, Budgets = [.. full.Budgets.Skip(1)] }, Months("2025-07", "2025-08", "2025-09"));

        Assert.Equal(new Ratio(123, 127), report.Completeness.Share);
        Assert.Equal("123 dari 127 unsur (96,85 persen)", report.Completeness.ToString(Language.Indonesian));
        Assert.Equal("123 of 127 parts (96.85 per cent)", report.Completeness.ToString());
        Assert.Equal(
            ["alokasi anggaran, PAUD", "realisasi anggaran, PAUD", "permasalahan dan solusi", "keputusan Tim Penerapan SPM"],
            report.Completeness.Missing.Select(part => part.Name(Language.Indonesian)));
    }

    [Fact]
    [Law("Whatever is missing, a quarterly report prints one gap for each part that its completeness counts as missing, in Markdown and in HTML.")]
    public void Print_AnyPartsMissing_PrintsOneGapForEach() => Laws.Hold(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var submission = SampleRegion.Complete("65.01", seed, "2025-Q3");
        foreach (var entry in submission.Figures)
        {
            if (random.Next(4) == 0) submission = submission.Without(entry.Service);
            else if (random.Next(4) == 0) submission = submission.With(new ServiceFigures(entry.Service, entry.Recipients));
        }

        var card = Card(submission);
        var full = Full(card);
        var report = QuarterlyReport.Of(
            card,
            full with
            {
                Budgets = [.. full.Budgets.Where(_ => random.Next(3) > 0).Select(budget => budget with { Allocation = random.Next(3) == 0 ? null : budget.Allocation })],
                Stages = [.. full.Stages.Where(_ => random.Next(2) == 0)],
                Problems = random.Next(2) == 0 ? null : full.Problems,
                ActionPlan = random.Next(2) == 0 ? null : full.ActionPlan,
            },
            random.Next(2) == 0 ? [] : Months("2025-08"));

        foreach (var text in new[] { ReportMarkdown.Print(report), ReportHtml.Print(report) })
            Assert.Equal(report.Completeness.Missing.Count, Count(text, "[belum diisi: "));
    }, 100);

    [Fact]
    public void Print_SilentService_ShowsAGapAndNoShareWhateverThePolicyCounts()
    {
        var text = ReportMarkdown.Print(QuarterlyReport.Of(Card(SampleRegion.Complete("65.01", 5, "2025-Q3").With(new ServiceFigures(Mothers, Figure.Of(5_000, null))))));

        Assert.Contains(" | orang | 5.000 | **[belum diisi: realisasi]** | – | – |\n", text, StringComparison.Ordinal);
        Assert.Contains("| **[belum diisi: seluruh mutu]** |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_MoreDoneThanRequired_KeepsTheCountsAndSaysWhichRuleLimitsTheShare()
    {
        var (plain, above) = (Card("2025-Q3"), Card(SampleRegion.Complete("65.01", 5, "2025-Q3").With(new ServiceFigures(Mothers, Figure.Reported(100, 120)))));

        Assert.Contains(" | 100 | 120 | 0 | 100,00 |\n", ReportMarkdown.Print(QuarterlyReport.Of(above)), StringComparison.Ordinal);
        Assert.Contains("persennya menurut aturan: setiap bagian dibatasi 100 persen", ReportMarkdown.Print(QuarterlyReport.Of(above)), StringComparison.Ordinal);
        Assert.DoesNotContain("persennya menurut aturan", ReportMarkdown.Print(QuarterlyReport.Of(plain)), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NotApplicableService_AsksForNothing()
    {
        const string relocation = "kabkota.perumahan-rakyat.rumah-relokasi-program";
        var card = Card(SampleRegion.Complete("65.01", 5, "2025-Q3").With(ServiceFigures.NotApplicable(relocation, "tidak ada program relokasi", "surat 1/2025")));

        var report = QuarterlyReport.Of(card, Full(card) with { Budgets = [] }, Months("2025-07", "2025-08", "2025-09"));

        Assert.Contains(" | tidak berlaku | – | – |\n", ReportMarkdown.Print(report), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Completeness.Missing, part => part.Name(Language.Indonesian).Contains("relokasi", StringComparison.Ordinal));
    }

    [Fact]
    public void Details_MonthsInAnyOrder_StandInOrderAndOthersAreNoticed()
    {
        var card = Card("2025-Q3");

        var report = QuarterlyReport.Of(card, null, [.. Months("2025-09", "2025-07", "2025-06", "2025-07"), .. Months("2025-Q3")]);

        Assert.Equal(["2025-07", "2025-09"], report.Details.Select(detail => detail.Figures.Period.ToString()));
        Assert.Equal(["SPM3048", "SPM3051", "SPM3054", "SPM3054"], report.Findings.Select(finding => finding.Code).Where(code => code is "SPM3048" or "SPM3051" or "SPM3054").Order());
    }

    [Fact]
    public void Details_QuartersOfAYearToDate_AreColumns()
    {
        var report = QuarterlyReport.Of(Card("s.d. TW III 2025"), null, Months("2025-Q1", "2025-Q3"));

        var text = ReportMarkdown.Print(report);

        Assert.Contains("| TW I 2025 | TW III 2025 |", text, StringComparison.Ordinal);
        Assert.Equal(1, Count(text, "[belum diisi: rincian TW II 2025]"));
    }

    [Fact]
    public void Print_BeforeQuality_SaysThatItIsNotMeasured()
    {
        var rules = RuleBook.For(new BudgetYear(2020));
        var region = rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), rules.Year)!;
        var check = rules.Check(new Submission(region.Code, ReportingPeriod.Parse("2020-Q2"), "Setda", rules.Catalog.OwedBy(region).Owed.Select(service => new ServiceFigures(service.Key, Figure.Reported(10, 9)))));

        var report = QuarterlyReport.Of(ReportCard.Of(check, rules));

        Assert.Contains("## A. Penerima Layanan Dasar (100 persen)\n", ReportMarkdown.Print(report), StringComparison.Ordinal);
        Assert.Contains("Mutu belum dihitung pada tahun anggaran ini.", ReportMarkdown.Print(report), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Completeness.Parts, part => part.Name(Language.Indonesian).StartsWith("mutu", StringComparison.Ordinal));
    }

    [Fact]
    public void Print_AmountsBeyondAllBudgets_ArePrintedAndNotSummed()
    {
        var card = Card("2025-Q3");
        var huge = new ServiceBudget(Mothers) { Allocation = Rupiah.FromSen(Int128.MaxValue), Realisation = Rupiah.FromSen(Int128.MinValue) };

        var text = ReportMarkdown.Print(QuarterlyReport.Of(card, new ReportContents { Budgets = [huge, Money("kabkota.pendidikan.dasar", 400, 100)] }));

        Assert.Contains("| APBD | Rp1.701.411.834.604.692.317.316.873.037.158.841.057,27 | ", text, StringComparison.Ordinal);
        Assert.Contains("| Jumlah yang dilaporkan |  | Rp400 | Rp100 | – | – |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_English_TranslatesEverythingButNamesOfTheLaw()
    {
        var text = ReportMarkdown.Print(QuarterlyReport.Of(Card("2025-Q3")), Language.English);

        Assert.StartsWith("# Report on the minimum service standards (SPM) · Kabupaten Bulungan (65.01) · Q3 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("**[not filled in: figures of each month or quarter]**", text, StringComparison.Ordinal);
        Assert.Contains("## C. Budget allocated and realised", text, StringComparison.Ordinal);
        Assert.DoesNotContain("belum diisi", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rincian", text, StringComparison.Ordinal);
    }
}
