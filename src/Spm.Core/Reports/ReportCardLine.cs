using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>One service on a report card (<i>baris rapor</i>).</summary>
[LegalTerm("baris rapor")]
public sealed class ReportCardLine
{
    internal ReportCardLine(ServiceIndex index, Percentage printedPointsLost)
    {
        Index = index;
        PrintedPointsLost = printedPointsLost;
        Lift = index.NextBound();
    }

    /// <summary>The service's index.</summary>
    public ServiceIndex Index { get; }

    /// <summary>Points lost as printed; the printed lines of an urusan add up to the printed number of the urusan.</summary>
    public Percentage PrintedPointsLost { get; }

    /// <summary>How many more recipients lift the service to its next bound.</summary>
    public RecipientLift Lift { get; }

    /// <summary>True when nothing was said about the recipients.</summary>
    public bool IsNotReported => Index.Recipients.Figure is { State: Stages.FigureState.NotReported, Required: not 0 };
}
