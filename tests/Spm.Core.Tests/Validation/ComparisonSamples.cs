using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>For every code about comparisons, money and documents: data that draw it, the same data repaired, and the words.</summary>
internal static class ComparisonSamples
{
    public const string Newborns = "kabkota.kesehatan.bayi-baru-lahir";
    public const string Toddlers = "kabkota.kesehatan.balita";

    private static readonly FigureReference Served = new(Births, FigureField.Done);
    private static readonly FigureReference Born = new(Newborns, FigureField.Done);
    private static readonly FigureReference Children = new(Toddlers, FigureField.Done);

    public static IReadOnlyList<ComparisonSample> All { get; } = [.. Pairs(), .. Past(), .. Recaps(), .. Money(), .. Documents()];

    public static SubmissionComparison Of(Submission submission) => new(submission, Rules.Catalog);

    public static Submission Numbers(string period, params (string Service, long? Required, long? Done)[] numbers) =>
        Only(period, [.. numbers.Select(number => new ServiceFigures(number.Service, Figure.Of(number.Required, number.Done), []))]);

    public static Submission Recap(params (string Service, long? Required, long? Done)[] numbers) => OfRegion("65", "Pemprov", numbers);

    public static Submission OfRegion(string region, string sender, params (string Service, long? Required, long? Done)[] numbers) =>
        new(RegionCode.Parse(region), ReportingPeriod.Parse("2025"), sender, Numbers("2025", numbers).Figures);

