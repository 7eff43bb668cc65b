using Spm.Core.ActionPlans;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of one year's targets (<i>validator penetapan target tahunan</i>).</summary>
/// <param name="plan">The action plan that they come from; null compares with none.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="ActionPlanCheck"/> finds, in the same order.</remarks>
[LegalTerm("validator penetapan target tahunan")]
public sealed class YearlyTargetsValidator(ActionPlan? plan = null, Language language = Language.Indonesian) : FindingValidator<YearlyTargets>(language)
{
    private protected override IEnumerable<Finding> Check(YearlyTargets value) => ActionPlanCheck.Run(value, plan);
}
