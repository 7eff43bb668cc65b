using System.Globalization;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Tests.Reports;

namespace Spm.Core.Tests.Indices;

/// <summary>Why a published number differs, as a reader of a report card sees it.</summary>
public class ReconcileTests
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";

    // docs/sources: the constructed case of four readings, 85.40 by items and 87.30 pooled.
    private static readonly ServiceFigures[] OneServiceFigures =
    [
        new(Mothers, Figure.Reported(5000, 4250),
        [
            new("a", QualityComponent.Goods, Figure.Reported(1000, 900)), new("b", QualityComponent.Goods, Figure.Reported(5000, 5000)),
            new("c", QualityComponent.Goods, Figure.Reported(500, 400)), new("d", QualityComponent.Staff, Figure.Reported(100, 70)),
            new("e", QualityComponent.Staff, Figure.Reported(100, 95)),
        ]),
    ];

    private static readonly RegionIndex OneService = new Case(AchievementMethod.Permendagri59, OneServiceFigures).Measure();

    [Fact]
    public void Reconcile_OwnNumber_IsListedFirstAsAgreeing()
    {
        var result = OneService.Reconcile("85,40");

        Assert.True(result.IsDefault && result.IsExplained);
        Assert.True(result.Fits[0].Variants[0].IsDefault);
        Assert.Empty(result.FigureChanges);
        Assert.Contains("sesuai dengan cara hitung baku", result.Describe(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("agrees", result.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_PooledNumber_NamesThePolicyInBothLanguages()
    {
        var result = OneService.Reconcile("87.30");

        Assert.False(result.IsDefault);
        Assert.Equal("quality=pooled-sum", result.Fits[0].Variants[0].ToString());
        Assert.Contains("Angka terbit 87,30; cara hitung baku 85,40; selisih +1,90", result.Describe(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("quality=pooled-sum (jumlah terpenuhi dibagi jumlah yang harus dipenuhi", result.Describe(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("quality=pooled-sum (everything fulfilled over everything required", result.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_OtherReadingsThatFitToo_AreListedAndNoneIsChosen()
    {
        var result = OneService.Reconcile("85");

        Assert.True(result.IsAmbiguous);
        Assert.Contains("tidak ada yang dipilih", result.Describe(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("none is chosen", result.Describe(Language.English), StringComparison.Ordinal);
        Assert.Equal(result.Fits.OrderBy(group => group.FewestDeviations), result.Fits);
    }

    [Fact]
    public void Reconcile_NumberThatNothingGives_IsUnexplainedWithTheNearest()
    {
        var result = OneService.Reconcile("12.34");

        Assert.False(result.IsExplained);
        Assert.NotEmpty(result.Nearest);
        Assert.Equal(result.Nearest.Select(group => Distance(group.Difference)).Order(), result.Nearest.Select(group => Distance(group.Difference)));
        Assert.Contains("tidak terjelaskan", result.Describe(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("unexplained", result.Describe(Language.English), StringComparison.Ordinal);
        Assert.Contains("Yang terdekat:", result.Describe(Language.Indonesian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12.34")]
    [InlineData("85.40")]
    [InlineData("87.30")]
    public void Reconcile_EachGroup_HoldsEveryWayThatComesToTheSame(string published)
    {
        var result = OneService.Reconcile(published);
        var search = new VariantSearch(BareFigures.Of(OneServiceFigures, OneService.Rules.Catalog).Services, OneService.Rules, [2]);
        var tried = search.Run(CancellationToken.None);

        foreach (var group in result.Fits.Concat(result.Nearest))
        {
            var first = tried.First(variant => Text(variant.Deviations) == group.Variants[0].ToString()).Outcome;
            var same = tried.Where(variant => !search.IsIdle(variant) && variant.Outcome.IsSame(first));
            Assert.Equal(same.Select(variant => Text(variant.Deviations)), group.Variants.Select(variant => variant.ToString()));
            Assert.Equal(group.Printed.PrintedShare - result.Published.PrintedShare, group.Difference.PrintedShare);
        }

        Assert.Equal(result.IsExplained ? 0 : 5, result.Nearest.Count);

        static string Text(Deviation[] deviations) => deviations.Length == 0 ? "default" : string.Join(" + ", deviations.Select(deviation => deviation.ToString()));
    }

    [Fact]
    public void Reconcile_OneMoreServed_NamesTheSmallestChangeOfEachNumber()
    {
        // One of 5000 is 0.016 points: 5 more print 85.48, 6 more 85.50. Of required, 4994 prints 85.48 and 4993 prints 85.50.
        var result = OneService.Reconcile("85.50");
        var done = Assert.Single(result.FigureChanges, change => change.Item is null && !change.IsOfRequired);
        var required = Assert.Single(result.FigureChanges, change => change.Item is null && change.IsOfRequired);

        Assert.Equal(6, done.Change);
        Assert.Equal("Pelayanan kesehatan ibu hamil", done.Service.OfficialName, ignoreCase: true);
        Assert.EndsWith("terlayani: 4.250 → 4.256 (+6)", done.Describe(Language.Indonesian), StringComparison.Ordinal);
        Assert.EndsWith("required: 5,000 → 4,993 (−7)", required.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_NotReportedFigure_ChangesFromNothing()
    {
        var silent = new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Of(10, null), [])]).Measure();
        var change = Assert.Single(silent.Reconcile("70.00").FigureChanges);

        Assert.Equal(7, change.Change);
        Assert.EndsWith("terlayani: ? → 7 (+7)", change.Describe(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_EqualOutcomes_AreOneGroup()
    {
        var result = OneService.Reconcile("85.00");
        var group = Assert.Single(result.Fits, group => group.Variants.Any(variant => variant.ToString() == "weights=recipients-only"));

        Assert.Equal(1, group.FewestDeviations);
        Assert.All(result.Fits.SelectMany(fit => fit.Variants), variant => Assert.InRange(variant.Deviations.Count, 0, 2));
    }

    [Theory]
    [InlineData("85.40", 1)]
    [InlineData("85", 2)]
    public void Reconcile_TwoServices_TriesEveryPairOnce(string published, int stagesDigits)
    {
        var result = new Case(AchievementMethod.Permendagri59,
        [
            new(Mothers, Figure.Reported(7, 5), [new("a", default, Figure.Reported(3, 1))]),
            new("kabkota.pendidikan.dasar", Figure.Reported(9, 8), [new("a", default, Figure.Reported(4, 3))]),
        ]).Measure().Reconcile(published);
        var otherValues = AchievementMethod.Accepted.Where(key => key.Key is not ("region-to-nation" or "rating-on" or "digits")).Select(key => key.Value.Count - 1).ToArray();
        var policies = otherValues.Sum();
        var pairsOfPolicies = (policies * policies - otherValues.Sum(values => values * values)) / 2;
        var stages = 6 * 3 * stagesDigits;
        const int points = 3;
        const int services = 2 * 3;

        // Points are of no use where quality has no weight: one policy value.
        var ways = 1 + policies + stages + points + services
            + pairsOfPolicies + policies * stages + (policies - 1) * points + policies * services
            + stages * points + stages * services + points * services;
        Assert.Equal(ways, result.VariantsTried);
    }

    [Fact]
    public void Reconcile_WaysThatComeToTheSame_AreNamedTogetherAndAddedToNothing()
    {
        var result = OneService.Reconcile("85.40");
        var single = result.Fits.SelectMany(group => group.Variants).Where(variant => variant.Deviations.Count == 1).Select(variant => variant.ToString()).ToArray();

        // Nothing is above its need, silent, zero or not due here, and there is one service of one level.
        Assert.Equal(
            [
                "cap=none", "zero-required=full", "zero-required=zero", "not-reported=left-out", "not-yet-due=zero", "quality-zero-required=full",
                "quality-zero-required=zero", "unlisted-indicator=zero", "no-quality=quality-full", "no-quality=quality-zero",
                "service-to-urusan=mean-of-levels", "service-to-urusan=each-service-once", "urusan-to-region=mean-of-services",
                "rounding=half-even", "rounding=down", "guard=off",
            ],
            result.Fits[0].Variants.Skip(1).Take(16).Select(variant => variant.ToString()));
        Assert.Equal(single.Distinct(), single);
        Assert.DoesNotContain(
            result.Fits.SelectMany(group => group.Variants).Where(variant => variant.Deviations.Count == 2),
            variant => variant.Deviations.Any(deviation => deviation.ToString() == "cap=none"));
    }

    [Fact]
    public void Describe_TwoDeviationsThatAddToAFittingOne_AreCountedAndNotPrinted()
    {
        var result = OneService.Reconcile("87.30");
        var text = result.Describe(Language.English);

        Assert.Contains(result.Fits, group => group.FewestDeviations == 2 && group.Variants[0].Deviations.Any(deviation => deviation.ToString() == "quality=pooled-sum"));
        Assert.DoesNotContain("quality=pooled-sum (everything fulfilled over everything required, unlike units and all) +", text, StringComparison.Ordinal);
        Assert.Contains("groups that only add to one deviation that fits by itself are not printed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_PercentageOrText_IsTheSame() =>
        Assert.Equal(OneService.Reconcile("87,30").Describe(Language.English), OneService.Reconcile(Percentage.Parse("87.30")).Describe(Language.English));

    [Fact]
    public void Reconcile_FullKabupaten_FindsAPlantedReadingAmongThousands()
    {
        var index = SampleRegion.Rules.Measure(SampleRegion.Rules.Check(SampleRegion.Complete("65.01", seed: 5)).OrThrow());
        var pooled = index.Sensitivity().Readings.Single(reading => reading.Policy == QualityReading.PooledSum).Published!;
        var result = index.Reconcile(pooled.ToString(Language.Indonesian));

        Assert.InRange(result.VariantsTried, 4_000, 20_000);
        Assert.Contains(result.Fits, group => group.Variants.Any(variant => variant.ToString() == "quality=pooled-sum"));
    }

    [Theory]
    [InlineData("-1", 1)]
    [InlineData("1000", 4)]
    [InlineData("001000,5", 6)]
    [InlineData("87,2O", 5)]
    [InlineData("1.087,20", 6)]
    [InlineData("87.20 %", 6)]
    [InlineData("87,1234567", 10)]
    [InlineData("", 1)]
    public void Reconcile_OtherText_IsRefusedWithTextPositionAndExample(string text, int position)
    {
        var refused = Assert.Throws<FormatException>(() => OneService.Reconcile(text));

        Assert.StartsWith($"\"{text}\"", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"(position {position})", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("\"87,20\".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_PercentageOutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OneService.Reconcile(Percentage.Parse("-0.01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => OneService.Reconcile(Percentage.Parse("1000")));
        Assert.Throws<ArgumentNullException>(() => OneService.Reconcile(null!));
    }

    [Fact]
    public void Reconcile_NumberAbove100_FindsTheMissingCap()
    {
        var result = new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(5, 7), [])]).Measure().Reconcile("140,00");

        Assert.Equal("cap=none", result.Fits[0].Variants[0].ToString());
    }

    [Fact]
    public void Reconcile_OneGroupThatFits_IsAPossibilityAndNotAmbiguous()
    {
        // The components' mean is 86.25: of 20 points, 17.25.
        var result = OneService.Reconcile("17.25");

        Assert.Equal("quality=mean-of-components + published-number=quality-points", Assert.Single(result.Fits).Variants[0].ToString());
        Assert.False(result.IsAmbiguous);
        Assert.Contains("satu kelompok cara hitung cocok; itu kemungkinan, bukan bukti", result.Describe(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("one group fits; that is a possibility, no proof", result.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_NoIndex_StillTriesWhatWouldGiveOne()
    {
        var result = new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(0, 0), [])]).Measure().Reconcile("100.00");

        Assert.Null(result.Default);
        Assert.Empty(result.FigureChanges);
        Assert.Contains(result.Fits.SelectMany(group => group.Variants), variant => variant.ToString() == "zero-required=full");
        Assert.Contains("cara hitung baku –", result.Describe(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_NothingMeasured_IsUnexplained()
    {
        var result = new Case(AchievementMethod.Permendagri59, []).Measure().Reconcile("0");

        Assert.Equal((0, false, 0), (result.VariantsTried, result.IsExplained, result.Nearest.Count));
        Assert.Contains("tidak terjelaskan", result.Describe(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_Cancelled_Stops()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => OneService.Reconcile("85.40", stopped.Token));
    }

    [Fact]
    public void Describe_EveryDeviation_DiffersByLanguage()
    {
        var result = OneService.Reconcile("12.34");

        Assert.All(result.Nearest.SelectMany(group => group.Variants).Where(variant => !variant.IsDefault),
            variant => Assert.NotEqual(variant.Describe(Language.Indonesian), variant.Describe(Language.English)));
    }

    private static int Distance(Percentage difference) => int.Parse(difference.ToString().TrimStart('-').Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
