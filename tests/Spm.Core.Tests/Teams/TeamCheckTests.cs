using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Teams;
using static Spm.Core.Tests.Teams.SampleTeams;

namespace Spm.Core.Tests.Teams;

public class TeamCheckTests
{
    [Fact]
    public void Run_SoundTeam_KnowsWhenTheNextRoundIsDue()
    {
        var review = Check(Bulungan);

        Assert.True(review.IsFormed);
        Assert.True(review.IsInForce);
        Assert.Equal(new LocalDate(2025, 9, 20), review.LastRound);
        Assert.Equal(new LocalDate(2025, 12, 20), review.NextRoundDue);
        Assert.Equal([Item], review.OpenItems);
        Assert.Empty(review.OverdueItems);
    }

    [Theory]
    [InlineData(20, new string[0])]
    [InlineData(21, new[] { "SPM3073" })]
    public void Run_LastDayOfTheInterval_IsStillInTime(int day, string[] expected) =>
        Assert.Equal(expected, Codes(Bulungan with { Rounds = [Round(3, 20), Round(6, 20), Round(9, 20)] }, new LocalDate(2025, 12, day)));

    [Theory]
    [InlineData(31, new string[0])]
    [InlineData(1, new[] { "SPM3079" })]
    public void Run_LastDayOfAFollowUp_IsStillInTime(int day, string[] expected) =>
        Assert.Equal(expected, Codes(Bulungan, new LocalDate(2025, day == 1 ? 11 : 10, day)));

    [Fact]
    public void Run_NewTeam_HasItsFirstIntervalInFull()
    {
        var team = Bulungan with { Rounds = [] };

        Assert.Empty(Codes(team, new LocalDate(2025, 4, 15)));
        Assert.Equal(["SPM3072"], Codes(team, new LocalDate(2025, 4, 16)));
        Assert.Equal(new LocalDate(2025, 4, 15), Check(team).NextRoundDue);
    }

    [Fact]
    public void Run_ExpiredTeam_IsLateOnlyWithWhatFellIntoItsTerm()
    {
        var team = Bulungan with { End = new LocalDate(2025, 12, 20) };

        Assert.Equal(["SPM3066", "SPM3079"], Codes(team, new LocalDate(2026, 9, 30)));
        Assert.False(Check(team, new LocalDate(2026, 9, 30)).IsInForce);
        Assert.Equal(["SPM3066", "SPM3073", "SPM3079"], Codes(team with { End = new LocalDate(2025, 12, 21) }, new LocalDate(2026, 9, 30)));
    }

    [Fact]
    public void Run_RoundsInAnyOrder_AreTheSame()
    {
        var backwards = Bulungan with { Rounds = [.. Bulungan.Rounds.Reverse()] };

        Assert.Empty(Check(backwards).Findings);
        Assert.Equal(Check(Bulungan).Rounds, Check(backwards).Rounds);
    }

    [Fact]
    public void Run_RegionWithoutATeam_IsNotAskedForItsWork()
    {
        var review = Check(new ImplementationTeam(RegionCode.Parse("65")));

        Assert.Equal(["SPM3061"], review.Findings.Select(finding => finding.Code));
        Assert.False(review.IsFormed);
        Assert.False(review.IsInForce);
        Assert.All(review.Guidance, status => Assert.Null(status.Due));
    }

    [Fact]
    public void Run_TeamWithoutAnyDay_HasNoRoundAndNoDue()
    {
        var team = Bulungan with { Decree = new RegionalDocument(RegionalDocumentKind.HeadOfRegionDecree, "Tim SPM") { Number = "1" }, Rounds = [] };

        Assert.Equal(["SPM3063", "SPM3072"], Codes(team, Today));
        Assert.Null(Check(team).NextRoundDue);
    }

