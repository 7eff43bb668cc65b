using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Spending;
using static Spm.Core.Tests.Spending.SampleBudgets;

namespace Spm.Core.Tests.Spending;

public class SpendingTableTests
{
    private static readonly SpmSpending Paper = SpmSpending.Of(AllDpa, Year, null, Populations);

    [Fact]
    public void Recap_OfThePaperExample_ReadsAsPrinted() => Assert.Equal(
        """
        ## Rekapitulasi belanja untuk pemenuhan SPM wilayah 65.01, tahun anggaran 2026 (DPA-SKPD, 3 dokumen)

        Dasar: Lampiran VI Perda APBD \[SEEN\[S02\] nama laporan; INFERRED kolom\]

        | no | urusan / jenis pelayanan dasar | anggaran | realisasi | serapan (%) | bagian dari total belanja (%) | harus dilayani | satuan | anggaran per satuan | di luar APBD |
        |---:|---|---:|---:|---:|---:|---:|---|---:|---:|
        | 2 | Kesehatan | Rp850.000.000 | Rp766.500.000 | 90,18 | 73,82 |  |  |  | Rp25.000.000 |
        |  | Ibu hamil | Rp648.500.000 | Rp565.000.000 | 87,12 | 56,32 | 4.250 | orang | Rp152.588 | Rp25.000.000 |
        |  | Ibu bersalin | Rp201.500.000 | Rp201.500.000 | 100,00 | 17,50 | 0 | orang | – | Rp0 |
        | 6 | Sosial | Rp100.000.001 | Rp40.000.000 | 40,00 | 8,68 |  |  |  | Rp0 |
        |  | Disabilitas telantar di luar panti | Rp25.000.001 | Rp10.000.000 | 40,00 | 2,17 | – | orang | – | Rp0 |
        |  | Anak telantar di luar panti | Rp25.000.000 | Rp10.000.000 | 40,00 | 2,17 | – | orang | – | Rp0 |
        |  | Lanjut usia telantar di luar panti | Rp25.000.000 | Rp10.000.000 | 40,00 | 2,17 | – | orang | – | Rp0 |
        |  | Gelandangan dan pengemis di luar panti | Rp25.000.000 | Rp10.000.000 | 40,00 | 2,17 | – | orang | – | Rp0 |
        |  | jumlah belanja SPM | Rp950.000.001 | Rp806.500.000 | 84,89 | 82,50 |  |  |  | Rp25.000.000 |
        |  | belanja lain | Rp201.500.000 | Rp190.000.000 | 94,29 | 17,50 |  |  |  |  |
        |  | total belanja | Rp1.151.500.001 | Rp996.500.000 | 86,54 | 100,00 |  |  |  |  |

        Penandaan menurut Daftar nomenklatur SIPD-RI versi pemutakhiran 2027. Baris yang membiayai beberapa layanan: setiap layanan mendapat bagian yang sama (shared-tag=equally) \[INFERRED: tidak ada sumber\].

        """.ReplaceLineEndings("\n"),
        SpendingTable.Recap(Paper).ToMarkdown());

    [Fact]
    public void Accountability_OfThePaperExample_ReadsAsPrinted() => Assert.Equal(
        """
        ## Spending realised for SPM of region 65.01, budget year 2026 (DPA-SKPD 2026, Dinas Kesehatan)

        Basis: Lampiran D.3 pertanggungjawaban pelaksanaan APBD \[SEEN\[S48\] formulir daerah; CONFLICT tingkat baris (sub kegiatan atau kegiatan); INFERRED kolom perangkat daerah, porsi, dan serapan\]

        | no | service | code | sub kegiatan | agency | share | budget | spent | absorption (%) |
        |---:|---|---|---|---|---:|---:|---:|---:|
        | 1 | Ibu hamil | 1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Dinas Kesehatan | 1 | Rp598,500,000 | Rp540,000,000 | 90.23 |
        |  | sum of Ibu hamil |  |  |  |  | Rp598,500,000 | Rp540,000,000 | 90.23 |
        | 2 | Ibu bersalin | 1.02.02.2.02.0002 | Pengelolaan Pelayanan Kesehatan Ibu Bersalin | Dinas Kesehatan | 1 | Rp201,500,000 | Rp201,500,000 | 100.00 |
        |  | sum of Ibu bersalin |  |  |  |  | Rp201,500,000 | Rp201,500,000 | 100.00 |
        |  | sum of Health |  |  |  |  | Rp800,000,000 | Rp741,500,000 | 92.69 |
        |  | SPM spending |  |  |  |  | Rp800,000,000 | Rp741,500,000 | 92.69 |

        """.ReplaceLineEndings("\n"),
        string.Join("\n\n", SpendingTable.Accountability(SpmSpending.Of(Health, Year)).ToMarkdown(Language.English).Split("\n\n")[..3]) + "\n");

