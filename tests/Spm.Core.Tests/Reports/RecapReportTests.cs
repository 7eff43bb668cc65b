using Spm.Core.Aggregation;
using Spm.Core.Reports;
using static Spm.Core.Tests.Reports.SampleContents;

namespace Spm.Core.Tests.Reports;

/// <summary>What a governor and the nation send: three numbers apart, and nobody forgotten.</summary>
public class RecapReportTests
{
    [Fact]
    public void Print_Province_KeepsThreeNumbersApart()
    {
        var text = ReportMarkdown.Print(GovernorRecap.Of(Province(9, 8, 6)));

        Assert.StartsWith("# Rekapitulasi Penerapan SPM (Standar Pelayanan Minimal) · Provinsi Kalimantan Utara (65) · Tahun 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("| Layanan provinsi sendiri | 90,00 · Tuntas Utama | final |\n", text, StringComparison.Ordinal);
        Assert.Contains("| Rata-rata indeks kabupaten/kota | 70,00 · Tuntas Pratama | final |\n", text, StringComparison.Ordinal);
        Assert.Contains("| Layanan kabupaten/kota digabungkan | 70,00 · Tuntas Pratama | final |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_BestLowestAndMostImproved_AreNamedPerUrusanToo()
    {
        var recap = GovernorRecap.Of(Province(9, 8, 6), null, Province(9, 7, 3, "2025-Q2"));

        var text = ReportMarkdown.Print(recap);

        Assert.Contains("- Tertinggi: Kabupaten Bulungan (65.01) (80,00)\n- Terendah: Kota Tarakan (65.71) (60,00)\n", text, StringComparison.Ordinal);
        Assert.Contains("- Kenaikan terbesar (kenaikan Indeks Pencapaian SPM (poin), TW II 2025 → Tahun 2025): Kota Tarakan (65.71) (+30,00)\n", text, StringComparison.Ordinal);
        Assert.Contains("| Kesehatan | 70,00 | Kabupaten Bulungan (80,00) | Kota Tarakan (60,00) |\n", text, StringComparison.Ordinal);
        Assert.Equal("65.71", recap.Improvement!.Regions[0].Region.Code.ToString());
        Assert.Equal("65.01", recap.Ranking!.Regions[0].Region.Code.ToString());
    }

    [Theory]
    [InlineData(8, "tidak ada indeks yang naik")]
    [InlineData(null, "tidak ada daerah dengan indeks pada kedua periode")]
    public void Print_NobodyImproved_SaysSo(int? before, string words) => Assert.Contains(
        $"- Kenaikan terbesar: {words}\n", ReportMarkdown.Print(GovernorRecap.Of(Province(9, 8, 6), null, Province(9, before, before, "2025-Q2"))), StringComparison.Ordinal);

    [Fact]
    public void Print_EqualRegions_AreAllNamed()
    {
        var text = ReportMarkdown.Print(GovernorRecap.Of(Province(9, 8, 8)));

        Assert.Contains("- Tertinggi: Kabupaten Bulungan (65.01); Kota Tarakan (65.71) (80,00)\n- Terendah: Kabupaten Bulungan (65.01); Kota Tarakan (65.71) (80,00)\n", text, StringComparison.Ordinal);
        Assert.Contains("| Sosial | 80,00 | Kabupaten Bulungan; Kota Tarakan (80,00) | Kabupaten Bulungan; Kota Tarakan (80,00) |\n", text, StringComparison.Ordinal);
        Assert.Contains("- Kenaikan terbesar: tidak dihitung, karena angka periode sebelumnya tidak disertakan\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_SilentRegion_HasNoRankAndTheMeanOfTheOthersStandsBeside()
    {
        var recap = GovernorRecap.Of(Province(9, 8, null), [Arrival("65.01", ReportArrival.Late, "3 hari"), Arrival("65.71", ReportArrival.Missing)]);

        var text = ReportMarkdown.Print(recap);

        Assert.Contains("- Tepat waktu: 0 dari 2\n- Terlambat: 1 dari 2\n- Belum melapor: 1 dari 2\n- Belum diketahui: 0 dari 2\n", text, StringComparison.Ordinal);
        Assert.Contains("| Kabupaten Bulungan (65.01) | terlambat | 3 hari |\n| Kota Tarakan (65.71) | belum melapor |  |\n", text, StringComparison.Ordinal);
        Assert.Contains("| – | Kota Tarakan (65.71) | – | – | belum melapor |", text, StringComparison.Ordinal);
        Assert.Contains("| 40,00 · Belum Tuntas; yang melapor saja 80,00 · Tuntas Madya |", text, StringComparison.Ordinal);
        Assert.Contains("- Terendah: Kabupaten Bulungan (65.01) (80,00)\n", text, StringComparison.Ordinal);
        Assert.Single(recap.Ranking!.Regions);
        Assert.Empty(recap.Findings);
        Assert.Equal([ReportArrival.Late, ReportArrival.Missing], recap.Arrivals.Select(state => state.Arrival));
    }

    [Fact]
    public void Print_SilentProvince_HasNotReportedInsteadOfAnIndexOfZero() =>
        Assert.Contains("| Layanan provinsi sendiri | belum melapor | ", ReportMarkdown.Print(GovernorRecap.Of(Province(null, 8, 6))), StringComparison.Ordinal);

    [Fact]
    public void Print_Jakarta_SaysWhyThereAreNoRegencies()
    {
        var layout = TallyLayout.For(Rules.Catalog, [Aggregation.SampleTallies.Region("31")]);
        var recap = NationIndex.Of(Aggregation.SampleTotals.Tally(Aggregation.SampleTotals.Year, _ => TallyTotals.Of(TallyFigure.Reported(10, 9)), layout), Aggregation.SampleTotals.Year, Rules).Provinces.Single();
        var report = GovernorRecap.Of(recap);

        Assert.Contains("tidak memiliki kabupaten/kota otonom", ReportMarkdown.Print(report), StringComparison.Ordinal);
        Assert.Null(report.Ranking);
        Assert.Empty(report.Arrivals);
    }

    [Fact]
    public void Of_EarlierNumbersOfAnotherProvince_AreRefused()
    {
        var other = NationIndex.Of(Aggregation.SampleTotals.Everywhere(9, 10), Aggregation.SampleTotals.Year, Aggregation.SampleTotals.Rules).Provinces[0];

        var thrown = Assert.Throws<ArgumentException>(() => GovernorRecap.Of(Province(9, 8, 6), null, other));

        Assert.Contains("Kalimantan Utara", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(other.Province.ToString(), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Nation_HasBothLevelsRatingsAndEveryProvince()
    {
        var text = ReportMarkdown.Print(NationalRecap.Of(Nation(9, 8, 6), [Arrival("65", ReportArrival.Reported)], Nation(5, 7, 5, "2025-Q2")));

        Assert.Contains("- IP SPM nasional: 80,00 · Tuntas Madya ", text, StringComparison.Ordinal);
        Assert.Contains("- Rata-rata provinsi: 90,00 · Tuntas Utama\n- Rata-rata kabupaten/kota: 70,00 · Tuntas Pratama\n", text, StringComparison.Ordinal);
        Assert.Contains("| Tuntas Utama | 1 | 0 |\n| Tuntas Madya | 0 | 1 |\n| Tuntas Pratama | 0 | 0 |\n| Tuntas Muda | 0 | 1 |\n", text, StringComparison.Ordinal);
        Assert.Contains("| Provinsi Kalimantan Utara (65) | tepat waktu | 90,00 · Tuntas Utama | 70,00 · Tuntas Pratama | 70,00 · Tuntas Pratama | 2/2 |\n", text, StringComparison.Ordinal);
        Assert.Contains("### Kabupaten/kota\n\n- Tertinggi: Kabupaten Bulungan (65.01) (80,00)\n", text, StringComparison.Ordinal);
        Assert.Contains("Provinsi Kalimantan Utara (65) (+40,00)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NationWithASilentRegion_CountsAndNamesIt()
    {
        var text = ReportMarkdown.Print(NationalRecap.Of(Nation(9, 8, null)));

        Assert.Contains("| Belum melapor | 0 | 1 |\n", text, StringComparison.Ordinal);
        Assert.Contains("Kota Tarakan belum melapor.", text, StringComparison.Ordinal);
        Assert.Contains("- Datanya ada dalam rekapitulasi: 2 dari 3 daerah\n", text, StringComparison.Ordinal);
    }
}
