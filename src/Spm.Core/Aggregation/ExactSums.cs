namespace Spm.Core.Aggregation;

/// <summary>Sums in 128 bits, row by row: slow, and wide enough for any number of rows that a machine can hold.</summary>
internal sealed class ExactSums(int cells)
{
    private readonly Int128[] _required = new Int128[cells];
    private readonly Int128[] _done = new Int128[cells];
    private readonly Int128[] _met = new Int128[cells];
    private readonly Int128[] _rows = new Int128[cells];
    private readonly long[] _states = new long[checked(cells * 4)];

    public void Add(TallyBlock block)
    {
        var row = 0;
        if (block.Runs.Length == 0)
        {
            foreach (var cell in block.Cells) AddRow(block, block.FirstCell + cell, row++);
        }
        else
        {
            foreach (var run in block.Runs)
                for (var at = 0; at < run.Length; at++) AddRow(block, run.First + at, row++);
        }

        foreach (var figure in block.Wide) Add(figure.Cell, figure.Required, figure.Done);
        foreach (var mark in block.Marks)
        {
            _states[mark.Cell * 4 + mark.Reason]++;
            if (mark.IsUnknown) _states[mark.Cell * 4]++;
        }
    }

    /// <summary>A total with the sums of its cell, or without them.</summary>
    /// <exception cref="OverflowException">A part passes its bound.</exception>
    public TallyTotals AddTo(TallyTotals total, int cell, bool isTakenAway)
    {
        var sign = isTakenAway ? -1 : 1;
        return checked(new TallyTotals
        {
            Required = (long)(total.Required + sign * _required[cell]),
            Done = (long)(total.Done + sign * _done[cell]),
            Met = (long)(total.Met + sign * _met[cell]),
            Rows = (long)(total.Rows + sign * _rows[cell]),
            NotReported = (int)(total.NotReported + sign * _states[cell * 4]),
            RequiredUnknown = (int)(total.RequiredUnknown + sign * _states[cell * 4 + 1]),
            NotApplicable = (int)(total.NotApplicable + sign * _states[cell * 4 + 2]),
            NotYetDue = (int)(total.NotYetDue + sign * _states[cell * 4 + 3]),
        });
    }

    private void AddRow(TallyBlock block, int cell, int row)
    {
        if (block.IsNarrow) Add(cell, block.NarrowRequired[row], block.NarrowDone[row]);
        else Add(cell, block.MediumRequired[row], block.MediumDone[row]);
        _rows[cell]++;
    }

    private void Add(int cell, long required, long done)
    {
        _required[cell] += required;
        _done[cell] += done;
        _met[cell] += Math.Min(required, done);
    }
}
