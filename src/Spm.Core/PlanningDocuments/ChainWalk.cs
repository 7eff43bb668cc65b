using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>Follows one service through the columns: what departs where, and what is to be said.</summary>
internal sealed partial class ChainWalk
{
    private readonly ServiceType _service;
    private readonly ChainColumns _columns;
    private readonly ServiceChainCell[] _cells;
    private readonly ServicePopulation? _population;
    private readonly RowServices _services;
    private readonly SortedSet<ServiceChainAspect>[] _aspects;
    private readonly Dictionary<NomenclatureCode, CodeGroup>?[] _groups;
    private readonly List<ServiceChainAnswer> _answers = [];
    private readonly HashSet<(ServiceChainAnswerKind, string)> _told = [];
    private ServiceChainDeparture? _first;
    private int _vanished = -1;
    private bool _neverFunded;

    private ChainWalk(ServiceType service, ChainColumns columns, ServicePopulation? population, RowServices services)
    {
        _service = service;
        _columns = columns;
        _population = population;
        _services = services;
        _cells = new ServiceChainCell[columns.Count];
        _groups = new Dictionary<NomenclatureCode, CodeGroup>?[columns.Count];
        _aspects = [.. Enumerable.Range(0, columns.Count).Select(_ => new SortedSet<ServiceChainAspect>())];
    }

    public static ServiceChainLine Run(ServiceType service, bool isOwed, ChainColumns columns, ServicePopulation? population, RowServices services)
    {
        var walk = new ChainWalk(service, columns, population, services);
        walk.FillCells();
        walk.Verdict(isOwed);
        for (var at = 0; at < columns.Count; at++)
        {
            walk.Presence(at);
            if (walk._cells[at].IsHeld) walk.Alone(at);
        }

        var cells = walk._cells.Select((cell, at) => cell.Departing([.. walk._aspects[at]])).ToArray();
        return new ServiceChainLine(service, isOwed, Array.AsReadOnly(cells), walk._first, walk._answers.AsReadOnly());
    }

    private void FillCells()
    {
        NomenclatureCode[] bidang = [.. _services.CodesOf(_service).Select(code => code.Ancestor(NomenclatureDepth.BidangUrusan)!).Distinct()];
        string[] agencies = [];
        for (var at = 0; at < _columns.Count; at++)
        {
            var (contents, column) = (_columns[at], _columns[at].Column);
            var (held, above) = (contents.Held(_service), contents.Above(_service));
            var state = held.Count > 0 ? ServiceChainCellState.Held
                : above.Count > 0 ? ServiceChainCellState.ProgramOnly
                : !contents.HasDetail ? ServiceChainCellState.NotItemised
                : contents.CanHold(agencies, bidang) ? ServiceChainCellState.Absent : ServiceChainCellState.DocumentMissing;
            _cells[at] = new ServiceChainCell(column, state, held.Count > 0 ? held : above);
            if (held.Select(part => part.Agency).OfType<string>().Distinct(StringComparer.Ordinal).ToArray() is { Length: > 0 } found) agencies = found;
        }
    }

    /// <summary>Whether the service is there, against the document before that can say so; a programme alone cannot.</summary>
    private void Presence(int at)
    {
        var (cell, column) = (_cells[at], _columns[at].Column);
        var before = _columns.Before(at, _cells, one => one.State is ServiceChainCellState.Held or ServiceChainCellState.Absent);
        var held = _columns.Before(at, _cells, one => one.IsHeld);
        switch (cell.State)
        {
            case ServiceChainCellState.DocumentMissing when before is null || _cells[before.Value].IsHeld:
                MissingDocument(at, held);
                break;
            case ServiceChainCellState.Absent when before is { } from && _cells[from].IsHeld:
                Mark(from, at, ServiceChainAspect.Missing);
                LostService(from, at);
                break;
            case ServiceChainCellState.Held:
                if (before is { } absent && !_cells[absent].IsHeld)
                {
                    Mark(absent, at, ServiceChainAspect.Unplanned);
                    var kind = held is null ? ServiceChainAnswerKind.Unplanned : ServiceChainAnswerKind.Returned;
                    Say(kind, at, Nothing, [.. Step(held), ServiceChainStep.NoRow(_columns[absent].Column, null), ServiceChainStep.Of(column, Largest(cell), cell.Parts.Count - 1)]);
                }

                if (held is { } earlier) Compare(earlier, at);
                break;
        }
    }

