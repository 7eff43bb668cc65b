using Spm.Core.Aggregation;
using Spm.Core.Stages;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

/// <summary>At and beyond every width, and beyond the bound nothing is changed.</summary>
public class TallyBoundTests
{
    // 1,024 times 2⁵³−1 and 1,023 make 2⁶³−1.
    private static readonly SampleRow[] ToTheBound =
        [.. Enumerable.Repeat(new SampleRow(7, TallyFigure.Reported(Figure.MostCount, 0)), 1_024), new SampleRow(7, TallyFigure.Reported(1_023, 0))];

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(TallyBlock.MostRows)]
    public void Add_BatchToTheBound_IsExact(int blockRows) =>
        Assert.Equal(long.MaxValue, Tally(ToTheBound, blockRows).At(Period, 7).Required);

    [Fact]
    public void Add_BatchBeyondTheBound_FailsAndChangesNothing()
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(Batch(ToTheBound));
        var before = builder.ToTally();

        Assert.Throws<OverflowException>(() => builder.Add(Batch([new(3, TallyFigure.Reported(1, 1)), new(7, TallyFigure.Reported(1, 0))])));
        Assert.Throws<OverflowException>(() => builder.Add(Period, 7, TallyFigure.NotReported(1)));
        Assert.Throws<OverflowException>(() => builder.Add(Tally([new(7, TallyFigure.Reported(1, 0))])));
        Assert.Equal(before, builder.ToTally());
    }

    [Fact]
    public void Add_OneBatchBeyondTheBound_Fails()
    {
        var builder = new TallyBuilder(Layout);

        Assert.Throws<OverflowException>(() => builder.Add(Batch([.. ToTheBound, new(7, TallyFigure.Reported(1, 0))])));
        Assert.True(builder.ToTally().IsZero);
    }

    [Fact]
    public void Subtract_BelowTheBound_Fails()
    {
        var builder = new TallyBuilder(Layout);
        builder.Subtract(Batch(ToTheBound));
        builder.Subtract(Period, 7, TallyFigure.Reported(1, 0));

        Assert.Equal(long.MinValue, builder.ToTally().At(Period, 7).Required);
        Assert.Throws<OverflowException>(() => builder.Subtract(Batch([new(7, TallyFigure.Reported(1, 0))])));
        Assert.Throws<OverflowException>(() => -builder.ToTally());
    }

    [Fact]
    public void Add_AfterGoingBackBelowTheBound_IsExactAgain()
    {
        var builder = new TallyBuilder(Layout);
        for (var round = 0; round < 3; round++)
        {
            builder.Add(Batch(ToTheBound));
            builder.Subtract(Batch(ToTheBound));
        }

        Assert.True(builder.ToTally().IsZero);
    }

    [Theory]
    [InlineData(ushort.MaxValue, 200_000)]
    [InlineData(uint.MaxValue, 100_000)]
    public void Add_SumsPastThirtyTwoBits_AreExact(long count, int rows)
    {
        var sums = Tally(Enumerable.Repeat(new SampleRow(5, TallyFigure.Reported(count, count - 1)), rows)).At(Period, 5);

        Assert.Equal(new TallyTotals { Required = count * rows, Done = (count - 1) * rows, Met = (count - 1) * rows, Rows = rows }, sums);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Add_ManyBlocks_GivesTheTotalsOfASlowDictionary(int threads)
    {
        var random = new Random(threads);
        var rows = Enumerable.Range(0, 300_000).Select(at => new SampleRow(
            at < 150_000 ? at % Layout.CellCount : random.Next(Layout.CellCount),
            random.Next(20) switch
            {
                0 => TallyFigure.NotReported(random.Next(2) == 0 ? null : random.Next(9)),
                1 => TallyFigure.Reported(random.Next(1 << 20), random.Next(1 << 20)),
                _ => TallyFigure.Reported(random.Next(1 << 16), random.Next(1 << 16)),
            })).ToArray();

        new SlowTally(rows).IsSameAs(Tally(rows, threads: threads));
    }

    [Fact]
    public void Totals_AreFortyEightBytesInTheOrderThatLanesSuppose() => Assert.Equal(48, System.Runtime.CompilerServices.Unsafe.SizeOf<TallyTotals>());
}
