using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Looks the money of services over (<i>pemeriksaan anggaran layanan</i>).</summary>
/// <remarks>Never throws for any data. Whether money and services fit together is for <see cref="ComparisonRule.Budgets"/>.</remarks>
[LegalTerm("pemeriksaan anggaran layanan")]
public static class BudgetCheck
{
    /// <summary>Checks the budget of a region, line by line.</summary>
    /// <param name="budgets">One line for each service and source of money.</param>
    /// <param name="region">The region whose money it is.</param>
    /// <param name="period">The period reported on; what was spent counts from 1 January to its end.</param>
    /// <param name="catalog">The catalogue of the year reported on.</param>
    public static IReadOnlyList<Finding> Run(IEnumerable<ServiceBudget> budgets, RegionCode region, ReportingPeriod period, ServiceCatalog catalog)
    {
        Require.NotNull(region);
        Require.NotNull(catalog);
        var findings = new List<Finding>();
        var owed = catalog.Regions.Find(region, period.Year) is { } known ? catalog.OwedBy(known) : null;
        var seen = new HashSet<(ServiceType, FundSource)>();
        foreach (var budget in Require.Copy(budgets))
        {
            if (catalog.Find(budget.Service) is not { } service)
                Find(budget, SubmissionFindings.UnknownService, budget.Service, NearestKey.Of(budget.Service, catalog.Services).Key);
            else if (!seen.Add((service, budget.Source)))
                Find(budget, BudgetFindings.BudgetTwice, service.OfficialName, budget.Source);
            else if (owed is { Owed.Count: > 0 } && !owed.Includes(service))
                Find(budget, SubmissionFindings.ServiceOutsideSet, service.Key, owed.Region.PrintedName);
            CheckAmounts(budget);
        }

        return findings.AsReadOnly();

        void CheckAmounts(ServiceBudget budget)
        {
            if (budget.Allocation < Rupiah.Zero) Find(budget, BudgetFindings.AmountNegative, BudgetField.Allocation, budget.Allocation);
            if (budget.Realisation < Rupiah.Zero) Find(budget, BudgetFindings.AmountNegative, BudgetField.Realisation, budget.Realisation);
            if (budget.Realisation is not { } spent || spent <= Rupiah.Zero) return;
            if (budget.Allocation is not { } allocated) Find(budget, BudgetFindings.RealisedWithoutAllocation, spent);
            else if (spent > allocated) Find(budget, BudgetFindings.RealisedOverAllocation, spent, allocated);
        }

        void Find(ServiceBudget budget, FindingDefinition definition, params object[] arguments) =>
            findings.Add(new Finding(definition, new FindingPlace(region, period, budget.Service, null, budget.Place), arguments));
    }
}
