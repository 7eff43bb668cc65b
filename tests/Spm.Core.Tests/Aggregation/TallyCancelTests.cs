using Spm.Core.Aggregation;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

/// <summary>Cancelled or failed work leaves its target as it was.</summary>
public class TallyCancelTests
{
    [Fact]
    [Law("Work cancelled at any point leaves the builder as it was.")]
    public void Add_CancelledAtAnyPoint_LeavesTheBuilderAsItWas() => Laws.Hold(Rows, Rows, Seed, (before, rows, seed) =>
    {
        using var cancel = new CancellationTokenSource();
        var builder = new TallyBuilder(Layout);
        builder.Add(Batch(before));
        var batch = Batch(rows, 1 + seed % 20);
        var progress = new Told(done =>
        {
            if (done >= seed % 50) cancel.Cancel();
        });
        var isComplete = true;
        try
        {
            if (seed % 2 == 0) builder.Add(batch, 1 + seed % 3, progress, cancel.Token);
            else builder.Subtract(batch, 1 + seed % 3, progress, cancel.Token);
        }
        catch (OperationCanceledException)
        {
            isComplete = false;
        }

        var change = isComplete ? Tally(rows) : Core.Aggregation.Tally.Zero(Layout);
        Assert.Equal(seed % 2 == 0 ? Tally(before) + change : Tally(before) - change, builder.ToTally());
        return true;
    }, 300);

    [Fact]
    public void Add_CancelledBefore_Throws()
    {
        var builder = new TallyBuilder(Layout);

        Assert.Throws<OperationCanceledException>(() => builder.Add(Batch([new(1, TallyFigure.Reported(1, 1))]), cancellationToken: new CancellationToken(true)));
        Assert.True(builder.ToTally().IsZero);
    }

    [Fact]
    public void Add_ProgressThrows_LeavesTheBuilderAsItWas()
    {
        var builder = new TallyBuilder(Layout);
        var rows = Enumerable.Repeat(new SampleRow(1, TallyFigure.Reported(2, 1)), 50).ToArray();

        Assert.Throws<InvalidOperationException>(() => builder.Add(Batch(rows, 3), 2, new Told(_ => throw new InvalidOperationException())));
        Assert.True(builder.ToTally().IsZero);
        builder.Add(Batch(rows, 3), 2);
        Assert.Equal(Tally(rows), builder.ToTally());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Add_LastProgressThrows_LeavesTheBuilderAsItWas(int threads)
    {
        var builder = new TallyBuilder(Layout);
        var rows = Enumerable.Repeat(new SampleRow(1, TallyFigure.Reported(2, 1)), 50).ToArray();

        Assert.Throws<InvalidOperationException>(() => builder.Add(Batch(rows, 3), threads, new Told(done =>
        {
            if (done == rows.Length) throw new InvalidOperationException();
        })));
        Assert.True(builder.ToTally().IsZero);
    }

    [Fact]
    public void Add_Progress_EndsWithAllRowsOnOneThread()
    {
        var told = new List<long>();
        new TallyBuilder(Layout).Add(Batch(Enumerable.Repeat(new SampleRow(1, TallyFigure.NotYetDue), 10), 3), progress: new Told(told.Add));

        Assert.Equal([3, 6, 9, 10], told);
    }

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
