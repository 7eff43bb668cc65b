using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>Something that an index leaves out, as a document states it (<i>pengecualian tertulis</i>).</summary>
[LegalTerm("pengecualian tertulis")]
public sealed class StatedExclusion
{
    internal StatedExclusion()
    {
    }

    /// <summary>The key of the service.</summary>
    public required string Service { get; init; }

    /// <summary>The whole service, its quality, or one item.</summary>
    public ExclusionKind Kind { get; internal init; }

    /// <summary>The item; null for the others.</summary>
    public string? Indicator { get; internal init; }

    /// <summary>Why.</summary>
    public required StatedWords Reason { get; init; }

    /// <summary>The evidence named; null when none.</summary>
    public string? Evidence { get; internal init; }

    /// <summary>The region's index if this were counted as zero; null when there is none.</summary>
    public StatedValue? IndexWithout { get; internal init; }

    /// <summary>Service and reason.</summary>
    public override string ToString() => $"{Service}: {Reason.English}";

    internal static StatedExclusion Of(Exclusion exclusion, RuleBook rules) => new()
    {
        Service = exclusion.Service.Service.Key,
        Kind = exclusion.Kind,
        Indicator = exclusion.Left.Label,
        Reason = StatedWords.Of(exclusion.Reason),
        Evidence = exclusion.Left.Figure.Evidence?.ToString(),
        IndexWithout = StatedValue.Of(exclusion.PublishedWithout, rules),
    };
}
