namespace Spm.Core.Validation;

/// <summary>What a check found (<i>hasil pemeriksaan data</i>), and the figures that may proceed.</summary>
[LegalTerm("hasil pemeriksaan data")]
public sealed class CheckResult
{
    internal CheckResult(Finding[] findings, CheckedSubmission? passed)
    {
        Findings = Array.AsReadOnly(findings);
        Checked = passed;
    }

    /// <summary>All findings, in the order of the submission.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The figures that may proceed; null when a finding is an error.</summary>
    public CheckedSubmission? Checked { get; }

    /// <summary>True when no finding is an error.</summary>
    public bool Passed => Checked is not null;

    /// <summary>The figures that may proceed.</summary>
    /// <exception cref="InvalidOperationException">A finding is an error; the message names the first.</exception>
    public CheckedSubmission OrThrow() => Checked
        ?? throw new InvalidOperationException($"The submission has errors: {Findings.First(finding => finding.Severity == FindingSeverity.Error)}");
}
