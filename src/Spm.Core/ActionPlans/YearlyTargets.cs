using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.ActionPlans;

/// <summary>The decree that sets the targets of one year (<i>penetapan target tahunan SPM</i>), a document beside the action plan.</summary>
/// <remarks>Held as given. Seen in one region as a decree of the head of region; no provision that asks for it was read.</remarks>
[LegalTerm("penetapan target tahunan SPM")]
public sealed record YearlyTargets
{
    /// <summary>Makes targets.</summary>
    /// <param name="region">The region.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="services">The services with their targets of that year.</param>
    public YearlyTargets(RegionCode region, BudgetYear year, IEnumerable<PlannedService> services)
    {
        Region = region;
        Year = year;
        Services = Require.Copy(services);
    }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>The budget year.</summary>
    public BudgetYear Year { get; }

    /// <summary>The services with their targets.</summary>
    public IReadOnlyList<PlannedService> Services { get; }

    /// <summary>The decree; null when none is named.</summary>
    public RegionalDocument? Document { get; init; }

    /// <summary>The targets of a year as an action plan has them; a service without a target of its recipients in that year is left out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="year">A budget year; outside the plan there are no targets.</param>
    public static YearlyTargets From(ActionPlan plan, BudgetYear year) =>
        new(Require.NotNull(plan).Region, year, plan.Services.Select(planned => planned.Only(year)).OfType<PlannedService>());
}
