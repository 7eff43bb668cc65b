using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.ActionPlans;

/// <summary>Looks an action plan, or the targets of one year, over (<i>pemeriksaan rencana aksi</i>).</summary>
/// <remarks>Never throws for any data and gives the same findings every time.</remarks>
[LegalTerm("pemeriksaan rencana aksi")]
public static class ActionPlanCheck
{
    /// <summary>The most years of a plan that have been seen.</summary>
    private const int MostSeenYears = 6;

    /// <summary>Checks a plan.</summary>
    /// <param name="plan">The plan as given.</param>
    /// <param name="on">The day of the check, in any calendar; later steps do not count yet.</param>
    /// <param name="catalog">The catalogue of a year of the plan: it knows who owes what.</param>
    public static IReadOnlyList<Finding> Run(ActionPlan plan, LocalDate on, ServiceCatalog catalog)
    {
        Require.NotNull(plan);
        var notes = new PlanNotes(plan.Region, plan.Period.First);
        if (plan.Period.Count > MostSeenYears) notes.Add(ActionPlanFindings.PeriodUnusual, plan.Period, plan.Period.Count);
        LifeRules.Check(plan, on.WithCalendar(CalendarSystem.Iso), notes);
        Scope(plan, Require.NotNull(catalog), notes);
        foreach (var planned in plan.Services)
        {
            foreach (var indicator in planned.Indicators) TargetRules.Baseline(planned.Service, indicator, notes);
            TargetRules.Check(planned, plan.Period, notes);
            FundingRules.Check(plan, planned, notes);
        }

        FundingRules.Totals(plan, notes);
        return notes.ToReadOnly();
    }

    /// <summary>Checks the targets of one year, against their plan where there is one.</summary>
    /// <param name="targets">The targets as given.</param>
    /// <param name="plan">The plan that they come from; null compares with none.</param>
    public static IReadOnlyList<Finding> Run(YearlyTargets targets, ActionPlan? plan = null)
    {
        Require.NotNull(targets);
        var notes = new PlanNotes(targets.Region, targets.Year);
        if (targets.Document is null) notes.Add(ActionPlanFindings.DecreeMissing, targets.Year);
        else notes.AddRange(DocumentCheck.Run(targets.Document, notes.Whole));
        notes.Twice(targets.Services, planned => planned.Service.Key);
        foreach (var planned in targets.Services)
        {
            TargetRules.Check(planned, PlanPeriod.Of(targets.Year, targets.Year), notes);
            foreach (var indicator in planned.Indicators) Compare(planned.Service, indicator, targets.Year, plan, notes);
        }

        return notes.ToReadOnly();
    }

    private static void Scope(ActionPlan plan, ServiceCatalog catalog, PlanNotes notes)
    {
        notes.Twice(plan.Services, planned => planned.Service.Key);
        if (RegionRules.Find(plan.Region, catalog, (definition, arguments) => notes.Add(definition, arguments)) is not { } region) return;
        var owed = catalog.OwedBy(region);
        var (known, planned) = (owed.Owed.Concat(owed.Accepted).Select(service => service.Key).ToHashSet(), plan.Services.Select(planned => planned.Service.Key).ToHashSet());
        foreach (var service in owed.Owed.Where(service => !planned.Contains(service.Key))) notes.Add(ActionPlanFindings.ServiceNotPlanned, service, null);
        foreach (var other in plan.Services.Where(planned => !known.Contains(planned.Service.Key))) notes.Add(ActionPlanFindings.ServiceNotOwed, other.Service, null, region.PrintedName);
    }

    private static void Compare(ServiceType service, PlannedIndicator indicator, BudgetYear year, ActionPlan? plan, PlanNotes notes)
    {
        var mine = indicator.In(year)?.Planned;
        var other = plan?.Find(service)?.Indicators.FirstOrDefault(item => item.Name == indicator.Name)?.In(year)?.Planned;
        if (mine is not null && other is not null && mine != other) notes.Add(ActionPlanFindings.TargetsDiffer, service, indicator.Name, year, mine, other);
    }
}
