using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Spending;
using static Spm.Core.Tests.Spending.SampleBudgets;

namespace Spm.Core.Tests.Spending;

public class MandatorySpendingTests
{
    [Theory]
    [InlineData(2019, "education-20 health-10 infrastructure-25 spm-first")]
    [InlineData(2021, "education-20 health-10 infrastructure-25 spm-first")]
    [InlineData(2022, "education-20 health-10 infrastructure-40 personnel-30 spm-first")]
    [InlineData(2023, "education-20 health-10 infrastructure-40 personnel-30 earmarked-education-pay spm-first")]
    [InlineData(2026, "education-20 health-10 infrastructure-40 personnel-30 spm-first")]
    [InlineData(2018, "")]
    public void For_Year_GivesTheRulesThatStand(int year, string keys) => Assert.Equal(keys, string.Join(' ', MandatorySpendingRule.For(new BudgetYear(year)).Select(rule => rule.Key)));

    [Theory]
    [InlineData("education-20", "paling sedikit 20 %", "at least 20 %")]
    [InlineData("health-10", "paling sedikit 10 %", "at least 10 %")]
    [InlineData("infrastructure-40", "paling sedikit 40 %", "at least 40 %")]
    [InlineData("personnel-30", "paling banyak 30 %", "at most 30 %")]
    [InlineData("infrastructure-25", "paling sedikit 25 %", "at least 25 %")]
    [InlineData("spm-first", "tidak ada ambang", "no threshold")]
    public void Limit_Rule_SaysWhatTheLawSays(string key, string indonesian, string english)
    {
        Assert.Equal(indonesian, Rule(key).Limit(Language.Indonesian));
        Assert.Equal(english, Rule(key).Limit(Language.English));
    }

    [Fact]
    public void All_RecalledAndDisputedFacts_KeepTheirMarks()
    {
        Assert.True(Rule("health-10").IsInConflict);
        Assert.Single(MandatorySpendingRule.All, rule => rule.IsInConflict);
        Assert.Equal(Confidence.Recalled, Rule("education-20").Basis.Confidence);
        Assert.Equal(Confidence.Recalled, Rule("infrastructure-25").Basis.Confidence);
        Assert.All(MandatorySpendingRule.All, rule => Assert.Equal(rule.Threshold is null, rule.Direction is null));
        foreach (var language in Enum.GetValues<Language>())
            Assert.Distinct(MandatorySpendingRule.All.Select(rule => rule.Name(language) + rule.Numerator(language) + rule.Denominator(language) + rule.Note(language)));
    }

    [Theory]
    [InlineData("education-20", 2026, 20, ThresholdReading.Met)]
    [InlineData("education-20", 2026, 19, ThresholdReading.NotMet)]
    [InlineData("personnel-30", 2027, 30, ThresholdReading.Met)]
    [InlineData("personnel-30", 2027, 31, ThresholdReading.NotMet)]
    [InlineData("personnel-30", 2026, 31, ThresholdReading.InTransition)]
    [InlineData("personnel-30", 2026, 29, ThresholdReading.Met)]
    [InlineData("infrastructure-40", 2022, 39, ThresholdReading.InTransition)]
    [InlineData("infrastructure-40", 2027, 39, ThresholdReading.NotMet)]
    [InlineData("health-10", 2026, 99, ThresholdReading.InConflict)]
    [InlineData("health-10", 2026, 1, ThresholdReading.InConflict)]
    [InlineData("spm-first", 2026, 100, ThresholdReading.NoThreshold)]
    [InlineData("spm-first", 2026, 0, ThresholdReading.NoThreshold)]
    public void Reading_AmountsOfTheCaller_JudgesOnlyWhatTheLawSettles(string key, int year, long percent, ThresholdReading expected) =>
        Assert.Equal(expected, Line(key, year, Money(percent), Money(100)).Reading);

    [Theory]
    [InlineData(null, 100L)]
    [InlineData(1L, null)]
    [InlineData(1L, 0L)]
    [InlineData(1L, -1L)]
    public void Reading_MissingOrZero_IsUndefined(long? numerator, long? denominator)
    {
        var line = Line("education-20", 2026, Of(numerator), Of(denominator));

        Assert.Equal(ThresholdReading.Undefined, line.Reading);
        Assert.Null(line.Share);
        Assert.Null(line.Published);

        static Rupiah? Of(long? amount) => amount is { } given ? Money(given) : null;
    }

