using System.Numerics;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.ActionPlans;

/// <summary>Sub-activities, agencies and money.</summary>
internal static class FundingRules
{
    public static void Check(ActionPlan plan, PlannedService planned, PlanNotes notes)
    {
        if (planned.Activities.Count == 0)
        {
            notes.Add(ActionPlanFindings.ActivityMissing, planned.Service, null);
            return;
        }

        foreach (var activity in planned.Activities)
        {
            if (activity.Code is null) notes.Add(ActionPlanFindings.CodeMissing, planned.Service, null, activity);
            if (activity.Agency is null) notes.Add(ActionPlanFindings.AgencyMissing, planned.Service, null, activity);
            foreach (var funding in activity.Funding)
            {
                if (!plan.Period.Contains(funding.Year)) notes.Add(ActionPlanFindings.YearOutside, planned.Service, null, funding.Year, plan.Period);
                if (funding.Amount < Rupiah.Zero) notes.Add(ActionPlanFindings.FundingNegative, planned.Service, null, funding.Year, funding.Source, funding.Amount);
            }
        }

        foreach (var year in plan.Period.Years)
        {
            if (planned.Indicators.Any(item => item.In(year)?.Planned > 0) && !planned.Activities.Any(activity => activity.Funding.Any(funding => funding.Year == year)))
                notes.Add(ActionPlanFindings.FundingMissing, planned.Service, null, year);
        }
    }

    public static void Totals(ActionPlan plan, PlanNotes notes)
    {
        foreach (var stated in plan.StatedTotals.Where(stated => !plan.Period.Contains(stated.Year))) notes.Add(ActionPlanFindings.YearOutside, stated.Year, plan.Period);
        foreach (var stated in plan.StatedTotals)
        {
            var difference = Sum(plan, stated.Year, stated.Source) - (BigInteger)stated.Amount.Sen;
            if (!difference.IsZero) notes.Add(ActionPlanFindings.TotalDiffers, stated.Year, stated.Source, stated.Amount, Printed(difference));
        }
    }

    // Wide, because no amount that is given may break the check.
    private static BigInteger Sum(ActionPlan plan, BudgetYear year, FundSource source) => plan.Services.SelectMany(planned => planned.Activities).SelectMany(activity => activity.Funding)
        .Where(funding => funding.Year == year && funding.Source == source)
        .Aggregate(BigInteger.Zero, (sum, funding) => sum + (BigInteger)funding.Amount.Sen);

    private static object Printed(BigInteger sen) =>
        sen >= (BigInteger)Int128.MinValue && sen <= (BigInteger)Int128.MaxValue ? Rupiah.FromSen((Int128)sen) : FormattableString.Invariant($"{sen} sen");
}
