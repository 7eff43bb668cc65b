using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Reports.SampleContents;

namespace Spm.Core.Tests.Reports;

/// <summary>Each code of the room: what draws it, the words it then says, and the repaired input that does not.</summary>
public class ReportFindingsTests
{
    private const string Province = "provinsi.pendidikan.menengah";

    private static readonly string[] Quarter = ["2025-07", "2025-08", "2025-09"];

    private static readonly Sample[] Samples =
    [
        new("SPM3041", () => Quarterly(full => full with { Budgets = [Money(Mothers, null, 750_000), .. full.Budgets.Where(budget => budget.Service != Mothers)] }),
            "Alokasi anggaran Ibu hamil (APBD) belum dilaporkan.", "The budget allocated to Ibu hamil (APBD) is not reported."),
        new("SPM3042", () => Quarterly(full => full with { Budgets = [Money(Mothers, 1_000_000, null), .. full.Budgets.Where(budget => budget.Service != Mothers)] }),
            "Realisasi anggaran Ibu hamil (APBD) belum dilaporkan.", "The budget realised for Ibu hamil (APBD) is not reported."),
        new("SPM3043", () => Quarterly(full => full with { Stages = [.. full.Stages.Where(entry => entry.Form != StageForm.Planning)] }),
            "Bukti dukung formulir penyusunan rencana pemenuhan pelayanan dasar belum disertakan.", "The form on planning of fulfilment has no evidence."),
        new("SPM3044", () => Quarterly(full => full with { Problems = null }), "Permasalahan dan solusi belum diisi.", "Problems and solutions are not filled in."),
        new("SPM3045", () => Quarterly(full => full with { TeamDecree = null }),
            "Keputusan pembentukan Tim Penerapan SPM belum disebutkan.", "The decree that forms the implementation team is not named."),
        new("SPM3046", () => Quarterly(full => full with { ActionPlan = null }), "Rencana aksi penerapan SPM belum disebutkan.", "The action plan is not named."),
        new("SPM3047", () => Annual(written => written with { Texts = [.. written.Texts.Where(text => text.Urusan != Urusan.Health)] }),
            "Bagian \"Dukungan Personil, Kesehatan\" belum diisi.", "The part \"Staff, Health\" is not filled in."),
        new("SPM3048", () => Quarterly(full => full, "2025-07", "2025-09"), "Rincian Agustus 2025 belum disertakan.", "The figures of August 2025 are not attached."),
        new("SPM3049", () => Quarterly(full => full with { Budgets = [.. full.Budgets, Money("kabkota.kesehatan.lain", 1, 1)] }),
            "Anggaran tentang layanan \"kabkota.kesehatan.lain\" tidak dimuat: layanan tidak dikenal.",
            "The budget about service \"kabkota.kesehatan.lain\" does not enter the report: no such service is known."),
        new("SPM3050", () => Quarterly(full => full with { Problems = [new(Province, "Guru kurang.", "Rekrutmen.")] }),
            $"Permasalahan tentang layanan {Province} tidak dimuat: layanan itu tidak termasuk laporan ini.",
            $"A problem about service {Province} does not enter the report: the service is not part of it."),
        new("SPM3051", () => Quarterly(full => full with { Budgets = [.. full.Budgets, Money("Ibu hamil", 5, 5)] }),
            $"Anggaran untuk {Mothers} (APBD) muncul lebih dari sekali; yang pertama dipakai.", $"The budget for {Mothers} (APBD) stands more than once; the first is used."),
        new("SPM3052", () => Quarterly(full => full with { Problems = [new(Mothers, "Bidan kurang.", " ")] }),
            "Permasalahan \"Bidan kurang.\" belum disertai solusi.", "The problem \"Bidan kurang.\" has no solution beside it."),
        new("SPM3053", () => Annual(written => written with { Texts = [.. written.Texts, new("realisasi", "Baik.", Urusan.Health)] }),
            "Uraian \"realisasi, Kesehatan\" tidak dimuat: bukan bagian laporan menurut Permendagri 59/2021 yang diisi dengan uraian.",
            "The text \"realisasi, Kesehatan\" does not enter the report: the layout of Permendagri 59/2021 has no such part to be written."),
        new("SPM3054", () => Quarterly(full => full, "2025-07", "2025-08", "2025-09", "2025-10"),
            "Rincian Oktober 2025 dari daerah 65.01 tidak dimuat: yang diterima adalah bulan atau triwulan, satu jenis saja, di dalam TW III 2025 dan dari daerah yang sama.",
            "The figures of region 65.01 for October 2025 do not enter the report: accepted are months or quarters, one kind alone, within Q3 2025 and of the same region."),
        new("SPM3055", () => QuarterlyReport.Of(Card("2025"), Full(Card("2025")), Months("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")),
            "Laporan triwulan disusun atas Tahun 2025, bukan atas satu triwulan atau s.d. triwulan.", "The quarterly report covers Year 2025, neither a quarter nor the year to date."),
        new("SPM3056", () => AnnualReport.Of(Card("s.d. TW III 2025"), Written(Card("s.d. TW III 2025"), ReportLayout.Permendagri59Of2021)),
            "Laporan tahunan disusun atas s.d. TW III 2025, bukan atas satu tahun anggaran.", "The annual report covers Year to date, Q3 2025, not a whole budget year."),
        new("SPM3057", () => Quarterly(full => full with { TeamDecree = new RegionalDocument(RegionalDocumentKind.Letter, "Tim SPM") }),
            "Dokumen pembentukan Tim Penerapan SPM biasanya berbentuk keputusan kepala daerah.", "The document that forms the implementation team usually is a decree of the head of region."),
        new("SPM3058", () => GovernorRecap.Of(SampleContents.Province(9, 8, 6), [Arrival("33.01", ReportArrival.Reported)]),
            "Status penyampaian laporan 33.01 tidak dimuat: daerah itu tidak termasuk rekapitulasi ini.", "The state of the report of 33.01 does not enter the recap: the region is not part of it."),
        new("SPM3059", () => GovernorRecap.Of(SampleContents.Province(9, 8, null), [Arrival("65.71", ReportArrival.Late)]),
            "Kota Tarakan dinyatakan terlambat, padahal datanya tidak ada dalam rekapitulasi.", "Kota Tarakan is said to be late, but the recap has no figure of it."),
        new("SPM3060", () => GovernorRecap.Of(SampleContents.Province(9, 8, 6, "2025-Q3"), [Judged("65.71", "2025-Q2", "2025-07-20")]),
            "Status penyampaian laporan Kota Tarakan tidak dimuat: yang dinilai adalah laporan triwulan di e-SPM untuk TW II 2025, sedangkan yang direkap adalah laporan daerah untuk TW III 2025.",
            "The state of the report of Kota Tarakan does not enter the recap: judged was the quarterly report in e-SPM for Q2 2025, but the recap is of the regions' reports for Q3 2025."),
    ];

