using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Reads the rows under the column names and gathers them by service; used by one reading only.</summary>
internal sealed class CsvBody(CsvHeader header, CsvHead head, CsvRules rules, CsvProblemList problems)
{
    private readonly CsvFigureReader _figures = new(header, new CsvCountReader(rules, problems), problems);
    private readonly CsvServiceFinder _services = new(header, head, problems);
    private readonly Dictionary<ServiceType, CsvServiceRows> _byService = [];
    private readonly List<CsvServiceRows> _inOrder = [];

    public IEnumerable<ServiceFigures> Figures => _inOrder.Where(rows => !rows.IsOutside).Select(rows => rows.ToFigures());

    public IEnumerable<string> Unusable => _inOrder.Where(rows => rows.IsUnusable || rows.IsOutside).Select(rows => rows.Service.Key);

    public void Add(CsvRow row)
    {
        if (row.IsBlank) return;
        if (row[0].StartsWith("# ", StringComparison.Ordinal) || row[0].StartsWith("##", StringComparison.Ordinal) && !SpreadsheetError.Is(row[0]))
        {
            problems.Add(CsvProblems.LateDeclaration, row.Number, 1);
            return;
        }

        if (row.IsBroken)
        {
            if (head.Catalog.Find(Cell(row, CsvColumn.ServiceCode)) is { } broken) RowsOf(broken, row).IsUnusable = true;
            return;
        }

        var service = _services.Find(row, out var isNameRight);
        var rows = service is null ? null : RowsOf(service, row);
        if (!AddTo(rows, row) | !CheckCells(row, service?.Key) | !isNameRight)
            if (rows is not null) rows.IsUnusable = true;
    }

    /// <summary>What can be said only when all rows were read.</summary>
    public void Finish()
    {
        foreach (var rows in _inOrder)
        {
            if (rows.Contradiction is not { } row) continue;
            rows.IsUnusable = true;
            problems.Add(CsvProblems.ListAndNone, row, header.ColumnOf(CsvColumn.Kind), rows.Service.Key);
        }
    }

    private CsvServiceRows RowsOf(ServiceType service, CsvRow row)
    {
        if (_byService.TryGetValue(service, out var rows)) return rows;
        rows = new CsvServiceRows(service, problems.Place(row.Number, header.ColumnOf(CsvColumn.ServiceCode)));
        _byService.Add(service, rows);
        _inOrder.Add(rows);
        if (head.Owed is { } owed && !owed.Includes(service))
        {
            rows.IsOutside = true;
            problems.Add(CsvProblems.ServiceOfOtherLevel(service, owed.Region.PrintedName), row.Number, header.ColumnOf(CsvColumn.ServiceCode), service.Key);
        }

        return rows;
    }

    private bool CheckCells(CsvRow row, string? service)
    {
        var isSound = true;
        for (var at = 0; at < row.Cells.Count; at++)
        {
            if (row.Cells[at].Length == 0) continue;
            var isError = SpreadsheetError.Is(row.Cells[at]);
            if (isError) problems.Add(CsvProblems.SpreadsheetError(row.Cells[at]), row.Number, at + 1, service);
            else if (!header.HasName(at)) problems.Add(CsvProblems.UnnamedColumn(row.Cells[at]), row.Number, at + 1, service);
            else continue;
            isSound = false;
        }

        return isSound;
    }

    private bool AddTo(CsvServiceRows? rows, CsvRow row)
    {
        var kind = Cell(row, CsvColumn.Kind);
        if (SpreadsheetError.Is(kind)) return false;
        if (CsvWords.Same(kind, CsvWords.Recipients)) return AddRecipients(rows, row);
        if (CsvWords.Same(kind, CsvWords.NoQuality)) return AddNoQuality(rows, row);
        var isRegional = CsvWords.Same(kind, CsvWords.RegionalQuality);
        if (isRegional || CsvWords.Same(kind, CsvWords.Quality)) return AddItem(rows, row, isRegional);
        return Refuse(CsvProblems.Choice(CsvHeader.NameOf(CsvColumn.Kind), kind, CsvWords.RowKinds), row, CsvColumn.Kind, rows);
    }

