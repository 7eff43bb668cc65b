using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of submissions as a FluentValidation validator (<i>validator data penerapan SPM</i>), to be composed with rules of your own.</summary>
/// <param name="catalog">The catalogue of the year reported on.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="SubmissionCheck"/> finds, in the same order. Indices are computed from the check, not from here.</remarks>
[LegalTerm("validator data penerapan SPM")]
public sealed class SubmissionValidator(ServiceCatalog catalog, Language language = Language.Indonesian) : FindingValidator<Submission>(language)
{
    private readonly ServiceCatalog _catalog = Require.NotNull(catalog);

    private protected override IEnumerable<Finding> Check(Submission value) => SubmissionCheck.Run(value, _catalog).Findings;

    private protected override string PathOf(Submission value, Finding finding) => FigurePath.Of(value, finding.Where);
}
