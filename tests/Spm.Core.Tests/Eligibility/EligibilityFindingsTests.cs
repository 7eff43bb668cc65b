using NodaTime;
using Spm.Core.Eligibility;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Eligibility;

/// <summary>Each finding about people, with data that has it and data that has not; and what never stands in one.</summary>
public class EligibilityFindingsTests
{
    private const string Water = "kabkota.pekerjaan-umum.air-minum";

    private static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    private static readonly RegionCode Malinau = RegionCode.Parse("65.02");
    private static readonly Person Sound = new(new LocalDate(1990, 5, 5), Bulungan) { Actual = Bulungan };
    private static readonly ReportingPeriod Year = ReportingPeriod.Parse("2025");

    /// <summary>A person with one flaw, the code, whether the row is refused.</summary>
    public static TheoryData<Person, string, bool> Flawed() => new()
    {
        { Sound with { DateOfBirth = new LocalDate(2026, 1, 1) }, "SPM1080", true },
        { Sound with { DateOfBirth = new LocalDate(9999, 12, 31) }, "SPM1080", true },
        { Sound with { Registered = null }, "SPM1081", true },
        { default, "SPM1081", true },
        { Sound with { Registered = RegionCode.Parse("99.99") }, "SPM1082", true },
        { Sound with { Registered = RegionCode.Parse("65") }, "SPM1082", true },
        { Sound with { DateOfBirth = null }, "SPM1083", false },
        { Sound with { Sex = Sex.Male, Traits = PersonTraits.Pregnant }, "SPM1084", false },
        { Sound with { Sex = Sex.Male, Traits = PersonTraits.Delivered | PersonTraits.Disabled }, "SPM1084", false },
        { Sound with { DateOfBirth = new LocalDate(1900, 12, 30) }, "SPM1085", false },
        { Sound with { DateOfBirth = new LocalDate(-9998, 1, 1) }, "SPM1085", false },
    };

    [Theory]
    [MemberData(nameof(Flawed))]
    public void Count_FlawedRow_IsFoundAtItsNumber(Person flawed, string code, bool isRefused)
    {
        var counts = People.Rules.Count(People.Columns(People.Rules, Sound, flawed, Sound));

        var finding = Assert.Single(counts.Findings, finding => finding.Code == code);
        Assert.Equal(2, finding.Where.Source!.Line);
        Assert.Equal(isRefused ? FindingSeverity.Error : FindingSeverity.Warning, finding.Severity);
        Assert.Equal(1, counts.CountOf(finding.Definition));
        Assert.Equal(isRefused ? 1 : 0, counts.Refused);
        Assert.Equal(3, counts.Rows);
        Assert.Equal(isRefused ? 2 : 3, counts.Of(Bulungan, Water));
    }

    [Theory]
    [InlineData("2025-12-31", "65.01", Sex.Male, PersonTraits.Hypertension)]
    [InlineData("1900-12-31", "31", Sex.NotStated, PersonTraits.Pregnant)]
    [InlineData("2000-02-29", "31.71", Sex.Female, PersonTraits.Delivered)]
    public void Count_SoundRow_HasNoFinding(string birth, string region, Sex sex, PersonTraits traits)
    {
        var counts = People.Rules.Count(People.Columns(People.Rules, new Person(People.Day(birth), RegionCode.Parse(region), traits) { Sex = sex }));

        Assert.Empty(counts.Findings);
        Assert.Equal(0, counts.Refused);
        Assert.All(EligibilityFindings.All, definition => Assert.Equal(0, counts.CountOf(definition)));
    }

    [Fact]
    public void Count_SeveralFlawsInOneRow_AreAllFoundAndRefusedOnce()
    {
        var counts = People.Rules.Count(People.Columns(People.Rules, new Person(new LocalDate(2030, 1, 1), null)));

        Assert.Equal(["SPM1080", "SPM1081"], counts.Findings.Select(finding => finding.Code));
        Assert.Equal(1, counts.Refused);
    }

