using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

/// <summary>What every interval of an index holds, under every method.</summary>
public class IntervalLawTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static readonly Arbitrary<MissingData> Kinds = Gen.Elements(Enum.GetValues<MissingData>()).ToArbitrary();

    private static readonly Gen<Figure> MostlyMissing = Gen.Frequency(
        (3, Cases.Unreported), (2, Gen.Constant(Figure.NotYetDue("panen bulan depan"))), (2, Cases.SmallCounts), (1, Cases.AnyFigure));

    private static readonly Arbitrary<Case> Gaps = Cases.Of(Cases.AnyMethod, MostlyMissing);

    [Fact]
    [Law("Whatever missing figures and lists turn out to be, not applicable and still missing among it, the index lies within the interval.", Under = "every method")]
    public void Interval_AnyCompletion_LiesWithin() => Laws.Hold(Gaps, Kinds, Seeds, (made, missing, seed) =>
    {
        var interval = made.Measure().Interval(missing);
        var later = Completions.Some(made, missing, new Random(seed)).Measure();

        return later.Value is not { } value || (interval!.Contains(value) && interval.Ratings.Contains(later.Rating!.Value));
    });

    [Fact]
    [Law("Filling in one missing figure or list never widens the interval.", Under = "every method")]
    public void Interval_OneFigureFilledIn_Shrinks() => Laws.Hold(Gaps, Kinds, Seeds, (made, missing, seed) =>
    {
        if (Completions.One(made, missing, new Random(seed)) is not { } later) return true;
        var (before, after) = (made.Measure().Interval(missing), later.Measure().Interval(missing));

        return after is null || (before!.Contains(after.Low) && before.Contains(after.High));
    });

    [Fact]
    [Law("The interval of what is not reported lies within that of what is not yet due as well.", Under = "every method")]
    public void Interval_OfSilenceOnly_LiesInThatOfNotYetDueToo() => Laws.Hold(Gaps, made =>
    {
        var index = made.Measure();
        var (silence, both) = (index.Interval(MissingData.NotReported), index.Interval());

        return silence is null || (both!.Contains(silence.Low) && both.Contains(silence.High));
    });

    [Fact]
    [Law("The interval of a service, and of an urusan, holds its index.", Under = "every method")]
    public void Interval_OfServicesAndUrusan_HoldTheirIndices() => Laws.Hold(Gaps, Kinds, (made, missing) =>
    {
        var index = made.Measure();

        Assert.All(index.Services, service => Assert.True(service.Value is null || index.Interval(service.Service, missing)!.Contains(service.Value)));
        Assert.All(index.Urusan, urusan => Assert.True(urusan.Value is null || index.Interval(urusan.Urusan, missing)!.Contains(urusan.Value)));
    });

    // The ends of a pool with an unknown need lie at the largest count, which nobody can try.
    [Fact]
    [Law("Every completion of tiny counts lies within the interval, and some completion reaches each end; an end that hangs on a pool with an unknown need is reached only by the largest count.", Under = "every method")]
    public void Interval_EveryCompletionOfTinyCounts_ReachesBothEnds() => Laws.Hold(TinyGaps(most: 2), Kinds, (made, missing) =>
    {
        var interval = made.Measure().Interval(missing);
        var values = Completions.All(made, missing, most: 3).Select(way => way.Measure().Value).OfType<ExactValue>().ToArray();
        if (values.Length == 0)
        {
            Assert.Null(interval);
            return;
        }

        Assert.All(values, value => Assert.True(interval!.Contains(value)));
        var isPool = made.Method.Quality == QualityReading.PooledSum && made.Method.Weights.Quality > 0
            && made.Figures.Any(entry => entry.Quality is { } quality && quality.Any(item => item.Figure.Required is null && Completions.IsMissing(item.Figure, missing)));
        Assert.True(isPool || values.Any(value => value.CompareTo(interval!.Low) == 0), "low");
        Assert.True(isPool || values.Any(value => value.CompareTo(interval!.High) == 0), "high");
    }, 300);

    /// <summary>Up to three services with a few gaps in all, so that every way of filling them in can be tried.</summary>
    private static Arbitrary<Case> TinyGaps(int most) => Arb.From(
        Cases.Of(Cases.AnyMethod, Gen.Frequency(
            (1, Gen.Constant(Figure.Unknown)), (1, Gen.Constant(Figure.Of(most, null))), (1, Gen.Constant(Figure.NotYetDue("panen"))),
            (5, from required in Gen.Choose(1, 3) from done in Gen.Choose(0, 5) select Figure.Reported(required, done)),
            (1, Cases.NobodyEntitled), (1, Gen.Constant(Figure.NotApplicable("nihil"))))).Generator
        .Select(made => made with { Figures = [.. made.Figures.Take(3).Select(entry => entry.Recipients.State == FigureState.NotYetDue && entry.Quality is [] ? new ServiceFigures(entry.Service, entry.Recipients) : entry)] })
        .Where(made => made.Figures.Sum(Count) <= 3));

    private static int Count(ServiceFigures entry) =>
        (Completions.IsMissing(entry.Recipients, MissingData.NotReportedOrNotYetDue) ? 1 : 0)
        + (entry.Quality?.Count(item => Completions.IsMissing(item.Figure, MissingData.NotReportedOrNotYetDue)) ?? 1);
}
