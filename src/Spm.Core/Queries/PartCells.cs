using Spm.Core.Aggregation;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Queries;

/// <summary>What the groups of one part add up to so far; a table without parts is one.</summary>
internal sealed class PartCells(TallyLayout layout)
{
    private readonly Dictionary<ReportingPeriod, TallyTotals[]> _cells = [];
    private Int128 _refused;

    /// <exception cref="OverflowException">A total would pass its bound; nothing is added.</exception>
    public void Add(ReportingPeriod period, int cell, in TallyTotals totals)
    {
        if (!_cells.TryGetValue(period, out var cells)) _cells.Add(period, cells = new TallyTotals[layout.CellCount]);
        cells[cell] += totals;
    }

    public void Refuse(long rows) => _refused += rows;

    public Tally ToTally() => new(layout, _cells);

    // A part holds as many refused rows as a count can be; more are still more than none.
    public TallyPart ToPart(string name) => new(name, ToTally(), (long)Int128.Min(_refused, Figure.MostCount));
}
