using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Law;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Teams;
using static Spm.Core.Tests.Teams.SampleTeams;

namespace Spm.Core.Tests.Teams;

/// <summary>Whatever is given: the check answers, always the same, and more work never makes a team later.</summary>
public class TeamLawTests
{
    private static readonly Gen<LocalDate> DaysOfTheYear = from day in Gen.Choose(1, 365) select new LocalDate(2025, 1, 1).PlusDays(day - 1);

    private static readonly Gen<LocalDate?> AnyDay = Gen.Frequency(
        (4, Gen.Select(DaysOfTheYear, day => (LocalDate?)day)),
        (1, Gen.Elements<LocalDate?>(null, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(1447, 1, 1, CalendarSystem.IslamicBcl), new LocalDate(1900, 2, 29, CalendarSystem.Julian))));

    private static readonly Gen<string?> Words = Gen.Elements(null, "", "{0}", "{", "\0\n", "\ud800", "evaluasi", "pengumpulan data", "Dinas Kesehatan", new string('x', 2_000));

    private static readonly Gen<FollowUpItem> SillyItem =
        from what in Words
        from agency in Words
        from due in AnyDay
        from closed in AnyDay
        from state in Gen.Elements(Enum.GetValues<FollowUpState>())
        from service in Words
        from stage in Words
        select new FollowUpItem { What = what, Agency = agency, Due = due, Closed = closed, State = state, Service = service, Stage = stage, Reason = what };

    private static readonly Gen<MonitoringRound> SillyRound =
        from date in AnyDay
        from items in Gen.ArrayOf(SillyItem).Resize(3)
        select new MonitoringRound { Date = date, Items = items };

    private static readonly Gen<GuidanceRecord> SillyGuidance =
        from date in AnyDay
        from region in Gen.Elements(null, "65", "65.01", "65.71", "31.71", "99.99")
        from kind in Gen.Elements(Enum.GetValues<GuidanceKind>())
        select new GuidanceRecord { Date = date, Region = region is null ? null : RegionCode.Parse(region), Kind = kind };

    private static readonly Gen<ImplementationTeam> SillyTeam =
        from region in Gen.Elements("65", "65.01", "31", "31.71", "91.04", "99.99")
        from decree in Gen.Elements(null, Decree, new RegionalDocument(RegionalDocumentKind.Other, "{1}"))
        from start in AnyDay
        from end in AnyDay
        from members in Gen.ArrayOf(from role in Gen.Elements(Enum.GetValues<TeamRole>()) from office in Words from agency in Words select new TeamMember(role, office, agency)).Resize(4)
        from tasks in Gen.Elements<string[]?>(null, [], ["{0}", "rencana-aksi"])
        from rounds in Gen.ArrayOf(SillyRound).Resize(4)
        from guidance in Gen.ArrayOf(SillyGuidance).Resize(4)
        select new ImplementationTeam(RegionCode.Parse(region))
        {
            Decree = decree,
            Start = start,
            End = end,
            Members = members,
            Tasks = tasks,
            Rounds = rounds,
            Guidance = guidance,
        };

    private static readonly Gen<LocalDate> AnyToday = Gen.Select(AnyDay, day => day ?? Today);

    [Fact]
    [Law("Checking a team never throws for any data and finds the same every time.")]
    public void Run_SillyTeam_NeverThrowsAndAnswersTheSame() => Laws.Hold(SillyTeam.ToArbitrary(), AnyToday.ToArbitrary(), (team, on) =>
    {
        var (one, two) = (Check(team, on), Check(team, on));

        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(one.Findings.Select(finding => finding.ToString(language)), two.Findings.Select(finding => finding.ToString(language)));
            Assert.Equal(TeamText.Print(one, language), TeamText.Print(two, language));
        }

        Assert.All(one.OverdueItems, item => Assert.Contains(item, one.OpenItems));
        return true;
    });

    [Fact]
    [Law("A further round of monitoring never makes the next one due earlier, and never makes the team late.")]
    public void Run_OneRoundMore_IsNeverLater() => Laws.Hold(Gen.ArrayOf(DaysOfTheYear).Resize(5).ToArbitrary(), DaysOfTheYear.ToArbitrary(), DaysOfTheYear.ToArbitrary(), (days, more, on) =>
    {
        var before = Check(Monitoring(days), on);
        var after = Check(Monitoring([.. days, more]), on);

        Assert.True(after.NextRoundDue >= before.NextRoundDue);
        Assert.True(IsLate(before) || !IsLate(after));
        return true;
    });

    [Fact]
    [Law("What is overdue on a day and stays open is overdue on every later day.")]
    public void IsOverdue_OnALaterDay_Stays() => Laws.Hold(SillyItem.ToArbitrary(), AnyToday.ToArbitrary(), DaysOfTheYear.ToArbitrary(), (item, on, later) =>
        !item.IsOverdue(on) || later < on.WithCalendar(CalendarSystem.Iso) || item.IsOverdue(later));

    private static ImplementationTeam Monitoring(IEnumerable<LocalDate> days) =>
        Bulungan with { Start = new LocalDate(2025, 1, 1), Rounds = [.. days.Select(day => new MonitoringRound { Date = day })] };

    private static bool IsLate(TeamReview review) => review.Findings.Any(finding => finding.Code is "SPM3072" or "SPM3073");
}
