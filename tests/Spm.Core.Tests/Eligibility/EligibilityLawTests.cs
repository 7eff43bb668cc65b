using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Eligibility;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Eligibility;

/// <summary>Counting over columns against the calendar, one person at a time.</summary>
public class EligibilityLawTests
{
    [Fact]
    [Law("An age bound falls on the same day whether one goes forward from the birth, back from the date, or month by month through the calendar.")]
    public void AgeRange_AnyBirthNearABound_AgreesWithTheCalendar() => Laws.Hold(
        Arb.From(
            from day in People.ReferenceDays()
            from unit in Gen.Elements(Enum.GetValues<AgeUnit>())
            from ends in Gen.Elements((0, 28), (0, 59), (12, 59), (5, 6), (7, 15), (16, 18), (4, 18), (15, 59), (60, -1), (0, 0), (1, 1))
            from shift in Gen.Choose(-4, 4)
            from isLow in Gen.Elements(true, false)
            let range = new AgeRange(unit, ends.Item1, ends.Item2 < 0 ? null : ends.Item2)
            let back = isLow || range.To is null ? range.From : range.To.Value + 1
            let birth = (unit switch
            {
                AgeUnit.Days => day.PlusDays(-back),
                AgeUnit.Months => day.PlusMonths(-back),
                AgeUnit.Years => day.PlusYears(-back),
                _ => new LocalDate(day.Year - back, 12, 31),
            }).PlusDays(shift)
            where birth <= day
            select (day, range, birth)),
        one =>
        {
            var (on, range, birth) = one;
            foreach (var policy in BirthdayPolicy.All)
            {
                var age = SlowEligibility.Age(birth, on, range.Unit, policy == BirthdayPolicy.EndOfMonth);
                var expected = age >= range.From && !(age > range.To);
                var (firstDay, lastDay) = range.DaysOf(birth, policy);
                var (firstBirth, lastBirth) = range.BirthsOn(on, policy);

                Assert.Equal(expected, on >= firstDay && !(on > lastDay));
                Assert.Equal(expected, birth <= lastBirth && !(birth < firstBirth));
            }
        });

    [Fact]
    [Law("What is due to a person is what the calendar and the rule say, one condition at a time.")]
    public void Due_AnyPerson_AgreesWithTheCalendar() => Laws.Hold(
        Arb.From(from rules in People.AnyRules() from person in People.Near(rules) select (rules, person)),
        one =>
        {
            var services = one.rules.Due(one.person);
            var hasResidence = !services.Decisions.Any(decision => decision.Obstacles.Any(obstacle => obstacle is EligibilityObstacle.NoResidence or EligibilityObstacle.UnknownResidence));

            Assert.Equal(
                one.rules.Rules.Where(rule => hasResidence && SlowEligibility.IsDue(rule, one.person, one.rules.ReferenceDate, one.rules.Policies)).Select(rule => rule.Service.Key),
                services.Due.Select(decision => decision.Rule.Service.Key));
            Assert.All(services.Decisions, decision => Assert.Equal(decision.IsDue, decision.Regions.Count is 1 or 2));
        });

    [Fact]
    [Law("Counting people over columns gives the sum of what is due to each.")]
    public void Count_AnyCrowd_IsTheSumOfItsPeople() => Laws.Hold(
        People.Crowds(40),
        crowd =>
        {
            var counts = crowd.Rules.Count(People.Columns(crowd.Rules, crowd.People));
            var expected = crowd.People
                .SelectMany(person => crowd.Rules.Due(person).Due.SelectMany(decision => decision.Regions.Select(region => (region, decision.Rule.Service.Key))))
                .GroupBy(pair => pair).ToDictionary(group => group.Key, group => (long)group.Count());

            foreach (var region in crowd.Rules.Catalog.Regions.Where(region => region.Code.Province.ToString() is "65" or "33" or "31"))
                foreach (var service in crowd.Rules.Catalog.Services)
                    Assert.Equal(expected.GetValueOrDefault((region.Code, service.Key)), counts.Of(region.Code, service) ?? 0);
        },
        cases: 300);

    [Fact]
    [Law("Neither the order of people, nor threads, nor a split of the population changes a count.")]
    public void Count_AnyOrderThreadsAndParts_IsTheSame() => Laws.Hold(
        People.Crowds(60),
        Arb.From(Gen.Choose(0, 60)),
        (crowd, cut) =>
        {
            var whole = People.Text(crowd.Rules.Count(People.Columns(crowd.Rules, crowd.People)));
            var parts = crowd.Rules.Count(People.Columns(crowd.Rules, crowd.People.Skip(cut))).Plus(crowd.Rules.Count(People.Columns(crowd.Rules, crowd.People.Take(cut))));

            Assert.Equal(whole, People.Text(crowd.Rules.Count(People.Columns(crowd.Rules, crowd.People.AsEnumerable().Reverse()), threads: 3)));
            Assert.Equal(whole, People.Text(parts));
        },
        cases: 100);