    private static IEnumerable<ComparisonSample> Pairs()
    {
        var pair = ComparisonRule.CompulsoryPair(Served, Born);
        yield return new("SPM1050", FindingSeverity.Warning, Births,
            Run(Of(Numbers("2025", (Births, 100, 90), (Newborns, 100, null))), pair), Run(Of(Numbers("2025", (Births, 100, 90), (Newborns, 100, 0))), pair),
            ["kabkota.kesehatan.ibu-bersalin (done)", "90", "kabkota.kesehatan.bayi-baru-lahir (done)", "compulsory-pair(kabkota.kesehatan.ibu-bersalin (done), kabkota.kesehatan.bayi-baru-lahir (done))"],
            "kabkota.kesehatan.ibu-bersalin (terlayani/terpenuhi) diisi 90, tetapi kabkota.kesehatan.bayi-baru-lahir (terlayani/terpenuhi) tidak diisi. "
            + "Kaidah: pasangan wajib: kabkota.kesehatan.ibu-bersalin (terlayani/terpenuhi) dan kabkota.kesehatan.bayi-baru-lahir (terlayani/terpenuhi) (ditetapkan pemakai).",
            "kabkota.kesehatan.ibu-bersalin (done) is 90, but kabkota.kesehatan.bayi-baru-lahir (done) is not given. "
            + "Rule: compulsory pair: kabkota.kesehatan.ibu-bersalin (done) and kabkota.kesehatan.bayi-baru-lahir (done) (ditetapkan pemakai).");

        var apart = ComparisonRule.ExclusivePair(Served, Born, new LegalBasis("uji", "INFERRED"));
        yield return new("SPM1051", FindingSeverity.Warning, Births,
            Run(Of(Numbers("2025", (Births, 100, 90), (Newborns, 100, 80))), apart), Run(Of(Numbers("2025", (Births, 100, 90), (Newborns, 100, 0))), apart),
            ["kabkota.kesehatan.ibu-bersalin (done)", "90", "kabkota.kesehatan.bayi-baru-lahir (done)", "80", "exclusive-pair(kabkota.kesehatan.ibu-bersalin (done), kabkota.kesehatan.bayi-baru-lahir (done))"],
            "kabkota.kesehatan.ibu-bersalin (terlayani/terpenuhi) diisi 90 dan kabkota.kesehatan.bayi-baru-lahir (terlayani/terpenuhi) diisi 80. "
            + "Kaidah: pasangan yang saling meniadakan: kabkota.kesehatan.ibu-bersalin (terlayani/terpenuhi) dan kabkota.kesehatan.bayi-baru-lahir (terlayani/terpenuhi) (uji).",
            "kabkota.kesehatan.ibu-bersalin (done) is 90 and kabkota.kesehatan.bayi-baru-lahir (done) is 80. "
            + "Rule: exclusive pair: kabkota.kesehatan.ibu-bersalin (done) and kabkota.kesehatan.bayi-baru-lahir (done) (uji).");

        var total = ComparisonRule.Total(Children, [Served, Born]);
        yield return new("SPM1052", FindingSeverity.Warning, Toddlers,
            Run(Of(Numbers("2025", (Toddlers, 100, 50), (Births, 100, 20), (Newborns, 100, 29))), total), Run(Of(Numbers("2025", (Toddlers, 100, 50), (Births, 100, 20), (Newborns, 100, 30))), total),
            ["kabkota.kesehatan.balita (done)", "50", "kabkota.kesehatan.ibu-bersalin (done) + kabkota.kesehatan.bayi-baru-lahir (done)", "49",
                "total(kabkota.kesehatan.balita (done), kabkota.kesehatan.ibu-bersalin (done) + kabkota.kesehatan.bayi-baru-lahir (done))"],
            "kabkota.kesehatan.balita (terlayani/terpenuhi) diisi 50, sedangkan kabkota.kesehatan.ibu-bersalin (terlayani/terpenuhi) + "
            + "kabkota.kesehatan.bayi-baru-lahir (terlayani/terpenuhi) berjumlah 49. Kaidah: kabkota.kesehatan.balita (terlayani/terpenuhi) sama dengan "
            + "kabkota.kesehatan.ibu-bersalin (terlayani/terpenuhi) + kabkota.kesehatan.bayi-baru-lahir (terlayani/terpenuhi) (ditetapkan pemakai).",
            "kabkota.kesehatan.balita (done) is 50, but kabkota.kesehatan.ibu-bersalin (done) + kabkota.kesehatan.bayi-baru-lahir (done) adds up to 49. "
            + "Rule: kabkota.kesehatan.balita (done) equals kabkota.kesehatan.ibu-bersalin (done) + kabkota.kesehatan.bayi-baru-lahir (done) (ditetapkan pemakai).");

        var within = ComparisonRule.TotalAtMost(Children, [Served, Born]);
        yield return new("SPM1053", FindingSeverity.Warning, Toddlers,
            Run(Of(Numbers("2025", (Toddlers, 100, 50), (Births, 100, 20), (Newborns, 100, 31))), within), Run(Of(Numbers("2025", (Toddlers, 100, 50), (Births, 100, 20))), within),
            ["kabkota.kesehatan.balita (done)", "50", "kabkota.kesehatan.ibu-bersalin (done) + kabkota.kesehatan.bayi-baru-lahir (done)", "51",
                "total-at-most(kabkota.kesehatan.balita (done), kabkota.kesehatan.ibu-bersalin (done) + kabkota.kesehatan.bayi-baru-lahir (done))"],
            "kabkota.kesehatan.balita (terlayani/terpenuhi) diisi 50, tetapi kabkota.kesehatan.ibu-bersalin (terlayani/terpenuhi) + "
            + "kabkota.kesehatan.bayi-baru-lahir (terlayani/terpenuhi) berjumlah 51 dan melebihinya. Kaidah: kabkota.kesehatan.ibu-bersalin (terlayani/terpenuhi) + "
            + "kabkota.kesehatan.bayi-baru-lahir (terlayani/terpenuhi) tidak melebihi kabkota.kesehatan.balita (terlayani/terpenuhi) (ditetapkan pemakai).",
            "kabkota.kesehatan.balita (done) is 50, but kabkota.kesehatan.ibu-bersalin (done) + kabkota.kesehatan.bayi-baru-lahir (done) adds up to 51, which is more. "
            + "Rule: kabkota.kesehatan.ibu-bersalin (done) + kabkota.kesehatan.bayi-baru-lahir (done) stays within kabkota.kesehatan.balita (done) (ditetapkan pemakai).");
    }

