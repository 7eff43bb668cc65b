using NodaTime;
using Spm.Core.Law;
using Spm.Core.Regions;
using Spm.Core.Teams;

namespace Spm.Core.Tests.Teams;

public class TeamRulesTests
{
    [Theory]
    [InlineData(RegionLevel.Province, "kepala biro tata pemerintahan")]
    [InlineData(RegionLevel.Regency, "kepala bagian tata pemerintahan")]
    [InlineData(RegionLevel.City, "kepala bagian tata pemerintahan")]
    public void Seats_OfALevel_AreRecalledAndNeverLaw(RegionLevel level, string secretary)
    {
        var seats = TeamRules.For(level).Seats;

        Assert.All(seats, seat => Assert.Equal(Confidence.Recalled, seat.Basis.Confidence));
        Assert.Equal(secretary, Assert.Single(seats, seat => seat.Role == TeamRole.Secretary).Office(Language.Indonesian));
        Assert.Equal(
            [TeamRole.Responsible, TeamRole.Chair, TeamRole.Secretary, TeamRole.Member],
            seats.Where(seat => seat.IsCompulsory).Select(seat => seat.Role));
    }

    [Fact]
    public void Tasks_OfAProvince_AreThoseOfPasal19AndRecalledOnes() => Assert.Equal(
        ["rencana-aksi Seen", "pembinaan Seen", "koordinasi Seen", "pemantauan Recalled", "data Recalled", "perencanaan-anggaran Recalled", "laporan Recalled", "pengaduan Recalled", "sosialisasi Recalled"],
        TeamRules.For(RegionLevel.Province).Tasks.Select(task => $"{task.Key} {task.Basis.Confidence}"));

    [Fact]
    public void Tasks_OfAKabupaten_CitePasal21AndSayWhatIsInferred()
    {
        var tasks = TeamRules.For(RegionLevel.Regency).Tasks;

        Assert.Equal([Confidence.Seen, Confidence.Inferred, Confidence.Inferred], tasks.Take(3).Select(task => task.Basis.Confidence));
        Assert.All(tasks.Take(3), task => Assert.Equal("Permendagri 59/2021 Pasal 21 ayat (2)", task.Basis.Citation));
        Assert.Equal("koordinasi", Assert.Single(tasks, task => task.IsOptional).Key);
    }

    [Fact]
    public void Intervals_AreThreeMonths_OfGuidanceSeenOfMonitoringInferred()
    {
        var rules = TeamRules.For(RegionLevel.Province);

        Assert.Equal((3, Confidence.Inferred), (rules.Rounds.Months, rules.Rounds.Basis.Confidence));
        Assert.Equal((3, Confidence.Seen), (rules.Guidance.Months, rules.Guidance.Basis.Confidence));
    }

    [Theory]
    [InlineData("2025-03-20", 3, "2025-06-20")]
    [InlineData("2025-11-30", 3, "2026-02-28")]
    [InlineData("2025-01-31", 1, "2025-02-28")]
    [InlineData("9999-12-31", 3, "9999-12-31")]
    [InlineData("9999-09-30", 3, "9999-12-30")]
    public void DueAfter_Day_IsMonthsLater(string day, int months, string expected) => Assert.Equal(
        Day(expected), new TeamInterval(months, new LegalBasis("contoh", "INFERRED")).DueAfter(Day(day)));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Interval_OutsideAYear_IsRefused(int months) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TeamInterval(months, new LegalBasis("contoh", "INFERRED")));

    [Fact]
    public void For_NoLevel_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TeamRules.For((RegionLevel)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => GuidanceTable.For((RegionLevel)7));
    }

    [Fact]
    public void Guidance_OfAProvince_IsOfTheCentreAndWasSeen()
    {
        var rows = GuidanceTable.For(RegionLevel.Province);

        Assert.Equal(
            ["Menteri Dalam Negeri melalui Direktur Jenderal Bina Pembangunan Daerah", "menteri teknis menurut urusan", "Inspektorat Jenderal", "Tim Penerapan SPM provinsi"],
            rows.Select(row => row.By(Language.Indonesian)));
        Assert.Equal([GuidanceKind.General, GuidanceKind.Technical, GuidanceKind.Oversight, GuidanceKind.Technical], rows.Select(row => row.Kind));
        Assert.All(rows, row => Assert.Equal(Confidence.Seen, row.Basis.Confidence));
    }

    [Fact]
    public void Guidance_OfAKabupaten_IsOfTheGovernorAndOnlyRecalled()
    {
        var rows = GuidanceTable.For(RegionLevel.City);

        Assert.Equal(rows, GuidanceTable.For(RegionLevel.Regency));
        Assert.All(rows.Take(3), row => Assert.Equal(("gubernur sebagai wakil pemerintah pusat", Confidence.Recalled), (row.By(Language.Indonesian), row.Basis.Confidence)));
        Assert.Equal("Tim Penerapan SPM kabupaten/kota", rows[3].By(Language.Indonesian));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
