using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads the rows of one spreadsheet file as <see cref="SubmissionCsv"/> reads them, each for itself; used by one reading only.</summary>
internal sealed class CsvRowReader
{
    private const string RegionColumn = "kode wilayah";

    private readonly CsvHeader _header;
    private readonly CsvHead _head;
    private readonly CsvProblemList _problems;
    private readonly CsvFigureReader _figures;
    private readonly CsvServiceFinder _services;
    private readonly int _regionAt;

    private CsvRowReader(CsvHeader header, CsvHead head, CsvRules rules, char separator, int regionAt, CsvProblemList problems)
    {
        (_header, _head, _problems, _regionAt, Separator) = (header, head, problems, regionAt, separator);
        _figures = new CsvFigureReader(header, new CsvCountReader(rules, problems), problems);
        _services = new CsvServiceFinder(header, head, problems);
        Head = new RowsHeader(head.Period!.Value) { Source = head.Sender, Note = head.Note };
    }

    public RowsHeader Head { get; }

    public char Separator { get; }

    /// <summary>Reads declarations and column names; null when something is wrong with them, which is then among the problems.</summary>
    /// <param name="content">The beginning of the file.</param>
    /// <param name="layout">The cells that rows may name.</param>
    /// <param name="file">The name that messages print.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="read">How many letters were read.</param>
    /// <param name="rows">How many rows they are.</param>
    public static CsvRowReader? Open(string content, TallyLayout layout, string file, CsvProblemList problems, out int read, out int rows)
    {
        var text = new CsvText(content, problems);
        var lines = CsvDeclarations.Read(text, problems);
        var rules = lines.Rules(problems);
        (read, rows) = (text.Position, text.RowsRead);
        if (text.IsAtEnd)
        {
            problems.Add(CsvProblems.NoHeader, rows + 1);
            return null;
        }

        var separator = lines.SeparatorFor(text.PeekLine(), rows + 1, problems);
        var names = text.NextRow(separator);
        (read, rows) = (text.Position, text.RowsRead);
        var regionAt = names.Cells.ToList().FindIndex(name => CsvWords.Same(name, RegionColumn));
        var header = CsvHeader.Read(regionAt < 0 ? names : names with { Cells = [.. names.Cells.Select((name, at) => at == regionAt ? "" : name)] }, problems);
        var head = CsvHead.Read(lines, layout.Catalog, problems, isOfOneRegion: regionAt < 0);
        if (regionAt >= 0 && lines[CsvDeclarations.Region] is var (_, row)) problems.Add(CsvProblems.RegionTwice(RegionColumn), row, 1);
        if (head.Period is { } period && period.Year != layout.Catalog.Year)
            problems.Add(RowsProblems.OtherYear(period, layout.Catalog.Year), lines[CsvDeclarations.Period]!.Value.Row, 1);
        return problems.First is null && header is not null ? new CsvRowReader(header, head, rules, separator, regionAt, new CsvProblemList(file)) : null;
    }

    /// <summary>Reads one row of figures.</summary>
    /// <param name="text">The row with its line end.</param>
    /// <param name="number">The number that the spreadsheet shows.</param>
    /// <param name="row">The figures.</param>
    /// <param name="problem">Why the row cannot be used; null when it can, and when it is blank or says only that a service has no list.</param>
    /// <returns>True when there are figures.</returns>
    public bool TryRead(string text, int number, out TallyRow row, out SubmissionCsvProblem? problem)
    {
        _problems.Clear();
        row = default;
        var cells = new CsvText(text, _problems, number - 1).NextRow(Separator);
        var isFigure = !cells.IsBlank && TryRead(cells, out row);
        problem = _problems.First;
        return isFigure && problem is null;
    }

    private bool TryRead(CsvRow cells, out TallyRow row)
    {
        row = default;
        if (cells[0].StartsWith("# ", StringComparison.Ordinal)) return Refuse(CsvProblems.LateDeclaration, cells, 1);
        if (cells.IsBroken || !CheckCells(cells) || _services.Find(cells, out _) is not { } service) return false;
        var item = CsvWords.TextOrNull(Cell(cells, CsvColumn.Item));
        var kind = Cell(cells, CsvColumn.Kind);
        if (CsvWords.Same(kind, CsvWords.NoQuality)) return CheckNoQuality(cells, item);
        var isItem = CsvWords.Same(kind, CsvWords.Quality) || CsvWords.Same(kind, CsvWords.RegionalQuality);
        if (!isItem && !CsvWords.Same(kind, CsvWords.Recipients)) return Refuse(CsvProblems.Choice(CsvHeader.NameOf(CsvColumn.Kind), kind, CsvWords.RowKinds), cells, CsvColumn.Kind);
        if (isItem && item is null) return Refuse(CsvProblems.BlankItem, cells, CsvColumn.Item);
        if (!isItem && item is not null) return Refuse(CsvProblems.ItemOnOtherRow(CsvWords.Recipients), cells, CsvColumn.Item);
        var component = Cell(cells, CsvColumn.Component);
        if (isItem && component.Length > 0 && CsvWords.Component(component) is null)
            return Refuse(CsvProblems.Choice(CsvHeader.NameOf(CsvColumn.Component), component, CsvWords.ComponentWords), cells, CsvColumn.Component);
        if (_figures.Read(cells, service.Key) is not { } figure) return false;
        row = new TallyRow(_regionAt >= 0 ? cells[_regionAt] : _head.Code!.ToString(), service.Key, item, figure.Required, figure.Done)
        {
            State = figure.State is FigureState.NotApplicable or FigureState.NotYetDue ? figure.State : null,
            Unit = CsvWords.TextOrNull(Cell(cells, CsvColumn.Unit)),
        };
        return true;
    }

    private bool CheckNoQuality(CsvRow cells, string? item)
    {
        foreach (var column in new[] { CsvColumn.Required, CsvColumn.Planned, CsvColumn.Done })
            if (CsvWords.TextOrNull(Cell(cells, column)) is not null) return Refuse(CsvProblems.CountWithoutList, cells, column);
        return item is not null && Refuse(CsvProblems.ItemOnOtherRow(CsvWords.NoQuality), cells, CsvColumn.Item);
    }

    private bool CheckCells(CsvRow cells)
    {
        for (var at = 0; at < cells.Cells.Count; at++)
        {
            if (cells.Cells[at].Length == 0) continue;
            if (SpreadsheetError.Is(cells.Cells[at])) return Refuse(CsvProblems.SpreadsheetError(cells.Cells[at]), cells, at + 1);
            if (at != _regionAt && !_header.HasName(at)) return Refuse(CsvProblems.UnnamedColumn(cells.Cells[at]), cells, at + 1);
        }

        return true;
    }

    private string Cell(CsvRow cells, CsvColumn column) => cells[_header.PositionOf(column)];

    private bool Refuse(Problem problem, CsvRow cells, CsvColumn column) => Refuse(problem, cells, _header.ColumnOf(column));

    private bool Refuse(Problem problem, CsvRow cells, int? column)
    {
        _problems.Add(problem, cells.Number, column);
        return false;
    }
}
