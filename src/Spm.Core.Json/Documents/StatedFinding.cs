using Spm.Core.Law;
using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>A finding as a document states it (<i>catatan pemeriksaan tertulis</i>).</summary>
[LegalTerm("catatan pemeriksaan tertulis")]
public sealed class StatedFinding
{
    internal StatedFinding()
    {
    }

    /// <summary>The registered code, such as <c>SPM1006</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it weighs.</summary>
    public FindingSeverity Severity { get; internal init; }

    /// <summary>What it is about and where it stands.</summary>
    public required FindingPlace Where { get; init; }

    /// <summary>The values that fill the holes of the text.</summary>
    public IReadOnlyList<string> Arguments { get; internal init; } = [];

    /// <summary>The text with its arguments.</summary>
    public required StatedWords Message { get; init; }

    /// <summary>The provision or policy behind it.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>Code and message.</summary>
    public override string ToString() => $"{Code}: {Message.English}";

    internal static StatedFinding Of(Finding finding) => new()
    {
        Code = finding.Code,
        Severity = finding.Severity,
        Where = finding.Where,
        Arguments = finding.Arguments,
        Message = StatedWords.Of(finding.Message),
        Basis = finding.Definition.Basis,
    };
}