    public static TheoryData<string> Codes => [.. ReportFindings.All.Select(definition => definition.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Of_DataOfTheCode_FindsItAloneAndSaysSo(string code)
    {
        var sample = Samples.Single(one => one.Code == code);

        var finding = Assert.Single(sample.Report().Findings);

        Assert.Equal(code, finding.Code);
        Assert.Equal(sample.Indonesian, finding.Message(Language.Indonesian));
        Assert.Equal(sample.English, finding.Message(Language.English));
        Assert.NotEqual(FindingSeverity.Error, finding.Severity);
    }

    [Fact]
    public void Of_RepairedData_FindsNothing()
    {
        Assert.Empty(Quarterly(full => full).Findings);
        Assert.Empty(QuarterlyReport.Of(Card("s.d. TW III 2025"), Full(Card()), Months("2025-Q1", "2025-Q2", "2025-Q3")).Findings);
        Assert.Empty(Quarterly(full => full with { Problems = [new(Mothers, "Bidan kurang.", "Rekrutmen."), new(null, "Data terlambat.", "Pendampingan.")] }).Findings);
        Assert.Empty(Annual(written => written).Findings);
        Assert.Empty(AnnualReport.Of(Card("s.d. TW IV 2025"), Written(Card(), ReportLayout.Permendagri59Of2021)).Findings);
        Assert.Empty(GovernorRecap.Of(SampleContents.Province(9, 8, null), [Arrival("65.01", ReportArrival.Late), Arrival("65.71", ReportArrival.Missing)]).Findings);
        Assert.Empty(GovernorRecap.Of(SampleContents.Province(9, 8, 6, "2025-Q3"), [Judged("65.71", "2025-Q3", "2025-10-20")]).Findings);
    }

    [Fact]
    public void Of_EntryAboutAService_StandsAtThatService()
    {
        var finding = Quarterly(full => full with { Budgets = [.. full.Budgets.Where(budget => budget.Service != Mothers)] }).Findings[0];

        Assert.Equal(("SPM3041", Mothers, "65.01", "2025-Q3"), (finding.Code, finding.Where.Service, finding.Where.Region!.ToString(), finding.Where.Period.ToString()));
        Assert.Equal("Alokasi anggaran Ibu hamil belum dilaporkan.", finding.Message(Language.Indonesian));
    }

    [Theory]
    [InlineData(ReportArrival.Missing, "Kota Tarakan dinyatakan belum melapor, padahal datanya sudah ada dalam rekapitulasi.")]
    [InlineData(ReportArrival.Reported, null)]
    [InlineData(ReportArrival.Unknown, null)]
    public void Of_ArrivalBesideFigures_IsHeldAgainstThem(ReportArrival arrival, string? message) => Assert.Equal(
        message, GovernorRecap.Of(SampleContents.Province(9, 8, 6), [Arrival("65.71", arrival)]).Findings.SingleOrDefault()?.Message(Language.Indonesian));

    [Fact]
    public void Of_SameEntryTwice_UsesTheFirst()
    {
        var written = Annual(written => written with { Texts = [.. written.Texts, new("penutup", "Lain.")] });
        var recap = GovernorRecap.Of(SampleContents.Province(9, 8, 6), [Arrival("65.71", ReportArrival.Late), Arrival("65.71", ReportArrival.Reported)]);

        Assert.Equal("Uraian untuk penutup muncul lebih dari sekali; yang pertama dipakai.", Assert.Single(written.Findings).Message(Language.Indonesian));
        Assert.DoesNotContain("Lain.", ReportMarkdown.Print(written), StringComparison.Ordinal);
        Assert.Equal("Status penyampaian laporan untuk Kota Tarakan muncul lebih dari sekali; yang pertama dipakai.", Assert.Single(recap.Findings).Message(Language.Indonesian));
        Assert.Equal([ReportArrival.Unknown, ReportArrival.Late], recap.Arrivals.Select(state => state.Arrival));
    }

    [Fact]
    public void Print_Findings_StandUnderTheReportWithTheirWeight() => Assert.Contains(
        "- Peringatan: SPM3046 65.01: Rencana aksi penerapan SPM belum disebutkan.", ReportMarkdown.Print(Quarterly(full => full with { ActionPlan = null })), StringComparison.Ordinal);

    private static QuarterlyReport Quarterly(Func<ReportContents, ReportContents> change, params string[] months)
    {
        var card = Card("2025-Q3");
        return QuarterlyReport.Of(card, change(Full(card)), Months(months.Length == 0 ? Quarter : months));
    }

    private static AnnualReport Annual(Func<ReportContents, ReportContents> change)
    {
        var card = Card();
        return AnnualReport.Of(card, change(Written(card, ReportLayout.Permendagri59Of2021)));
    }

    private sealed record Sample(string Code, Func<SpmReport> Report, string Indonesian, string English);
}