    [Fact]
    public void Accountability_CsvWithFormulas_IsDefused()
    {
        var rows = new[] { "=HYPERLINK(\"x\")", "+1", "-1", "@x", "a,b" }.Select(name => Row(MothersCode, name, -5, null)).ToArray();
        var lines = SpendingTable.Accountability(SpmSpending.Of(Dpa("=Dinas", rows), Year)).ToCsv().Split("\r\n");

        Assert.Equal("1,Ibu hamil,1.02.02.2.02.0001,\"'=HYPERLINK(\"\"x\"\")\",'=Dinas,1,-5,,", lines[1]);
        Assert.Equal(["'+1", "'-1", "'@x"], lines[2..5].Select(line => line.Split(',')[3]));
        Assert.Contains("\"a,b\"", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Accountability_RowsWithoutAService_StandBelowTheSum()
    {
        var table = SpendingTable.Accountability(SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", null, 3), Row(InsuranceCode, "", 4) with { Tag = DocumentTag.Spm() }), Year));

        Assert.Equal(["1", "Ibu hamil", MothersCode, "–", "Dinas", "1", "–", "Rp3", "–"], table.Rows(Language.Indonesian)[0]);
        Assert.Equal(["", "ditandai SPM hanya oleh dokumen", InsuranceCode, "–", "Dinas", "", "Rp4", "–", "–"], table.Rows(Language.Indonesian)[^1]);
    }

    [Fact]
    public void Recap_RowsOutsideTheTotal_StandBelowIt()
    {
        var rows = SpendingTable.Recap(SpmSpending.Of(Dpa("Dinas", Row("Jumlah", "", 9), Row(MothersCode, "", 9)), Year)).Rows(Language.Indonesian);

        Assert.Equal(["", "total belanja", "Rp9", "–", "–", "100,00", "", "", "", ""], rows[^2]);
        Assert.Equal(["", "kode tidak terbaca (tidak dihitung)", "Rp9", "–", "–", "–", "", "", "", ""], rows[^1]);
    }

    [Fact]
    public void Programmes_PlanAgainstBudget_ShowsWhatEachGives()
    {
        var plan = new PlanningDocument(Bulungan, PlanningDocumentKind.Rpjmd, PlanPeriod.Parse("2025-2029"),
            [Row("1.02.02", "Pemenuhan Upaya Kesehatan", 900, null, CeilingKind.Indicative), Row("1.06.04", "Rehabilitasi Sosial", 50, null, CeilingKind.Indicative)]);
        var budget = new PlanningDocument(Bulungan, PlanningDocumentKind.Apbd, Year, [Row(MothersCode, "", 600), Row(BirthsCode, "", 250), Row("1.05.02.2.01.0008", "", 7)]) { Status = DocumentStatus.Draft };
        var table = SpendingTable.Programmes([plan], [budget], Year);

        Assert.Equal(["kode", "program", "RPJMD", "RAPBD", "selisih RAPBD – RPJMD"], table.Columns(Language.Indonesian));
        Assert.Equal(
            ["1.02.02|Pemenuhan Upaya Kesehatan|Rp900|Rp850|-Rp50", "1.05.02|–|–|Rp7|–", "1.06.04|Rehabilitasi Sosial|Rp50|–|–", "|jumlah|Rp950|Rp857|-Rp93"],
            table.Rows(Language.Indonesian).Select(row => string.Join('|', row)));
        Assert.Null(table.Note(Language.Indonesian));
        Assert.Contains("-50", table.ToCsv().Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Agreement_FromPlanToBudget_ShowsEachStep()
    {
        var rkpd = new PlanningDocument(Bulungan, PlanningDocumentKind.Rkpd, Year, [Row("1.02.02", "Program", 600, null, CeilingKind.Indicative), Row(MothersCode, "Ibu Hamil", 612, null, CeilingKind.Indicative)]);
        var apbd = new PlanningDocument(Bulungan, PlanningDocumentKind.Apbd, Year, [Row(MothersCode, "Ibu Hamil", 598)]);
        var table = SpendingTable.Agreement([rkpd], [], [apbd], Year);

        Assert.Equal(["kode", "program / kegiatan / sub kegiatan", "RKPD", "PPAS", "APBD", "selisih PPAS – RKPD", "selisih APBD – PPAS"], table.Columns(Language.Indonesian));
        Assert.Equal(
            ["1.02.02|Program|Rp612|–|Rp598|–|–", "1.02.02.2.02|–|Rp612|–|Rp598|–|–", "1.02.02.2.02.0001|Ibu Hamil|Rp612|–|Rp598|–|–", "|jumlah|Rp612|–|Rp598|–|–"],
            table.Rows(Language.Indonesian).Select(row => string.Join('|', row)));
        Assert.Equal(1, SpendingTable.Agreement([], [], [], Year).Count);
    }

    [Fact]
    public void Agreement_TwoRegions_AreRefused() => Assert.Throws<ArgumentException>(() => SpendingTable.Programmes(
        [new PlanningDocument(Bulungan, PlanningDocumentKind.Rpjmd, PlanPeriod.Parse("2025-2029"), [])],
        [new PlanningDocument(Spm.Core.Regions.RegionCode.Parse("65.02"), PlanningDocumentKind.Apbd, Year, [])], Year));
}
