using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Tests.Validation;

namespace Spm.Core.Tests.Indices;

/// <summary>Intervals that can be added up by hand, and the corners of every policy.</summary>
public class IntervalTests
{
    private const string Mothers = SampleReports.Mothers;
    private const string Births = SampleReports.Births;
    private const string Houses = SampleReports.Houses;

    private static readonly Figure Later = Figure.NotYetDue("panen bulan depan");

    [Fact]
    public void Interval_SilentServiceAndList_ReachFromNothingToFullMarks()
    {
        var interval = Of("not-reported=left-out", new ServiceFigures(Mothers, Figure.Unknown), new(Births, Figure.Reported(10, 5)));

        Assert.Equal((new Ratio(2, 10), new Ratio(8, 10)), Ends(interval));
        Assert.Equal("20.00–80.00 · Belum Tuntas–Tuntas Madya", interval.ToString());
        Assert.Equal("20,00–80,00 · Belum Tuntas–Tuntas Madya", interval.ToString(Language.Indonesian));
        Assert.Equal([SpmRating.BelumTuntas, SpmRating.TuntasMuda, SpmRating.TuntasPratama, SpmRating.TuntasMadya], interval.Ratings);
        Assert.False(interval.IsCertain);
    }

    [Fact]
    public void Interval_NarrowGap_IsCertainOfTheRating()
    {
        var interval = Of("", new ServiceFigures(Mothers, Figure.Reported(10, 8), [new("a", default, Figure.Of(3, null))]));

        Assert.Equal((new Ratio(64, 100), new Ratio(84, 100)), Ends(interval));
        Assert.Equal("64.00–84.00 · Tuntas Muda–Tuntas Madya", interval.ToString());
        interval = Of("", new ServiceFigures(Mothers, Figure.Reported(10, 8), [new("a", default, Figure.Of(3, null)), new("b", default, Figure.Reported(1, 1)), new("c", default, Figure.Reported(1, 1))]));
        Assert.Equal((new Ratio(64, 100) + new Ratio(2, 15), new Ratio(84, 100)), Ends(interval));
        Assert.False(interval.IsPoint);
    }

    [Fact]
    public void Interval_NotYetDue_IsOpenOnlyWhenAskedFor()
    {
        var index = Measured("", new ServiceFigures(Mothers, Figure.Reported(10, 6), []), new(Births, Later, [new("a", default, Figure.Reported(2, 1))]));

        Assert.Equal((new Ratio(6, 10), new Ratio(6, 10)), Ends(index.Interval(MissingData.NotReported)));
        Assert.True(index.Interval(MissingData.NotReported)!.IsPoint);
        Assert.Equal((new Ratio(35, 100), new Ratio(75, 100)), Ends(index.Interval()));
        Assert.Equal((new Ratio(1, 10), new Ratio(9, 10)), Ends(index.Interval(Service(Births))));
        Assert.Null(index.Interval(Service(Births), MissingData.NotReported));
        Assert.Equal(Ends(index.Interval()), Ends(index.Interval(Urusan.Health)));
    }

    [Fact]
    public void Interval_NotYetDueAsZero_StillHoldsTheZero()
    {
        var index = Measured("not-yet-due=zero", new ServiceFigures(Births, Later, [new("a", default, Figure.Reported(2, 1))]));

        Assert.Equal((Ratio.Zero, new Ratio(9, 10)), Ends(index.Interval()));
        Assert.Equal((Ratio.Zero, Ratio.Zero), Ends(index.Interval(MissingData.NotReported)));
    }

    [Fact]
    public void Interval_ServiceThatCanBeEmpty_CouldTurnOutNotApplicable()
    {
        QualityFigure[] full = [new("a", default, Figure.Reported(1, 1))], none = [new("a", default, Figure.Reported(1, 0))];
        var nothing = new ServiceFigures(Births, Figure.Reported(1, 0), none);
        var everything = new ServiceFigures(Births, Figure.Reported(1, 1), full);

        Assert.Equal((Ratio.Zero, new Ratio(1, 2)), Ends(Of("", nothing, new(Houses, Figure.Unknown, full))));
        Assert.Equal((new Ratio(1, 2), Ratio.One), Ends(Of("", everything, new(Houses, Figure.Unknown, none))));
        Assert.Equal((new Ratio(1, 10), new Ratio(1, 2)), Ends(Of("", nothing, new(Houses, Figure.Of(5, null), full))));
        Assert.Equal((new Ratio(1, 10), new Ratio(1, 2)), Ends(Of("", nothing, new(Mothers, Figure.Unknown, full))));
    }