    private static IEnumerable<ComparisonSample> Past()
    {
        SubmissionComparison Quarters(long last, params long[] before) => Of(Numbers("2025-Q4", (Toddlers, null, last))) with
        {
            History = [.. before.Select((done, at) => Numbers($"{2025 - (before.Length - at) / 4}-Q{4 - (before.Length - at) % 4}", (Toddlers, null, done)))],
        };

        var change = ComparisonRule.ChangeOver(new Ratio(1, 2), 30);
        yield return new("SPM1054", FindingSeverity.Warning, Toddlers,
            Run(Quarters(151, 7, 100), change), Run(Quarters(150, 7, 100), change),
            ["Done", "100", "2025-Q3", "151", "change-over(1/2, 30)"],
            "Jumlah yang terlayani/terpenuhi berubah dari 100 pada TW III 2025 menjadi 151. Kaidah: perubahan lebih dari 1/2 dari angka sebelumnya dan lebih dari 30 (kaidah pustaka).",
            "Done moved from 100 in Q3 2025 to 151. Rule: a change of more than 1/2 of the earlier number and of more than 30 (kaidah pustaka).");

        // Median 101, deviations 1, 1, 1, 9: their median is 1, so that 3 of them are usual.
        var median = ComparisonRule.FarFromMedian(3, 4, 2);
        yield return new("SPM1055", FindingSeverity.Warning, Toddlers,
            Run(Quarters(105, 100, 110, 102, 100), median), Run(Quarters(104, 100, 110, 102, 100), median),
            ["Done", "105", "4", "98", "104", "far-from-median(3, 4, 2)"],
            "Jumlah yang terlayani/terpenuhi 105, sedangkan menurut 4 periode sebelumnya lazimnya 98 sampai 104. Kaidah: jarak dari median sekurang-kurangnya 4 periode lebih dari 3 kali median simpangan mutlaknya dan lebih dari 2 (kaidah pustaka).",
            "Done is 105; by 4 earlier periods 98 to 104 is usual. Rule: a distance from the median of at least 4 periods of more than 3 times their median absolute deviation and of more than 2 (kaidah pustaka).");

        SubmissionComparison Falling(long now) => Of(Numbers("2025-Q1/Q3", (Toddlers, 100, now))) with { History = [Numbers("2025-Q1/Q2", (Toddlers, 100, 60))] };
        yield return new("SPM1056", FindingSeverity.Warning, Toddlers,
            Run(Falling(59), ComparisonRule.NeverFalls), Run(Falling(60), ComparisonRule.NeverFalls),
            ["60", "2025-Q1/Q2", "59", "2025-Q1/Q3"],
            "Jumlah yang terlayani/terpenuhi turun dari 60 pada s.d. TW II 2025 menjadi 59 pada s.d. TW III 2025.",
            "Done fell from 60 in Year to date, Q2 2025 to 59 in Year to date, Q3 2025.");
    }

    private static IEnumerable<ComparisonSample> Recaps()
    {
        Submission[] parts = [OfRegion("65.01", "Setda", (Toddlers, 100, 60)), OfRegion("65.02", "Setda", (Toddlers, 50, null))];
        var right = Run(Of(Recap((Toddlers, 150, 60))) with { Parts = parts }, ComparisonRule.Recap);
        yield return new("SPM1057", FindingSeverity.Error, Toddlers,
            Run(Of(Recap((Toddlers, 150, 61))) with { Parts = parts }, ComparisonRule.Recap), right, ["Done", "61", "1", "2", "60"],
            "Jumlah yang terlayani/terpenuhi dalam rekapitulasi 61, sedangkan bagiannya berjumlah 60 (1 dari 2 bagian mengisinya).",
            "Done is 61 in the recap, but its parts add up to 60 (1 of 2 parts give it).");
        yield return new("SPM1058", FindingSeverity.Error, Toddlers,
            Run(Of(Recap()) with { Parts = parts }, ComparisonRule.Recap), right, [Name(Toddlers), "2", "2"],
            $"{Name(Toddlers)} dilaporkan oleh 2 dari 2 bagian, tetapi tidak ada dalam rekapitulasi.", $"{Name(Toddlers)} is reported by 2 of 2 parts, but is not in the recap.");
        yield return new("SPM1059", FindingSeverity.Error, null,
            Run(Of(Recap((Toddlers, 150, 60))) with { Parts = [.. parts, OfRegion("64.01", "Setda", (Toddlers, 1, 1))] }, ComparisonRule.Recap), right,
            ["Setda", "64.01", "2025", "65", "2025"],
            "Data Setda untuk wilayah 64.01, Tahun 2025, bukan bagian rekapitulasi wilayah 65, Tahun 2025; tidak dihitung.",
            "What Setda sent about region 64.01, Year 2025, is no part of the recap of region 65, Year 2025; it is not counted.");
        yield return new("SPM1060", FindingSeverity.Error, null,
            Run(Of(Recap((Toddlers, 150, 60))) with { Parts = [.. parts, OfRegion("65.01", "SETDA", (Toddlers, 100, 60))] }, ComparisonRule.Recap), right,
            ["SETDA", "65.01"],
            "Data SETDA untuk wilayah 65.01 muncul lebih dari sekali; hanya yang pertama dihitung.", "What SETDA sent about region 65.01 stands more than once; only the first is counted.");
    }

