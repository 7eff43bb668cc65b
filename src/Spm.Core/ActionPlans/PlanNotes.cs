using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.ActionPlans;

/// <summary>The findings of one check of a plan, in the order in which they were made; used by one check only.</summary>
internal sealed class PlanNotes(RegionCode region, BudgetYear year)
{
    private readonly List<Finding> _findings = [];

    public FindingPlace Whole => new(region, ReportingPeriod.Of(year));

    public void Add(FindingDefinition definition, params object[] arguments) => _findings.Add(new Finding(definition, Whole, arguments));

    public void Add(FindingDefinition definition, ServiceType service, string? indicator, params object[] arguments) =>
        _findings.Add(new Finding(definition, Whole with { Service = service.Key, Indicator = indicator }, arguments));

    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    /// <summary>The count when it is one that is computed with, null and a finding when it is not.</summary>
    public long? Accept(long? count, ServiceType service, string? indicator, Bilingual what)
    {
        if (count is null or (>= 0 and <= Figure.MostCount)) return count;
        Add(ActionPlanFindings.CountOutOfRange, service, indicator, count, what);
        return null;
    }

    /// <summary>A finding for each split whose parts do not add up.</summary>
    public void Splits(IReadOnlyList<CountSplit> splits, long? whole, ServiceType service, string? indicator, BudgetYear inYear)
    {
        foreach (var split in splits)
        {
            foreach (var part in split.Parts) Accept(part.Count, service, indicator, new Bilingual(part.Name, part.Name));
            if (whole is { } all && split.Sum != all) Add(ActionPlanFindings.SplitDiffers, service, indicator, Bilingual.Of(language => split.Kind.Name(language)), inYear, split.Sum, all);
        }
    }

    public void Twice<T>(IEnumerable<T> items, Func<T, string> name, ServiceType? service = null)
    {
        foreach (var group in items.GroupBy(name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            if (service is null) Add(ActionPlanFindings.GivenTwice, group.Key);
            else Add(ActionPlanFindings.GivenTwice, service, group.Key, group.Key);
        }
    }

    public IReadOnlyList<Finding> ToReadOnly() => Array.AsReadOnly(_findings.ToArray());
}
