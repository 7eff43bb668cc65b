using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>What the rows of one service hold so far; used by one reading only.</summary>
internal sealed class CsvServiceRows(ServiceType service, SourcePlace place)
{
    private readonly Dictionary<object, int> _rowOfItem = [];
    private readonly List<QualityFigure> _items = [];
    private Figure? _recipients;
    private int _rowOfRecipients;
    private int? _rowWithoutList;

    public ServiceType Service { get; } = service;

    /// <summary>True when a row has a problem, so that nothing of the service is used.</summary>
    public bool IsUnusable { get; set; }

    /// <summary>True when the region does not owe the service.</summary>
    public bool IsOutside { get; set; }

    /// <summary>Keeps the recipients; the row that holds them already when there is one.</summary>
    public int? AddRecipients(Figure figure, int row)
    {
        if (_recipients is not null) return _rowOfRecipients;
        (_recipients, _rowOfRecipients) = (figure, row);
        return null;
    }

    /// <summary>Keeps an item; the row that holds it already when there is one.</summary>
    public int? AddItem(object identity, QualityFigure item, int row)
    {
        if (!_rowOfItem.TryAdd(identity, row)) return _rowOfItem[identity];
        _items.Add(item);
        return null;
    }

    /// <summary>Keeps that there is no list; false when that was said already.</summary>
    public int? AddNoList(int row)
    {
        if (_rowWithoutList is { } first) return first;
        _rowWithoutList = row;
        return null;
    }

    /// <summary>The row that says there is no list although there are items; null when both do not stand together.</summary>
    public int? Contradiction => _items.Count > 0 ? _rowWithoutList : null;

    public ServiceFigures ToFigures()
    {
        if (IsUnusable) return new ServiceFigures(Service.Key, Figure.Unknown with { Place = place }) { Place = place };
        var recipients = _recipients ?? Figure.Unknown with { Place = place };
        var hasNone = _rowWithoutList is not null || recipients.State is FigureState.NotApplicable or FigureState.NotYetDue;
        return new ServiceFigures(Service.Key, recipients, _items.Count > 0 || hasNone ? _items : null) { Place = place };
    }
}
