using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>One urusan on a report card (<i>bagian rapor</i>).</summary>
[LegalTerm("bagian rapor")]
public sealed class ReportCardGroup
{
    internal ReportCardGroup(UrusanIndex index, Percentage printedPointsLost, ReportCardLine[] lines)
    {
        Index = index;
        PrintedPointsLost = printedPointsLost;
        Lines = Array.AsReadOnly(lines);
    }

    /// <summary>The urusan's index.</summary>
    public UrusanIndex Index { get; }

    /// <summary>Points lost as printed; the printed numbers of all urusan add up to 100 minus the printed index.</summary>
    public Percentage PrintedPointsLost { get; }

    /// <summary>Its services, by catalogue position.</summary>
    public IReadOnlyList<ReportCardLine> Lines { get; }
}
