using Spm.Core.Aggregation;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Where the sound rows of one reading go: into one batch, or added up so that memory does not grow with the rows.</summary>
internal sealed class RowsColumns(TallyLayout layout, ReportingPeriod period, bool addsUp, string? file, RowsLog log)
{
    private const int Room = 1 << 10;
    private const int MostAtOnce = 1 << 14;

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

    /// <summary>Adds a row that is no report.</summary>
    /// <param name="cell">Its cell.</param>
    /// <param name="state">Any state but reported.</param>
    /// <param name="required">What is required, when the row is not reported.</param>
    public void Add(int cell, FigureState state, long required)
    {
        Flush();
        _intake.Batch.Add(cell, state switch
        {
            FigureState.NotApplicable => TallyFigure.NotApplicable,
            FigureState.NotYetDue => TallyFigure.NotYetDue,
            _ => TallyFigure.NotReported(required),
        });
    }

    /// <summary>Adds the row that was counted last as its sender wrote it; false when it is refused.</summary>
    public bool Add(in TallyRow row, int line, long? offset)
    {
        Flush();
        if (_intake.Add(row, line, offset, file) is not { } finding) return true;
        log.Refuse(finding);
        return false;
    }

    public TallyBatch ToBatch()
    {
        Flush();
        return _intake.TakeBatch();
    }

    /// <summary>The rows added up; null when a total passes its bound.</summary>
    public Tally? ToTally()
    {
        Flush();
        AddUp(0);
        return log.Stop is null ? _sums!.ToTally() : null;
    }

    private void Flush()
    {
        if (_sums is null) _intake.Batch.AddRange(_cells.AsSpan(0, _rows), _required.AsSpan(0, _rows), _done.AsSpan(0, _rows));
        else AddUp(MostAtOnce);
        _rows = 0;
    }

    // Rows at hand are added one by one, because batches of them would be garbage of the file's own size.
    private void AddUp(int most)
    {
        try
        {
            for (var row = 0; row < _rows; row++) _sums!.Add(period, _cells[row], TallyFigure.Reported(_required[row], _done[row]));
            if (_intake.Batch.Rows > most) _sums!.Add(_intake.TakeBatch());
        }
        catch (OverflowException)
        {
            // Rows are added up some at a time, so that none of them is the one that passed the bound.
            log.End(RowsProblems.Overflow, new SourcePlace(1, 0, file));
        }
    }
}