    [Fact]
    public void Count_UnknownResidence_IsOneOnlyWhereItCounts()
    {
        var person = Sound with { Actual = RegionCode.Parse("99.99") };
        var columns = People.Columns(People.Rules, person);
        EntitledCounts Under(ResidencePolicy residence) => People.Rules.With(EligibilityPolicies.Default with { Residence = residence }).Count(columns);

        Assert.Empty(Under(ResidencePolicy.Registered).Findings);
        Assert.All(ResidencePolicy.All.Skip(1), policy =>
        {
            var finding = Assert.Single(Under(policy).Findings);
            Assert.Equal(("SPM1082", "99.99"), (finding.Code, finding.Arguments[0]));
        });
    }

    [Fact]
    public void Count_MoreFindingsThanKept_AreCounted()
    {
        var counts = People.Rules.Count(People.Columns(People.Rules, Enumerable.Repeat(default(Person), 70_000)), 2);

        Assert.Equal(EntitledCounts.MostFindings, counts.Findings.Count);
        Assert.Equal(Enumerable.Range(1, EntitledCounts.MostFindings), counts.Findings.Select(finding => finding.Where.Source!.Line));
        Assert.Equal((70_000, 70_000), (counts.CountOf(EligibilityFindings.NoResidence), counts.Refused));
    }

    [Fact]
    public void ClaimRecap_SamePersonInTwoRegions_IsFoundAndNotPrinted()
    {
        const ulong Key = 987_654_321_012_345;
        var water = People.Rules.Of(Water).Service;
        var recap = ClaimRecap.Of([new(Key, water, Malinau), new(Key, water, Bulungan), new(5, water, Bulungan)], Year);

        var finding = Assert.Single(recap.Findings);
        Assert.Equal("SPM1086", finding.Code);
        Assert.Equal("kabkota.pekerjaan-umum.air-minum 65.01 + 65.02: 1", recap.Doubles[0].ToString());
        Assert.Equal("SPM1086 kabkota.pekerjaan-umum.air-minum: 1 orang diklaim oleh lebih dari satu daerah: 65.01, 65.02. [Permendikbudristek 32/2022 Pasal 33]", finding.ToString(Language.Indonesian));
        Assert.DoesNotContain("987", string.Concat(finding, recap.Doubles[0], new Claim(Key, water, Malinau)), StringComparison.Ordinal);
    }

    [Fact]
    public void ClaimRecap_SameRegionAgain_IsFound()
    {
        var water = People.Rules.Of(Water).Service;
        var recap = ClaimRecap.Of([new(1, water, Bulungan), new(1, water, Bulungan), new(1, water, Bulungan)], Year);

        Assert.Equal("SPM1087", Assert.Single(recap.Findings).Code);
        Assert.Equal((3, 2), (recap.Claims, recap.Surplus));
    }

    [Fact]
    public void ClaimRecap_EverybodyOnce_IsEmpty()
    {
        var services = People.Rules.Catalog.Services;
        var recap = ClaimRecap.Of([new(1, services[0], Bulungan.Province), new(1, services[1], Bulungan.Province), new(2, services[0], Bulungan.Province)], Year);

        Assert.Empty(recap.Doubles);
        Assert.Empty(recap.Findings);
        Assert.Equal((3, 0), (recap.Claims, recap.Surplus));
    }

    [Fact]
    public void ClaimRecap_DefaultClaim_IsRefused() => Assert.Throws<ArgumentException>(() => ClaimRecap.Of([default], Year));

    [Fact]
    public void ServedPeople_BelowZero_IsFoundAndOthersAreNot()
    {
        var where = new FindingPlace(Bulungan, Year, Water);

        Assert.Equal(["SPM1088", "SPM1088"], new ServedPeople(-1, 4, -3).Check(where).Select(finding => finding.Code));
        Assert.Empty(new ServedPeople(0, 4, 3).Check(where));
    }

    [Fact]
    public void ServedPeople_Counted_FollowsThePolicy()
    {
        var served = new ServedPeople(40, 5, 12);

        Assert.Equal(45, served.Counted(ServedPolicy.Residents));
        Assert.Equal(52, served.Counted(ServedPolicy.ServedHere));
        Assert.Equal(new ServedPeople(41, 7, 15), served + new ServedPeople(1, 2, 3));
        Assert.Throws<OverflowException>(() => new ServedPeople(long.MaxValue, 1, 0).Counted(ServedPolicy.Residents));
    }
}
