using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Finds the head and the rows of a file, a row a line or all in one array; used by one reading only.</summary>
/// <param name="layout">The cells that rows may name.</param>
/// <param name="addsUp">True when the rows are added up on the way.</param>
/// <param name="file">The name that messages print.</param>
/// <param name="log">Counts and refusals.</param>
/// <param name="isStrict">True when every row goes through the strict reader, which gives the same more slowly.</param>
/// <remarks>It gives the same for the same bytes, however they are cut into pieces.</remarks>
internal sealed partial class JsonRowsFrame(TallyLayout layout, bool addsUp, string? file, RowsLog log, bool isStrict = false) : IRowsFrame
{
    private RowScanner _scanner = new RowScanner<CompactRow>(layout);
    private RowScanner _other = new RowScanner<SpacedRow>(layout);
    private RowsPart _part = RowsPart.Head;
    private RowsColumns? _columns;
    private long _offset;
    private long _line = 1;

    /// <inheritdoc/>
    public RowsHeader? Head { get; private set; }

    private int Line => (int)Math.Min(_line, int.MaxValue - RowsJson.LongestRow);

    /// <inheritdoc/>
    public int Take(ReadOnlySpan<byte> text, bool isLast)
    {
        var at = 0;
        var isHalf = false;
        while (log.Stop is null && !isHalf && at < text.Length)
        {
            var taken = Step(text[at..], isLast, out isHalf);
            at += taken;
            _offset += taken;
        }

        return log.Stop is null ? at : text.Length;
    }

    /// <inheritdoc/>
    public TallyBatch? ToBatch() => IsWhole() ? _columns!.ToBatch() : null;

    /// <inheritdoc/>
    public Tally? ToTally() => IsWhole() ? _columns!.ToTally() : null;

    private bool IsWhole()
    {
        if (_part == RowsPart.Head) Stop(RowsProblems.NoRows);
        else if (_part is not (RowsPart.Lines or RowsPart.LongLine or RowsPart.End)) Stop(RowsProblems.Cut);
        else if (Head!.Count is { } count && count != log.Rows) Stop(RowsProblems.OtherCount(count, log.Rows));
        return log.Stop is null;
    }

    private int Step(ReadOnlySpan<byte> text, bool isLast, out bool isHalf)
    {
        isHalf = false;
        return _part switch
        {
            RowsPart.Head => TakeHead(text, isLast, out isHalf),
            RowsPart.Lines => TakeLines(text, isLast, out isHalf),
            RowsPart.LongLine => SkipLine(text),
            RowsPart.FirstItem or RowsPart.Item => TakeItem(text, isLast, out isHalf),
            _ => TakeMark(text, isLast, out isHalf),
        };
    }

    /// <summary>Reads a row strictly.</summary>
    /// <param name="text">The row, with white space around it or not.</param>
    private void Read(ReadOnlySpan<byte> text)
    {
        log.Count();
        try
        {
            var row = RowReader.Read(text, new JsonOrigin(file, Line, _offset), out var place);
            if (_columns!.Add(row, place.Line, place.Byte) && !_scanner.Learn(text, row) && _other.Learn(text, row)) (_scanner, _other) = (_other, _scanner);
        }
        catch (SpmFormatException unreadable)
        {
            log.Refuse(unreadable.Problem, unreadable.Place, unreadable.Path);
        }
    }

    /// <summary>Reads a row that the scanner knows.</summary>
    /// <param name="text">Begins with the row.</param>
    /// <param name="endsLine">True when the line has to end with the row; its line feed is then taken too.</param>
    /// <returns>How many bytes were taken; 0 when the row is left to the strict reader.</returns>
    private int Scan(ReadOnlySpan<byte> text, bool endsLine)
    {
        if (isStrict) return 0;
        var length = _scanner.Scan(text, out var cell, out var state, out var required, out var done);
        if (length == 0) return 0;
        if (endsLine && (length == text.Length || text[length++] != '\n')) return 0;
        log.Count();
        if (state == FigureState.Reported) _columns!.Add(cell, required, done);
        else _columns!.Add(cell, state, required);
        return length;
    }

    private void Stop(Problem problem, int within = 0) => log.End(problem, new SourcePlace(Line, _offset + within, file));
}
