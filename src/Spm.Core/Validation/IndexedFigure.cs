using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>One figure of a submission with what it belongs to; the service is null when the catalogue does not know it.</summary>
internal sealed record IndexedFigure(ServiceFigures Entry, QualityFigure? Item, ServiceType? Known)
{
    public string Service => Entry.Service;

    public string? Indicator => Item?.Indicator;

    public Figure Figure => Item?.Figure ?? Entry.Recipients;

    public SourcePlace? Place => Figure.Place ?? Entry.Place;

    /// <summary>What it is counted in; null when nobody says.</summary>
    public string? Unit => Item is null ? Entry.Unit ?? Known?.Unit : Item.Unit;

    // A midwife of January and the same midwife of February are one midwife.
    public bool IsStock => Item is { Component: QualityComponent.Staff or QualityComponent.Procedure } || Known?.MeasureKind == MeasureKind.Stock;

    /// <summary>True when a number of any period counts from 1 January.</summary>
    public bool IsCumulative => !IsStock && Known?.MeasureKind == MeasureKind.YearToDate;

    public long? Number(FigureField field) => field switch
    {
        FigureField.Required => Figure.Required,
        FigureField.Planned => Figure.Planned,
        FigureField.Done => Figure.Done,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, $"{field:D} is no number of a figure."),
    };
}
