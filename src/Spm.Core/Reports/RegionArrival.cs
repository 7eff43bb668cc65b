using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Reports;

/// <summary>One region's report in a recap: come, late or missing (<i>status penyampaian laporan daerah</i>).</summary>
/// <param name="Region">The code of the region in the year of the recap.</param>
/// <param name="Arrival">In time, late, missing, or not known.</param>
/// <param name="Note">What stands beside it, such as by how many days and under which extension; null when nothing does.</param>
[LegalTerm("status penyampaian laporan daerah", "Permendagri 59/2021 Pasal 23")]
public sealed record RegionArrival(RegionCode Region, ReportArrival Arrival, string? Note = null)
{
    /// <summary>The code of the region in the year of the recap.</summary>
    public RegionCode Region { get; init => field = Require.NotNull(value); } = Require.NotNull(Region);

    /// <summary>In time, late, missing, or not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named state.</exception>
    public ReportArrival Arrival { get; init => field = Require.Defined(value); } = Require.Defined(Arrival);

    /// <summary>What stands beside it; null when nothing does.</summary>
    public string? Note { get; init; } = Note;
}
