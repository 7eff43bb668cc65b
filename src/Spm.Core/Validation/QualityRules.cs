using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>What holds for the quality items of one service.</summary>
internal static class QualityRules
{
    public static (CheckedItem[]? Items, QualityIndicator[] Unlisted) Check(
        ServiceFigures service, ServiceType type, ServiceCatalog catalog, FigureRules figures, FindingCollector findings, bool owesQuality)
    {
        if (service.Quality is not { } quality)
        {
            if (owesQuality) findings.Add(SubmissionFindings.QualityNotReported, service.Service, null, service.Place, service.Service);
            return (null, []);
        }

        if (quality.Count > SubmissionCheck.MostItems)
        {
            findings.Add(SubmissionFindings.TooManyItems, service.Service, null, service.Place, service.Service, quality.Count, SubmissionCheck.MostItems);
            return ([], []);
        }

        var list = catalog.QualityListOf(type);
        var seen = new HashSet<object>(quality.Count);
        var items = new List<CheckedItem>(quality.Count);
        foreach (var item in quality)
        {
            var place = item.Figure.Place ?? service.Place;
            var indicator = list?.Find(item.Indicator);
            if (!seen.Add((object?)indicator ?? item.Indicator))
            {
                findings.Add(SubmissionFindings.DuplicateItem, service.Service, item.Indicator, place, item.Indicator);
                continue;
            }

            var notScored = indicator?.NotScoredBecause;
            if (indicator is null && catalog.FindInOtherLists(type, item.Indicator) is { } other)
            {
                notScored = other.Item.NotScoredBecause;
                if (notScored is null) findings.Add(SubmissionFindings.ItemOfAnotherList, service.Service, item.Indicator, place, item.Indicator, other.List);
            }
            else if (indicator is null)
            {
                findings.Add(SubmissionFindings.RegionalItem, service.Service, item.Indicator, place, item.Indicator);
            }
            else if (indicator.Component != item.Component)
            {
                findings.Add(SubmissionFindings.ComponentDiffers, service.Service, item.Indicator, place, item.Indicator, item.Component, indicator.Component);
            }

            var counted = figures.Check(item.Figure, service, item);
            if (notScored is not null)
            {
                findings.Add(SubmissionFindings.ItemNotScored, service.Service, item.Indicator, place, item.Indicator, notScored);
                continue;
            }

            if (counted is { State: FigureState.NotApplicable, Evidence: null })
                findings.Add(SubmissionFindings.NotApplicableWithoutEvidence, service.Service, item.Indicator, place, $"\"{item.Indicator}\"");
            if (counted.IsSilent)
                findings.Add(SubmissionFindings.ItemNotReported, service.Service, item.Indicator, place, item.Indicator);
            items.Add(new CheckedItem(item.Indicator, item.Component, counted, indicator));
        }

        if (quality.Count == 0 && owesQuality && list is { Scored.Count: > 0 })
            findings.Add(SubmissionFindings.ListDeclaredEmpty, service.Service, null, service.Place, list.Scored.Count, list.Title);

        // A service whose sender says that it has no list at all is not told item by item what the list would hold.
        var unlisted = list is null || quality.Count == 0 ? [] : list.Scored.Where(indicator => !seen.Contains(indicator)).ToArray();
        foreach (var indicator in unlisted)
            findings.Add(SubmissionFindings.ItemNotListed, service.Service, null, service.Place, indicator.Name);
        return ([.. items], unlisted);
    }
}
