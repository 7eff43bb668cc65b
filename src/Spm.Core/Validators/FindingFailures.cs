using System.Diagnostics;
using FluentValidation;
using FluentValidation.Results;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>Findings as FluentValidation failures (<i>catatan pemeriksaan sebagai kegagalan validasi</i>), losing nothing.</summary>
[LegalTerm("catatan pemeriksaan sebagai kegagalan validasi")]
public static class FindingFailures
{
    /// <summary>The failure that carries a finding: its message, code and severity, and the finding itself as custom state.</summary>
    /// <param name="finding">What the check noticed.</param>
    /// <param name="language">The language of the message.</param>
    /// <param name="property">The path of the property that it is about, such as <c>Figures[3]</c>; null for the place in words.</param>
    /// <remarks>A warning makes <c>ValidationResult.IsValid</c> false; whether figures may proceed is told by <see cref="CheckResult.Passed"/>.</remarks>
    public static ValidationFailure ToFailure(this Finding finding, Language language, string? property = null) =>
        new(property ?? Require.NotNull(finding).Where.ToString(language), Require.NotNull(finding).Message(language))
        {
            ErrorCode = finding.Code,
            Severity = finding.Severity switch
            {
                FindingSeverity.Error => Severity.Error,
                FindingSeverity.Warning => Severity.Warning,
                FindingSeverity.Note => Severity.Info,
                _ => throw new UnreachableException($"{finding.Severity} is not a named severity."),
            },
            CustomState = finding,
        };

    /// <summary>The finding that a failure carries, with its place, remedy and citation; null for a failure of another rule.</summary>
    public static Finding? ToFinding(this ValidationFailure failure) => Require.NotNull(failure).CustomState as Finding;
}
