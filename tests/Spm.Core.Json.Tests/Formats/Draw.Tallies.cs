using Spm.Core.Aggregation;
using Spm.Core.Json.Tests.Rows;
using Spm.Core.Periods;

namespace Spm.Core.Json.Tests.Formats;

internal sealed partial class Draw
{
    private static readonly string[] PartNames = ["32", "2025-03", "Provinsi \"Jawa Barat\"", "é — 統計 😀", new('x', Aggregation.TallyPart.LongestName)];

    private static readonly long[] Wide = [-1, Stages.Figure.MostCount, -Stages.Figure.MostCount, Stages.Figure.MostCount + 1, -Stages.Figure.MostCount - 1, long.MaxValue, long.MinValue];

    private static readonly string[] YearPeriods = ["2025-01", "2025-Q1", "2025-Q1/Q1", "2025-S1", "2025-01/08", "2025-Q1/Q4", "2025"];

    /// <summary>Sums of a few cells in up to two periods; differences and totals beyond 2⁵³ among them.</summary>
    public TallyPart TallyPart()
    {
        var builder = new TallyBuilder(RowSamples.Layout);
        var cells = Math.Max(1, Below(4));
        foreach (var period in Many(() => ReportingPeriod.Parse(Of(YearPeriods)), 2).Distinct())
            foreach (var cell in Enumerable.Range(0, cells).Select(_ => Below(RowSamples.Layout.CellCount)).Distinct()) builder.Add(period, cell, Totals());
        return new TallyPart(Of(PartNames), builder.ToTally(), Seldom() ? Count() : 0);
    }

    private TallyTotals Totals() => new()
    {
        Rows = Seldom() ? Of(Wide) : 1 + Below(300),
        Required = Total(),
        Done = Total(),
        Met = Total(),
        NotReported = State(),
        RequiredUnknown = State(),
        NotApplicable = State(),
        NotYetDue = State(),
    };

    private long Total() => Seldom() ? Of(Wide) : Below(100_000);

    private int State() => Seldom() ? Of([1, 7, -2, int.MaxValue, int.MinValue]) : 0;
}
