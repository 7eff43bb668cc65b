using FluentValidation;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of submissions as a FluentValidation validator (<i>validator data penerapan SPM</i>), to be composed with rules of your own.</summary>
/// <remarks>It reports what <see cref="SubmissionCheck"/> finds, in the same order. Indices are computed from the check, not from here.</remarks>
[LegalTerm("validator data penerapan SPM")]
public sealed class SubmissionValidator : AbstractValidator<Submission>
{
    /// <summary>Makes a validator.</summary>
    /// <param name="catalog">The catalogue of the year reported on.</param>
    /// <param name="language">The language of the messages.</param>
    public SubmissionValidator(ServiceCatalog catalog, Language language = Language.Indonesian)
    {
        Require.NotNull(catalog);
        RuleFor(submission => submission).Custom((submission, context) =>
        {
            foreach (var finding in SubmissionCheck.Run(submission, catalog).Findings) context.AddFailure(finding.ToFailure(language));
        });
    }
}
