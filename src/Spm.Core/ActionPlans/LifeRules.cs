using NodaTime;
using Spm.Core.Calendars;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Validation;

namespace Spm.Core.ActionPlans;

/// <summary>Steps, documents and the day by which a plan has to be set.</summary>
internal static class LifeRules
{
    public static void Check(ActionPlan plan, LocalDate on, PlanNotes notes)
    {
        foreach (var (before, after) in plan.Steps.Zip(plan.Steps.Skip(1)))
        {
            if (after.Day < before.Day || !Follows(after.State, before.State))
                notes.Add(ActionPlanFindings.StepGoesBack, Words(after.State), PrintedDay.Iso(after.Day), Words(before.State), PrintedDay.Iso(before.Day));
        }

        if (plan.StateOn(on) is >= ActionPlanState.Finalised and var state && plan.DocumentOn(on) is null) notes.Add(ActionPlanFindings.RegulationMissing, Words(state));
        if (plan.DocumentOn(on) is { Kind: not RegionalDocumentKind.HeadOfRegionRegulation and var kind }) notes.Add(ActionPlanFindings.FormDiffers, kind);
        foreach (var document in plan.Steps.Select(step => step.Document).OfType<RegionalDocument>()) notes.AddRange(DocumentCheck.Run(document, notes.Whole, on));
        if (plan.Due is { } due && due.Day < on && !(plan.StateOn(on) >= ActionPlanState.Set))
            notes.Add(ActionPlanFindings.DuePassed, PrintedDay.Iso(due.Day), PrintedDay.Iso(on), due.Feeds, due.Basis);
    }

    /// <summary>A state comes once, save a change, which needs a plan that was set.</summary>
    private static bool Follows(ActionPlanState after, ActionPlanState before) =>
        after == ActionPlanState.Changed ? before >= ActionPlanState.Set : after > before;

    private static Bilingual Words(ActionPlanState state) => Bilingual.Of(language => state.Name(language));
}
