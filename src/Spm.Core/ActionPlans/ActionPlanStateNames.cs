namespace Spm.Core.ActionPlans;

/// <summary>Printed words for the states of an action plan (<i>sebutan tahap rencana aksi</i>).</summary>
[LegalTerm("sebutan tahap rencana aksi")]
public static class ActionPlanStateNames
{
    /// <summary>The word in a language, such as <c>ditetapkan</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a named one.</exception>
    public static string Name(this ActionPlanState state, Language language) => (state, language) switch
    {
        (ActionPlanState.Drafted, Language.Indonesian) => "disusun",
        (ActionPlanState.Drafted, _) => "drafted",
        (ActionPlanState.Assisted, Language.Indonesian) => "dalam pendampingan",
        (ActionPlanState.Assisted, _) => "assisted",
        (ActionPlanState.Finalised, Language.Indonesian) => "difinalkan",
        (ActionPlanState.Finalised, _) => "finalised",
        (ActionPlanState.Set, Language.Indonesian) => "ditetapkan",
        (ActionPlanState.Set, _) => "set",
        (ActionPlanState.Changed, Language.Indonesian) => "diubah",
        (ActionPlanState.Changed, _) => "changed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, $"{state:D} is no state of an action plan."),
    };
}
