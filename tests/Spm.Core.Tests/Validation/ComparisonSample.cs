using Spm.Core.Validation;

namespace Spm.Core.Tests.Validation;

/// <summary>Findings of data that draw a code, those of the same data repaired, and everything that the code then says.</summary>
internal sealed record ComparisonSample(
    string Code, FindingSeverity Severity, string? Service, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Repaired, string[] Arguments, string Indonesian, string English)
{
    public override string ToString() => Code;
}
