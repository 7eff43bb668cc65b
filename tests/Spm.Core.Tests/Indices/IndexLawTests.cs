using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

/// <summary>Laws of the index; a law that needs a policy stands beside the counter-example of the others.</summary>
public class IndexLawTests
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";
    private const string Births = "kabkota.kesehatan.ibu-bersalin";

    private static readonly Arbitrary<int> Anywhere = Gen.Choose(0, 1_000_000).ToArbitrary();

    [Fact]
    public void Measure_ServicesAndItemsInAnotherOrder_IsTheSame() => Laws.Hold(Cases.Anything, Anywhere, (made, seed) =>
    {
        var shuffled = made with
        {
            Figures = Shuffle(made.Figures.Select(entry =>
                new ServiceFigures(entry.Service, entry.Recipients, entry.Quality is null ? null : Shuffle(entry.Quality, seed))), seed),
        };

        return made.Measure().SameResultAs(shuffled.Measure());
    });

    [Fact]
    public void Measure_OneMoreServed_IsNeverLower() => Laws.Hold(Cases.Anything, Anywhere, (made, seed) =>
    {
        var at = seed % made.Figures.Count;
        var more = made.Replace(at, One(made.Figures[at], seed, OneMore));

        return Order(made, more) <= 0;
    });

    [Fact]
    public void Measure_SilenceBroken_IsNeverLowerWhereSilenceCountsZero() =>
        Laws.Hold(Cases.Of(Cases.AnyMethod, Cases.AnyFigure), Anywhere, (made, seed) =>
        {
            var method = made.Method with { NotReported = NotReportedPolicy.Zero };
            var at = seed % made.Figures.Count;
            var silent = made with { Method = method };

            return Order(silent, silent.Replace(at, One(made.Figures[at], seed, figure => Answer(figure, seed)))) <= 0;
        });

    [Fact]
    public void Measure_SilenceBrokenWhereSilenceIsLeftOut_CanBeLower()
    {
        var silent = new Case(
            AchievementMethod.Permendagri59 with { NotReported = NotReportedPolicy.LeftOut },
            [new(Mothers, Figure.Reported(10, 9), []), new(Births, Figure.Of(10, null), [])]);

        Assert.Equal(new Ratio(9, 10), silent.Measure().Value!.ToRatio());
        Assert.Equal(new Ratio(7, 10), silent.Replace(1, new(Births, Figure.Reported(10, 5), [])).Measure().Value!.ToRatio());
    }

    [Fact]
    public void Measure_RequiredAndDoneScaledTogether_IsTheSameWithoutPooling() => Laws.Hold(Cases.Of(Cases.AnyMethod, Cases.SmallCounts), Anywhere, (made, seed) =>
    {
        var usual = made.Method.Quality == QualityReading.PooledSum ? made.With("quality", "mean-of-indicators") : made;
        var at = seed % made.Figures.Count;

        return Order(usual, usual.Replace(at, One(usual.Figures[at], seed, figure => Figure.Reported(figure.Required!.Value * 7, figure.Done!.Value * 7)))) == 0;
    });

    [Fact]
    public void Measure_OneItemScaledUnderPooledSum_IsAnother()
    {
        var pooled = new Case(AchievementMethod.Permendagri59 with { Quality = QualityReading.PooledSum }, [Kits(1)]);

        Assert.Equal(new Ratio(9, 10), pooled.Measure().Value!.ToRatio());
        Assert.Equal(new Ratio(9, 11), pooled.Replace(0, Kits(10)).Measure().Value!.ToRatio());

        static ServiceFigures Kits(int missing) => new(Mothers, Figure.Reported(10, 10),
            [new("a", default, Figure.Reported(missing, 0)), new("b", default, Figure.Reported(1, 1))]);
    }

    [Fact]
    public void Measure_QualityListReported_IsNeverLowerThanSilence() => Laws.Hold(Cases.UsualMethod, made => made.Figures.All(entry =>
    {
        var alone = made with { Figures = [entry] };

        return Order(alone with { Figures = [new(entry.Service, entry.Recipients)] }, alone) <= 0;
    }));

    [Fact]
    public void Measure_WithCap_LiesBetweenZeroAndOne() => Laws.Hold(Cases.Anything, made =>
    {
        var value = made.With("cap", "at-one").Measure().Value;

        return value is null || (value.CompareTo(Ratio.Zero) >= 0 && value.CompareTo(Ratio.One) <= 0);
    });

    [Fact]
    public void Measure_WithoutCap_CanPassOneAndIsParipurna()
    {
        var index = new Case(AchievementMethod.Permendagri59 with { Cap = CapPolicy.None }, [new(Mothers, Figure.Reported(5, 7), [])]).Measure();

        Assert.Equal(new Ratio(7, 5), index.Value!.ToRatio());
        Assert.Equal(SpmRating.TuntasParipurna, index.Rating);
        Assert.Equal("140.00", index.Published!.ToString());
    }

    [Fact]
    public void PointsLost_OverServicesAndUrusan_AddUpToWhatIsMissing() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();
        var missing = index.Value is null ? Ratio.Zero : (Ratio.One - index.Value.ToRatio()) * 100;

        Assert.Equal(missing, Ratio.Sum([.. index.Services.Select(service => service.PointsLost)]));
        Assert.Equal(missing, Ratio.Sum([.. index.Urusan.Select(urusan => urusan.PointsLost)]));
    });

    [Fact]
    public void RegionWeight_OverServices_IsOneAndRebuildsTheIndex() => Laws.Hold(Cases.Anything, made =>
    {
        var index = made.Measure();
        if (index.Value is null)
            return index.Services.All(service => service.RegionWeight == Ratio.Zero);

        var rebuilt = Ratio.Sum([.. index.Services.Where(service => service.Value is not null).Select(service => service.RegionWeight * service.Value!.ToRatio())]);
        return Ratio.Sum([.. index.Services.Select(service => service.RegionWeight)]) == Ratio.One && rebuilt == index.Value.ToRatio();
    });

    // No index at all counts as the lowest: leaving everything out must not beat a report.
    private static int Order(Case left, Case right) => RegionIndexComparer.MixingProvisional.Compare(left.Measure(), right.Measure());

    private static T[] Shuffle<T>(IEnumerable<T> values, int seed)
    {
        var shuffled = values.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>Changes the recipients or one item, whichever the seed points at.</summary>
    private static ServiceFigures One(ServiceFigures entry, int seed, Func<Figure, Figure> change)
    {
        var part = seed / 100 % ((entry.Quality?.Count ?? 0) + 1) - 1;
        return part < 0
            ? new(entry.Service, change(entry.Recipients), entry.Quality)
            : new(entry.Service, entry.Recipients, entry.Quality!.Select((item, i) => i == part ? new(item.Indicator, item.Component, change(item.Figure)) : item));
    }

    private static Figure OneMore(Figure figure) =>
        figure is { Done: { } done and < Figure.MostCount, Required: { } required } ? Figure.Reported(required, done + 1) : figure;

    private static Figure Answer(Figure figure, int seed) => figure is { State: FigureState.NotReported, Required: not 0 }
        ? Figure.Reported(figure.Required ?? seed % 9 + 1, seed % 11)
        : figure;
}
