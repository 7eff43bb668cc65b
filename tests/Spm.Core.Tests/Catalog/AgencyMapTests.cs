using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
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

    [Fact]
    public void Shares_ThatAddUpToOne_AreKeptExactly()
    {
        var (fire, birth) = (Service(Fire), Service("kabkota.kesehatan.ibu-bersalin"));
        var agencies = new[] { Sharing("A", fire, new Ratio(1, 3)), Sharing("B", fire, new Ratio(2, 3)), Sharing("C", fire, Ratio.Zero), new Agency("D", [], [fire, birth]) };
        var map = new AgencyMap(agencies);

        Assert.Equal([new Ratio(1, 3), new Ratio(2, 3), Ratio.Zero, null], map.For(fire).Select(agency => agency.ShareOf(fire)));
        Assert.Null(agencies[0].ShareOf(birth));
        Assert.Empty(agencies[3].Shares);
        Assert.Equal(Ratio.One, new AgencyMap([Sharing("A", fire, Ratio.One)]).Agencies[0].ShareOf(fire));
        Assert.All(AgencyMap.Usual.Agencies, agency => Assert.Empty(agency.Shares));
    }

    [Theory]
    [InlineData(1, 3, 1, 3, "2/3")]
    [InlineData(333, 1000, 666, 1000, "999/1000")]
    [InlineData(1, 2, 2, 3, "7/6")]
    [InlineData(0, 1, 0, 1, "0")]
    public void Shares_OfAnotherSum_AreRefused(long first, long under, long second, long underSecond, string sum)
    {
        var fire = Service(Fire);
        var refused = Assert.Throws<ArgumentException>(() =>
            new AgencyMap([Sharing("A", fire, new Ratio(first, under)), Sharing("B", fire, new Ratio(second, underSecond))]));
        Assert.Contains($"{Fire} add up to {sum};", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_OutOfRangeRepeatedOrOfAnotherAgencysService_AreRefused()
    {
        var (fire, birth) = (Service(Fire), Service("kabkota.kesehatan.ibu-bersalin"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sharing("A", fire, new Ratio(3, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sharing("A", fire, new Ratio(-1, 2)));
        Assert.Throws<ArgumentException>(() => new Agency("A", [], [fire]) { Shares = [new(birth, Ratio.One)] });
        Assert.Throws<ArgumentException>(() => new Agency("A", [], [fire]) { Shares = [new(fire, new Ratio(1, 2)), new(fire, new Ratio(1, 2))] });
        Assert.Throws<ArgumentNullException>(() => new Agency("A", [], [fire]) { Shares = [default] });
        Assert.Null(Record.Exception(() => new Agency("A", fire.AgencyRoles) { Shares = [new(fire, Ratio.One)] }));
    }

    [Fact]
    public void Shares_OfARegion_LeaveTheRulesTheSame()
    {
        var rules = RuleBook.For(Catalog.Year);
        Assert.Equal(rules.Hash, rules.With("lokal", rules.Catalog.With(Bulungan, new AgencyMap([Sharing("A", Service(Fire), Ratio.One)]))).Hash);
    }

    private static Agency Sharing(string name, ServiceType service, Ratio share) => new(name, [], [service]) { Shares = [new(service, share)] };

    private static ServiceType Service(string key) => Catalog.Find(key)!;
}
