using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Reports;
using Spm.Core.Stages;
using static Spm.Core.Tests.Reports.SampleContents;

namespace Spm.Core.Tests.Reports;

public class AnnualReportTests
{
    [Theory]
    [InlineData(2019, "Permendagri 100/2018", "Dasar Hukum", false)]
    [InlineData(2021, "Permendagri 100/2018", "Dasar Hukum", false)]
    [InlineData(2022, "Permendagri 59/2021", "Landasan Hukum", true)]
    [InlineData(2026, "Permendagri 59/2021", "Landasan Hukum", true)]
    public void For_Year_IsTheLayoutOfItsRegulation(int year, string citation, string law, bool hasForms)
    {
        var layout = ReportLayout.For(new BudgetYear(year));

        Assert.Equal(citation, layout.ToString());
        Assert.Equal(law, layout.Sections.Single(section => section.Key == "dasar-hukum").Title(Language.Indonesian));
        Assert.Equal(hasForms, layout.Sections.Any(section => section.Key == "formulir"));
    }

    [Fact]
    public void For_YearBeforeTheFirst_IsRefused() => Assert.Contains(
        "2018 has none", Assert.Throws<ArgumentOutOfRangeException>(() => ReportLayout.For(new BudgetYear(2018))).Message, StringComparison.Ordinal);

    [Fact]
    public void Sections_Titles_AreKnownAsTheFactsSay()
    {
        Assert.Equal(
            "BAB I Pendahuluan Seen; A Latar Belakang Seen; B Dasar Hukum Seen; C Kebijakan Umum Seen; D Arah Kebijakan Seen; BAB II Penerapan dan Pencapaian SPM Seen; "
            + "1 Jenis Pelayanan Dasar Seen; 2 Target Pencapaian Seen; 3 Realisasi Seen; 4 Alokasi Anggaran Recalled; 5 Dukungan Personil Recalled; 6 Permasalahan dan Solusi Recalled; "
            + "BAB III Program dan Kegiatan Recalled; BAB IV Penutup Recalled",
            Known(ReportLayout.Permendagri100Of2018));
        Assert.Equal(
            "BAB I Pendahuluan Inferred; I.1 Latar Belakang Seen; I.2 Landasan Hukum Seen; I.3 Kebijakan Umum Seen; I.4 Strategi dan Arah Kebijakan Seen; BAB II Penerapan dan Pencapaian Seen; "
            + "1 Jenis Pelayanan Dasar Inferred; 2 Target Pencapaian Inferred; 3 Realisasi Inferred; 4 Alokasi Anggaran Recalled; 5 Dukungan Personil Recalled; 6 Permasalahan dan Solusi Recalled; "
            + "BAB III Program dan Kegiatan Recalled; BAB IV Penutup Recalled",
            Known(ReportLayout.Permendagri59Of2021));

        static string Known(ReportLayout layout) => string.Join("; ", layout.Sections.Where(section => section.Number is not ("" or "Lampiran" or "Lampiran 1" or "Lampiran 2")).Select(section => $"{section} {section.Basis.Confidence}"));
    }

    [Fact]
    public void Sections_OfEveryLayout_AreWhatTheWritersFill()
    {
        string[] alone = ["none", "text", "contents", "law", "forms", "documents"];
        string[] perUrusan = ["services", "planned", "results", "budget", "staff", "problems"];

        foreach (var layout in ReportLayout.All)
        {
            Assert.All(layout.Sections, section => Assert.Contains(section.Content, section.IsPerUrusan ? perUrusan : alone));
            Assert.Equal(layout.Sections.Count, layout.Sections.Select(section => section.Key).Distinct().Count());
            Assert.Equal(perUrusan, layout.Sections.Where(section => section.IsPerUrusan).Select(section => section.Content));
        }
    }

