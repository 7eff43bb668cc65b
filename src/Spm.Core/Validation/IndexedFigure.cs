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

    /// <summary>What its number counts; null when the service is unknown and nobody says.</summary>
    public MeasureKind? Kind => Item switch
    {
        null => Entry.MeasureKind ?? Known?.MeasureKind,

        // A midwife of January and the same midwife of February are one midwife.
        { Component: QualityComponent.Staff or QualityComponent.Procedure } => MeasureKind.Stock,
        _ => Known?.MeasureKind,
    };

    public long? Number(FigureField field) => field switch
    {
        FigureField.Required => Figure.Required,
        FigureField.Planned => Figure.Planned,
        FigureField.Done => Figure.Done,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, $"{field:D} is no number of a figure."),
    };
}
