using Spm.Core.Catalog;
using Spm.Core.Regions;

namespace Spm.Core.Validation;

/// <summary>Whether a code is that of a region in the year of a catalogue.</summary>
internal static class RegionRules
{
    /// <summary>The region; null, with a finding that says why, when no region carries the code that year.</summary>
    public static Region? Find(RegionCode code, ServiceCatalog catalog, Action<FindingDefinition, object[]> add)
    {
        var year = catalog.Year;
        if (catalog.Regions.Find(code, year) is { } region) return region;
        if (catalog.Regions.FindInOtherYears(code, year) is { } other && other.CodeIn(year) is { } right)
            add(SubmissionFindings.RegionCodeOfAnotherYear, [code, other.PrintedName, year, right]);
        else
            add(SubmissionFindings.UnknownRegion, [code, year]);
        return null;
    }
}