    private static IEnumerable<ComparisonSample> Money()
    {
        var report = Numbers("2025", (Toddlers, 100, 90));
        var sound = Line(Toddlers, 1_000, 900);
        var right = Budget(report, sound);

        yield return new("SPM1061", FindingSeverity.Error, Toddlers, Budget(report, Line(Toddlers, 1_000, -1)), right, ["Realisation", "-1"],
            "Realisasi bernilai negatif: -Rp1.", "Realisation is negative: -Rp1.");
        yield return new("SPM1062", FindingSeverity.Error, Toddlers, Budget(report, sound, sound), Budget(report, sound, Line(Toddlers, 5, 5, FundSource.Apbn)), [Name(Toddlers), "Apbd"],
            $"Anggaran {Name(Toddlers)} dari APBD muncul lebih dari sekali.", $"The money of {Name(Toddlers)} from APBD stands more than once.");
        yield return new("SPM1063", FindingSeverity.Warning, Toddlers, Budget(report, Line(Toddlers, null, 900)), right, ["900"],
            "Ada realisasi Rp900, tetapi alokasinya tidak ada.", "Rp900 was spent, but no allocation is given.");
        yield return new("SPM1064", FindingSeverity.Warning, Toddlers, Budget(report, Line(Toddlers, 1_000, 1_001)), right, ["1001", "1000"],
            "Realisasi Rp1.001 melebihi alokasi Rp1.000.", "Rp1,001 was spent of an allocation of Rp1,000.");
        yield return new("SPM1065", FindingSeverity.Warning, Births, Budget(Clean().Without(Births), Line(Births, 1_000, null)), right, ["1000"],
            "Ada anggaran Rp1.000, tetapi layanannya tidak dilaporkan.", "There is money of Rp1,000, but the service is not reported.");
        yield return new("SPM1066", FindingSeverity.Warning, Houses,
            Budget(Only("2025", ServiceFigures.NotApplicable(Houses, "tidak ada bencana")), Line(Houses, 1_000, 0)), right, ["1000", "tidak ada bencana"],
            "Ada anggaran Rp1.000, padahal layanannya dinyatakan tidak berlaku: tidak ada bencana.", "There is money of Rp1,000, but the service is declared not applicable: tidak ada bencana.");
        yield return new("SPM1067", FindingSeverity.Warning, Toddlers, Budget(Numbers("2025", (Toddlers, 100, 0)), sound), right, ["900"],
            "Ada realisasi Rp900, tetapi tidak seorang pun terlayani.", "Rp900 was spent, but nobody was served.");
        yield return new("SPM1068", FindingSeverity.Warning, Toddlers, Budget(report), right, [Name(Toddlers)],
            $"Alokasi anggaran {Name(Toddlers)} belum dilaporkan.", $"The allocation of {Name(Toddlers)} is not reported.");
    }

    private static IEnumerable<ComparisonSample> Documents()
    {
        var decree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Tim") { Number = "12/2025", Date = new(2025, 3, 1) };
        var right = Look(decree);
        yield return new("SPM1069", FindingSeverity.Warning, null, Look(decree with { Number = null }), right, ["HeadOfRegionDecree", "Tim"],
            "Dokumen \"Tim\" (keputusan kepala daerah) tidak bernomor.", "The document \"Tim\" (decree of the head of region) has no number.");
        yield return new("SPM1070", FindingSeverity.Warning, null, Look(decree with { Date = null }), right, ["HeadOfRegionDecree", "Tim"],
            "Dokumen \"Tim\" (keputusan kepala daerah) tidak bertanggal.", "The document \"Tim\" (decree of the head of region) has no date.");
        yield return new("SPM1071", FindingSeverity.Error, null, Look(decree with { Date = new(2025, 3, 2) }), right, ["HeadOfRegionDecree", "Tim", "2025-03-02", "2025-03-01"],
            "Dokumen \"Tim\" (keputusan kepala daerah) bertanggal 2025-03-02, sesudah 2025-03-01.", "The document \"Tim\" (decree of the head of region) is dated 2025-03-02, after 2025-03-01.");

        static IReadOnlyList<Finding> Look(RegionalDocument document) =>
            DocumentCheck.Run(document, new FindingPlace(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025")), new(2025, 3, 1));
    }

    public static ServiceBudget Line(string service, long? allocation, long? realisation, FundSource source = FundSource.Apbd) => new(service, source)
    {
        Allocation = allocation is { } set ? Rupiah.FromRupiah(set) : null,
        Realisation = realisation is { } spent ? Rupiah.FromRupiah(spent) : null,
    };

    private static IReadOnlyList<Finding> Budget(Submission submission, params ServiceBudget[] budgets) => Run(Of(submission) with { Budgets = budgets }, ComparisonRule.Budgets);

    private static IReadOnlyList<Finding> Run(SubmissionComparison comparison, ComparisonRule rule) => comparison.Run([rule]);
}
