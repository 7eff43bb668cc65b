using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

/// <summary>Ratings partition the line, agree with the order, and no printed number says another rating.</summary>
public class RatingLawTests
{
    private static readonly Arbitrary<Ratio> Shares = Gen.OneOf(
        from required in Gen.Choose(1, 2_000_000_000)
        from done in Gen.Choose(0, required)
        select new Ratio(done, required),
        from bound in Gen.Elements(60, 70, 80, 90, 100)
        from off in Gen.Choose(-3, 3)
        from scale in Gen.Elements(100L, 20_000, 30_001, 1_000_000_007)
        select new Ratio(bound * scale + off, 100 * scale)).ToArbitrary();

    [Fact]
    [Law("Of two indices the higher never has the lower rating.")]
    public void Rate_OfTwoValues_AgreesWithTheirOrder() => Laws.Hold(Shares, Shares, (left, right) =>
        left > right || RatingScale.Permendagri59.Rate(left) <= RatingScale.Permendagri59.Rate(right));

    [Fact]
    [Law("Ratings partition the line: each index has the one rating whose bounds hold it.")]
    public void Rate_AnyValue_IsTheOneRatingWhoseBoundsHoldIt() => Laws.Hold(Shares, value =>
    {
        var scale = RatingScale.Permendagri59;
        var holding = Enum.GetValues<SpmRating>().Where(rating =>
            (scale.BoundOf(rating) is not { } least || value >= least)
            && (rating == SpmRating.TuntasParipurna || value < scale.BoundOf(rating + 1)));

        return holding.Single() == scale.Rate(value);
    });

    [Fact]
    [Law("With the guard no published number crosses a bound of a scale of the caller's own.", Under = "guard=never-across-a-bound")]
    public void Publish_WithGuardOnAScaleOfTheCallersOwn_NeverCrossesABound()
    {
        var scale = new RatingScale("rapat", [1, 2, 50, 98, 99], new LegalBasis("contoh", "INFERRED"));

        Laws.Hold(Cases.EverythingReported, made =>
        {
            var rules = made.With("guard", "never-across-a-bound").Rules.With("rapat", scale);
            var published = rules.Measure(BareFigures.Of(made.Figures, rules.Catalog)).Published!;
            return scale.Rate(published.Percentage.PrintedShare) == scale.Rate(published.Exact);
        });
    }

    [Theory]
    [InlineData("never-across-a-bound", "99.99", true)]
    [InlineData("off", "100.00", false)]
    public void Publish_JustBelowParipurna_CrossesOnlyWithoutGuard(string guard, string printed, bool guarded)
    {
        var index = OfRecipients(99_996, 100_000, AchievementMethod.Permendagri59.With("guard", guard));

        Assert.Equal(SpmRating.TuntasUtama, index.Rating);
        Assert.Equal(printed, index.Published!.ToString());
        Assert.Equal(guarded, index.Published.WasGuarded);
    }

    [Theory]
    [InlineData(5_999_999, "59.99", SpmRating.BelumTuntas)]
    [InlineData(6_000_000, "60.00", SpmRating.TuntasMuda)]
    [InlineData(6_999_999, "69.99", SpmRating.TuntasMuda)]
    [InlineData(7_000_000, "70.00", SpmRating.TuntasPratama)]
    [InlineData(7_999_999, "79.99", SpmRating.TuntasPratama)]
    [InlineData(8_000_000, "80.00", SpmRating.TuntasMadya)]
    [InlineData(8_950_000, "89.50", SpmRating.TuntasMadya)]
    [InlineData(8_999_999, "89.99", SpmRating.TuntasMadya)]
    [InlineData(9_000_000, "90.00", SpmRating.TuntasUtama)]
    [InlineData(9_999_999, "99.99", SpmRating.TuntasUtama)]
    [InlineData(10_000_000, "100.00", SpmRating.TuntasParipurna)]
    public void Measure_EveryBound_FromBothSides(long done, string printed, SpmRating rating)
    {
        var index = OfRecipients(done, 10_000_000, AchievementMethod.Permendagri59);

        Assert.Equal(rating, index.Rating);
        Assert.Equal(printed, index.Published!.ToString());
    }

    [Fact]
    public void Measure_ThirdsOfTheMuseum_AreExactlySixtyAndTuntasMuda()
    {
        var index = new Case(AchievementMethod.Permendagri59,
        [
            new("kabkota.kesehatan.ibu-hamil", Figure.Reported(3, 2),
            [
                new("a", QualityComponent.Goods, Figure.Reported(3, 0)),
                new("b", QualityComponent.Staff, Figure.Reported(3, 1)),
                new("c", QualityComponent.Procedure, Figure.Reported(3, 2)),
            ]),
        ]).Measure();

        Assert.Equal(new Ratio(3, 5), index.Value!.ToRatio());
        Assert.Equal("Tuntas Muda", index.Rating!.Value.Name());
        Assert.Equal("60.00", index.Published!.ToString());
    }

    [Fact]
    public void Measure_AllButTwoOfMany_IsNotParipurnaAndDoesNotPrintHundred()
    {
        var index = OfRecipients(49_239, 49_241, AchievementMethod.Permendagri59);

        Assert.Equal(SpmRating.TuntasUtama, index.Rating);
        Assert.Equal("99.99", index.Published!.ToString());
    }

    [Fact]
    public void SpmRating_PratamaAndMuda_StandInTheOrderOfTheRegulation()
    {
        Assert.True(SpmRating.TuntasMuda < SpmRating.TuntasPratama);
        Assert.Equal(new Ratio(6, 10), RatingScale.Permendagri59.BoundOf(SpmRating.TuntasMuda));
        Assert.Equal(new Ratio(7, 10), RatingScale.Permendagri59.BoundOf(SpmRating.TuntasPratama));
        Assert.Null(RatingScale.Permendagri59.BoundOf(SpmRating.BelumTuntas));
    }

    [Fact]
    public void Name_EveryRating_ReadsBack()
    {
        foreach (var rating in Enum.GetValues<SpmRating>())
            Assert.Equal(rating, SpmRatingNames.Parse(rating.Name().ToUpperInvariant()));
        Assert.Contains("Tuntas Utama", Assert.Throws<FormatException>(() => SpmRatingNames.Parse("Utama")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((SpmRating)6).Name());
    }

    private static RegionIndex OfRecipients(long done, long required, AchievementMethod method) =>
        new Case(method, [new("kabkota.kesehatan.ibu-hamil", Figure.Reported(required, done), [])]).Measure();
}
