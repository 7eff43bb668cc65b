using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of one row of a planning or budget document (<i>validator baris dokumen</i>).</summary>
/// <param name="document">The document that the row belongs to; its other rows play no part.</param>
/// <param name="year">The budget year to look at.</param>
/// <param name="options">How; the default when null.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="AlignmentCheck"/> finds within a row; sums, services and other rows are left to the whole document.</remarks>
[LegalTerm("validator baris dokumen")]
public sealed class DocumentRowValidator(PlanningDocument document, BudgetYear year, AlignmentOptions? options = null, Language language = Language.Indonesian) : FindingValidator<DocumentRow>(language)
{
    private readonly PlanningDocument _document = Require.NotNull(document);

    private protected override IEnumerable<Finding> Check(DocumentRow value) => AlignmentCheck.RunRow(_document, value, year, options);
}
