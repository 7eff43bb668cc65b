using FluentValidation;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>What every validator of this room has in common (<i>validator atas catatan pemeriksaan</i>): it reports the findings of a plain check, in their order.</summary>
/// <typeparam name="T">What is validated.</typeparam>
/// <remarks>Compose it with <c>SetValidator</c>, <c>RuleForEach</c> or <c>Include</c>: a failure then names the property by its path from the
/// root. Nothing of the library's own calculation comes through here.</remarks>
[LegalTerm("validator atas catatan pemeriksaan")]
public abstract class FindingValidator<T> : AbstractValidator<T>
{
    private protected FindingValidator(Language language) => RuleFor(value => value).Custom((value, context) =>
    {
        foreach (var finding in Check(value))
        {
            var parts = new[] { context.PropertyPath, PathOf(value, finding) };
            context.AddFailure(finding.ToFailure(language, string.Join('.', parts.Where(part => !string.IsNullOrEmpty(part)))));
        }
    });

    private protected abstract IEnumerable<Finding> Check(T value);

    /// <summary>The property within the value that a finding is about; empty for the value itself.</summary>
    private protected virtual string PathOf(T value, Finding finding) => "";
}
