using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Indices;

public class RebuiltIndexTests
{
    private static readonly RuleBook Rules = RuleBook.For(new BudgetYear(2023));

    [Fact]
    public void FromPublished_Bulungan2023_IsThePublishedIndex()
    {
        var rebuilt = Of("95.49", "97.11", "100.00", "100.00", "94.27", "100.00");

        Assert.Equal("97.81", rebuilt.Percentage.ToString());
        Assert.Equal(SpmRating.TuntasUtama, rebuilt.Rating);
        Assert.True(rebuilt.RatingIsCertain);
        Assert.Equal(new Ratio(58_687, 60_000), rebuilt.Value);
        Assert.InRange(new Ratio(97_811_667, 100_000_000), rebuilt.Low, rebuilt.High);
    }

    [Fact]
    public void FromPublished_Interval_IsHalfAUnitAndEndsAtHundred()
    {
        var rebuilt = Of("95.49", "100.00");

        Assert.Equal(new Ratio(9549 * 2 - 1 + 20_000 - 1, 40_000), rebuilt.Low);
        Assert.Equal(new Ratio(9549 * 2 + 1 + 20_000, 40_000), rebuilt.High);
        Assert.Equal(Ratio.Zero, Of("0").Low);
        Assert.Equal(new Ratio(1, 200), Of("0").High);
    }

    [Fact]
    public void RatingIsCertain_IntervalOverABound_IsFalse()
    {
        Assert.False(Of("90.00").RatingIsCertain);
        Assert.True(Of("89.99").RatingIsCertain);
    }

    [Fact]
    public void FromPublished_CutOffNumbers_HideAWholeUnitAboveAndNoneBelow()
    {
        var cutting = Rules.With("dipotong", Rules.Method.With("rounding", "down"));
        var rebuilt = Of(cutting, "95.49", "100.0");

        Assert.Equal(new Ratio(9_549 + 10_000, 20_000), rebuilt.Value);
        Assert.Equal(rebuilt.Value, rebuilt.Low);
        Assert.Equal(new Ratio(9_550 + 10_000, 20_000), rebuilt.High);
    }

    [Fact]
    public void Percentages_OfTheInterval_AreRoundedOutward()
    {
        var rebuilt = Of("95.49", "97.11", "99.13");

        Assert.Equal(("97.24", "97.2383", "97.2484"), (rebuilt.Percentage.ToString(), rebuilt.LowPercentage.ToString(), rebuilt.HighPercentage.ToString()));
    }

    [Fact]
    public void FromPublished_IndexThatIsNoMeanOfUrusan_IsRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Of(Rules.With("x", Rules.Method.With("urusan-to-region", "mean-of-services")), "95.49"));

        Assert.Equal("rules", refused.ParamName);
        Assert.Contains("mean-of-services", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromPublished_NothingOrOutsideTheRange_IsRefused()
    {
        Assert.Contains("At least one", Assert.Throws<ArgumentException>(() => Of()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Of("100.01"));
        Assert.Throws<ArgumentException>(() => Of("50.00", "-0.01"));
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => Of((RuleBook)null!, "1")).ParamName);
        Assert.Throws<ArgumentNullException>(() => RebuiltIndex.FromPublished(null!, Rules));
    }

    [Fact]
    public void Label_BothLanguages_SayThatItWasRounded()
    {
        Assert.Equal("disusun ulang dari angka yang sudah dibulatkan", RebuiltIndex.Label(Language.Indonesian));
        Assert.Equal("rebuilt from rounded figures", RebuiltIndex.Label(Language.English));
    }

    private static RebuiltIndex Of(params string[] published) => Of(Rules, published);

    private static RebuiltIndex Of(RuleBook rules, params string[] published) => RebuiltIndex.FromPublished(
        published.Select((text, at) => (Urusan.All[at], Percentage.Parse(text))).ToDictionary(pair => pair.Item1, pair => pair.Item2), rules);
}
