using NodaTime;
using Spm.Core.Eligibility;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Eligibility;

/// <summary>One person: what is due, where it is counted, in which words; and what each policy changes.</summary>
public class PersonServicesTests
{
    private static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    private static readonly RegionCode Malinau = RegionCode.Parse("65.02");
    private static readonly EligibilityRules Rules = People.Rules;

    [Fact]
    public void Due_SchoolChild_NamesServicesAndRegions()
    {
        var services = Rules.Due(new Person(new LocalDate(2015, 6, 1), Bulungan));

        Assert.Equal(
            ["kabkota.pendidikan.dasar", "kabkota.kesehatan.usia-pendidikan-dasar", "kabkota.pekerjaan-umum.air-minum"],
            services.Due.Select(decision => decision.Rule.Service.Key));
        Assert.All(services.Due, decision => Assert.Equal([Bulungan], decision.Regions));
        Assert.Equal(43, services.Decisions.Count);
    }

    [Fact]
    public void NearMisses_SchoolChild_NearestBoundFirst() => Assert.Equal(
        [
            "kabkota.pendidikan.anak-usia-dini", "kabkota.kesehatan.usia-produktif", "provinsi.pendidikan.menengah", "kabkota.kesehatan.balita",
            "kabkota.kesehatan.bayi-baru-lahir", "kabkota.kesehatan.usia-lanjut",
        ],
        Rules.Due(new Person(new LocalDate(2015, 6, 1), Bulungan)).NearMisses.Select(decision => decision.Rule.Service.Key));

    [Fact]
    public void Explain_Due_SaysWhyAndByWhat()
    {
        var decision = Rules.Due(new Person(new LocalDate(2008, 6, 1), Bulungan)).Of("provinsi.pendidikan.menengah");

        Assert.Equal(
            "Berhak atas \"Pendidikan menengah\" pada 2025-12-31: umur 16–18 tahun; dihitung di 65; dasar Permendikbudristek 32/2022; PP 2/2018 Ps.5 [SEEN[S03,S08] age].",
            decision.Explain(Language.Indonesian));
        Assert.Equal(
            "Entitled to \"Pendidikan menengah\" on 2025-12-31: aged 16–18 years; counted in 65; by Permendikbudristek 32/2022; PP 2/2018 Ps.5 [SEEN[S03,S08] age].",
            decision.ToString());
    }