    [Fact]
    public void Print_EverythingWritten_HasNoGapAndNoFinding()
    {
        var card = Card();

        var report = AnnualReport.Of(card, Written(card, ReportLayout.Permendagri59Of2021));

        Assert.Equal(Ratio.One, report.Completeness.Share);
        Assert.Empty(report.Findings);
        Assert.DoesNotContain("belum diisi", ReportMarkdown.Print(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NothingWritten_MarksEveryPartThatIsAskedFor()
    {
        var report = AnnualReport.Of(Card());

        var text = ReportMarkdown.Print(report);

        Assert.Contains("### I.1 Latar Belakang\n\n**[belum diisi: Latar Belakang]**\n", text, StringComparison.Ordinal);
        Assert.Contains("#### 5 Dukungan Personil \\[RECALLED\\]\n", text, StringComparison.Ordinal);
        Assert.Contains("**[belum diisi: Tim Penerapan SPM]**", text, StringComparison.Ordinal);
        Assert.Equal(6, Count(text, "[belum diisi: Dukungan Personil]"));
        Assert.Equal(6, Count(text, "[belum diisi: permasalahan dan solusi]"));
        Assert.Equal(5, Count(text, "[belum diisi: bukti dukung]"));
        Assert.Equal(58, report.Completeness.Missing.Count(part => part.Name(Language.Indonesian).Contains("anggaran", StringComparison.Ordinal)));
        Assert.Equal(
            ["Kata Pengantar", "Latar Belakang", "Kebijakan Umum", "Strategi dan Arah Kebijakan", "Program dan Kegiatan", "Penutup"],
            report.Completeness.Missing.Select(part => part.Name(Language.Indonesian)).Where(name => ReportLayout.Permendagri59Of2021.Sections.Any(section => section.Title(Language.Indonesian) == name)));
    }

    [Fact]
    public void Print_LayoutOf2018_HasItsChaptersAndNoForms()
    {
        var text = ReportMarkdown.Print(AnnualReport.Of(Card(), null, ReportLayout.Permendagri100Of2018));

        Assert.Contains("### B Dasar Hukum\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Formulir", text, StringComparison.Ordinal);
        Assert.Contains("Sistematika menurut Permendagri 100/2018.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Texts_StandWhereTheyBelongParagraphByParagraph()
    {
        var report = AnnualReport.Of(Card(), new ReportContents { Texts = [new("latar-belakang", "Satu.\n\n  Dua.\r\nTiga."), new("personel", "Dua belas bidan.", Urusan.Health)] });

        var text = ReportMarkdown.Print(report);

        Assert.Contains("### I.1 Latar Belakang\n\nSatu.\n\nDua.\n\nTiga.\n\n###", text, StringComparison.Ordinal);
        Assert.Equal(5, Count(text, "[belum diisi: Dukungan Personil]"));
        Assert.Contains("Dua belas bidan.\n\n#### 6 Permasalahan", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Problems_StandWithTheirUrusanAndThoseOfTheRegionApart()
    {
        var text = ReportMarkdown.Print(AnnualReport.Of(Card(), new ReportContents { Problems = [new(Mothers, "Bidan kurang.", "Rekrutmen 2026."), new(null, "Data terlambat.")] }));

        Assert.Contains("| Bidan kurang. | Rekrutmen 2026. |\n", text, StringComparison.Ordinal);
        Assert.Contains("### Permasalahan Daerah\n\n| Jenis pelayanan dasar | Permasalahan | Solusi |\n|---|---|---|\n| (daerah) | Data terlambat. | – belum ada solusi |\n", text, StringComparison.Ordinal);
        Assert.Equal(5, Count(text, "Nihil: tidak ada permasalahan yang dilaporkan."));
    }

    [Fact]
    public void Print_LawSection_ListsRegulationsOnceEach()
    {
        var text = ReportMarkdown.Print(AnnualReport.Of(Card()));

        Assert.Contains("- UU 23/2014, pemerintahan daerah\n- PP 2/2018, Standar Pelayanan Minimal\n- Permendagri 59/2021, penerapan SPM\n- Permendikbudristek 32/2022, standar teknis SPM pendidikan\n", text, StringComparison.Ordinal);
        Assert.Contains("| Permenkes 6/2024 \\[CONFLICT\\] |\n", text, StringComparison.Ordinal);
        Assert.Equal(1, Count(text, "- Permenkes 6/2024,"));
    }

    [Fact]
    public void Lppd_OfAnAnnualReport_HoldsResultsObstaclesAndBudget()
    {
        var card = Card();
        var report = AnnualReport.Of(card, Full(card) with { Problems = [new(Mothers, "Bidan kurang.", "Rekrutmen.")] });

        var text = ReportMarkdown.Print(LppdExtract.Of(report));

        Assert.StartsWith("# Ikhtisar Penerapan SPM (Standar Pelayanan Minimal) untuk LPPD · Kabupaten Bulungan (65.01) · Tahun Anggaran 2025\n", text, StringComparison.Ordinal);
        Assert.Contains($"| Indeks urusan |  |  | {card.Index.Urusan[0].Published!.ToString(Language.Indonesian)} | {card.Index.Urusan[0].Rating!.Value.Name()} |\n", text, StringComparison.Ordinal);
        Assert.Contains("## 2\\. Kendala dan Solusi\n\n| Jenis", text, StringComparison.Ordinal);
        Assert.Contains("| Jumlah yang dilaporkan |  | Rp29.000.000 | Rp21.750.000 | Rp7.250.000 | 75,00 |\n", text, StringComparison.Ordinal);
        Assert.Contains(report.Completeness.ToString(Language.Indonesian), text, StringComparison.Ordinal);
        Assert.Equal(report.Findings, LppdExtract.Of(report).Findings);
    }

    [Fact]
    public void Print_SeveralSources_AreRowsOfTheirOwn()
    {
        var budgets = new[] { Money(Mothers, 100, 90), new ServiceBudget(Mothers, FundSource.Apbn) { Allocation = Rupiah.FromRupiah(50), Realisation = Rupiah.FromRupiah(0) } };

        var text = ReportMarkdown.Print(AnnualReport.Of(Card(), new ReportContents { Budgets = budgets }));

        Assert.Contains(" | APBD | Rp100 | Rp90 | Rp10 | 90,00 |\n", text, StringComparison.Ordinal);
        Assert.Contains(" | APBN | Rp50 | Rp0 | Rp50 | 0,00 |\n", text, StringComparison.Ordinal);
    }
}
