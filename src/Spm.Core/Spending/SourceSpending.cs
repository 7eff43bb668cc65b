using Spm.Core.PlanningDocuments;

namespace Spm.Core.Spending;

/// <summary>What one source pays for SPM rows (<i>belanja SPM menurut sumber dana</i>).</summary>
/// <remarks>What was spent is known by source only for rows of one source. Sources of the APBD, with what no source is named for, add up to the SPM ceiling.</remarks>
[LegalTerm("belanja SPM menurut sumber dana")]
public sealed record SourceSpending
{
    internal SourceSpending(string? name, string? code, FundChannel channel, SpendingSum sum)
    {
        Name = name;
        Code = code;
        Channel = channel;
        Sum = sum;
    }

    /// <summary>The source as written; null for money of the APBD that no source is named for, which is below Rp0 where sources exceed their ceilings.</summary>
    public string? Name { get; }

    /// <summary>The code of the source; null when the documents give none.</summary>
    public string? Code { get; }

    /// <summary>Through which budget it runs.</summary>
    public FundChannel Channel { get; }

    /// <summary>What it gives, and what was spent of it.</summary>
    public SpendingSum Sum { get; }

    /// <summary>Channel, code and name.</summary>
    public override string ToString() => string.Join(' ', new[] { Channel.Name(Language.Indonesian), Code, Name }.OfType<string>());
}