    [Theory]
    [InlineData(199_999, "19.9999", ThresholdReading.NotMet)]
    [InlineData(200_000, "20.00", ThresholdReading.Met)]
    [InlineData(200_001, "20.0001", ThresholdReading.Met)]
    [InlineData(150_000, "15.00", ThresholdReading.NotMet)]
    public void Published_NearTheThreshold_StaysOnItsSide(long numerator, string expected, ThresholdReading reading)
    {
        var line = Line("education-20", 2026, Money(numerator), Money(1_000_000));

        Assert.Equal((expected, reading), (line.Published.ToString(), line.Reading));
    }

    [Fact]
    public void Of_DocumentsAlone_IndicateAndJudgeNothing()
    {
        var sheet = MandatorySpendingSheet.Of(Year, [], SpmSpending.Of(AllDpa, Year));
        var health = sheet.Lines.Single(line => line.Rule.Key == "health-10");
        var education = sheet.Lines.Single(line => line.Rule.Key == "education-20");
        var spm = sheet.Lines.Single(line => line.Rule.Key == "spm-first");

        Assert.Equal((Money(1_051_500_000), Money(1_151_500_001), ThresholdReading.InConflict, true), (health.Numerator, health.Denominator, health.Reading, health.IsFromDocuments));
        Assert.Equal((Rupiah.Zero, ThresholdReading.Indication), (education.Numerator, education.Reading));
        Assert.Equal((new Ratio(950_000_001, 1_151_500_001), ThresholdReading.NoThreshold), (spm.Share, spm.Reading));
        Assert.Equal(ThresholdReading.Undefined, sheet.Lines.Single(line => line.Rule.Key == "personnel-30").Reading);
        Assert.DoesNotContain(sheet.Lines, line => line.Reading is ThresholdReading.Met or ThresholdReading.NotMet);
        Assert.Contains("[INFERRED]", health.Source(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DocumentsWithAMissingCeiling_GiveNoAmounts() => Assert.All(
        MandatorySpendingSheet.Of(Year, [], SpmSpending.Of(Dpa("Dinas", Row(MothersCode, "", null), Row(BirthsCode, "", 1)), Year)).Lines, line => Assert.Equal(ThresholdReading.Undefined, line.Reading));

    [Fact]
    public void Of_SpendingOfAnotherYear_IsRefused() => Assert.Throws<ArgumentException>(() => MandatorySpendingSheet.Of(Year.Next, [], SpmSpending.Of(Health, Year)));

    [Fact]
    public void ToTable_EveryRule_HasItsLine()
    {
        var sheet = MandatorySpendingSheet.Of(Year, [new MandatorySpendingAmounts(Rule("personnel-30"), Money(310), Money(1000), "Perda APBD 2026 Lampiran I")]);
        var row = sheet.ToTable().Rows(Language.Indonesian)[3];

        Assert.Equal(sheet.Lines.Count, sheet.ToTable().Count);
        Assert.Equal(["Rp310", "Rp1.000", "31,00", "paling banyak 30 %", "di luar ambang, dalam masa penyesuaian", "Perda APBD 2026 Lampiran I"], new[] { row[3], row[5], row[6], row[7], row[8], row[9] });
    }

    [Fact]
    public void EarmarkedUse_OfDocuments_ShowsWhatGoesToSpmAndOutsideItsField()
    {
        var outside = Row("1.03.03.2.01.0022", "SPAM", 5) with { Fundings = [new RowFunding("DAU-SG Kesehatan", Money(5))] };
        var other = Row(InsuranceCode, "JKN", 95_000_000) with { Fundings = [new RowFunding("DAU-SG Kesehatan", Money(95_000_000))] };
        var uses = EarmarkedUse.Of(SpmSpending.Of([Health, Dpa("Dinas PUPR", outside), Dpa("Dinas Dua", other)], Year));
        var health = uses.Single(use => use.Transfer.Key == "kesehatan");

        Assert.Equal((Money(495_000_005), Money(400_000_005), Money(5)), (health.Total, health.Spm, health.OutsideField));
        Assert.Equal(new Ratio(400_000_005, 495_000_005), health.ShareOfSpm);
        Assert.Equal(EarmarkedTransfer.All.Count, uses.Count);
        Assert.Null(uses[0].ShareOfSpm);
        var before = new BudgetYear(2022);
        Assert.Empty(EarmarkedUse.Of(SpmSpending.Of(new PlanningDocument(Bulungan, PlanningDocumentKind.Dpa, before, []), before)));
    }

    private static MandatorySpendingRule Rule(string key) => MandatorySpendingRule.All.Single(rule => rule.Key == key);

    private static MandatorySpendingLine Line(string key, int year, Rupiah? numerator, Rupiah? denominator) =>
        MandatorySpendingSheet.Of(new BudgetYear(year), [new MandatorySpendingAmounts(Rule(key), numerator, denominator, "contoh")]).Lines.Single(line => line.Rule.Key == key);
}
