using NodaTime;
using Spm.Core.ActionPlans;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of an action plan (<i>validator rencana aksi</i>).</summary>
/// <param name="on">The day on which it is looked at.</param>
/// <param name="catalog">The catalogue of a year of the plan; it knows who owes what.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="ActionPlanCheck"/> finds, in the same order.</remarks>
[LegalTerm("validator rencana aksi")]
public sealed class ActionPlanValidator(LocalDate on, ServiceCatalog catalog, Language language = Language.Indonesian) : FindingValidator<ActionPlan>(language)
{
    private readonly ServiceCatalog _catalog = Require.NotNull(catalog);

    private protected override IEnumerable<Finding> Check(ActionPlan value) => ActionPlanCheck.Run(value, on, _catalog);
}
