using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

/// <summary>The fewest further people for the next rating, against serving one more until it is reached.</summary>
public class RecipientLiftTests
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";

    public static TheoryData<NoLiftReason, SpmRating?, string, Figure, Figure?> NoLift => new()
    {
        { NoLiftReason.NoIndex, null, "cap=at-one", Figure.Reported(0, 0), null },
        { NoLiftReason.AtTheTop, null, "cap=at-one", Figure.Reported(3, 3), null },
        { NoLiftReason.EverybodyServed, SpmRating.TuntasUtama, "cap=at-one", Figure.Reported(3, 3), Figure.Reported(2, 0) },
        { NoLiftReason.EverybodyServed, SpmRating.TuntasUtama, "cap=at-one", Figure.Reported(3, 4), Figure.Reported(2, 0) },
        { NoLiftReason.EverybodyServed, SpmRating.TuntasUtama, "zero-required=full", Figure.Reported(0, 0), Figure.Reported(2, 0) },
        { NoLiftReason.EverybodyServed, SpmRating.TuntasUtama, "cap=none", Figure.Reported(10, 11), Figure.Reported(2, 0) },
        { NoLiftReason.QualityNeeded, SpmRating.TuntasUtama, "cap=at-one", Figure.Reported(100, 99), Figure.Reported(50, 4) },
        { NoLiftReason.RequiredUnknown, SpmRating.TuntasMuda, "cap=at-one", Figure.Unknown, null },
        { NoLiftReason.RequiredUnknown, SpmRating.TuntasMuda, "not-yet-due=zero", Figure.NotYetDue("panen"), null },
    };

    [Theory]
    [MemberData(nameof(NoLift))]
    public void NextBound_RecipientsCannotLift_SaysWhy(NoLiftReason reason, SpmRating? target, string policy, Figure recipients, Figure? item)
    {
        var method = AchievementMethod.Permendagri59.With(policy.Split('=')[0], policy.Split('=')[1]);

        var lift = Lift(method, new(Mothers, recipients, item is null ? [] : [new("a", default, item)]));

        Assert.Equal(reason, lift.NotBecause);
        Assert.Equal(target, lift.Target);
        Assert.Null(lift.FurtherServed);
    }

    [Fact]
    public void NextBound_NothingReported_CountsFromNobody()
    {
        var lift = Lift(AchievementMethod.Permendagri59, new(Mothers, Figure.Of(10, null), []));

        Assert.Equal((SpmRating.TuntasMuda, 6), (lift.Target, lift.FurtherServed));
    }

    [Fact]
    [Law("The fewest further people for the next rating are those found by serving one by one.", Under = "every method")]
    public void NextBound_SmallCounts_AgreesWithServingOneByOne() => Laws.Hold(Cases.Of(Cases.AnyMethod, Gen.OneOf(Cases.SmallCounts, Cases.RoundShare)), made =>
    {
        foreach (var entry in made.Figures)
        {
            var lift = Lift(made.Method, entry);
            var figure = entry.Recipients;
            var rating = Rating(made.Method, entry, 0)!.Value;
            var unserved = Math.Max(0, figure.Required!.Value - figure.Done!.Value);
            var fewest = Enumerable.Range(1, (int)unserved).Cast<int?>().FirstOrDefault(further => Rating(made.Method, entry, further!.Value) > rating);

            Assert.Equal((long?)fewest, rating == SpmRating.TuntasParipurna ? null : lift.FurtherServed);
            Assert.Equal(lift.FurtherServed is null, lift.NotBecause is not null);
            Assert.Equal(rating == SpmRating.TuntasParipurna ? null : rating + 1, lift.Target);
        }
    });

    [Fact]
    [Law("The fewest further people reach the next rating, and one fewer do not.", Under = "every method")]
    public void NextBound_AnyCounts_ReachesTheBoundAndOneFewerDoesNot() => Laws.Hold(
        Cases.Of(Cases.AnyMethod, Gen.OneOf(Cases.HugeCounts, Cases.NearlyAll, Cases.Reported)), made =>
        {
            foreach (var entry in made.Figures)
            {
                if (Lift(made.Method, entry) is not { FurtherServed: { } further, Target: { } target })
                    continue;

                Assert.True(Rating(made.Method, entry, further) >= target, $"{further} further do not reach {target}");
                Assert.True(Rating(made.Method, entry, further - 1) < target, $"{further - 1} further reach {target} already");
            }
        });

    [Fact]
    [Law("The guessed number of further people is the answer or its neighbor.", Under = "the default method")]
    public void Guess_AnyCounts_IsTheAnswerOrItsNeighbor() => Laws.Hold(
        Cases.Of(Cases.DefaultMethod, Gen.OneOf(Cases.SmallCounts, Cases.RoundShare, Cases.HugeCounts)), made =>
        {
            foreach (var service in made.Measure().Services)
            {
                if (service.NextBound() is not { FurtherServed: { } further, Target: { } target })
                    continue;

                // A search would find the same, in dozens of steps: small counts never need one.
                var (required, done) = (service.Recipients.Figure.Required!.Value, service.Recipients.Figure.Done ?? 0);
                Assert.InRange(RecipientLift.Guess(service.Quality.Value, done, required, made.Rules, target) - further, required < 1_000 ? 0 : -1, required < 1_000 ? 0 : 1);
            }
        });

    [Theory]
    [InlineData(10, 0, "1/3 1/4", SpmRating.TuntasMuda, 7)]
    [InlineData(1_000, 900, "0 0", SpmRating.TuntasMuda, 1)]
    [InlineData(9_007_199_254_740_991, 1, "1/2", SpmRating.TuntasUtama, 9_007_199_254_740_990)]
    [InlineData(9_007_199_254_740_991, 1, null, SpmRating.TuntasMuda, 5_404_319_552_844_594)]
    [InlineData(300, 0, "1", SpmRating.TuntasMuda, 150)]
    [InlineData(300, 0, "1", SpmRating.TuntasParipurna, 300)]
    [InlineData(300, 20, "0 0", SpmRating.TuntasParipurna, 280)]
    public void Guess_Table_IsWhatTheBoundAsksForWithinThoseUnserved(long required, long done, string? quality, SpmRating target, long guess) => Assert.Equal(
        guess,
        RecipientLift.Guess(
            quality is null ? null : MeanValue.Of([.. quality.Split(' ').Select(Ratio.Parse).Select(share => ShareValue.Of((long)share.Numerator, (long)share.Denominator))]),
            done, required, Case.Rules2025, target));

    [Fact]
    public void Guess_LowBounds_AreMetByQualityAloneOrToThePerson()
    {
        var low = Case.Rules2025.With("rendah", new RatingScale("rendah", [10, 20, 30, 40, 50], Case.Rules2025.Scale.Basis));

        Assert.Equal(1, RecipientLift.Guess(ShareValue.Full, 0, 300, low, SpmRating.TuntasMuda));
        Assert.Equal(150, RecipientLift.Guess(null, 0, 300, low, SpmRating.TuntasParipurna));
    }

    private static RecipientLift Lift(AchievementMethod method, ServiceFigures entry) => new Case(method, [entry]).Measure().Services[0].NextBound();

    private static SpmRating? Rating(AchievementMethod method, ServiceFigures entry, long further) =>
        new Case(method, [new(entry.Service, Figure.Reported(entry.Recipients.Required!.Value, entry.Recipients.Done!.Value + further), entry.Quality)]).Measure().Services[0].Rating;
}
