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
        (PrintedRecipientPoints, PrintedQualityPoints) = Points(index);
    }

    /// <summary>The service's index.</summary>
    public ServiceIndex Index { get; }

    /// <summary>Points lost as printed; the printed lines of an urusan add up to the printed number of the urusan.</summary>
    public Percentage PrintedPointsLost { get; }

    /// <summary>The printed index split into weighted points of the recipients (of 80 from 2022) and of quality (of 20): another display,
    /// not percentages. Both add up to the printed index. Null when the service has no index.</summary>
    public Percentage? PrintedRecipientPoints { get; }

    /// <inheritdoc cref="PrintedRecipientPoints"/>
    public Percentage? PrintedQualityPoints { get; }

    /// <summary>How many more recipients lift the service to its next bound.</summary>
    public RecipientLift Lift { get; }

    /// <summary>True when nothing was said about the recipients.</summary>
    public bool IsNotReported => Index.Recipients.Figure.IsSilent;

    private static (Percentage? Recipients, Percentage? Quality) Points(ServiceIndex index)
    {
        if (index.Published is not { Percentage: var printed }) return (null, null);
        if (index.Value is not BlendValue blend) return (printed, Percentage.FromUnits(0, printed.Digits));
        var scale = new Ratio(Percentage.Scale(printed.Digits), blend.FirstWeight + blend.SecondWeight);
        var units = LargestRemainder.Round(printed.Units, [blend.First.ToRatio() * blend.FirstWeight * scale, blend.Second.ToRatio() * blend.SecondWeight * scale]);
        return (Percentage.FromUnits(units[0], printed.Digits), Percentage.FromUnits(units[1], printed.Digits));
    }
}
