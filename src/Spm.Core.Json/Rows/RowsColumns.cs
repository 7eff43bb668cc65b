using Spm.Core.Aggregation;
using Spm.Core.Periods;

namespace Spm.Core.Json;

/// <summary>Where the sound rows of one reading go: into one batch, or added up so that memory does not grow with the rows.</summary>
internal sealed class RowsColumns(TallyLayout layout, ReportingPeriod period, bool addsUp)
{
    private const int Room = 1 << 10;
    private const int RowsAtOnce = 1 << 18;

    private readonly TallyIntake _intake = new(layout, period);
    private readonly TallyBuilder? _sums = addsUp ? new TallyBuilder(layout) : null;
    private readonly int[] _cells = new int[Room];
    private readonly long[] _required = new long[Room];
    private readonly long[] _done = new long[Room];
    private int _rows;

    /// <summary>Adds a reported row of a known cell; its counts are those that a figure may have.</summary>
    public void Add(int cell, long required, long done)
    {
        if (_rows == Room) Flush();
        var at = _rows;
        _cells[at] = cell;
        _required[at] = required;
        _done[at] = done;
        _rows = at + 1;
    }

    /// <summary>Adds a row that says what is required and not what was done.</summary>
    public void AddSilent(int cell, long required)
    {
        Flush();
        _intake.Batch.Add(cell, TallyFigure.NotReported(required));
    }

    /// <summary>Adds a row as its sender wrote it; the finding when it is not counted.</summary>
    public Validation.Finding? Add(in TallyRow row, int line, long? offset, string? file)
    {
        Flush();
        return _intake.Add(row, line, offset, file);
    }

    public TallyBatch ToBatch()
    {
        Flush();
        return _intake.TakeBatch();
    }

    /// <exception cref="OverflowException">A total passes its bound.</exception>
    public Tally ToTally()
    {
        Flush();
        _sums!.Add(_intake.TakeBatch());
        return _sums.ToTally();
    }

    private void Flush()
    {
        _intake.Batch.AddRange(_cells.AsSpan(0, _rows), _required.AsSpan(0, _rows), _done.AsSpan(0, _rows));
        _rows = 0;
        if (_sums is not null && _intake.Batch.Rows >= RowsAtOnce) _sums.Add(_intake.TakeBatch());
    }
}
