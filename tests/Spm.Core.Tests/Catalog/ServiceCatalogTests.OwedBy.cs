using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Catalog;

[Provision("PP 2/2018 Pasal 5-10")]
[Provision("PP 2/2018")]
[Provision("PP 106/2021")]
public partial class ServiceCatalogTests
{
    [Theory]
    [InlineData(2025, "65", 14, 0)]
    [InlineData(2025, "65.01", 29, 0)]
    [InlineData(2025, "65.71", 29, 0)]
    [InlineData(2025, "31", 43, 0)]
    [InlineData(2025, "31.71", 0, 0)]
    [InlineData(2025, "31.01", 0, 0)]
    [InlineData(2025, "91", 13, 1)]
    [InlineData(2025, "94", 13, 1)]
    [InlineData(2025, "94.01", 29, 1)]
    [InlineData(2025, "96.71", 29, 1)]
    [InlineData(2022, "92.71", 29, 1)]
    [InlineData(2022, "91", 13, 1)]
    [InlineData(2021, "91", 14, 0)]
    [InlineData(2021, "91.71", 29, 0)]
    public void OwedBy_EachKindOfRegion_IsItsSet(int year, string code, int owed, int accepted)
    {
        var set = Owed(year, code);

        Assert.Equal((owed, accepted), (set.Owed.Count, set.Accepted.Count));
        Assert.Null(set.OverrideReason);
        Assert.Equal(RegionCode.Parse(code), set.Region.CodeIn(new BudgetYear(year)));
    }

    [Fact]
    public void OwedBy_EveryRegionOf2025_IsOfItsOwnLevel() => Assert.All(RegionList.Official.Where(region => region.Code.Province.ToString() != "31"), region =>
    {
        var own = region.Level == RegionLevel.Province ? ServiceLevel.Province : ServiceLevel.RegencyOrCity;
        Assert.All(Catalog2025.OwedBy(region).Owed, service => Assert.Equal(own, service.Level));
    });

    [Fact]
    public void OwedBy_Papua_AcceptsSecondaryEducationAtEitherLevel()
    {
        var (province, regency) = (Owed(2025, "94"), Owed(2025, "94.01"));
        var secondary = Service("provinsi.pendidikan.menengah");

        Assert.Equal([secondary], province.Accepted);
        Assert.Equal([secondary], regency.Accepted);
        Assert.DoesNotContain(secondary, province.Owed);
        Assert.True(province.Includes(secondary) && regency.Includes(secondary));
        Assert.False(Owed(2025, "65.01").Includes(secondary));
    }

    [Fact]
    public void WithOwed_OwnSet_ReplacesItWithTheReason()
    {
        var region = Find("65.01");
        var set = new[] { Service("kabkota.sosial.korban-bencana"), Service("kabkota.pendidikan.dasar") };

        var owed = Catalog2025.WithOwed(region, set, "uji coba").OwedBy(region);

        Assert.Equal(["kabkota.pendidikan.dasar", "kabkota.sosial.korban-bencana"], owed.Owed.Select(service => service.Key));
        Assert.Equal("uji coba", owed.OverrideReason);
        Assert.Empty(owed.Accepted);
        Assert.Equal(29, Catalog2025.OwedBy(region).Owed.Count);
        Assert.Equal(29, Catalog2025.WithOwed(region, set, "uji coba").OwedBy(Find("65.02")).Owed.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void WithOwed_WithoutReason_IsRefused(string reason) =>
        Assert.Equal("reason", Assert.Throws<ArgumentException>(() => Catalog2025.WithOwed(Find("65.01"), [], reason)).ParamName);

    [Fact]
    public void WithOwed_NoService_IsRefused() =>
        Assert.Equal("owed", Assert.Throws<ArgumentException>(() => Catalog2025.WithOwed(Find("65.01"), [], "uji coba")).ParamName);

    [Fact]
    public void WithOwed_ServiceNamedTwice_CountsOnce()
    {
        var service = Service("kabkota.pendidikan.dasar");

        Assert.Equal([service], Catalog2025.WithOwed(Find("65.01"), [service, service], "uji coba").OwedBy(Find("65.01")).Owed);
    }

    private static OwedServices Owed(int year, string code)
    {
        var budgetYear = new BudgetYear(year);
        var region = RegionList.Official.Find(RegionCode.Parse(code), budgetYear);
        return ServiceCatalog.For(budgetYear).OwedBy(region ?? throw new ArgumentException($"No {code} in {year}.", nameof(code)));
    }

    private static Region Find(string code) => RegionList.Official.Find(RegionCode.Parse(code), new BudgetYear(2025))!;
}