    [Fact]
    public void Interval_WithoutCap_CountsWhatCouldBeLeftOut()
    {
        var interval = Of("cap=none", new ServiceFigures(Mothers, Figure.Reported(10, 20), [new("a", default, Figure.Reported(1, 3)), new("b", default, Figure.Unknown)]));

        Assert.Equal((new Ratio(8 * 2 + 2, 10) + new Ratio(1, 10), new Ratio(8 * 2 + 2 * 3, 10)), Ends(interval));
    }

    [Fact]
    public void Interval_PooledItemOfUnknownNeed_CouldBeOfAnySize()
    {
        var interval = Of("quality=pooled-sum", new ServiceFigures(Mothers, Figure.Reported(1, 1), [new("a", default, Figure.Reported(10, 5)), new("b", default, Figure.Unknown)]));

        Assert.Equal(new Ratio(8, 10), interval.Low.ToRatio());
        Assert.Equal(new Ratio(8, 10) + new Ratio(Figure.MostCount + 5, Figure.MostCount + 10) / 5, interval.High.ToRatio());
        Assert.Equal([SpmRating.TuntasMadya, SpmRating.TuntasUtama], interval.Ratings);
        Assert.Equal("80.00–99.99 · Tuntas Madya–Tuntas Utama", interval.ToString());
    }

    [Fact]
    public void Interval_PoolBeyondItsNeed_ReachesFurthestWithoutMore()
    {
        var interval = Of("cap=none quality=pooled-sum not-reported=left-out", new ServiceFigures(Mothers, Figure.Reported(1, 1), [new("a", default, Figure.Reported(10, 30)), new("b", default, Figure.Of(10, null))]));

        Assert.Equal((new Ratio(8, 10) + new Ratio(30, 20) / 5, new Ratio(8, 10) + new Ratio(3, 5)), Ends(interval));
    }

    [Fact]
    public void Interval_PoolOfAServiceNotYetDue_CouldStaySilent()
    {
        var interval = Of("quality=pooled-sum", new ServiceFigures(Births, Later, [new("a", default, Figure.Reported(10, 5)), new("b", default, Figure.Unknown)]));

        Assert.Equal(Ratio.Zero, interval.Low.ToRatio());
    }

    [Fact]
    public void Interval_PoolWithAnItemNotYetDueAsZero_IsNothingWhileThatIsNotAskedAbout()
    {
        var index = Measured("quality=pooled-sum not-yet-due=zero", new ServiceFigures(Mothers, Figure.Reported(1, 1), [new("a", default, Later), new("b", default, Figure.Of(3, null))]));

        Assert.Equal((new Ratio(8, 10), new Ratio(8, 10)), Ends(index.Interval(MissingData.NotReported)));
        Assert.Equal(Ratio.One, index.Interval()!.High.ToRatio());
    }

    [Fact]
    public void Interval_PoolOfNothingRequired_KeepsItsPolicy()
    {
        var items = new QualityFigure[] { new("a", default, Figure.Reported(0, 0)), new("b", default, Figure.Of(3, null)) };

        Assert.Equal((new Ratio(8, 10), Ratio.One), Ends(Of("quality=pooled-sum quality-zero-required=full", new ServiceFigures(Mothers, Figure.Reported(1, 1), items))));
        Assert.Equal((new Ratio(8, 5), new Ratio(9, 5)), Ends(Of("cap=none quality=pooled-sum quality-zero-required=zero not-reported=left-out", new ServiceFigures(Mothers, Figure.Reported(1, 2), items))));
    }

    [Fact]
    public void Interval_MoreUnknownNeedsInAPoolThanAShareHolds_ReachesBothEnds()
    {
        var basis = new LegalBasis("contoh", "INFERRED");
        var list = new QualityList("panjang", basis, Enumerable.Range(0, 40).Select(at => new QualityIndicator(QualityComponent.Goods, $"tidak didaftar {at}", "buah", basis)));
        var rules = SampleReports.Rules.With("lain", SampleReports.Rules.Catalog.With(Service(Mothers), list))
            .With("lain", AchievementMethod.Permendagri59.With("quality", "pooled-sum").With("cap", "none").With("unlisted-indicator", "zero"));
        var items = Enumerable.Range(0, 1000).Select(at => new QualityFigure($"butir {at}", default, Figure.Reported(Figure.MostCount, 1)));
        var index = rules.Measure(rules.Check(SampleReports.With(new ServiceFigures(Mothers, Figure.Reported(1, 1), items))).OrThrow());

        Assert.Equal((new Ratio(8, 10), Ratio.One), Ends(index.Interval(Service(Mothers))));
    }

