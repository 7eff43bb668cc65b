using Spm.Core.Aggregation;
using Spm.Core.Stages;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

/// <summary>Whatever way rows take into a tally, the bits are the same, and those of a slow dictionary.</summary>
public class TallyLawTests
{
    private const int Fewer = 300;

    [Fact]
    [Law("A tally holds the totals of a slow dictionary of unlimited numbers.")]
    public void Add_AnyRows_GivesTheTotalsOfASlowDictionary() =>
        Laws.Hold(Rows, Seed, (rows, seed) => new SlowTally(rows).IsSameAs(Tally(rows, BlockRows(seed))));

    [Fact]
    [Law("Rows in any order give the same tally, bit by bit.")]
    public void Add_AnyOrder_GivesTheSameTally() => Laws.Hold(Rows, Seed, (rows, seed) =>
        Assert.Equal(Tally(rows), Tally(Shuffled(rows, seed), BlockRows(seed))));

    [Fact]
    [Law("Any number of threads gives the same tally.")]
    public void Add_AnyNumberOfThreads_GivesTheSameTally() => Laws.Hold(Rows, Seed, (rows, seed) =>
        Assert.Equal(Tally(rows), Tally(rows, 1 + seed % 9, threads: 1 + seed % 5)), Fewer);

    [Fact]
    [Law("Any partition and any merge tree give the same tally.")]
    public void Add_AnyPartitionAndMergeTree_GivesTheSameTally() => Laws.Hold(Rows, Seed, (rows, seed) =>
    {
        var random = new Random(seed);
        var parts = rows.GroupBy(_ => random.Next(5)).Select(part => Tally(part, 1 + seed % 40)).Append(Core.Aggregation.Tally.Zero(Layout)).ToList();
        while (parts.Count > 1)
        {
            var (left, right) = (Take(parts, random), Take(parts, random));
            parts.Add(random.Next(2) == 0 ? left + right : right + left);
        }

        Assert.Equal(Tally(rows), parts[0]);
    });

    [Fact]
    [Law("A tally that was handed out never changes, whatever its builder does next.")]
    public void ToTally_BuilderGoesOn_LeavesTheTallyAsItWas() => Laws.Hold(Rows, Rows, Seed, (before, after, seed) =>
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(Batch(before, BlockRows(seed)), 1 + seed % 3);
        var tally = builder.ToTally();
        var again = builder.ToTally();
        if (seed % 2 == 0) builder.Add(Batch(after, BlockRows(seed)), 1 + seed % 3);
        else builder.Subtract(Batch(after, BlockRows(seed)), 1 + seed % 3);
        foreach (var row in after) builder.Add(Period, row.Cell, row.Figure);

        Assert.Equal(Tally(before), tally);
        Assert.Equal(tally, again);
        Assert.Equal(seed % 2 == 0 ? Tally(before) + Tally(after) + Tally(after) : Tally(before), builder.ToTally());
        return true;
    }, Fewer);

    [Fact]
    [Law("Columns, runs and single rows give the same tally.")]
    public void Add_ColumnsRunsOrRows_GivesTheSameTally() => Laws.Hold(Rows, Seed, (rows, seed) =>
    {
        var reported = rows.Where(row => row.Figure.State == FigureState.Reported).ToArray();
        var columns = new TallyBatch(Layout, Period, BlockRows(seed));
        columns.AddRange(
            Array.ConvertAll(reported, row => row.Cell),
            Array.ConvertAll(reported, row => row.Figure.Required!.Value),
            Array.ConvertAll(reported, row => row.Figure.Done!.Value));
        var runs = new TallyBatch(Layout, Period, BlockRows(seed));
        foreach (var row in reported) runs.AddRun(row.Cell, [row.Figure.Required!.Value], [row.Figure.Done!.Value]);

        Assert.Equal(Tally(reported), Of(columns));
        Assert.Equal(Tally(reported), Of(runs));
    });

    [Fact]
    [Law("So do columns with states.")]
    public void Add_ColumnsWithStates_GiveTheSameTally() => Laws.Hold(Rows, Seed, (rows, seed) =>
    {
        var known = rows.Where(row => row.Figure.State != FigureState.NotReported || row.Figure.Required is not null).ToArray();
        var batch = new TallyBatch(Layout, Period, BlockRows(seed));
        batch.AddRange(
            Array.ConvertAll(known, row => row.Cell),
            Array.ConvertAll(known, row => row.Figure.Required ?? 0),
            Array.ConvertAll(known, row => row.Figure.Done ?? 0),
            Array.ConvertAll(known, row => row.Figure.State));

        Assert.Equal(Tally(known), Of(batch));
    });

    [Fact]
    [Law("Add then subtract is identity.")]
    public void Subtract_WhatWasAdded_IsIdentity() => Laws.Hold(Rows, Rows, Seed, (before, rows, seed) =>
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(Batch(before));
        builder.Add(Batch(rows, BlockRows(seed)), 1 + seed % 3);
        builder.Subtract(Batch(Shuffled(rows, seed)));
        foreach (var row in rows) builder.Add(Period, row.Cell, row.Figure);
        foreach (var row in rows) builder.Subtract(Period, row.Cell, row.Figure);

        Assert.Equal(Tally(before), builder.ToTally());
        return true;
    });

    [Fact]
    [Law("Tallies are a commutative group: zero, plus, opposite.")]
    public void Group_Axioms_Hold() => Laws.Hold(Rows, Rows, Rows, (first, second, third) =>
    {
        var (a, b, c) = (Tally(first), Tally(second), Tally(third));
        var zero = Core.Aggregation.Tally.Zero(Layout);

        Assert.Equal(a + b, b + a);
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a, a + zero);
        Assert.Equal(zero, a - a);
        Assert.Equal(a, (a - b) + b);
        Assert.Equal(a - b, -(b - a));
        Assert.Equal((a - b).GetHashCode(), (-(b - a)).GetHashCode());
        return true;
    }, Fewer);

    [Fact]
    [Law("To replace a figure is to subtract it and add the other.")]
    public void Replace_AFigure_IsSubtractThenAdd() => Laws.Hold(Rows, Seed, (rows, seed) =>
    {
        if (rows.Length < 2) return;
        var builder = new TallyBuilder(Layout);
        builder.Add(Batch(rows[1..]));
        builder.Replace(Period, rows[1].Cell, rows[1].Figure, rows[0].Figure);

        Assert.Equal(Tally(rows[2..].Append(new SampleRow(rows[1].Cell, rows[0].Figure))), builder.ToTally());
    });

    private static int BlockRows(int seed) => (seed % 4) switch
    {
        0 => 1 + seed % 5,
        1 => 16 + seed % 30,
        2 => 200,
        _ => TallyBlock.MostRows,
    };

    private static Tally Of(TallyBatch batch)
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(batch);
        return builder.ToTally();
    }

    private static Tally Take(List<Tally> parts, Random random)
    {
        var at = random.Next(parts.Count);
        var part = parts[at];
        parts.RemoveAt(at);
        return part;
    }
}
