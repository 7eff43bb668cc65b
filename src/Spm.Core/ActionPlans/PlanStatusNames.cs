namespace Spm.Core.ActionPlans;

/// <summary>Printed words for statuses of a target (<i>sebutan status target</i>).</summary>
[LegalTerm("sebutan status target")]
public static class PlanStatusNames
{
    /// <summary>The words in a language, such as <c>di bawah target</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a named one.</exception>
    public static string Name(this PlanStatus status, Language language) => (status, language) switch
    {
        (PlanStatus.NoData, Language.Indonesian) => "belum ada data",
        (PlanStatus.NoData, _) => "no data",
        (PlanStatus.Behind, Language.Indonesian) => "di bawah target",
        (PlanStatus.Behind, _) => "behind",
        (PlanStatus.Reached, Language.Indonesian) => "tercapai",
        (PlanStatus.Reached, _) => "reached",
        (PlanStatus.Ahead, Language.Indonesian) => "melampaui target",
        (PlanStatus.Ahead, _) => "ahead",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, $"{status:D} is no status of a target."),
    };
}
