using NodaTime;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of a whole chain of planning and budget documents (<i>validator rantai dokumen</i>).</summary>
/// <param name="year">The budget year to compare.</param>
/// <param name="day">The day on which documents have to hold.</param>
/// <param name="options">How; the default when null.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="AlignmentCheck"/> finds, in the same order.</remarks>
[LegalTerm("validator rantai dokumen perencanaan dan penganggaran")]
public sealed class DocumentChainValidator(BudgetYear year, LocalDate day, AlignmentOptions? options = null, Language language = Language.Indonesian) : FindingValidator<DocumentChain>(language)
{
    private protected override IEnumerable<Finding> Check(DocumentChain value) => AlignmentCheck.Run(value, year, day, options).Findings;

    private protected override string PathOf(DocumentChain value, Finding finding)
    {
        for (var at = 0; at < value.Documents.Count; at++)
        {
            var document = value.Documents[at];
            if (document.ToString(Language.Indonesian) != finding.Where.Document) continue;
            var path = $"{nameof(DocumentChain.Documents)}[{at}]";
            return DocumentPath.Of(document, finding.Where) is { } row ? $"{path}.{row}" : path;
        }

        return "";
    }
}
