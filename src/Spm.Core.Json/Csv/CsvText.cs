using System.Text;

namespace Spm.Core.Json;

/// <summary>Cuts a text into rows and cells by RFC 4180, with any of the three line ends; one reader, forward only.</summary>
internal sealed class CsvText(string text, CsvProblemList problems, int rowsBefore = 0)
{
    // What the largest sheet of a spreadsheet has; a row of more is no row of one.
    private const int MostCells = 16_384;

    private int _at;
    private int _row = rowsBefore;
    private bool _isBroken;

    /// <summary>How many rows were consumed.</summary>
    public int RowsRead => _row;

    /// <summary>How much of the text was consumed.</summary>
    public int Position => _at;

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>The rest of the line at hand, not consumed.</summary>
    public string PeekLine() => text[_at..LineEnd(_at)];

    /// <summary>A declaration or blank line: its raw text, or the content of its first cell when that is quoted.</summary>
    public (int Row, string Text, bool IsQuoted) NextLine()
    {
        _row++;
        if (text[_at] != '"')
        {
            var end = LineEnd(_at);
            var line = text[_at..end];
            _at = end;
            SkipLineEnd();
            return (_row, line, false);
        }

        var cell = Quoted(1);
        var rest = text[_at..LineEnd(_at)];
        if (!rest.AsSpan().Trim(";,\t ").IsEmpty) Break(CsvProblems.TextAfterQuote(rest), 1);
        _at += rest.Length;
        SkipLineEnd();
        return (_row, cell, true);
    }

    public CsvRow NextRow(char separator)
    {
        _row++;
        var cells = new List<string>();
        _isBroken = false;
        while (true)
        {
            cells.Add(Cell(separator, cells.Count + 1).Trim());
            if (IsAtEnd) break;
            if (text[_at] == separator)
            {
                if (cells.Count == MostCells)
                {
                    Break(CsvProblems.TooManyCells(MostCells), MostCells);
                    _at = LineEnd(_at);
                    SkipLineEnd();
                    break;
                }

                _at++;
                continue;
            }

            SkipLineEnd();
            break;
        }

        return new CsvRow(_row, cells, _isBroken);
    }

    private string Cell(char separator, int column)
    {
        if (!IsAtEnd && text[_at] == '"')
        {
            var quoted = Quoted(column);
            var end = CellEnd(separator);
            var rest = text[_at..end];
            _at = end;
            if (!string.IsNullOrWhiteSpace(rest)) Break(CsvProblems.TextAfterQuote(rest), column);
            return quoted;
        }

        var start = _at;
        _at = CellEnd(separator);
        return text[start.._at];
    }

    private string Quoted(int column)
    {
        var cell = new StringBuilder();
        _at++;
        while (true)
        {
            var quote = text.IndexOf('"', _at);
            if (quote < 0)
            {
                Break(CsvProblems.OpenQuote, column);
                cell.Append(text, _at, text.Length - _at);
                _at = text.Length;
                return cell.ToString();
            }

            cell.Append(text, _at, quote - _at);
            _at = quote + 1;
            if (_at >= text.Length || text[_at] != '"') return cell.ToString();
            cell.Append('"');
            _at++;
        }
    }

    private void Break(Problem problem, int column)
    {
        _isBroken = true;
        problems.Add(problem, _row, column);
    }

    private int CellEnd(char separator)
    {
        var length = text.AsSpan(_at).IndexOfAny(separator, '\r', '\n');
        return length < 0 ? text.Length : _at + length;
    }

    private int LineEnd(int from)
    {
        var length = text.AsSpan(from).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : from + length;
    }

    private void SkipLineEnd()
    {
        if (IsAtEnd) return;
        _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
    }
}