    // A form knows no list of a service that is not yet due; a refused list of such a service has no index to refuse yet.
    [Fact]
    public void Interval_SubmissionWithAServiceNotYetDue_DoesNotKnowItsList()
    {
        var index = Measure(SampleReports.Clean(period: "2025-Q1").With(new ServiceFigures(Births, Later, [])), "no-quality=quality-zero");

        Assert.Equal((Ratio.Zero, Ratio.One), Ends(index.Interval(Service(Births))));
        Assert.NotNull(Of("quality=single-figure", new ServiceFigures(Births, Later, [new("a", default, Figure.Unknown), new("b", default, Figure.Unknown)])));
    }

    [Fact]
    public void Interval_UnlistedCountedAsZero_CouldStillBeListed()
    {
        var submission = SampleReports.With(new ServiceFigures(Mothers, Figure.Reported(10, 10), [.. SampleReports.Items(Mothers).Skip(1)]));

        Assert.True(Measure(submission, "unlisted-indicator=left-out").Interval()!.IsPoint);
        Assert.False(Measure(submission, "unlisted-indicator=zero").Interval()!.IsPoint);
    }

    [Fact]
    public void Interval_EverythingReported_IsAPoint()
    {
        var interval = Measure(SampleReports.Clean(), "").Interval()!;

        Assert.True(interval is { IsPoint: true, IsCertain: true });
        Assert.Equal("90.00 · Tuntas Utama", interval.ToString());
        Assert.False(Of("", new ServiceFigures(Mothers, Figure.Reported(3, 1))).IsPoint);
    }

    [Fact]
    public void Interval_NothingThatCouldHaveAnIndex_IsNull()
    {
        var index = Measured("", new ServiceFigures(Houses, Figure.NotApplicable("tidak ada bencana"), []));

        Assert.Null(index.Interval());
        Assert.Null(index.Interval(Service(Houses)));
        Assert.Null(index.Interval(Urusan.Housing));
    }

    [Fact]
    public void Interval_WrongArguments_AreRefused()
    {
        var index = Measured("", new ServiceFigures(Mothers, Figure.Unknown));

        Assert.Throws<ArgumentException>(() => index.Interval(Service(Births)));
        Assert.Throws<ArgumentException>(() => index.Interval(Urusan.Housing));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Interval((MissingData)2));
        Assert.Throws<ArgumentNullException>(() => index.Interval((ServiceType)null!));
        Assert.Throws<ArgumentNullException>(() => index.Interval((Urusan)null!));
    }

    // More done than required is not considered: an estimated need lets an index pass the upper end.
    [Fact]
    public void Interval_MoreDoneThanRequired_CanPassIt()
    {
        var silent = Of("cap=none", new ServiceFigures(Mothers, Figure.Of(10, null), []));
        var told = Measured("cap=none", new ServiceFigures(Mothers, Figure.Reported(10, 11), []));

        Assert.False(silent.Contains(told.Value!));
    }

    private static RegionIndex Measured(string policies, params ServiceFigures[] figures) =>
        new Case(policies.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(AchievementMethod.Permendagri59, (method, policy) => method.With(policy.Split('=')[0], policy.Split('=')[1])), figures).Measure();

    private static IndexInterval Of(string policies, params ServiceFigures[] figures) => Measured(policies, figures).Interval()!;

    private static RegionIndex Measure(Submission submission, string policy)
    {
        var rules = policy.Length == 0 ? SampleReports.Rules : SampleReports.Rules.With("lain", AchievementMethod.Permendagri59.With(policy.Split('=')[0], policy.Split('=')[1]));
        return rules.Measure(rules.Check(submission).OrThrow());
    }

    private static ServiceType Service(string key) => SampleReports.Service(key);

    private static (Ratio Low, Ratio High) Ends(IndexInterval? interval) => (interval!.Low.ToRatio(), interval.High.ToRatio());
}
