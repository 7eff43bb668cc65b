using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.ActionPlans;

/// <summary>Baseline, targets and trajectory of one indicator.</summary>
internal static class TargetRules
{
    private static readonly Bilingual RequiredWords = new("yang harus dilayani/dipenuhi", "required");
    private static readonly Bilingual PlannedWords = new("target", "planned");
    private static readonly Bilingual BaselineWords = new("kondisi awal", "present condition");

    public static void Check(PlannedService planned, PlanPeriod period, PlanNotes notes)
    {
        notes.Twice(planned.Quality, item => item.Name!, planned.Service);
        foreach (var indicator in planned.Indicators)
        {
            Targets(planned.Service, indicator, period, notes);
            Trajectory(planned.Service, indicator, period, notes);
        }
    }

    public static void Baseline(ServiceType service, PlannedIndicator indicator, PlanNotes notes)
    {
        var required = notes.Accept(indicator.Baseline?.Required, service, indicator.Name, BaselineWords);
        var done = notes.Accept(indicator.Baseline?.Done, service, indicator.Name, BaselineWords);
        if (indicator.Baseline is not { Required: not null, Done: not null }) notes.Add(ActionPlanFindings.BaselineMissing, service, indicator.Name);
        else if (done > required) notes.Add(ActionPlanFindings.BaselineAboveNeed, service, indicator.Name, done, required);
    }

    private static void Targets(ServiceType service, PlannedIndicator indicator, PlanPeriod period, PlanNotes notes)
    {
        foreach (var target in indicator.Targets.Where(target => !period.Contains(target.Year))) notes.Add(ActionPlanFindings.YearOutside, service, indicator.Name, target.Year, period);
        foreach (var year in period.Years)
        {
            var given = indicator.Targets.Where(target => target.Year == year).ToArray();
            if (given.Length > 1) notes.Add(ActionPlanFindings.YearTwice, service, indicator.Name, year);
            if (given is not [{ Required: not null, Planned: not null }, ..]) notes.Add(ActionPlanFindings.TargetMissing, service, indicator.Name, year);
            if (given.Length > 0) Target(service, indicator, given[0], notes);
        }
    }

    private static void Target(ServiceType service, PlannedIndicator indicator, PlanTarget target, PlanNotes notes)
    {
        var required = notes.Accept(target.Required, service, indicator.Name, RequiredWords);
        var planned = notes.Accept(target.Planned, service, indicator.Name, PlannedWords);
        notes.Splits(target.RequiredSplits, required, service, indicator.Name, target.Year);
        notes.Splits(target.PlannedSplits, planned, service, indicator.Name, target.Year);
        if (planned is not { } promised || required is not { } need || promised == need) return;
        var definition = promised > need ? ActionPlanFindings.PlannedAboveNeed
            : indicator.Name is null ? ActionPlanFindings.PlannedBelowNeed
            : ActionPlanFindings.QualityStaged;
        notes.Add(definition, service, indicator.Name, target.Year, promised, need);
    }

    /// <summary>Shares are compared exactly; a year that has none is passed over.</summary>
    private static void Trajectory(ServiceType service, PlannedIndicator indicator, PlanPeriod period, PlanNotes notes)
    {
        var (before, done, required) = (indicator.Baseline?.Share, indicator.Baseline?.Done, indicator.Baseline?.Required);
        foreach (var year in period.Years)
        {
            if (indicator.In(year) is not { Share: { } share } target) continue;
            if (share < before && target.Reason is null)
                notes.Add(ActionPlanFindings.TrajectoryFalls, service, indicator.Name, year, target.Planned!, target.Required!, done!, required!);
            (before, done, required) = (share, target.Planned, target.Required);
        }
    }
}