    [Fact]
    public void Count_ManyBlocks_DoesNotDependOnThreads()
    {
        var crowd = Gen.Sample(People.Near(People.Rules), 500, 100).ToArray();
        var columns = People.Columns(People.Rules, Enumerable.Range(0, 2_000).SelectMany(_ => crowd));
        var told = new List<long>();

        var one = People.Rules.Count(columns, 1, new Immediately(told.Add));
        var four = People.Rules.Count(columns, 4);

        Assert.Equal(People.Text(one), People.Text(four));
        Assert.Equal(one.Findings.Select(finding => finding.ToString()), four.Findings.Select(finding => finding.ToString()));
        Assert.Equal(columns.Count, told[^1]);
        Assert.Equal(told.Order(), told);
        var single = People.Rules.Count(People.Columns(People.Rules, crowd));
        Assert.Equal(2_000 * single.Of(RegionCode.Parse("65.01"), "kabkota.pekerjaan-umum.air-minum"), one.Of(RegionCode.Parse("65.01"), "kabkota.pekerjaan-umum.air-minum"));
    }

    [Fact]
    public void Count_MoreSetsOfTraitsThanAreKept_IsTheSumOfItsPeople()
    {
        var bulungan = RegionCode.Parse("65.01");
        var people = Enumerable.Range(0, 6_000).Select(bits => new Person(new LocalDate(1990, 5, 5), bulungan, (PersonTraits)(bits * 7_919 % (1 << 26)))).ToArray();
        var counts = People.Rules.Count(People.Columns(People.Rules, people.Concat(people)));

        Assert.All(People.Rules.Rules.Where(rule => !rule.IsCountedElsewhere), rule => Assert.Equal(
            2 * people.Count(person => SlowEligibility.IsDue(rule, person, People.Rules.ReferenceDate, People.Rules.Policies)),
            counts.Of(rule.Service.Level == ServiceLevel.Province ? bulungan.Province : bulungan, rule.Service)));
    }

    [Fact]
    public void Count_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var columns = People.Columns(People.Rules, Enumerable.Repeat(new Person(new LocalDate(2000, 1, 1), RegionCode.Parse("65.01")), 100_000));

        Assert.Throws<OperationCanceledException>(() => People.Rules.Count(columns, 1, new Immediately(_ => source.Cancel()), source.Token));
        Assert.Throws<OperationCanceledException>(() => People.Rules.Count(columns, 2, cancellationToken: source.Token));
        Assert.Equal(100_000, People.Rules.Count(columns).Of(RegionCode.Parse("65.01"), "kabkota.pekerjaan-umum.air-minum"));
    }

    [Fact]
    [Law("Over regions that hold everybody, residents served and people served in the regions are as many.")]
    public void Served_EveryRegionTogether_BothPoliciesGiveTheSameSum() => Laws.Hold(
        Arb.From(Gen.Choose(0, 3).Two().ListOf().Select(pairs => pairs.Select(pair => (Home: pair.Item1, Place: pair.Item2)).ToArray())),
        served =>
        {
            var regions = Enumerable.Range(0, 4).Select(region => new ServedPeople(
                served.Count(one => one.Home == region && one.Place == region),
                served.Count(one => one.Home == region && one.Place != region),
                served.Count(one => one.Home != region && one.Place == region))).ToArray();

            Assert.All(ServedPolicy.All, policy => Assert.Equal(served.Length, regions.Sum(region => region.Counted(policy))));
            Assert.Equal(served.Length, regions.Aggregate((a, b) => a + b).Counted(ServedPolicy.Residents));
        });

    [Fact]
    [Law("Claims less their surplus are people, in any order of the claims.")]
    public void ClaimRecap_AnyOrder_FindsWhoIsClaimedTwice() => Laws.Hold(
        Arb.From(
            from claims in (from person in Gen.Choose(1, 6) from service in Gen.Choose(0, 1) from region in Gen.Elements("65.01", "65.02", "65.03") select (person, service, region)).ListOf()
            select claims.ToArray()),
        claims =>
        {
            var services = People.Rules.Catalog.Services;
            Claim Claimed((int Person, int Service, string Region) claim) => new((ulong)claim.Person, services[claim.Service], RegionCode.Parse(claim.Region));
            var period = Spm.Core.Periods.ReportingPeriod.Parse("2025");
            var recap = ClaimRecap.Of(claims.Select(Claimed), period);
            var people = claims.GroupBy(claim => (claim.person, claim.service)).ToArray();

            Assert.Equal(claims.Length, recap.Claims);
            Assert.Equal(claims.Length - people.Length, recap.Surplus);
            Assert.Equal(people.Count(group => group.Count() > 1), recap.Doubles.Sum(claim => claim.People));
            Assert.Equal(recap.Doubles.Select(claim => claim.ToString()), ClaimRecap.Of(claims.AsEnumerable().Reverse().Select(Claimed), period).Doubles.Select(claim => claim.ToString()));
        });

    private sealed class Immediately(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
