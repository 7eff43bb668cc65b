using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Validation;

/// <summary>Checks that periods make up another before their numbers are joined (<i>pemeriksaan susunan periode</i>).</summary>
[LegalTerm("pemeriksaan susunan periode")]
public static class PeriodCheck
{
    /// <summary>Nothing when the parts cover the whole without a gap, an overlap or anything outside; else one finding that names them.</summary>
    /// <param name="coverage">The whole and its parts.</param>
    /// <param name="region">Whose numbers they are; null when they are of several regions.</param>
    public static IReadOnlyList<Finding> Run(PeriodCoverage coverage, RegionCode? region = null) => Require.NotNull(coverage).IsExact
        ? []
        : [new Finding(PeriodFindings.PeriodsDoNotNest, new FindingPlace(region, coverage.Whole), coverage.Whole, coverage)];
}
