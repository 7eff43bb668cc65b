using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Catalog;

public class AgencyMapTests
{
    private const string Fire = "kabkota.trantibumlinmas.penyelamatan-evakuasi-kebakaran";

    private static readonly ServiceCatalog Catalog = ServiceCatalog.For(new BudgetYear(2025));
    private static readonly Region Bulungan = Catalog.Regions.Find(RegionCode.Parse("65.01"), Catalog.Year)!;

    [Fact]
    public void Usual_EveryService_HasAnAgencyForEachOfItsRoles()
    {
        Assert.Empty(AgencyMap.Usual.Unanswered(Catalog.Services));
        foreach (var service in Catalog.Services)
            Assert.Equal(service.AgencyRoles.ToHashSet(), AgencyMap.Usual.For(service).SelectMany(agency => agency.Roles).ToHashSet());
        Assert.Equal(3, AgencyMap.Usual.For(Service(Fire)).Count);
    }

    [Theory]
    [InlineData("Dinas Kesehatan", "Dinas Kesehatan")]
    [InlineData("DINAS  KESEHATAN", "Dinas Kesehatan")]
    [InlineData("bpbd", "Badan Penanggulangan Bencana Daerah")]
    [InlineData("Dinas Perikanan", null)]
    public void Find_NameOrRole_GivesTheAgency(string name, string? expected) => Assert.Equal(expected, AgencyMap.Usual.Find(name)?.Name);

    [Fact]
    public void With_LocalNames_HoldForThatRegionAlone()
    {
        var both = new Agency("Satpol PP dan Damkar", [AgencyRole.Find("satpol-pp"), AgencyRole.Find("dinas-pemadam-kebakaran")]);
        var hospital = new Agency("RSUD", [], [Service("kabkota.kesehatan.ibu-bersalin")]);
        var changed = Catalog.With(Bulungan, new AgencyMap([both, hospital]));

        var map = changed.AgenciesOf(Bulungan);
        Assert.Equal([both], map.For(Service(Fire)));
        Assert.Equal([hospital], map.For(Service("kabkota.kesehatan.ibu-bersalin")));
        Assert.Empty(map.For(Service("kabkota.kesehatan.ibu-hamil")));
        Assert.Same(both, map.Find("satpol-pp"));
        Assert.Equal(["kabkota.kesehatan.ibu-bersalin"], AgencyMap.ServicesOf(hospital, changed.OwedBy(Bulungan).Owed).Select(service => service.Key));
        Assert.Same(AgencyMap.Usual, changed.AgenciesOf(Catalog.Regions.Find(RegionCode.Parse("33"), Catalog.Year)!));
        Assert.Same(AgencyMap.Usual, Catalog.AgenciesOf(Bulungan));
    }

    [Fact]
    public void With_AnotherMap_LeavesTheRulesTheSame()
    {
        var rules = RuleBook.For(Catalog.Year);
        var local = rules.With("lokal", rules.Catalog.With(Bulungan, new AgencyMap([new Agency("Semua", AgencyRole.All)])));

        Assert.Equal(rules.Hash, local.Hash);
    }

    [Fact]
    public void Map_TwoOfOneNameOrAnAgencyOfNothing_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Agency("Kosong", []));
        Assert.Throws<ArgumentException>(() => new AgencyMap([new Agency("Dinas A", AgencyRole.All), new Agency("DINAS A.", AgencyRole.All)]));
    }

    private static ServiceType Service(string key) => Catalog.Find(key)!;
}
