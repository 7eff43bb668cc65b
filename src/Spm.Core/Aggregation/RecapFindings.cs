using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>What is noticed in the recap of the nation.</summary>
internal static class RecapFindings
{
    public static IReadOnlyList<Finding> Of(NationIndex nation)
    {
        var findings = new List<Finding>();
        foreach (var level in new[] { nation.ProvinceLevel, nation.RegencyLevel })
        {
            foreach (var region in level.NotReporting)
                findings.Add(new Finding(RollUpFindings.RegionNotReporting, new FindingPlace(region.CodeIn(nation.Period.Year)!, nation.Period), region.PrintedName));
            if (!level.IsCovered)
                findings.Add(new Finding(
                    RollUpFindings.TooFewRegions, new FindingPlace(null, nation.Period),
                    level.Name(Language.Indonesian), level.Reporting, level.Regions.Count, level.CoveragePolicy));
        }

        foreach (var hidden in nation.HiddenShortages.Where(hidden => hidden.Subject.Indicator is null))
            findings.Add(new Finding(
                RollUpFindings.OverServiceHidesShortage, new FindingPlace(null, nation.Period, hidden.Subject.Service.Key),
                HiddenShortage.Printed(hidden.Hidden, Language.Indonesian), hidden.Subject.Unit));
        return findings.AsReadOnly();
    }
}
