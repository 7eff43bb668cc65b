using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Tests.Reports;

namespace Spm.Core.Tests.Indices;

/// <summary>Rules of a year by what was encoded on a day.</summary>
public class TwoClocksTests
{
    private static readonly BudgetYear Year = new(2025);
    private static readonly RuleBook First = TwoEditions.Source.For(Year, Edition.First);
    private static readonly RuleBook Second = TwoEditions.Source.For(Year, TwoEditions.Second);

    [Fact]
    public void For_YearAlone_IsTheLatestEdition()
    {
        Assert.Equal(Edition.KnownAsOf, RuleBook.For(Year).Known);
        Assert.Equal(RuleBook.For(Year).Hash, RuleBook.For(Year, Edition.KnownAsOf).Hash);
        Assert.Equal(Edition.KnownAsOf, ServiceCatalog.For(Year).Known);
    }

    [Fact]
    public void For_DayAfterTheLatestEdition_NamesTheEditionThatAnswers() => Assert.Equal(Edition.KnownAsOf, RuleBook.For(Year, new LocalDate(2099, 1, 1)).Known);

    [Fact]
    public void For_DayBeforeTheFirstEdition_IsRefusedWithTheFirstDay()
    {
        var day = Edition.First.PlusDays(-1);

        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.For(Year, day));

        Assert.Equal(("known", day), (refused.ParamName, refused.ActualValue));
        Assert.Contains("There are no rules as of 2026-11-21: the first edition is that of 2026-11-22.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Aturan menurut keadaan 2026-11-21 tidak ada: edisi pertama yang dimuat bertanggal 2026-11-22.", RuleBook.Refusal(Year, day, Language.Indonesian));
        Assert.Null(RuleBook.Refusal(Year, Edition.First, Language.Indonesian));
        Assert.Contains("2026-11-22", Assert.Throws<ArgumentOutOfRangeException>("known", () => ServiceCatalog.For(Year, day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_YearBeforeTheFirstRule_IsRefusedWhateverTheDay() =>
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.For(new BudgetYear(2018), Edition.First)).ParamName);

    [Theory]
    [InlineData(2019)]
    [InlineData(2025)]
    [InlineData(2027)]
    public void For_DayBeforeTheSecondEdition_IsWhatShipped(int year)
    {
        var shipped = RuleBook.For(new BudgetYear(year), Edition.First);

        foreach (var day in new[] { Edition.First, TwoEditions.Second.PlusDays(-1) })
        {
            var rules = TwoEditions.Source.For(shipped.Year, day);
            Assert.Equal((shipped.Hash, shipped.Name, Edition.First), (rules.Hash, rules.Name, rules.Known));
            Assert.Equal(shipped.Notice(Language.Indonesian), rules.Notice(Language.Indonesian));
        }
    }

    [Fact]
    public void For_SecondEdition_KnowsItsRows()
    {
        var mothers = Second.Catalog.Find("kabkota.kesehatan.ibu-hamil")!;
        var list = Second.Catalog.QualityListOf(mothers)!;

        Assert.Equal(TwoEditions.Second, Second.Known);
        Assert.Equal("ibu", mothers.Unit);
        Assert.Equal("orang", First.Catalog.Find(mothers.Key)!.Unit);
        Assert.Equal(Enumerable.Range(0, 43), Second.Catalog.Services.Select(service => service.CatalogPosition));
        Assert.Equal(TwoEditions.Second, mothers.TechnicalStandard.Entries[0].KnownSince);
        Assert.NotNull(list.Find("Bidan koordinator"));
        Assert.Null(list.Find("Bidan"));
        Assert.NotNull(First.Catalog.QualityListOf(First.Catalog.Find(mothers.Key)!)!.Find("Bidan"));
        Assert.NotNull(Second.Catalog.Regions.Find(RegionCode.Parse("65.99"), Year));
        Assert.Null(First.Catalog.Regions.Find(RegionCode.Parse("65.99"), Year));
        Assert.Equal((CapPolicy.None, CapPolicy.AtOne), (Second.Method.Cap, First.Method.Cap));
    }

    [Fact]
    public void Notice_LaterEditionKnowsALaterRule_SpeaksByItsOwnEdition()
    {
        Assert.Equal("The last known change of the rules holds from 2024; no newer rule known as of 2026-11-22.", First.Notice(Language.English));
        Assert.Equal(2027, Second.LastKnownChange.Number);
        Assert.Null(Second.Notice(Language.English));
        Assert.Contains("2027-03-01", TwoEditions.Source.For(new BudgetYear(2028), TwoEditions.Second).Notice(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void ReportCard_OfAnEarlierEdition_IsPrintedAsItWas()
    {
        var submission = SampleRegion.Complete("65.01", 5);
        string Printed(RuleBook rules) => ReportCardText.Print(ReportCard.Of(rules.Check(submission), rules));

        Assert.Equal(Printed(RuleBook.For(Year, Edition.First)), Printed(First));
        Assert.Contains("edisi 2026-11-22", Printed(First), StringComparison.Ordinal);
        Assert.Contains("edisi 2027-03-01", Printed(Second), StringComparison.Ordinal);
    }

    [Fact]
    public void With_CatalogOfAnotherEdition_IsRefused() => Assert.Equal(
        "catalog", Assert.Throws<ArgumentException>(() => First.With("campuran", Second.Catalog)).ParamName);

    [Fact]
    public void WithOwed_ServiceOfAnotherEdition_IsThatOfItsOwn()
    {
        var region = Second.Catalog.Regions.Find(RegionCode.Parse("65.01"), Year)!;
        var mothers = First.Catalog.Find("kabkota.kesehatan.ibu-hamil")!;

        Assert.Equal("ibu", Second.Catalog.WithOwed(region, [mothers], "contoh").OwedBy(region).Owed.Single().Unit);
        Assert.True(new Agency("Dinkes", [], [mothers]).AnswersFor(Second.Catalog.Find(mothers.Key)!));
    }

    [Fact]
    public void Difference_BetweenTheEditions_IsWhatTheSecondBrought()
    {
        var changes = RuleBookDifference.Between(First, Second).Changes;

        Assert.Equal(
            [
                (RuleChangeKind.Policy, "cap"), (RuleChangeKind.ServiceType, "kabkota.kesehatan.ibu-hamil"),
                (RuleChangeKind.QualityItem, "kabkota.kesehatan.ibu-hamil / Bidan"), (RuleChangeKind.QualityItem, "kabkota.kesehatan.ibu-hamil / Bidan koordinator"),
                (RuleChangeKind.OwedServices, "65.99"), (RuleChangeKind.Region, "65.99"),
            ],
            changes.Select(change => (change.Kind, change.Subject)));
        Assert.Null(changes[2].After);
        Assert.Null(changes[3].Before);
        Assert.Contains("orang", changes[1].Before, StringComparison.Ordinal);
    }
}
