using Spm.Core.Aggregation;
using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>A period of a file, with the cells that have totals.</summary>
internal sealed record PeriodSums(ReportingPeriod Period, IReadOnlyList<CellSums> Cells)
{
    public static IReadOnlyList<PeriodSums> Of(Tally tally) => [.. tally.Periods.Select(period => new PeriodSums(period, CellsOf(tally, period)))];

    private static List<CellSums> CellsOf(Tally tally, ReportingPeriod period)
    {
        var totals = tally.CellsOf(period);
        var cells = new List<CellSums>();
        for (var cell = 0; cell < totals.Length; cell++)
            if (!totals[cell].IsZero) cells.Add(CellSums.Of(tally.Layout, cell, totals[cell]));
        return cells;
    }
}
