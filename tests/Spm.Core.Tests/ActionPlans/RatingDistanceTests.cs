using Spm.Core.ActionPlans;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.ActionPlans;

/// <summary>Distances with small numbers.</summary>
public class RatingDistanceTests
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";

    [Theory]
    [InlineData("cap=at-one", 1_000, 600, 100L, 1L)]
    [InlineData("cap=at-one", 1_000, 699, 1L, 100L)]
    [InlineData("cap=at-one", 1_000, 0, 600L, null)]
    [InlineData("cap=at-one", 1_000, 1_000, null, 1L)]
    [InlineData("cap=at-one", 1_000, 1_050, null, 51L)]
    [InlineData("cap=none", 1_000, 1_050, null, 51L)]
    [InlineData("rating-on=rounded", 100_000, 69_994, 1L, 9_999L + 1L)]
    public void Of_OneService_CountsBothWays(string policy, long required, long done, long? up, long? down)
    {
        var distance = RatingDistance.Of(Measure(policy, Figure.Reported(required, done)));

        Assert.Equal((up, down), (distance.Up.Units, distance.Down.Units));
        Assert.Equal(down - 1, distance.Down.WithoutChange);
    }

    [Fact]
    public void Of_PooledSurplus_GoesBeforeALossCounts()
    {
        // Nobody is served, so all of the 20 points are the items': three of the pool's eleven are too many, the fourth lost is the first to count.
        var low = new RatingScale("rendah", [5, 10, 15, 20, 100], Case.Rules2025.Scale.Basis);
        var made = new Case(AchievementMethod.Permendagri59 with { Quality = QualityReading.PooledSum },
            [new(Mothers, Figure.Reported(9, 0), [new("a", default, Figure.Reported(4, 8)), new("b", default, Figure.Reported(4, 3))])]);
        var index = made.Rules.With("rendah", low).Measure(BareFigures.Of(made.Figures, Case.Rules2025.Catalog));

        var down = RatingDistance.Of(index).Down;

        Assert.Equal((SpmRating.TuntasMadya, 4L), (down.Target!.Value, down.Units!.Value));
        Assert.Equal(3, down.WithoutChange);
    }

    [Fact]
    public void Of_UrusanAndService_AreThoseOfTheirIndex()
    {
        var index = new Case(AchievementMethod.Permendagri59,
        [
            new(Mothers, Figure.Reported(10, 6), []), new("kabkota.kesehatan.balita", Figure.Reported(10, 5), []), new("kabkota.sosial.lanjut-usia-telantar-luar-panti", Figure.Reported(10, 10), []),
        ]).Measure();

        Assert.Equal(1, RatingDistance.Of(index, Urusan.Health).Up.Units);
        Assert.Equal(1, RatingDistance.Of(index, index.Services[1].Service).Up.Units);
        Assert.Equal(NoDistanceReason.NoRatingBeyond, RatingDistance.Of(index, Urusan.SocialAffairs).Up.NotBecause);
        Assert.Equal(NoDistanceReason.NoIndex, RatingDistance.Of(index, Urusan.Education).Up.NotBecause);
    }

    [Fact]
    public void Of_QualityListMissing_SaysHowFarItGoes()
    {
        var step = RatingDistance.Of(new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(10, 10))]).Measure()).Up;

        Assert.Equal((NoDistanceReason.OutOfReach, SpmRating.TuntasUtama, "80.00"), (step.NotBecause!.Value, step.Target!.Value, $"{step.Utmost}"));
    }

    private static RegionIndex Measure(string policy, Figure recipients, params Figure[] items) => new Case(
        AchievementMethod.Permendagri59.With(policy.Split('=')[0], policy.Split('=')[1]),
        [new(Mothers, recipients, items.Select((item, at) => new QualityFigure($"{at}", default, item)))]).Measure();
}
