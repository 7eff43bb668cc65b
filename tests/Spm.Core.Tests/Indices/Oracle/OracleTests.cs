using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices.Oracle;

/// <summary>Every index, rating and printed text against the slow way, which shares no code with Spm.Core.</summary>
public class OracleTests
{
    // A catalogue item that the submission left out is something that bare figures, and so the oracle, cannot know.
    private static readonly Gen<AchievementMethod> Methods = Cases.Methods((key, value) => (key, value) != ("unlisted-indicator", "zero"));

    public static TheoryData<string> Told => [.. Stories.All.Select(story => story.Name)];

    public static TheoryData<string, string> EveryPolicyValue
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var policy in AchievementMethod.Accepted)
                foreach (var value in policy.Value)
                    data.Add(policy.Key, value);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Told))]
    [Law("Every index, rating and published number, of every generator, equals that of a slow calculation in plain fractions.", Under = "every method")]
    public void Measure_EveryStory_AgreesWithTheOracle(string story) => Laws.Hold(
        Arb.From(Stories.Of(story, Stories.IsSubmitted(story) ? Methods : Cases.AnyMethod), made => made.Smaller()),
        AgreesWithTheOracle,
        Math.Max(10, Laws.Cases * Stories.All.Single(other => other.Name == story).Often / 20));

    [Theory]
    [MemberData(nameof(EveryPolicyValue))]
    [Law("So it does under each policy value in turn.", Under = "every method")]
    public void Measure_EveryPolicyValue_AgreesWithTheOracle(string key, string value) =>
        Laws.Hold(Cases.Anything, made => AgreesWithTheOracle(key == "quality" && value == "single-figure" ? OneItem(made) : made.With(key, value)), 100);

    [Fact]
    [Law("A second quality item is refused where the slow calculation refuses it.", Under = "quality=single-figure")]
    public void Measure_SecondItemUnderSingleFigure_IsRefusedWhereTheOracleRefuses() => Laws.Hold(Cases.Anything, made =>
    {
        var single = made.With("quality", "single-figure");
        if (Oracle(single).Refuses)
            Assert.Throws<MethodRefusedException>(single.Measure);
        else
            AgreesWithTheOracle(single);
    });

    [Theory]
    [InlineData("MeetsBounds")]
    [InlineData("BesideABound")]
    [Law("The order of two regions is that of the slow calculation.", Under = "every method")]
    public void Compare_TwoRegions_AgreesWithTheOracle(string story)
    {
        var cases = Arb.From(Stories.Of(story, Cases.AnyMethod), made => made.Smaller());
        Laws.Hold(cases, cases, (left, right) =>
        {
            if (left.Measure().Value is not { } one || right.Measure().Value is not { } two)
                return true;

            var (first, second) = (Oracle(left).Region()!.Value, Oracle(right).Region()!.Value);
            return Math.Sign(one.CompareTo(two)) == (first < second ? -1 : first > second ? 1 : 0);
        });
    }

    private static OracleRegion Oracle(Case made) => new(Policy(made), made.Bare().Figures);

    private static Case OneItem(Case made) => made with
    {
        Method = made.Method with { Quality = QualityReading.SingleFigure },
        Figures = [.. made.Figures.Select(entry => new ServiceFigures(entry.Service, entry.Recipients, entry.Quality?.Take(1)))],
    };

    private static Dictionary<string, string> Policy(Case made) => made.Method.Settings.ToDictionary(setting => setting.Key, setting => setting.Value);

    private static void AgreesWithTheOracle(Case made)
    {
        var oracle = Oracle(made);
        var index = made.Measure();

        foreach (var service in index.Services)
            Same(oracle, oracle.Service(service.Service.Key), service.Value, service.Rating, service.Published, service.Service.Key);
        foreach (var urusan in index.Urusan)
            Same(oracle, oracle.Urusan(urusan.Urusan.Slug), urusan.Value, urusan.Rating, urusan.Published, urusan.Urusan.Slug);
        Same(oracle, oracle.Region(), index.Value, index.Rating, index.Published, "region");
    }

    private static void Same(OracleRegion oracle, Fraction? expected, ExactValue? value, SpmRating? rating, PublishedIndex? published, string where)
    {
        Assert.True(expected is null == value is null, $"{where}: {value} instead of {expected}");
        if (expected is not { } index || value is null)
            return;

        var ratio = value.ToRatio();
        Assert.True(index.IsWorth(ratio.Numerator, ratio.Denominator), $"{where}: {ratio} instead of {index}");
        Assert.True(oracle.Rating(index) == rating!.Value.Name(), $"{where}: {rating} instead of {oracle.Rating(index)}");
        Assert.True(oracle.Published(index) == published!.ToString(), $"{where}: {published} instead of {oracle.Published(index)}");
    }
}