    [Fact]
    public void Run_Province_ListsItselfAndItsKabupatenByCode()
    {
        var status = Check(Kaltara).Guidance;

        Assert.Equal([Kaltara.Region, .. Locals], status.Select(one => one.Region.Code));
        Assert.Equal((0, null, null), (status[0].Count, status[0].Last, status[0].Due));
        Assert.All(status.Skip(1), one => Assert.Equal((1, new LocalDate(2025, 8, 1), new LocalDate(2025, 11, 1)), (one.Count, one.Last!.Value, one.Due!.Value)));
    }

    [Fact]
    public void Run_Oversight_IsNoGuidance()
    {
        var overseen = Kaltara with { Guidance = [.. Kaltara.Guidance.Select(record => record with { Kind = GuidanceKind.Oversight })] };

        var review = Check(overseen);

        Assert.Equal(5, review.Findings.Count(finding => finding.Code == "SPM3084"));
        Assert.Equal(Locals, review.Findings.Select(finding => finding.Where.Region));
        Assert.All(review.Guidance, status => Assert.Equal(0, status.Count));
    }

    [Fact]
    public void Run_GuidanceOfOwnAgencies_CountsForTheRegionItself()
    {
        var team = Bulungan with { Guidance = [new GuidanceRecord { Date = new LocalDate(2025, 5, 2), Agency = "Dinas Sosial", Kind = GuidanceKind.Technical }] };

        var status = Assert.Single(Check(team).Guidance);

        Assert.Equal((1, new LocalDate(2025, 5, 2), (LocalDate?)null), (status.Count, status.Last!.Value, status.Due));
        Assert.Empty(Check(team).Findings);
    }

    [Fact]
    public void Run_PapuanProvinceInAnOldYear_GuidesThoseOfThatYear()
    {
        var review = TeamCheck.Run(new ImplementationTeam(RegionCode.Parse("91")), new LocalDate(2022, 6, 1), ServiceCatalog.For(new(2022)));

        Assert.Contains("Kabupaten Nabire", review.Guidance.Select(status => status.Region.PrintedName));
        Assert.DoesNotContain("Kabupaten Nabire", Check(new ImplementationTeam(RegionCode.Parse("91"))).Guidance.Select(status => status.Region.PrintedName));
    }

    [Theory]
    [InlineData("99.99", "SPM1001")]
    [InlineData("91.04", "SPM1003")]
    [InlineData("31.71", "SPM1002")]
    public void Run_WrongRegion_UsesTheCodeOfSubmissions(string region, string code) =>
        Assert.Equal([code, "SPM3061"], Codes(new ImplementationTeam(RegionCode.Parse(region)), Today));

    [Fact]
    public void Run_FollowUpOnAnUnknownService_NamesTheNearest()
    {
        var finding = Assert.Single(Check(With(Item with { Service = "kabkota.kesehatan.balitta", Place = new SourcePlace(9) })).Findings);

        Assert.Equal("SPM1004 line 9, kabkota.kesehatan.balitta: Service \"kabkota.kesehatan.balitta\" is not known; the nearest is kabkota.kesehatan.balita. [PP 2/2018 Pasal 5-10]", finding.ToString());
    }

    [Fact]
    public void Run_FollowUpWithAServiceAndAStage_IsFine() =>
        Assert.Empty(Check(With(Item with { Service = "kabkota.kesehatan.balita", Stage = "penyusunan rencana" })).Findings);

    [Fact]
    public void Run_FollowUpGivenUp_NeedsAReason()
    {
        var given = Item with { State = FollowUpState.CannotBeDone };

        Assert.Equal(["SPM3078"], Codes(With(given), Today));
        Assert.Empty(Codes(With(given with { Reason = "layanan dipindahkan" }), Today));
        Assert.Empty(Check(With(given)).OpenItems);
    }

    [Fact]
    public void Run_FollowUpClosedTomorrow_IsFoundAsLyingAhead() =>
        Assert.Equal(["SPM3077"], Codes(With(Item with { State = FollowUpState.Done, Closed = Today.PlusDays(1) }), Today));

