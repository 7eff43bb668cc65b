using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Eligibility;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Tests.Facts;

namespace Spm.Core.Tests.Eligibility;

/// <summary>Every bound of every rule, with how it is known.</summary>
public class EligibilityRulesTests
{
    private static readonly RegionCode Bulungan = RegionCode.Parse("65.01");
    private static readonly EligibilityRules Rules = People.Rules;

    /// <summary>On 31 December 2025: the youngest and the oldest birth to whom the service is due; empty when there is no oldest.</summary>
    public static TheoryData<string, string, string, string, PersonTraits, Confidence> Bounds() => new()
    {
        { "provinsi.pendidikan.menengah", "ages-16-18", "2009-12-31", "2007-01-01", PersonTraits.None, Confidence.Seen },
        { "provinsi.pendidikan.khusus", "ages-4-18", "2021-12-31", "2007-01-01", PersonTraits.Disabled, Confidence.Seen },
        { "provinsi.sosial.anak-telantar-dalam-panti", "under-18", "2025-12-31", "2008-01-01", PersonTraits.Neglected | PersonTraits.ResidentialCare, Confidence.Inferred },
        { "provinsi.sosial.lanjut-usia-telantar-dalam-panti", "from-60", "1965-12-31", "", PersonTraits.Neglected | PersonTraits.ResidentialCare, Confidence.Seen },
        { "kabkota.pendidikan.anak-usia-dini", "ages-5-6", "2020-12-31", "2019-01-01", PersonTraits.None, Confidence.Seen },
        { "kabkota.pendidikan.dasar", "ages-7-15", "2018-12-31", "2010-01-01", PersonTraits.None, Confidence.Seen },
        { "kabkota.pendidikan.kesetaraan", "unfinished", "2018-12-31", "2007-01-01", PersonTraits.SchoolUnfinished, Confidence.Recalled },
        { "kabkota.pendidikan.kesetaraan", "out-of-school", "2018-12-31", "2007-01-01", PersonTraits.SchoolUnfinished | PersonTraits.OutOfSchool, Confidence.Inferred },
        { "kabkota.kesehatan.bayi-baru-lahir", "days-0-28", "2025-12-31", "2025-12-03", PersonTraits.None, Confidence.Recalled },
        { "kabkota.kesehatan.bayi-baru-lahir", "born-in-year", "2025-12-31", "2025-01-01", PersonTraits.None, Confidence.Inferred },
        { "kabkota.kesehatan.balita", "months-0-59", "2025-12-31", "2021-01-01", PersonTraits.None, Confidence.Recalled },
        { "kabkota.kesehatan.balita", "months-12-59", "2024-12-31", "2021-01-01", PersonTraits.None, Confidence.Recalled },
        { "kabkota.kesehatan.usia-pendidikan-dasar", "age-or-class", "2018-12-31", "2010-01-01", PersonTraits.None, Confidence.Recalled },
        { "kabkota.kesehatan.usia-pendidikan-dasar", "ages-7-15", "2018-12-31", "2010-01-01", PersonTraits.InBasicSchool, Confidence.Recalled },
        { "kabkota.kesehatan.usia-produktif", "ages-15-59", "2010-12-31", "1966-01-01", PersonTraits.None, Confidence.Recalled },
        { "kabkota.kesehatan.usia-lanjut", "from-60", "1965-12-31", "", PersonTraits.None, Confidence.Recalled },
        { "kabkota.kesehatan.hipertensi", "recorded", "2010-12-31", "", PersonTraits.Hypertension, Confidence.Recalled },
        { "kabkota.kesehatan.diabetes-melitus", "recorded", "2010-12-31", "", PersonTraits.Diabetes, Confidence.Recalled },
        { "kabkota.sosial.anak-telantar-luar-panti", "under-18", "2025-12-31", "2008-01-01", PersonTraits.Neglected, Confidence.Inferred },
        { "kabkota.sosial.lanjut-usia-telantar-luar-panti", "from-60", "1965-12-31", "", PersonTraits.Neglected, Confidence.Seen },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Rule_AtEveryBound_IsExactToTheDay(string service, string reading, string youngest, string oldest, PersonTraits traits, Confidence confidence)
    {
        var rules = Rules.With(Rules.ReadingsOf(service).Single(rule => rule.Reading == reading));
        var last = People.Day(youngest);

        Assert.Equal(confidence, rules.Of(service).Basis.Confidence);
        Assert.True(IsDue(last));
        Assert.False(IsDue(last.PlusDays(1)));
        if (oldest.Length == 0)
        {
            Assert.True(IsDue(last.PlusYears(-70)));
            return;
        }

        var first = People.Day(oldest);
        Assert.True(IsDue(first));
        Assert.False(IsDue(first.PlusDays(-1)));

        bool IsDue(LocalDate birth)
        {
            var person = new Person(birth, Bulungan, traits);
            var isDue = rules.Due(person).Of(service).IsDue;
            var region = rules.Of(service).Service.Level == ServiceLevel.Province ? Bulungan.Province : Bulungan;
            Assert.Equal(isDue ? 1 : 0, rules.Count(People.Columns(rules, person)).Of(region, service));
            return isDue;
        }
    }

    [Fact]
    public void Bounds_OfThisTable_AreThoseOfEveryReadingWithAnAge() => Assert.Equal(
        Rules.Rules.SelectMany(rule => Rules.ReadingsOf(rule.Service.Key)).Where(rule => rule.Age is not null).Select(rule => rule.ToString()).Order(),
        Bounds().Select(row => $"{row[0]}={row[1]}").Order());

    [Theory]
    [InlineData("provinsi.pekerjaan-umum.air-limbah-domestik-regional", PersonTraits.RegionalWastewaterArea)]
    [InlineData("provinsi.perumahan-rakyat.rumah-korban-bencana", PersonTraits.ProvincialDisaster | PersonTraits.HouseDamaged | PersonTraits.HouseholdHead)]
    [InlineData("provinsi.perumahan-rakyat.rumah-relokasi-program", PersonTraits.ProvincialRelocation | PersonTraits.HouseholdHead)]
    [InlineData("provinsi.trantibumlinmas.ketenteraman-ketertiban-umum", PersonTraits.ProvincialEnforcement)]
    [InlineData("provinsi.sosial.disabilitas-telantar-dalam-panti", PersonTraits.Disabled | PersonTraits.Neglected | PersonTraits.ResidentialCare)]
    [InlineData("provinsi.sosial.gelandangan-pengemis-dalam-panti", PersonTraits.VagrantOrBeggar | PersonTraits.ResidentialCare)]
    [InlineData("provinsi.sosial.korban-bencana", PersonTraits.ProvincialDisaster)]
    [InlineData("kabkota.kesehatan.ibu-hamil", PersonTraits.Pregnant)]
    [InlineData("kabkota.kesehatan.ibu-bersalin", PersonTraits.Delivered)]
    [InlineData("kabkota.kesehatan.gangguan-jiwa-berat", PersonTraits.SevereMentalDisorder)]
    [InlineData("kabkota.kesehatan.terduga-tuberkulosis", PersonTraits.TuberculosisSuspect)]
    [InlineData("kabkota.kesehatan.risiko-hiv", PersonTraits.HivRisk)]
    [InlineData("kabkota.pekerjaan-umum.air-minum", PersonTraits.None)]
    [InlineData("kabkota.pekerjaan-umum.air-limbah-domestik", PersonTraits.WastewaterArea)]
    [InlineData("kabkota.perumahan-rakyat.rumah-korban-bencana", PersonTraits.LocalDisaster | PersonTraits.HouseDamaged | PersonTraits.HouseholdHead)]
    [InlineData("kabkota.perumahan-rakyat.rumah-relokasi-program", PersonTraits.LocalRelocation | PersonTraits.HouseholdHead)]
    [InlineData("kabkota.trantibumlinmas.ketenteraman-ketertiban-umum", PersonTraits.LocalEnforcement)]
    [InlineData("kabkota.trantibumlinmas.informasi-rawan-bencana", PersonTraits.DisasterProneArea)]
    [InlineData("kabkota.trantibumlinmas.pencegahan-kesiapsiagaan-bencana", PersonTraits.DisasterProneArea)]
    [InlineData("kabkota.trantibumlinmas.penyelamatan-evakuasi-bencana", PersonTraits.LocalDisaster)]
    [InlineData("kabkota.trantibumlinmas.penyelamatan-evakuasi-kebakaran", PersonTraits.FireVictim)]
    [InlineData("kabkota.sosial.disabilitas-telantar-luar-panti", PersonTraits.Disabled | PersonTraits.Neglected)]
    [InlineData("kabkota.sosial.gelandangan-pengemis-luar-panti", PersonTraits.VagrantOrBeggar)]
    [InlineData("kabkota.sosial.korban-bencana", PersonTraits.LocalDisaster)]
    public void Rule_WithoutAge_AsksForEachOfItsTraits(string service, PersonTraits traits)
    {
        var adult = new Person(new LocalDate(1990, 5, 5), Bulungan, traits);

        Assert.True(Rules.Due(adult).Of(service).IsDue);
        foreach (var trait in SlowEligibility.Flags(traits))
            Assert.Equal([EligibilityObstacle.TraitMissing], Rules.Due(adult with { Traits = traits & ~trait }).Of(service).Obstacles);
    }

    [Theory]
    [InlineData("provinsi.kesehatan.krisis-kesehatan")]
    [InlineData("provinsi.kesehatan.kejadian-luar-biasa")]
    [InlineData("provinsi.pekerjaan-umum.air-minum-curah")]
    public void Rule_ThatNoFactsOfAPersonDecide_SaysWhereTheCountComesFrom(string service)
    {
        var everything = new Person(new LocalDate(1990, 5, 5), Bulungan, (PersonTraits)((1 << 26) - 1));

        Assert.True(Rules.Of(service).IsCountedElsewhere);
        Assert.NotEmpty(Rules.Of(service).Note(Language.Indonesian));
        Assert.Equal([EligibilityObstacle.CountedElsewhere], Rules.Due(everything).Of(service).Obstacles);
        Assert.Null(Rules.Count(People.Columns(Rules, everything)).Of(Bulungan.Province, service));
    }

    [Fact]
    public void Rules_Always_AreOneForEachServiceWithItsSource()
    {
        var sources = FactTable.Read("services.tsv").ToDictionary(row => row["service_key"], row => row["legal_source"]);

        Assert.Equal(Rules.Catalog.Services, Rules.Rules.Select(rule => rule.Service));
        Assert.All(Rules.Rules.SelectMany(rule => Rules.ReadingsOf(rule.Service.Key)), rule => Assert.Equal(sources[rule.Service.Key], rule.Basis.Citation));
        Assert.Equal(3, Rules.Rules.Count(rule => rule.IsCountedElsewhere));
        Assert.All(Rules.Rules.Where(rule => Rules.ReadingsOf(rule.Service.Key).Count > 1), rule => Assert.NotEmpty(rule.Note(Language.English)));
    }

    [Fact]
    public void Rules_AgesOfTheTranscription_AreTheirs()
    {
        var ages = FactTable.Read("services.tsv").ToDictionary(row => row["service_key"], row => row["recipient_definition"]);

        Assert.All(Rules.Rules.Where(rule => rule.Age is { To: not null, From: > 0 }), rule =>
            Assert.Contains($"{rule.Age!.From}-{rule.Age.To} tahun", ages[rule.Service.Key], StringComparison.Ordinal));
        Assert.All(Rules.Rules.Where(rule => rule.Age is { To: null }), rule =>
            Assert.Contains($"{rule.Age!.From} tahun ke atas", ages[rule.Service.Key], StringComparison.Ordinal));
        Assert.All(Rules.Rules.Where(rule => rule.NamesCitizens), rule =>
            Assert.Contains("warga negara", ages[rule.Service.Key], StringComparison.OrdinalIgnoreCase));
        Assert.All(Rules.Rules.Where(rule => !rule.NamesCitizens), rule =>
            Assert.True(rule.IsCountedElsewhere || !ages[rule.Service.Key].Contains("warga negara", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void For_YearBeforeTheFirst_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => EligibilityRules.For(new BudgetYear(2018)));

    [Fact]
    public void With_ReadingOfOtherRules_IsRefused()
    {
        var other = EligibilityRules.For(new BudgetYear(2024)).Of("kabkota.kesehatan.balita");

        var refusal = Assert.Throws<ArgumentException>(() => Rules.With(other));

        Assert.Contains("kabkota.kesehatan.balita=months-12-59", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnknownService_IsRefused() => Assert.Throws<ArgumentException>(() => Rules.Of("kabkota.kesehatan.tidak-ada"));

    [Fact]
    public void Equals_SamePoliciesAndReadings_Holds()
    {
        var day = ReferenceDatePolicy.On(new LocalDate(2025, 3, 1));
        var again = EligibilityRules.For(new BudgetYear(2025));

        Assert.Equal(Rules, again);
        Assert.Equal(Rules.With(EligibilityPolicies.Default with { ReferenceDate = day }), again.With(EligibilityPolicies.Default with { ReferenceDate = ReferenceDatePolicy.On(new LocalDate(2025, 3, 1)) }));
        Assert.NotEqual(Rules, again.With(again.ReadingsOf("kabkota.kesehatan.balita")[1]));
        Assert.NotEqual(Rules, EligibilityRules.For(new BudgetYear(2024)));
    }
}
