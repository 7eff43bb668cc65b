using Spm.Core.Validation;

namespace Spm.Core.Tests.Validation;

/// <summary>Data that draws one finding, and everything that the finding then says.</summary>
internal sealed record FindingSample(
    string Code, FindingSeverity Severity, CheckResult Result, string? Service, string? Indicator, string[] Arguments, string Indonesian, string English)
{
    public override string ToString() => Code;
}
