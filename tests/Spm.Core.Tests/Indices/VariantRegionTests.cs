using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

/// <summary>Every way of calculating that a search can try, on three regions, against full fractions.</summary>
public class VariantRegionTests
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";
    private const string Births = "kabkota.kesehatan.ibu-bersalin";
    private const string Primary = "kabkota.pendidikan.dasar";

    public static TheoryData<ServiceFigures[]> Regions =>
    [
        [new(Mothers, Figure.Reported(7, 5), [Item("a", 3, 1), Item("b", 9, 8)]), new(Births, Figure.Reported(13, 2), [Item("a", 11, 4)]), new(Primary, Figure.Reported(6, 1), [])],
        [new(Mothers, Figure.Reported(3, 4), [Item("a", 6, 1), Item("b", 7, 9), Item("c", 8, 3)]), new(Primary, Figure.Reported(1_000_003, 900_001), [Item("a", 29, 12)])],
        [new(Births, Figure.Reported(400, 133), [Item("a", 16, 5)]), new(Primary, Figure.Reported(17, 3))],
    ];

    [Theory]
    [MemberData(nameof(Regions))]
    public void Rounding_EachStageDigitsAndMode_PrintsWhatFullFractionsPrint(ServiceFigures[] figures)
    {
        var slow = new Dictionary<RoundingStage, SlowStages.Rounds>
        {
            [RoundingStage.Shares] = SlowStages.Rounds.Shares,
            [RoundingStage.Quality] = SlowStages.Rounds.Quality,
            [RoundingStage.ServicePoints] = SlowStages.Rounds.ServicePoints,
            [RoundingStage.Services] = SlowStages.Rounds.Services,
            [RoundingStage.Urusan] = SlowStages.Rounds.Urusan,
            [RoundingStage.EveryStep] = SlowStages.Rounds.Shares | SlowStages.Rounds.Quality | SlowStages.Rounds.Services | SlowStages.Rounds.Urusan,
        };
        Assert.Equal(Enum.GetValues<RoundingStage>(), slow.Keys.Order());

        foreach (var digits in new[] { 0, 1, 2, 4 })
        {
            var made = new Case(AchievementMethod.Permendagri59.With("digits", $"{digits}"), figures);
            foreach (var (stage, rounds) in slow)
            {
                foreach (var mode in Enum.GetValues<RoundingMode>())
                {
                    Assert.Equal(
                        SlowStages.Publish(made.Measure(), rounds, digits, mode),
                        Region(made).Rounding(Deviation.OfStage(stage, digits, mode)).Publish(PointsReading.Whole, null)!.Published);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Publish_EachServiceLeftOutZeroOrFull_IsThatOfTheFiguresChanged(ServiceFigures[] figures)
    {
        var made = new Case(AchievementMethod.Permendagri59, figures);
        for (var at = 0; at < figures.Length; at++)
        {
            Same(made with { Figures = [.. figures.Where((_, i) => i != at)] }, ServiceChange.LeftOut);
            Same(made.Replace(at, Whole(figures[at].Service, 0)), ServiceChange.Zero);
            Same(made.Replace(at, Whole(figures[at].Service, 1)), ServiceChange.Full);

            void Same(Case changed, ServiceChange change)
            {
                var deviation = Deviation.OfService(Case.Services.Single(service => service.Key == figures[at].Service), change);
                var (recipients, quality) = SlowStages.Points(changed.Measure());

                Assert.Equal(changed.Measure().Published!.Percentage, Region(made).Publish(PointsReading.Whole, deviation)!.Published);
                Assert.Equal(recipients, Region(made).Publish(PointsReading.Recipients, deviation)!.Published);
                Assert.Equal(quality, Region(made).Publish(PointsReading.Quality, deviation)!.Published);
                Assert.Equal(Percentage.FromUnits(recipients.Units + quality.Units, 2), Region(made).Publish(PointsReading.RoundedSum, deviation)!.Published);
            }
        }
    }

    [Fact]
    public void Publish_UnreportedServicesLeftOut_IsThatOfTheOthers()
    {
        var made = new Case(AchievementMethod.Permendagri59,
            [new(Mothers, Figure.Of(7, null), []), new(Births, Figure.Unknown), new(Primary, Figure.Reported(9, 4), [Item("a", 3, 1)])]);
        var deviation = Deviation.OfService(null, ServiceChange.UnreportedLeftOut);

        Assert.Equal((made with { Figures = [made.Figures[2]] }).Measure().Published!.Percentage, Region(made).Publish(PointsReading.Whole, deviation)!.Published);
        Assert.Null(Region(made with { Figures = [made.Figures[0]] }).Publish(PointsReading.Whole, deviation));
        Assert.Null(Region(made with { Figures = [made.Figures[0]] }).Publish(PointsReading.RoundedSum, deviation));
    }

    [Fact]
    public void Rounding_SharesOfAPool_RoundsTheOnePooledShare()
    {
        var made = new Case(AchievementMethod.Permendagri59.With("quality", "pooled-sum"), [new(Mothers, Figure.Reported(3, 2), [Item("a", 3, 1), Item("b", 4, 1)])]);

        // 0.8 · 66.7 + 0.2 · 28.6, and not of items rounded before they are pooled.
        Assert.Equal("59.08", Region(made).Rounding(Deviation.OfStage(RoundingStage.Shares, 1, RoundingMode.HalfAwayFromZero)).Publish(PointsReading.Whole, null)!.Published.ToString());
    }

    [Fact]
    public void Rounding_SharesPastEveryNumber_IsStillCompared()
    {
        var made = new Case(AchievementMethod.Permendagri59.With("cap", "none"), [new(Mothers, Figure.Reported(1, Figure.MostCount), [Item("a", 1, Figure.MostCount)])]);

        foreach (var stage in Enum.GetValues<RoundingStage>())
            Assert.True(Region(made).Rounding(Deviation.OfStage(stage, 6, RoundingMode.Down)).Publish(PointsReading.Whole, null)!.Published.PrintedShare > 1_000_000_000);
    }

    [Fact]
    public void Publish_JustBelowABound_IsGuardedUnlessItIsPoints()
    {
        var region = Region(new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(100_000, 99_996), [])]));

        Assert.Equal("99.99", region.Publish(PointsReading.Whole, null)!.Published.ToString());
        Assert.Equal("100.00", region.Publish(PointsReading.Recipients, null)!.Published.ToString());
    }

    [Fact]
    public void Publish_FullServiceWhereQualityHasNoWeight_IsHundred()
    {
        var made = new Case(AchievementMethod.Permendagri100, [new(Mothers, Figure.Reported(2, 1), [])]);

        Assert.Equal("100.00", Region(made).Publish(PointsReading.Whole, Deviation.OfService(Case.Services.Single(service => service.Key == Mothers), ServiceChange.Full))!.Published.ToString());
    }

    [Fact]
    public void Of_SecondItemUnderSingleFigure_IsNoRegion() => Assert.Null(Find(new Case(
        AchievementMethod.Permendagri59.With("quality", "single-figure"), [new(Mothers, Figure.Reported(1, 1), [Item("a", 1, 1), Item("b", 1, 1)])])));

    private static VariantRegion Region(Case made) => Find(made)!;

    private static VariantRegion? Find(Case made) => VariantRegion.Of(BareFigures.Of(made.Figures, made.Rules.Catalog).Services, made.Rules);

    private static ServiceFigures Whole(string service, long done) => new(service, Figure.Reported(1, done), [Item("seluruhnya", 1, done)]);

    private static QualityFigure Item(string name, long required, long done) => new(name, default, Figure.Reported(required, done));
}