    private bool AddRecipients(CsvServiceRows? rows, CsvRow row)
    {
        var isSound = CsvWords.TextOrNull(Cell(row, CsvColumn.Item)) is null || Refuse(CsvProblems.ItemOnOtherRow(CsvWords.Recipients), row, CsvColumn.Item, rows);
        if (rows is not null && CsvWords.TextOrNull(Cell(row, CsvColumn.Unit)) is { } unit && !CsvWords.Same(unit, rows.Service.Unit))
            isSound &= Refuse(CsvProblems.OtherUnit(unit, rows.Service.Unit), row, CsvColumn.Unit, rows);
        if (_figures.Read(row, rows?.Service.Key) is not { } figure || rows is null) return false;
        return rows.AddRecipients(figure, row.Number) is { } first
            ? Refuse(CsvProblems.Twice($"{CsvWords.Recipients} {rows.Service.Key}", first), row, CsvColumn.Kind, rows)
            : isSound;
    }

    private bool AddNoQuality(CsvServiceRows? rows, CsvRow row)
    {
        foreach (var column in new[] { CsvColumn.Required, CsvColumn.Planned, CsvColumn.Done })
            if (CsvWords.TextOrNull(Cell(row, column)) is not null) return Refuse(CsvProblems.CountWithoutList, row, column, rows);
        if (CsvWords.TextOrNull(Cell(row, CsvColumn.Item)) is not null) return Refuse(CsvProblems.ItemOnOtherRow(CsvWords.NoQuality), row, CsvColumn.Item, rows);
        return rows?.AddNoList(row.Number) is not { } first || Refuse(CsvProblems.Twice(CsvWords.NoQuality, first), row, CsvColumn.Kind, rows);
    }

    private bool AddItem(CsvServiceRows? rows, CsvRow row, bool isRegional)
    {
        var figure = _figures.Read(row, rows?.Service.Key);
        if (CsvWords.TextOrNull(Cell(row, CsvColumn.Item)) is not { } label) return Refuse(CsvProblems.BlankItem, row, CsvColumn.Item, rows);
        if (rows is null || SpreadsheetError.Is(label)) return false;
        var list = head.Period is null ? null : head.Catalog.QualityListOf(rows.Service);
        var known = list?.Find(label);
        if (list is not null && known is null && !isRegional)
            return Refuse(CsvProblems.UnknownItem(label, problems.IsFull ? null : NearestName.Of(label, [.. list.Scored.Concat(list.NotScored).Select(item => item.Name)])), row, CsvColumn.Item, rows);

        var written = Cell(row, CsvColumn.Component);
        if (SpreadsheetError.Is(written)) return false;
        if ((written.Length == 0 ? known?.Component : CsvWords.Component(written)) is not { } component)
            return Refuse(CsvProblems.Choice(CsvHeader.NameOf(CsvColumn.Component), written, CsvWords.ComponentWords), row, header.Has(CsvColumn.Component) ? CsvColumn.Component : CsvColumn.Item, rows);
        if (figure is null) return false;
        var unit = CsvWords.TextOrNull(Cell(row, CsvColumn.Unit));
        var item = new QualityFigure(label, component, figure) { Unit = unit is null || (known is not null && CsvWords.Same(unit, known.Unit)) ? null : unit };
        return rows.AddItem((object?)known ?? label, item, row.Number) is not { } first
            || Refuse(CsvProblems.Twice(Printed.Quoted(label), first), row, CsvColumn.Item, rows);
    }

    private string Cell(CsvRow row, CsvColumn column) => row[header.PositionOf(column)];

    private bool Refuse(Problem problem, CsvRow row, CsvColumn column, CsvServiceRows? rows)
    {
        problems.Add(problem, row.Number, header.ColumnOf(column), rows?.Service.Key);
        return false;
    }
}
