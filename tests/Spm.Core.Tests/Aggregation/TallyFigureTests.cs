using Spm.Core.Aggregation;
using Spm.Core.Periods;
using Spm.Core.Stages;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

public class TallyFigureTests
{
    [Fact]
    public void Default_SaysNothing()
    {
        TallyFigure nothing = default;

        Assert.Equal(TallyFigure.NotReported(), nothing);
        Assert.Equal((FigureState.NotReported, null, null), (nothing.State, nothing.Required, nothing.Done));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(Figure.MostCount + 1, 0)]
    [InlineData(0, Figure.MostCount + 1)]
    public void Reported_CountOutsideItsRange_IsRefused(long required, long done) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TallyFigure.Reported(required, done));

    [Fact]
    [Law("The totals of a row are those of a batch of it.")]
    public void TotalsOf_OneRow_AreThoseOfABatchOfIt() => Laws.Hold(Rows, rows =>
    {
        foreach (var row in rows) Assert.Equal(Tally([row]).At(Period, row.Cell), TallyTotals.Of(row.Figure));
    }, 50);

    [Fact]
    public void TotalsOf_SilenceAboutNobody_IsAReport() => Assert.Equal(new TallyTotals { Rows = 1 }, TallyTotals.Of(TallyFigure.NotReported(0)));

    [Fact]
    public void Batch_BadCellCountLengthOrState_IsRefusedAndNothingIsAdded()
    {
        var batch = new TallyBatch(Layout, Period);

        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Add(Layout.CellCount, TallyFigure.NotApplicable));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.AddRun(Layout.CellCount - 1, [1, 1], [1, 1]));
        Assert.Throws<ArgumentException>(() => batch.AddRun(0, [1, 1], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.AddRange([0, 1], [1, 1], [1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.AddRange([0, -1], [1, 1], [1, 1]));
        Assert.Throws<ArgumentException>(() => batch.AddRange([0], [1], [1], [FigureState.NotReported]));
        Assert.Throws<ArgumentException>(() => batch.AddRange([0], [1], [0], [FigureState.NotApplicable]));
        Assert.Throws<ArgumentException>(() => new TallyBatch(Layout, ReportingPeriod.Parse("2024")));
        Assert.Equal(0, batch.Rows);
    }

    [Fact]
    public void Batch_VillageOrder_TakesFourBytesARow()
    {
        var rows = Enumerable.Range(0, 300).SelectMany(_ => Enumerable.Range(0, 250)).Select(cell => new SampleRow(cell, TallyFigure.Reported(9, 8))).ToArray();

        Assert.InRange(Batch(rows).Bytes, 4L * rows.Length, 41L * rows.Length / 10);
        Assert.InRange(Batch(Shuffled(rows, 1)).Bytes, 6L * rows.Length, 61L * rows.Length / 10);
    }
}
