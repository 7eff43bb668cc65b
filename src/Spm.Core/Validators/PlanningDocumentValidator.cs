using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of one planning or budget document by itself (<i>validator dokumen perencanaan</i>).</summary>
/// <param name="year">The budget year to look at.</param>
/// <param name="options">How; the default when null.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="AlignmentCheck"/> finds of one document, in the same order.</remarks>
[LegalTerm("validator dokumen perencanaan")]
public sealed class PlanningDocumentValidator(BudgetYear year, AlignmentOptions? options = null, Language language = Language.Indonesian) : FindingValidator<PlanningDocument>(language)
{
    private protected override IEnumerable<Finding> Check(PlanningDocument value) => AlignmentCheck.Run(value, year, options).Findings;

    private protected override string PathOf(PlanningDocument value, Finding finding) => DocumentPath.Of(value, finding.Where) ?? "";
}
