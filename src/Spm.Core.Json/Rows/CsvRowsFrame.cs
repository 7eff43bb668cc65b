using System.Text;
using System.Text.Unicode;
using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Finds the declarations, the column names and the rows of a spreadsheet file; used by one reading only.</summary>
/// <param name="layout">The cells that rows may name.</param>
/// <param name="addsUp">True when the rows are added up on the way.</param>
/// <param name="file">The name that messages print.</param>
/// <param name="log">Counts and refusals.</param>
internal sealed class CsvRowsFrame(TallyLayout layout, bool addsUp, string file, RowsLog log) : IRowsFrame
{
    private CsvRowReader? _rows;
    private RowsColumns? _columns;
    private int _rowsRead;

    /// <inheritdoc/>
    public RowsHeader? Head => _rows?.Head;

    /// <inheritdoc/>
    public int Take(ReadOnlySpan<byte> text, bool isLast)
    {
        var at = 0;
        while (log.Stop is null && at < text.Length)
        {
            var taken = _rows is null ? TakeHead(text, isLast) : TakeRow(text[at..], isLast);
            if (taken == 0 && log.Stop is null) return at;
            at += taken;
        }

        return text.Length;
    }

    /// <inheritdoc/>
    public TallyBatch? ToBatch() => IsWhole() ? _columns!.ToBatch() : null;

    /// <inheritdoc/>
    public Tally? ToTally() => IsWhole() ? _columns!.ToTally() : null;

    private bool IsWhole()
    {
        if (_rows is null && log.Stop is null) Stop(CsvProblems.NoHeader);
        return log.Stop is null;
    }

    private int TakeHead(ReadOnlySpan<byte> text, bool isLast)
    {
        var most = text[..Math.Min(text.Length, RowsJson.LongestRow + 1)];
        if (!isLast && most.Length <= RowsJson.LongestRow) return 0;

        // The end of a line is never within a character.
        if (!isLast || most.Length < text.Length) most = most[..(most.LastIndexOf((byte)'\n') + 1)];
        var problems = new CsvProblemList(file);
        var content = most.IsEmpty ? null : SubmissionCsv.Decode(most, problems);
        var read = 0;
        if (content is not null) _rows = CsvRowReader.Open(content, layout, file, problems, out read, out _rowsRead);
        else if (most.IsEmpty) problems.Add(RowsProblems.TooLong(RowsJson.LongestRow), 1);
        if (problems.ToArray() is [var first, ..])
        {
            log.End(first.Problem, first.Place);
            return 0;
        }

        _columns = new RowsColumns(layout, _rows!.Head.Period, addsUp, file, log);
        return JsonText.MarkLength(most) + Encoding.UTF8.GetByteCount(content.AsSpan(0, read));
    }

    private int TakeRow(ReadOnlySpan<byte> text, bool isLast)
    {
        var most = text[..Math.Min(text.Length, RowsJson.LongestRow + 1)];
        var length = CsvExtent.OfRow(most, (byte)_rows!.Separator, isLast && most.Length == text.Length, out var isOpen);
        if (length < 0 && !isLast && most.Length <= RowsJson.LongestRow) return 0;
        if (length < 0)
        {
            Stop(isOpen ? CsvProblems.OpenQuote : RowsProblems.TooLong(RowsJson.LongestRow));
            return 0;
        }

        if (!Utf8.IsValid(text[..length])) Stop(CsvProblems.NotUtf8);
        else Read(Encoding.UTF8.GetString(text[..length]));
        return length;
    }

    private void Read(string text)
    {
        _rowsRead++;
        var isFigure = _rows!.TryRead(text, _rowsRead, out var row, out var problem);
        if (!isFigure && problem is null) return;
        log.Count();
        if (problem is not null) log.Refuse(problem.Problem, problem.Place, null);
        else _columns!.Add(row, _rowsRead, null);
    }

    private void Stop(Problem problem) => log.End(problem, new SourcePlace(_rowsRead + 1, null, file));
}
