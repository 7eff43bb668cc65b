using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Tests.Validation;

namespace Spm.Core.Tests.Indices;

/// <summary>How far the choice of a reading moves an index.</summary>
public class SensitivityTests
{
    private const string Mothers = SampleReports.Mothers;
    private const string Births = SampleReports.Births;

    private static readonly string[] NoChoice = ["weights", "region-to-nation", "digits", "rounding", "guard"];

    [Fact]
    public void Readings_Always_AreEveryOtherValueOfEveryChoice()
    {
        var sensitivity = SampleReports.Rules.Measure(SampleReports.Rules.Check(SampleReports.Clean()).OrThrow()).Sensitivity();
        var expected = AchievementMethod.Accepted
            .SelectMany(policy => policy.Value.Select(value => (policy.Key, value)))
            .Except(AchievementMethod.Permendagri59.Settings.Select(setting => (setting.Key, setting.Value)))
            .Where(setting => !NoChoice.Contains(setting.Key));

        Assert.Equal(expected, sensitivity.Readings.Select(reading => (reading.Policy.Key, reading.Policy.Name)));
        var refused = Assert.Single(sensitivity.Readings, reading => reading.Refusal is not null);
        Assert.Equal((QualityReading.SingleFigure, null, null, null, null), (refused.Policy, refused.Value, refused.Published, refused.Rating, refused.Movement));
        Assert.StartsWith("quality=single-figure: quality=single-figure takes one quality item a service; ", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Law("A policy that is no choice of reading moves no region's index.", Under = "every method")]
    public void Readings_NotAmongThem_MoveNoRegion() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();
        var others = NoChoice.Skip(1).SelectMany(key => AchievementMethod.Accepted.Single(policy => policy.Key == key).Value.Select(value => made.With(key, value).Measure()));

        return others.All(other => index.Value is null ? other.Value is null : other.Value!.CompareTo(index.Value) == 0);
    }, 100);

    [Fact]
    [Law("Another reading is the index measured anew under it, and its movement the exact difference.", Under = "every method")]
    public void Readings_Each_AreTheIndexMeasuredAnew() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();
        foreach (var reading in index.Sensitivity().Readings.Where(reading => reading.Refusal is null))
        {
            var anew = made.With(reading.Policy.Key, reading.Policy.Name).Measure();

            Assert.Equal(anew.Rating, reading.Rating);
            Assert.Equal(anew.Published?.ToString(), reading.Published?.ToString());
            Assert.Equal(anew.Value?.ToRatio(), reading.Value?.ToRatio());
            Assert.Equal(index.Value is null || anew.Value is null ? null : (anew.Value.ToRatio() - index.Value.ToRatio()) * 100, reading.Movement);
        }
    }, 200);

    [Fact]
    [Law("The largest movement is the first of the largest exact differences, and the ratings are those reached.", Under = "every method")]
    public void Largest_Any_IsTheFirstOfTheLargestMovements() => Laws.Hold(Cases.Anything, made =>
    {
        var sensitivity = made.Measure().Sensitivity();
        foreach (var some in new[] { sensitivity, sensitivity.InConflict, sensitivity.Among("quality", "cap", "not-reported") })
        {
            var moved = some.Readings.Where(reading => reading.Movement is { Sign: not 0 }).ToArray();

            Assert.Same(moved.MaxBy(reading => Ratio.Max(reading.Movement!.Value, -reading.Movement.Value)), some.Largest);
            Assert.Equal(some.Readings.Any(reading => reading.Refusal is null && reading.Rating != made.Measure().Rating), some.ChangesRating);
            Assert.Equal(some.Readings.Select(reading => reading.Rating).Append(made.Measure().Rating).Where(rating => rating is not null).Distinct().Order(), some.Ratings.Cast<SpmRating?>());
        }
    }, 300);

    [Fact]
    public void InConflict_Policies_AreThoseWithAMarkedValue()
    {
        var sensitivity = new Case(AchievementMethod.Permendagri59, []).Measure().Sensitivity();

        Assert.Equal(
            ["quality", "zero-required", "not-reported", "service-to-urusan", "rating-on"],
            sensitivity.InConflict.Readings.Select(reading => reading.Policy.Key).Distinct());
        Assert.All(sensitivity.Readings, reading => Assert.True(reading.Policy.Basis.Confidence > Confidence.Derived, $"{reading.Policy} is settled and no choice"));
        Assert.All(sensitivity.Readings, reading => Assert.Equal(sensitivity.InConflict.Readings.Contains(reading), reading.IsInConflict));
    }

    [Fact]
    public void Among_KeyThatIsNoChoice_IsRefusedWithTheList()
    {
        var sensitivity = new Case(AchievementMethod.Permendagri59, []).Measure().Sensitivity();

        var refused = Assert.Throws<ArgumentException>(() => sensitivity.Among("quality", "digits"));
        Assert.StartsWith("\"digits\" is no choice of reading; accepted are quality, cap, zero-required, ", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["cap"], sensitivity.Among("cap").Readings.Select(reading => reading.Policy.Key));
    }

    [Fact]
    public void Describe_MovedAndRatedAsBefore_SaysByHowMuch()
    {
        var sensitivity = Sensitivity([new(Mothers, Figure.Reported(10, 8), [new("a", default, Figure.Reported(10, 8)), new("b", default, Figure.Reported(90, 89))])]);

        Assert.Equal(Exact(new Ratio(97, 100) - (new Ratio(8, 10) + new Ratio(89, 90)) / 2), sensitivity.Among("quality").Largest!.Movement);
        Assert.Equal("Pilihan quality menggeser indeks paling banyak 1,51 poin (quality=pooled-sum) dan tidak mengubah kategori.", sensitivity.Among("quality").Describe(Language.Indonesian));
        Assert.Equal("The choice of quality moves the index by at most 1.51 points (quality=pooled-sum) and does not change the rating.", sensitivity.Among("quality").ToString());

        static Ratio Exact(Ratio quality) => quality * 20;
    }

    [Fact]
    public void Describe_RatingThatHangsOnTheChoice_NamesTheOthers()
    {
        var sensitivity = Sensitivity([new(Mothers, Figure.Reported(10, 7), []), new(Births, Figure.Unknown, [])]);

        Assert.Equal("Pilihan not-reported menggeser indeks paling banyak 35,00 poin (not-reported=left-out) dan dapat mengubah kategori menjadi Tuntas Pratama.", sensitivity.Among("not-reported").Describe(Language.Indonesian));
        Assert.Equal("The choice of not-reported moves the index by at most 35.00 points (not-reported=left-out) and may change the rating to Tuntas Pratama.", sensitivity.Among("not-reported").Describe(Language.English));
    }

    [Fact]
    public void Describe_NothingMoved_SaysSo()
    {
        var sensitivity = Sensitivity([new(Mothers, Figure.Reported(10, 7), [])]);

        Assert.Equal("Pilihan cara hitung yang sumbernya berbeda tidak menggeser indeks dan tidak mengubah kategori.", sensitivity.InConflict.Describe(Language.Indonesian));
        Assert.Equal("The choice among readings in conflict does not move the index and does not change the rating.", sensitivity.InConflict.Describe(Language.English));
        Assert.Null(sensitivity.InConflict.Largest);
    }

    [Fact]
    public void Describe_OnlyTheRatingHangsOnIt_SaysSo()
    {
        var sensitivity = Sensitivity([new(Mothers, Figure.Reported(100_000, 99_999), [])]);

        Assert.Equal("Pilihan rating-on tidak menggeser indeks, tetapi dapat mengubah kategori menjadi Tuntas Paripurna.", sensitivity.Among("rating-on").Describe(Language.Indonesian));
        Assert.Equal("The choice of rating-on does not move the index, but may change the rating to Tuntas Paripurna.", sensitivity.Among("rating-on").Describe(Language.English));
    }

    [Fact]
    public void Describe_MovementTooSmallToPrint_IsNotPrintedAsNone()
    {
        var sensitivity = Sensitivity([new(Mothers, Figure.Reported(10, 7), [new("a", default, Figure.Reported(1_000_000, 999_999)), new("b", default, Figure.Reported(5, 5))])]);

        Assert.Equal("Pilihan quality menggeser indeks kurang dari 0,01 poin (quality=pooled-sum) dan tidak mengubah kategori.", sensitivity.Among("quality").Describe(Language.Indonesian));
        Assert.Equal("The choice of quality moves the index by less than 0.01 points (quality=pooled-sum) and does not change the rating.", sensitivity.Among("quality").Describe(Language.English));
    }

    [Fact]
    public void Describe_NoIndexUnderOneReading_SaysSo()
    {
        var sensitivity = Sensitivity([new(Mothers, Figure.Unknown)]);

        Assert.Equal("Pilihan cara hitung tidak menggeser indeks, tetapi dapat mengubah kategori menjadi tanpa indeks.", sensitivity.Describe(Language.Indonesian));
        Assert.Equal("The choice of readings does not move the index, but may change the rating to no index.", sensitivity.Describe(Language.English));
        Assert.Equal("not-reported=left-out: no index", sensitivity.Among("not-reported").Readings.Single().ToString());
        Assert.Null(sensitivity.Among("not-reported").Readings.Single().Movement);
    }

    [Fact]
    public void Describe_NoIndex_SaysSo()
    {
        var sensitivity = Sensitivity([new(Mothers, Figure.NotYetDue("panen"))]);

        Assert.Equal("Tidak ada indeks yang dapat dibandingkan.", sensitivity.Describe(Language.Indonesian));
        Assert.Equal("There is no index to compare.", sensitivity.Describe(Language.English));
        Assert.True(sensitivity.ChangesRating);
        Assert.Equal([SpmRating.BelumTuntas], sensitivity.Ratings);
    }

    private static PolicySensitivity Sensitivity(ServiceFigures[] figures) => new Case(AchievementMethod.Permendagri59, figures).Measure().Sensitivity();
}
