using Spm.Core.Aggregation;
using Spm.Core.Stages;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

/// <summary>All cells of the nation, which lie in several stretches of a batch's columns.</summary>
public class TallyNationTests
{
    private static readonly TallyLayout Nation = TallyLayout.For(Known);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Add_EveryCellInNoOrder_GivesTheSumsOfTheRows(int threads)
    {
        var random = new Random(threads);
        var cells = Shuffled(Enumerable.Range(0, Nation.CellCount).Concat(Enumerable.Range(0, 50_000).Select(_ => random.Next(Nation.CellCount))), threads);
        var expected = new TallyTotals[Nation.CellCount];
        var batch = new TallyBatch(Nation, Period);
        foreach (var cell in cells)
        {
            var figure = random.Next(30) switch
            {
                0 => TallyFigure.NotReported(random.Next(99)),
                1 => TallyFigure.NotReported(),
                2 => TallyFigure.NotApplicable,
                3 => TallyFigure.Reported(random.Next(1 << 24), random.Next(1 << 24)),
                _ => TallyFigure.Reported(random.Next(5_000), random.Next(5_000)),
            };
            batch.Add(cell, figure);
            expected[cell] += TallyTotals.Of(figure);
        }

        var builder = new TallyBuilder(Nation);
        builder.Add(batch, threads);

        Assert.True(expected.AsSpan().SequenceEqual(builder.ToTally().CellsOf(Period)));
    }

    [Fact]
    public void Add_LastCellsToTheBound_IsExactThere()
    {
        var (far, last) = (Nation.CellCount - 9, Nation.CellCount - 1);
        var batch = new TallyBatch(Nation, Period);
        for (var row = 0; row < 1_024; row++)
        {
            batch.Add(far, TallyFigure.Reported(Figure.MostCount, 1));
            batch.Add(last, TallyFigure.Reported(1, 70_000));
        }

        batch.Add(far, TallyFigure.Reported(1_023, 0));
        var builder = new TallyBuilder(Nation);
        builder.Add(batch);
        var tally = builder.ToTally();

        Assert.Equal(new TallyTotals { Required = long.MaxValue, Done = 1_024, Met = 1_024, Rows = 1_025 }, tally.At(Period, far));
        Assert.Equal(new TallyTotals { Required = 1_024, Done = 71_680_000, Met = 1_024, Rows = 1_024 }, tally.At(Period, last));
    }
}