    private void MissingDocument(int at, int? held)
    {
        if (_told.Any(told => told.Item1 == ServiceChainAnswerKind.DocumentMissing)) return;
        var agency = held is { } from ? Largest(_cells[from]).Agency : null;
        var whose = agency is null
            ? new Bilingual($"perangkat daerah pengampu urusan {_service.Urusan.Label}", $"the agency for {_service.Urusan.EnglishName.ToLowerInvariant()}")
            : new Bilingual(agency, agency);
        Once(ServiceChainAnswerKind.DocumentMissing, "", at, Nothing, [.. Step(held), ServiceChainStep.NoDocument(_columns[at].Column, whose)]);
    }

    private void LostService(int from, int at)
    {
        var parts = _cells[from].Parts;
        var codes = string.Join(", ", parts.Select(part => part.Code?.ToString()).OfType<string>().Distinct().Take(3));
        var isElsewhere = false;
        foreach (var group in Groups(from).Values) isElsewhere |= UnderOtherCode(from, at, group);
        if (!isElsewhere && at != _vanished)
            Say(ServiceChainAnswerKind.Lost, at, Nothing, [.. Step(from), ServiceChainStep.NoRow(_columns[at].Column, codes.Length == 0 ? null : codes)]);
    }

    /// <summary>Says so when the document holds a row of the same name whose code leads nowhere; true then.</summary>
    private bool UnderOtherCode(int from, int at, CodeGroup lost)
    {
        if (lost.Code is not { Depth: NomenclatureDepth.SubKegiatan } code) return false;
        var bidang = code.Ancestor(NomenclatureDepth.BidangUrusan);
        var there = _columns[at].Named(lost.Main.Row.Name)
            .Where(one => one.Row.Code is null || (one.Row.Code.Ancestor(NomenclatureDepth.BidangUrusan) == bidang && !_columns[from].HasCode(one.Row.Code)))
            .OrderBy(one => one.Row.Reading.Text, StringComparer.Ordinal).ThenBy(one => one.Row.Agency, StringComparer.Ordinal).ThenBy(one => one.Row.Place?.Line).ToArray();
        if (there.Length == 0) return false;
        var (document, row) = there[0];
        Say(ServiceChainAnswerKind.OtherCode, at, Both($"{code} → {row.Reading.Text}"), lost.Step(_columns[from].Column), ServiceChainStep.Of(_columns[at].Column, document, row));
        return true;
    }

    /// <summary>The rows of a cell by code.</summary>
    private Dictionary<NomenclatureCode, CodeGroup> Groups(int at) => _groups[at] ??= CodeGroup.By(_cells[at].Parts);

    private void Mark(int from, int at, ServiceChainAspect aspect)
    {
        _aspects[at].Add(aspect);
        if (_first is null || _first.At == _columns[at].Column) _first = new ServiceChainDeparture(_columns[from].Column, _columns[at].Column, [.. _aspects[at]]);
    }

    private void Say(ServiceChainAnswerKind kind, int at, Func<Language, string> details, params ServiceChainStep[] path) =>
        Say(kind, AnswerWeight.Of(kind), at, details, path);

    private void Say(ServiceChainAnswerKind kind, FindingSeverity severity, int at, Func<Language, string> details, params ServiceChainStep[] path) =>
        _answers.Add(new ServiceChainAnswer(kind, severity, _service, _columns[at].Column, details, path));

    /// <summary>Says a thing about a code the first time only.</summary>
    private void Once(ServiceChainAnswerKind kind, string code, int at, Func<Language, string> details, params ServiceChainStep[] path)
    {
        if (_told.Add((kind, code))) Say(kind, at, details, path);
    }

    private ServiceChainStep[] Step(int? at) => at is { } held ? [ServiceChainStep.Of(_columns[held].Column, Largest(_cells[held]), _cells[held].Parts.Count - 1)] : [];

    private static ServiceChainPart Largest(ServiceChainCell cell) => cell.Parts.MaxBy(part => part.Money) ?? cell.Parts[0];

    private static Func<Language, string> Nothing { get; } = _ => "";
}
