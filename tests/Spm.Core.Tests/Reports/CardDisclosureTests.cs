using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Reports;
using Spm.Core.Stages;
using static Spm.Core.Tests.Reports.SmallCounts;

namespace Spm.Core.Tests.Reports;

public class CardDisclosureTests
{
    [Fact]
    [Law("What a page of a report card leaves out cannot be got back by adding and subtracting what it prints, unless the page says so.", Under = "the default method")]
    public void Of_AnyCard_LeavesNoSmallCountToSubtraction() => Laws.Hold(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
    {
        if (RandomCard(seed) is not { } card) return true;
        var disclosure = CardDisclosure.Of(card);
        return Secrets(card).All(line => disclosure.Hides(line.Index.Service))
            && (disclosure.CanBeRecovered || Secrets(card).Where(line => line.Index.Value is not null).All(line => !IsGivenAway(card, disclosure, line.Index.Service.Key)));
    }, 200);

    [Fact]
    [Law("No page of a report card gives away what one of several senders counts in a sensitive service.", Under = "the default method")]
    public void Of_AnyCard_LeavesNoPartOfASensitiveServiceToSubtraction() => Laws.Hold(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
    {
        if (RandomCard(seed) is not { } card) return true;
        var disclosure = CardDisclosure.Of(card);
        var shared = card.Lines
            .Where(line => line.Index is { Value: not null, Service.SmallCountsAreSensitive: true } && !line.IsNotReported)
            .Select(line => (line.Index.Service.Key, Senders: card.Agencies.Where(agency => agency.Services.Any(entry => entry.Key == line.Index.Service)).ToArray()))
            .Where(entry => entry.Senders.Length > 1);
        return disclosure.CanBeRecovered || shared.All(entry => entry.Senders.All(agency => !IsGivenAway(card, disclosure, $"{agency.Sender}@{entry.Key}")));
    }, 200);

    [Fact]
    [Law("A page of a report card without a small count and without a shared service leaves nothing out.", Under = "the default method")]
    public void Of_NothingSmall_LeavesNothingOut() => Laws.Hold(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
    {
        if (RandomCard(seed) is not { } card) return true;
        var shared = card.Lines.Any(line => card.Agencies.Count(agency => agency.Services.Any(entry => entry.Key == line.Index.Service)) > 1);
        return Secrets(card).Any() || shared || CardDisclosure.Of(card) is { HidesAny: false, CanBeRecovered: false };
    }, 200);

    [Theory]
    [InlineData(MentalIllness, 500, 498, true)]
    [InlineData(MentalIllness, 500, 3, true)]
    [InlineData(MentalIllness, 4, 0, true)]
    [InlineData(MentalIllness, 500, 495, false)]
    [InlineData(MentalIllness, 500, 500, false)]
    [InlineData(MentalIllness, 500, 0, false)]
    [InlineData(Mothers, 500, 498, false)]
    [InlineData(Mothers, 4, 2, true)]
    [InlineData(Mothers, 5, 2, false)]
    public void Hides_Counts_ByTheDefaultRules(string service, long required, long done, bool expected)
    {
        var card = Card(Even(new ServiceFigures(service, Figure.Reported(required, done), [])))!;

        Assert.Equal(expected, CardDisclosure.Of(card).Hides(Line(card, service).Index.Service));
        Assert.False(CardDisclosure.Of(card, DisclosureRules.ShowEverything).HidesAny);
    }

    [Fact]
    public void Of_OneSmallCount_LeavesOutOneServiceMoreOfTheSameUrusan()
    {
        var card = Card(Even(new ServiceFigures(MentalIllness, Figure.Reported(500, 498), [])))!;
        var disclosure = CardDisclosure.Of(card);

        Assert.Equal(2, disclosure.HiddenServices);
        Assert.All(card.Lines.Where(line => disclosure.Hides(line.Index.Service)), line => Assert.Equal("kesehatan", line.Index.Service.Urusan.Slug));
        Assert.DoesNotContain(card.Groups, group => disclosure.Hides(group.Index.Urusan));
        Assert.False(disclosure.CanBeRecovered);
    }

    [Fact]
    public void Of_CoversEveryCount_LooksAtOtherServicesToo()
    {
        var card = Card(Even(new ServiceFigures(Mothers, Figure.Reported(500, 498), [])))!;

        Assert.False(CardDisclosure.Of(card).HidesAny);
        Assert.True(CardDisclosure.Of(card, new DisclosureRules { CoversEveryCount = true }).Hides(Line(card, Mothers).Index.Service));
        Assert.False(CardDisclosure.Of(card, new DisclosureRules { CoversEveryCount = true, SmallestCount = 2 }).HidesAny);
    }

    [Fact]
    public void Of_OnlyService_SaysThatItCanBeRecovered()
    {
        var card = Card(Part("Dinkes", new ServiceFigures(Hiv, Figure.Reported(500, 498), [])))!;

        Assert.True(CardDisclosure.Of(card).CanBeRecovered);
    }

    [Fact]
    public void Of_SensitiveServiceOfTwoSenders_LeavesOutTheirPoints()
    {
        var card = Card(
            Part("Puskesmas A", new ServiceFigures(Hiv, Figure.Reported(500, 300), [])),
            Part("Puskesmas B", new ServiceFigures(Hiv, Figure.Reported(400, 390), [])))!;

        Assert.All(card.Agencies, agency => Assert.True(CardDisclosure.Of(card).Hides(agency)));
        Assert.False(CardDisclosure.Of(card).Hides(Line(card, Hiv).Index.Service));
        Assert.False(CardDisclosure.Of(card, new DisclosureRules { ShowsSensitiveParts = true }).HidesAny);
    }

    [Fact]
    public void HidesItems_SmallItemOfASensitiveService_IsTrue()
    {
        ServiceFigures With(string service, long items) => new(service, Figure.Reported(500, 300), [new QualityFigure("Alat bantu", QualityComponent.Goods, Figure.Reported(items, 0))]);
        var card = Card(Even(With(Children, 3), With(MentalIllness, 5), With(Mothers, 3)))!;
        var disclosure = CardDisclosure.Of(card);

        Assert.False(disclosure.HidesAny);
        Assert.Equal((true, false, false), (disclosure.HidesItems(Line(card, Children).Index.Service), disclosure.HidesItems(Line(card, MentalIllness).Index.Service), disclosure.HidesItems(Line(card, Mothers).Index.Service)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_001)]
    public void SmallestCount_OutOfRange_IsRefused(int count) => Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureRules { SmallestCount = count });

    private static ReportCardLine Line(ReportCard card, string service) => card.Lines.Single(line => line.Index.Service.Key == service);

    private static IEnumerable<ReportCardLine> Secrets(ReportCard card) => card.Lines.Where(line => line.Index.Recipients.Figure is var figure
        && (IsSmall(figure.Required) || line.Index.Service.SmallCountsAreSensitive && (IsSmall(figure.Done) || IsSmall(figure.Unserved))));

    private static bool IsSmall(long? count) => count is >= 1 and <= 4;
}
