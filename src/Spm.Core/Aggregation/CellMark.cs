using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <summary>A row's cell and why it is no report, in four bytes.</summary>
internal readonly record struct CellMark
{
    private readonly uint _bits;

    private CellMark(int cell, uint reason) => _bits = ((uint)cell << 2) | reason; // A cell is below 2²⁶: TallyLayout.MostCells.

    public int Cell => (int)(_bits >> 2);

    /// <summary>The place among <see cref="TallyTotals.NotReported"/> and the three after it.</summary>
    public int Reason => (int)(_bits & 3);

    /// <summary>True when the row counts as not reported beside its reason, which is that its required number is unknown.</summary>
    public bool IsUnknown => Reason == 1;

    /// <summary>The mark of a row; null when it counts as a report, as one does that says nothing where nothing was required.</summary>
    public static CellMark? Of(int cell, TallyFigure figure) => figure.State switch
    {
        FigureState.Reported => null,
        FigureState.NotApplicable => new CellMark(cell, 2),
        FigureState.NotYetDue => new CellMark(cell, 3),
        _ => figure.Required switch
        {
            0 => null,
            null => new CellMark(cell, 1),
            _ => new CellMark(cell, 0),
        },
    };
}
