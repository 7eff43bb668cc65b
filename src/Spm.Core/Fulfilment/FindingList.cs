using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>The findings of one stage, in the order in which they were made; used by one check only.</summary>
internal sealed class FindingList(RegionCode region, BudgetYear year)
{
    private readonly List<Finding> _findings = [];

    public void Add(FindingDefinition definition, ServiceType? service, string? resource = null, params object?[] arguments)
    {
        var where = new FindingPlace(region, ReportingPeriod.Of(year), service?.Key, resource);
        _findings.Add(new Finding(definition, where, [.. arguments.Select(argument => argument!)]));
    }

    /// <summary>The count when it is one that is computed with, null and a finding when it is not.</summary>
    public long? Accept(long? count, ServiceType service, string? resource = null)
    {
        if (count is null or (>= 0 and <= Figure.MostCount)) return count;
        Add(FulfilmentFindings.CountOutOfRange, service, resource, count);
        return null;
    }

    /// <summary>A finding for each name that stands more than once.</summary>
    public void Twice<T, TKey>(IEnumerable<T> items, Func<T, TKey> key, Func<T, string> name, Func<T, ServiceType> service)
    {
        foreach (var group in items.GroupBy(key).Where(group => group.Count() > 1))
            Add(FulfilmentFindings.GivenTwice, service(group.First()), null, name(group.First()));
    }

    public IReadOnlyList<Finding> ToReadOnly() => Array.AsReadOnly(_findings.ToArray());
}
