using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Catalog;

public partial class ServiceCatalogTests
{
    private static readonly ServiceCatalog Catalog2025 = ServiceCatalog.For(new BudgetYear(2025));

    [Fact]
    public void Services_Counts_AreFourteenAndTwentyNine()
    {
        Assert.Equal([2, 2, 2, 2, 1, 5], PerUrusan(ServiceLevel.Province));
        Assert.Equal([3, 12, 2, 2, 5, 5], PerUrusan(ServiceLevel.RegencyOrCity));
        Assert.Equal(43, Catalog2025.Services.Count);
    }

    [Fact]
    public void Services_KeysAndPositions_AreUniqueAndInOrder()
    {
        var services = Catalog2025.Services;

        Assert.Equal(43, services.Select(service => service.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enumerable.Range(0, 43), services.Select(service => service.CatalogPosition));
        Assert.Equal(services, services.OrderBy(service => service.Level).ThenBy(service => service.Urusan.Number).ThenBy(service => service.Number));
        Assert.All(services, service => Assert.Equal($"{Word(service.Level)}.{service.Urusan.Slug}.{service.Slug}", service.Key));
    }

    [Fact]
    public void Services_EveryYear_AreTheSameObjects() =>
        Assert.Equal(Catalog2025.Services, ServiceCatalog.For(ServiceCatalog.FirstYear).Services);

    [Theory]
    [InlineData(2018)]
    [InlineData(1)]
    public void For_YearBefore2019_IsRefusedWithTheReason(int year)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => ServiceCatalog.For(new BudgetYear(year)));

        Assert.Equal("year", thrown.ParamName);
        Assert.Contains("2019", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("PP 65/2005", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_EveryKeyOfficialNameAndAlias_LeadsHomeOrNowhere()
    {
        Assert.All(Catalog2025.Services, service => Assert.Same(service, Catalog2025.Find(service.Key)));
        Assert.All(Catalog2025.Services.SelectMany(service => service.Aliases.Append(service.OfficialName).Select(name => (service, name))), pair =>
        {
            var found = Catalog2025.Find(pair.name);
            Assert.True(found is null || found == pair.service, pair.name);
        });
    }

    [Theory]
    [InlineData("kabkota.kesehatan.ibu-hamil", "kabkota.kesehatan.ibu-hamil")]
    [InlineData("Pelayanan kesehatan ibu hamil", "kabkota.kesehatan.ibu-hamil")]
    [InlineData("  PELAYANAN  KESEHATAN, IBU HAMIL ", "kabkota.kesehatan.ibu-hamil")]
    [InlineData("PAUD", "kabkota.pendidikan.anak-usia-dini")]
    [InlineData("paud", "kabkota.pendidikan.anak-usia-dini")]
    [InlineData("Pelayanan kesehatan penderita diabetes mellitus", "kabkota.kesehatan.diabetes-melitus")]
    [InlineData("Rehabilitasi sosial dasar anak terlantar di luar panti", "kabkota.sosial.anak-telantar-luar-panti")]
    [InlineData("Rehabilitasi sosial dasar anak telantar di dalam panti", "provinsi.sosial.anak-telantar-dalam-panti")]
    [InlineData("Lanjut usia terlantar di luar panti", "kabkota.sosial.lanjut-usia-telantar-luar-panti")]
    [InlineData("Pelayanan ketentraman dan ketertiban umum provinsi", "provinsi.trantibumlinmas.ketenteraman-ketertiban-umum")]
    [InlineData("Pelayanan ketentraman dan ketertiban umum", "kabkota.trantibumlinmas.ketenteraman-ketertiban-umum")]
    [InlineData("KLB", "provinsi.kesehatan.kejadian-luar-biasa")]
    public void Find_KeyNameAliasOrSpelling_IsTheService(string text, string key) => Assert.Equal(key, Catalog2025.Find(text)?.Key);

    [Theory]
    [InlineData("Korban bencana")]
    [InlineData("Ketentraman dan ketertiban umum")]
    [InlineData("Rumah korban bencana")]
    [InlineData("Pelayanan kesehatan")]
    [InlineData("KABKOTA.KESEHATAN.IBU-HAMI")]
    [InlineData("")]
    public void Find_NameOfTwoServicesOrNone_IsNull(string text) => Assert.Null(Catalog2025.Find(text));

    [Fact]
    public void Find_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => Catalog2025.Find(null!));

    [Fact]
    public void With_OwnList_ReplacesItInACopy()
    {
        var service = Service("kabkota.kesehatan.ibu-hamil");
        var basis = new LegalBasis("Permenkes 6/2024 Lampiran", "SEEN");
        var list = new QualityList("Daftar 2026", basis, [new QualityIndicator(QualityComponent.Goods, "Vaksin", "dosis", basis)]);

        var changed = Catalog2025.With(service, list);

        Assert.Same(list, changed.QualityListOf(service));
        Assert.NotSame(list, Catalog2025.QualityListOf(service));
        Assert.All(Catalog2025.Services.Where(other => other != service), other => Assert.Same(Catalog2025.QualityListOf(other), changed.QualityListOf(other)));
        Assert.Equal(Catalog2025.Year, changed.Year);
    }

    [Fact]
    public void With_OwnRegions_ReplacesThemInACopy()
    {
        var regions = RegionList.Official.With(new Region(RegionCode.Parse("97"), "Papua Utara", RegionLevel.Province, true));

        Assert.Same(regions, Catalog2025.With(regions).Regions);
        Assert.Same(RegionList.Official, Catalog2025.Regions);
    }

    [Fact]
    public void With_Nothing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Catalog2025.With(null!));
        Assert.Throws<ArgumentNullException>(() => Catalog2025.With(null!, Catalog2025.QualityListOf(Service("kabkota.kesehatan.balita"))!));
        Assert.Throws<ArgumentNullException>(() => Catalog2025.With(Service("kabkota.kesehatan.balita"), null!));
    }

    private static int[] PerUrusan(ServiceLevel level) =>
        [.. Urusan.All.Select(urusan => Catalog2025.Services.Count(service => service.Level == level && service.Urusan == urusan))];

    private static ServiceType Service(string key) => Catalog2025.Find(key) ?? throw new ArgumentException($"There is no {key}.", nameof(key));
}
