using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>Which services a result is about, as a document states it (<i>lingkup tertulis</i>).</summary>
[LegalTerm("lingkup tertulis")]
public sealed class StatedScope
{
    internal StatedScope()
    {
    }

    /// <summary>How many services the sender answers for.</summary>
    public int Within { get; internal init; }

    /// <summary>How many the region owes.</summary>
    public int Owed { get; internal init; }

    /// <summary>The keys of those that the sender does not answer for.</summary>
    public IReadOnlyList<string> Outside { get; internal init; } = [];

    internal static StatedScope Of(RegionIndex index) => new()
    {
        Within = index.Services.Count,
        Owed = index.Services.Count + index.OutsideScope.Count,
        Outside = [.. index.OutsideScope.Select(service => service.Key)],
    };
}
