using Spm.Core.Catalog;
using Spm.Core.Periods;

namespace Spm.Core.Tests.Catalog;

/// <summary>Which list a year offers: one, and only one.</summary>
public partial class QualityListTests
{
    [Theory]
    [InlineData(2023, "kabkota.kesehatan.ibu-hamil", "Permenkes 4/2019", false)]
    [InlineData(2023, "kabkota.kesehatan.hipertensi", "Permenkes 4/2019", false)]
    [InlineData(2019, "provinsi.kesehatan.krisis-kesehatan", "Permenkes 4/2019", false)]
    [InlineData(2024, "kabkota.kesehatan.balita", "Permenkes 4/2019", true)]
    [InlineData(2025, "kabkota.kesehatan.ibu-hamil", "Permenkes 4/2019", true)]
    [InlineData(2025, "provinsi.kesehatan.kejadian-luar-biasa", "Permenkes 4/2019", true)]
    [InlineData(2025, "kabkota.kesehatan.hipertensi", "Permenkes 6/2024 (daftar isian daerah TW4-2025)", false)]
    [InlineData(2025, "kabkota.kesehatan.diabetes-melitus", "Permenkes 6/2024 (daftar isian daerah TW4-2025)", false)]
    [InlineData(2025, "kabkota.kesehatan.gangguan-jiwa-berat", "Permenkes 6/2024 (daftar isian daerah TW4-2025)", false)]
    [InlineData(2021, "kabkota.pendidikan.dasar", "Permendikbud 32/2018", false)]
    [InlineData(2023, "provinsi.pendidikan.menengah", "Permendikbud 32/2018", false)]
    [InlineData(2025, "kabkota.pendidikan.dasar", "Permendikbud 32/2018", true)]
    [InlineData(2025, "provinsi.pendidikan.khusus", "Permendikbud 32/2018", true)]
    [InlineData(2023, "kabkota.pekerjaan-umum.air-minum", "PermenPUPR 29/PRT/M/2018 Lamp.I", false)]
    [InlineData(2024, "kabkota.pekerjaan-umum.air-minum", "PermenPUPR 29/PRT/M/2018 Lamp.I", true)]
    [InlineData(2024, "provinsi.perumahan-rakyat.rumah-korban-bencana", "PermenPUPR 29/PRT/M/2018 Lamp.II", true)]
    [InlineData(2025, "kabkota.trantibumlinmas.informasi-rawan-bencana", "Permendagri 101/2018", false)]
    [InlineData(2025, "kabkota.sosial.anak-telantar-luar-panti", "Permensos 9/2018", false)]
    public void QualityListOf_ServiceAndYear_IsOfOneRegulation(int year, string key, string regulation, bool isCarriedOver)
    {
        var list = Offered(year, key);

        Assert.Equal((regulation, isCarriedOver), (list?.Basis.Citation, list?.IsCarriedOver));
        Assert.NotEmpty(list!.Scored);
    }

    [Fact]
    public void QualityListOf_PregnancyIn2025_DefinesServedBySixVisits()
    {
        var (before, after) = (Offered(2023, "kabkota.kesehatan.ibu-hamil")!, Offered(2025, "kabkota.kesehatan.ibu-hamil")!);

        Assert.Equal(before.Scored, after.Scored);
        Assert.Contains("minimal 4 kali", Assert.Single(before.NotScored).Name, StringComparison.Ordinal);
        Assert.Contains("minimal 6 kali", Assert.Single(after.NotScored).Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kabkota.kesehatan.hipertensi")]
    [InlineData("kabkota.kesehatan.diabetes-melitus")]
    [InlineData("kabkota.kesehatan.gangguan-jiwa-berat")]
    public void QualityListOf_DistrictListOf2025_HoldsNothingOfTheOldRule(string key)
    {
        var (before, after) = (Offered(2023, key)!, Offered(2025, key)!);

        Assert.All(before.Scored.Concat(before.NotScored), item => Assert.StartsWith("Permenkes 4/2019", item.Basis.Citation, StringComparison.Ordinal));
        Assert.All(after.Scored.Concat(after.NotScored), item => Assert.StartsWith("Permenkes 6/2024", item.Basis.Citation, StringComparison.Ordinal));
        Assert.Equal(12, after.Scored.Count + after.NotScored.Count);
        Assert.NotEmpty(before.NotScored);
    }

    [Fact]
    public void QualityListOf_Education2020_ScoresNothing()
    {
        var catalog = ServiceCatalog.For(new BudgetYear(2020));

        Assert.All(catalog.Services.Where(service => service.Urusan == Urusan.Education), service =>
        {
            var list = catalog.QualityListOf(service);
            Assert.Empty(list!.Scored);
            Assert.Single(list.NotScored);
            Assert.False(list.IsCarriedOver);
        });
    }

    [Fact]
    public void QualityListOf_Education2025_KeepsItsProcedureRow() =>
        Assert.StartsWith("Petunjuk teknis", Assert.Single(Offered(2025, "kabkota.pendidikan.dasar")!.NotScored).Name, StringComparison.Ordinal);

    [Fact]
    public void QualityListOf_EveryServiceAndYear_ScoresTheItemsOfOneRegulation()
    {
        foreach (var year in Enumerable.Range(2019, 8))
        {
            var catalog = ServiceCatalog.For(new BudgetYear(year));
            Assert.All(catalog.Services, service =>
            {
                if (catalog.QualityListOf(service) is { Scored.Count: > 0 } list)
                    Assert.True(list.Scored.Select(item => Family(item.Basis.Citation)).Distinct().Count() == 1, $"{service} {year}");
            });
        }
    }

    [Fact]
    public void QualityListOf_AYearWithoutNewRules_IsThatOfTheYearBefore()
    {
        var (last, later) = (ServiceCatalog.For(new BudgetYear(2026)), ServiceCatalog.For(new BudgetYear(2040)));

        Assert.All(last.Services, service => Assert.Equal(last.QualityListOf(service)?.Scored, later.QualityListOf(service)?.Scored));
    }

    [Fact]
    public void Procedures_AreNotScoredExceptTheCountedDocuments()
    {
        var catalog = ServiceCatalog.For(new BudgetYear(2025));
        var procedures = catalog.Services.SelectMany(service => catalog.QualityListOf(service)?.Scored ?? [])
            .Where(item => item.Component == QualityComponent.Procedure);

        Assert.Equal(
        [
            "Kajian risiko bencana (KRB)",
            "Pendataan, inspeksi dan investigasi pascakebakaran",
            "Rencana kontinjensi",
            "Rencana penanggulangan bencana (RPB)",
            "Standar operasional prosedur Satpol PP",
            "Standar operasional prosedur Satpol PP",
        ], procedures.Select(item => item.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NotScored_OutsideProcedures_AreTheTwoBudgetRows()
    {
        var catalog = ServiceCatalog.For(new BudgetYear(2025));
        var others = catalog.Services.SelectMany(service => catalog.QualityListOf(service)?.NotScored ?? [])
            .Where(item => item.Component != QualityComponent.Procedure).ToArray();

        Assert.Equal(["Logistik penyelamatan dan evakuasi", "Tim reaksi cepat (TRC) / aparatur terlatih"], others.Select(item => item.Name).Order(StringComparer.Ordinal));
        Assert.All(others, item => Assert.Equal("sub kegiatan, bukan mutu standar", item.NotScoredBecause));
    }

    // One regulation is cited with different additions; the first words name it.
    private static string Family(string citation) => citation.Split([';', '('])[0].Split(" Lamp.")[0].Trim();
}
