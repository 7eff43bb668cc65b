using Spm.Core.Catalog;
using Spm.Core.Fulfilment;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.ActionPlans;

/// <summary>What the third stage says about one service, as an action plan counts it.</summary>
internal static class PlanConversion
{
    public static PlannedService Service(FulfillmentPlan plan, ServiceType service, PlanLine[] lines, IReadOnlyList<PlannedActivity> known)
    {
        var quality = lines.Where(line => line.Item.Resource is not null && line.Need is { Kind: not NeedKind.CostRelief }).Select(line => Indicator(plan, service, line));
        var recipients = lines.FirstOrDefault(line => line.Item.Resource is null);
        return new PlannedService(service, recipients is null ? new PlannedIndicator(null, service.Unit) : Indicator(plan, service, recipients), quality)
        {
            Activities = [.. Activities(plan.Period, lines, known)],
        };
    }

    private static PlannedIndicator Indicator(FulfillmentPlan plan, ServiceType service, PlanLine line)
    {
        var data = plan.Needs.Data;
        var now = plan.Needs.Lines.FirstOrDefault(need => need.Service == service && need.Resource == line.Item.Resource);
        return new PlannedIndicator(line.Item.Resource, line.Need?.Unit ?? service.Unit, line.Years.Select(year => Target(plan, line, year)))
        {
            Component = Component(line.Need?.Kind),
            Baseline = now is null ? null : new PlanBaseline(data.Day, data.Source, Whole(now.Required), now.Available),
        };
    }

    private static PlanTarget Target(FulfillmentPlan plan, PlanLine line, PlanYear year)
    {
        var need = plan.Needs.In(year.Year).Lines.FirstOrDefault(need => need.Service == line.Item.Service && need.Resource == line.Item.Resource);
        var required = Whole(need?.Required);
        return new PlanTarget(year.Year, required, required is null || year.New is null ? null : Math.Max(0, required.Value - year.Need + year.Planned));
    }

    private static IEnumerable<PlannedActivity> Activities(PlanPeriod period, PlanLine[] lines, IReadOnlyList<PlannedActivity> known)
    {
        var codes = lines.SelectMany(line => line.Item.SubActivities).Select(part => part.Code).Distinct().Cast<string?>();
        if (lines.Any(line => line.Item.SubActivities.Count == 0)) codes = codes.Append(null);
        foreach (var code in codes)
        {
            var funding = from year in period.Years
                          from line in lines
                          let cost = Cost(line.In(year), line, code)
                          where cost is not null
                          group cost.Value by (year, line.Item.Source) into part
                          select new PlanFunding(part.Key.year, part.Aggregate(Rupiah.Zero, (sum, cost) => sum + cost), part.Key.Source);
            yield return (known.FirstOrDefault(activity => activity.Code == code) ?? new PlannedActivity(code)) with { Funding = [.. funding] };
        }
    }

    private static Rupiah? Cost(PlanYear year, PlanLine line, string? code) => code is null
        ? line.Item.SubActivities.Count == 0 ? year.Cost : null
        : year.SubActivities.FirstOrDefault(part => part.Code == code)?.Cost;

    private static long? Whole(Ratio? number) => number is { } exact && WholeUnits.Ceiling(exact) is var whole && whole <= Figure.MostCount ? (long)whole : null;

    private static QualityComponent? Component(NeedKind? kind) => kind switch
    {
        NeedKind.Goods or NeedKind.Facility => QualityComponent.Goods,
        NeedKind.ServiceRendered => QualityComponent.ServiceRendered,
        NeedKind.Staff => QualityComponent.Staff,
        _ => null,
    };
}