    [Fact]
    public void Run_LocalNamesOfAgencies_AreThoseOfTheMap()
    {
        var region = Year2025.Regions.Find(Bulungan.Region, Year2025.Year)!;
        var map = new AgencyMap([new Agency("Dinas Segala Urusan", AgencyRole.All)]);
        var team = Bulungan with { Members = [.. Members.Take(3), new TeamMember(TeamRole.Member, "Kepala dinas", "dinas segala urusan")] };

        Assert.Empty(TeamCheck.Run(team, Today, Year2025.With(region, map)).Findings);
        Assert.Contains("SPM3070", Codes(team, Today));
    }

    [Fact]
    public void Run_OwnRules_TakeThePlaceOfTheShippedOnes()
    {
        var basis = new LegalBasis("Keputusan Bupati", "SEEN");
        var rules = TeamRules.For(RegionLevel.Regency) with { Seats = [new TeamSeat(TeamRole.Deputy, "inspektur", "the inspector", true, basis)], Rounds = new TeamInterval(6, basis) };

        Assert.Equal(["SPM3068"], TeamCheck.Run(Bulungan with { Rounds = [Round(6, 20, Item)] }, Today, Year2025, rules).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Run_RoundAfterTheTerm_DoesNotCount()
    {
        var review = Check(Bulungan with { End = new LocalDate(2025, 9, 19) });

        Assert.Equal(["SPM3066", "SPM3075"], review.Findings.Select(finding => finding.Code));
        Assert.Equal([new LocalDate(2025, 3, 20), new LocalDate(2025, 6, 20)], review.Rounds);
    }

    [Fact]
    public void Run_TasksOfTheDecree_AreMissedOnlyWhenSeenAndNotOptional()
    {
        Assert.Equal(["SPM3071", "SPM3071"], Codes(Kaltara with { Tasks = [] }, Today));
        Assert.Equal(["SPM3071"], Codes(Bulungan with { Tasks = [] }, Today));
        Assert.Empty(Codes(Bulungan with { Tasks = ["Mengoordinasikan rencana aksi penerapan SPM."] }, Today));
        Assert.Empty(Codes(Bulungan with { Tasks = null }, Today));
    }

    [Fact]
    public void Run_MembersWithoutADecree_AreLookedAt() => Assert.Equal(
        ["SPM3061", "SPM3068"], Codes(new ImplementationTeam(Bulungan.Region) { Members = [.. Members.Skip(1)] }, Today));

    [Fact]
    public void Run_FollowUpWithoutAPlace_PointsAtItsRound()
    {
        var round = Round(9, 20, Item with { Due = null }) with { Place = new SourcePlace(4) };

        var finding = Assert.Single(Check(Bulungan with { Rounds = [Round(6, 20), round], Start = new LocalDate(2025, 4, 1) }).Findings);

        Assert.Equal("SPM3078 line 4, 65.01: Follow-up \"Mutakhirkan data balita\" lacks: the last day. [kaidah pustaka]", finding.ToString());
    }

    [Fact]
    public void Run_FollowUpWithoutWords_IsNamedByItsPosition() => Assert.StartsWith(
        "Butir 2 pemantauan ke-3 belum memuat: uraian", Assert.Single(Check(With(Item, Item with { What = null })).Findings).Message(Language.Indonesian), StringComparison.Ordinal);

    [Fact]
    public void Run_DaysOfAnotherCalendar_AreTheSameDays()
    {
        var julian = Bulungan with { Rounds = [.. Bulungan.Rounds.Select(round => round with { Date = round.Date!.Value.WithCalendar(CalendarSystem.Julian) })] };

        Assert.Empty(Check(julian, Today.WithCalendar(CalendarSystem.Coptic)).Findings);
    }

    private static string[] Codes(ImplementationTeam team, LocalDate on) => [.. Check(team, on).Findings.Select(finding => finding.Code)];
}
