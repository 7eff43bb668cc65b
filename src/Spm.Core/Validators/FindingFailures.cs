using FluentValidation;
using FluentValidation.Results;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>Findings as FluentValidation failures (<i>catatan pemeriksaan sebagai kegagalan validasi</i>), losing nothing.</summary>
[LegalTerm("catatan pemeriksaan sebagai kegagalan validasi")]
public static class FindingFailures
{
    /// <summary>The failure that carries a finding: its place, message, code and severity, and the finding itself as custom state.</summary>
    /// <param name="finding">What the check noticed.</param>
    /// <param name="language">The language of the message.</param>
    /// <remarks>A warning makes <c>ValidationResult.IsValid</c> false; whether figures may proceed is told by <see cref="CheckResult.Passed"/>.</remarks>
    public static ValidationFailure ToFailure(this Finding finding, Language language) =>
        new(Require.NotNull(finding).Where.ToString(language), finding.Message(language))
        {
            ErrorCode = finding.Code,
            Severity = finding.Severity switch
            {
                FindingSeverity.Error => Severity.Error,
                FindingSeverity.Warning => Severity.Warning,
                FindingSeverity.Note => Severity.Info,
                _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Severity, "Not a named severity."),
            },
            CustomState = finding,
        };
}