    [Theory]
    [InlineData("provinsi.pendidikan.menengah", "belum berumur 16–18 tahun (mulai 2031-06-01)", "not yet aged 16–18 years (from 2031-06-01)")]
    [InlineData("kabkota.pendidikan.anak-usia-dini", "sudah melewati umur 5–6 tahun (sampai 2022-05-31)", "past the ages 5–6 years (until 2022-05-31)")]
    [InlineData("kabkota.kesehatan.ibu-hamil", "tidak tercatat hamil", "not recorded as pregnant")]
    [InlineData("kabkota.kesehatan.risiko-hiv", "tidak tercatat satu pun dari: hamil, kelompok berisiko HIV", "recorded as none of: pregnant, in a group at risk of HIV")]
    [InlineData("provinsi.kesehatan.krisis-kesehatan", "tidak ditentukan dari data perorangan; jumlahnya ditetapkan menurut kejadian krisis kesehatan", "no facts of a person decide; the number is set for each health crisis")]
    public void Explain_NotDue_SaysWhyNot(string service, string indonesian, string english)
    {
        var decision = Rules.Due(new Person(new LocalDate(2015, 6, 1), Bulungan)).Of(service);

        Assert.Contains($": {indonesian}; dasar ", decision.Explain(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains($": {english}; by ", decision.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EveryObstacle_HasWordsInBothLanguages()
    {
        Person[] people =
        [
            default, new(new LocalDate(2030, 1, 1), Bulungan), new(null, Bulungan), new(new LocalDate(1950, 1, 1), RegionCode.Parse("99.99")),
            new(new LocalDate(1950, 1, 1), Bulungan, PersonTraits.Pregnant | PersonTraits.Disabled | PersonTraits.Neglected | PersonTraits.ResidentialCare) { Sex = Sex.Male, IsForeigner = true },
            new(new LocalDate(2015, 6, 1), Bulungan),
        ];
        var decisions = people.SelectMany(person => Rules.Due(person).Decisions).ToArray();

        Assert.Equal(Enum.GetValues<EligibilityObstacle>(), decisions.SelectMany(decision => decision.Obstacles).Distinct().Order());
        Assert.All(decisions, decision => Assert.NotEqual(decision.Explain(Language.Indonesian), decision.Explain(Language.English)));
    }

    [Theory]
    [InlineData("end-of-month", "2025-02-28", true)]
    [InlineData("next-month", "2025-02-28", false)]
    [InlineData("next-month", "2025-03-01", true)]
    [InlineData("end-of-month", "2025-02-27", false)]
    public void Birthday_BornOnALeapDay_FollowsThePolicy(string policy, string day, bool isDue)
    {
        var rules = Rules.With(EligibilityPolicies.Default with
        {
            Birthday = BirthdayPolicy.All.Single(value => value.Name == policy),
            ReferenceDate = ReferenceDatePolicy.On(People.Day(day)),
        });
        var person = new Person(new LocalDate(2020, 2, 29), Bulungan);

        Assert.Equal(isDue, rules.Due(person).Of("kabkota.pendidikan.anak-usia-dini").IsDue);
        Assert.Equal(isDue ? 1 : 0, rules.Count(People.Columns(rules, person)).Of(Bulungan, "kabkota.pendidikan.anak-usia-dini"));
    }

    [Theory]
    [InlineData("end-of-year", "2025-12-31")]
    [InlineData("start-of-year", "2025-01-01")]
    [InlineData("mid-year", "2025-06-30")]
    [InlineData("school-year", "2025-07-01")]
    public void ReferenceDate_OfAYear_IsThatDay(string policy, string day) =>
        Assert.Equal(People.Day(day), ReferenceDatePolicy.All.Single(value => value.Name == policy).DayIn(new BudgetYear(2025)));

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void ReferenceDate_FarOff_IsRefused(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceDatePolicy.On(new LocalDate(year, 6, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Due(default, new LocalDate(year, 6, 1)));
    }

    [Theory]
    [InlineData("registered", "65.01")]
    [InlineData("actual", "65.02")]
    [InlineData("actual-else-registered", "65.02")]
    [InlineData("either", "65.01 65.02")]
    public void Residence_TwoOfOneProvince_CountsOnceForTheProvince(string policy, string regions)
    {
        var rules = Rules.With(EligibilityPolicies.Default with { Residence = ResidencePolicy.All.Single(value => value.Name == policy) });
        var person = new Person(new LocalDate(2008, 6, 1), Bulungan) { Actual = Malinau };
        var counts = rules.Count(People.Columns(rules, person));

        Assert.Equal(regions, string.Join(' ', rules.Due(person).Of("kabkota.pekerjaan-umum.air-minum").Regions));
        Assert.Equal(1, counts.Of(Bulungan.Province, "provinsi.pendidikan.menengah"));
        Assert.Equal(regions.Contains("65.01", StringComparison.Ordinal) ? 1 : 0, counts.Of(Bulungan, "kabkota.pekerjaan-umum.air-minum"));
        Assert.Equal(regions.Contains("65.02", StringComparison.Ordinal) ? 1 : 0, counts.Of(Malinau, "kabkota.pekerjaan-umum.air-minum"));
    }

    [Fact]
    public void Residence_ActualNotStated_FallsBackOnlyWhereThePolicySaysSo()
    {
        var person = new Person(new LocalDate(2008, 6, 1), Bulungan);
        bool IsDue(ResidencePolicy policy) => Rules.With(EligibilityPolicies.Default with { Residence = policy }).Due(person).Due.Any();

        Assert.Equal([true, false, true, true], ResidencePolicy.All.Select(IsDue));
    }

    [Theory]
    [InlineData("citizens", false, false)]
    [InlineData("as-worded", false, true)]
    [InlineData("everybody", true, true)]
    public void Citizenship_OfAForeignChild_FollowsThePolicy(string policy, bool school, bool health)
    {
        var rules = Rules.With(EligibilityPolicies.Default with { Citizenship = CitizenshipPolicy.All.Single(value => value.Name == policy) });
        var services = rules.Due(new Person(new LocalDate(2015, 6, 1), Bulungan) { IsForeigner = true });

        Assert.Equal(school, services.Of("kabkota.pendidikan.dasar").IsDue);
        Assert.Equal(health, services.Of("kabkota.kesehatan.usia-pendidikan-dasar").IsDue);
    }

    [Fact]
    public void Regions_OfJakarta_AreTheProvinceForBothLevels()
    {
        var person = new Person(new LocalDate(2008, 6, 1), RegionCode.Parse("31.71"));
        var jakarta = RegionCode.Parse("31");
        var counts = Rules.Count(People.Columns(Rules, person));

        Assert.All(Rules.Due(person).Due, decision => Assert.Equal([jakarta], decision.Regions));
        Assert.Equal(1, counts.Of(jakarta, "kabkota.pekerjaan-umum.air-minum"));
        Assert.Equal(1, counts.Of(jakarta, "provinsi.pendidikan.menengah"));
        Assert.Null(counts.Of(RegionCode.Parse("31.71"), "kabkota.pekerjaan-umum.air-minum"));
    }

    [Fact]
    public void Of_ServiceThatTheRegionDoesNotOwe_IsNoCount()
    {
        var counts = Rules.Count(new PersonColumns(Rules));

        Assert.Equal(0, counts.Of(Bulungan, "kabkota.pekerjaan-umum.air-minum"));
        Assert.Null(counts.Of(Bulungan, "provinsi.pendidikan.menengah"));
        Assert.Null(counts.Of(Bulungan.Province, "kabkota.pekerjaan-umum.air-minum"));
        Assert.Throws<ArgumentException>(() => counts.Of(RegionCode.Parse("99.99"), "kabkota.pekerjaan-umum.air-minum"));
        Assert.Throws<ArgumentException>(() => counts.Of(Bulungan, "tidak-ada"));
    }

    [Fact]
    public void Count_ColumnsOrCountsOfOtherRules_AreRefused()
    {
        var other = EligibilityRules.For(new BudgetYear(2022));

        Assert.Throws<ArgumentException>(() => Rules.Count(new PersonColumns(other)));
        Assert.Throws<ArgumentException>(() => Rules.Count(new PersonColumns(Rules)).Plus(other.Count(new PersonColumns(other))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Count(new PersonColumns(Rules), 0));
    }

    [Fact]
    public void Person_Printed_SaysNothing()
    {
        var person = new Person(new LocalDate(1990, 5, 5), Bulungan, PersonTraits.HivRisk);

        Assert.Equal("Person", person.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => person with { Traits = (PersonTraits)(1 << 26) });
        Assert.Throws<ArgumentOutOfRangeException>(() => person with { Sex = (Sex)3 });
    }

    [Fact]
    public void Person_DateInAnotherCalendar_IsTheSameDay()
    {
        var iso = new LocalDate(1990, 5, 5);

        Assert.Equal(iso, new Person(iso.WithCalendar(CalendarSystem.IslamicBcl), Bulungan).DateOfBirth);
    }

    [Fact]
    public void Traits_EachOfThem_HaveWordsInBothLanguages()
    {
        foreach (var trait in SlowEligibility.Flags((PersonTraits)((1 << 26) - 1)))
        {
            Assert.NotEmpty(trait.Name(Language.Indonesian));
            Assert.NotEqual(trait.Name(Language.Indonesian), trait.Name(Language.English));
        }

        Assert.Equal("penyandang disabilitas, telantar", (PersonTraits.Disabled | PersonTraits.Neglected).Name(Language.Indonesian));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PersonTraits)(1 << 26)).Name(Language.English));
    }

    [Fact]
    public void Policies_Default_AreTheFirstOfEach()
    {
        Assert.Equal([ReferenceDatePolicy.All[0], ResidencePolicy.All[0], BirthdayPolicy.All[0], CitizenshipPolicy.All[0]], EligibilityPolicies.Default.All);
        Assert.Equal("reference-date=end-of-year, residence=registered, birthday=end-of-month, citizenship=citizens", EligibilityPolicies.Default.ToString());
        Assert.All(
            ReferenceDatePolicy.All.Concat<Policy>(ResidencePolicy.All).Concat(BirthdayPolicy.All).Concat(CitizenshipPolicy.All).Concat(ServedPolicy.All),
            policy => Assert.NotEqual(policy.Describe(Language.Indonesian), policy.Describe(Language.English)));
    }

    [Theory]
    [InlineData(AgeUnit.Days, 0, 28, "0–28 hari", "0–28 days")]
    [InlineData(AgeUnit.Months, 0, 59, "0–59 bulan", "0–59 months")]
    [InlineData(AgeUnit.Years, 16, 18, "16–18 tahun", "16–18 years")]
    [InlineData(AgeUnit.CalendarYears, 0, 0, "0 tahun kalender", "0 calendar years")]
    public void AgeRange_Printed_IsInBothLanguages(AgeUnit unit, int from, int to, string indonesian, string english)
    {
        var range = new AgeRange(unit, from, to);

        Assert.Equal((indonesian, english), (range.ToString(Language.Indonesian), range.ToString()));
        Assert.Equal("60 tahun ke atas", new AgeRange(AgeUnit.Years, 60, null).ToString(Language.Indonesian));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgeRange(unit, from, from - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.DaysOf(new LocalDate(9999, 12, 31), BirthdayPolicy.NextMonth));
    }
}
