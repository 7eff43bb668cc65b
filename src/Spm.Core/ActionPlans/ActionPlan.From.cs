using Spm.Core.Fulfilment;
using Spm.Core.Internal;

namespace Spm.Core.ActionPlans;

public sealed partial record ActionPlan
{
    /// <summary>The action plan that the third stage leads to: its recipients and resources as indicators, its costs as indicative funding.</summary>
    /// <param name="plan">The third stage. Resources become quality items; relief of cost gives money only.</param>
    /// <param name="activities">Names and agencies of sub-activities, found by their code; money that they bring along is left out. Null: codes alone.</param>
    /// <remarks>The third stage counts what is still missing, an action plan everybody entitled: required is the projected number of a year, and planned is
    /// required − (need − planned of the third stage), so that those who are served already count. A year whose number is not projected has no target.</remarks>
    /// <exception cref="ArgumentException">Two of the activities have the same code.</exception>
    public static ActionPlan From(FulfillmentPlan plan, IEnumerable<PlannedActivity>? activities = null)
    {
        var known = Require.Copy(activities ?? []);
        if (known.GroupBy(activity => activity.Code).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two activities have the code {twice.Key ?? "null"}; keep one.", nameof(activities));
        var services = Require.NotNull(plan).Lines.GroupBy(line => line.Item.Service).Select(lines => PlanConversion.Service(plan, lines.Key, [.. lines], known));
        return new ActionPlan(plan.Needs.Data.Region, plan.Period, services);
    }
}
