using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>What other readings of the law would change, as a document states it (<i>pengaruh kebijakan tertulis</i>).</summary>
[LegalTerm("pengaruh kebijakan tertulis")]
public sealed class StatedSensitivity
{
    internal StatedSensitivity()
    {
    }

    /// <summary>Over every other reading.</summary>
    public required StatedExtent All { get; init; }

    /// <summary>Over those about which sources disagree.</summary>
    public required StatedExtent InConflict { get; init; }

    /// <summary>Each reading.</summary>
    public IReadOnlyList<StatedMovement> Readings { get; internal init; } = [];

    internal static StatedSensitivity Of(PolicySensitivity sensitivity) => new()
    {
        All = StatedExtent.Of(sensitivity),
        InConflict = StatedExtent.Of(sensitivity.InConflict),
        Readings = [.. sensitivity.Readings.Select(StatedMovement.Of)],
    };
}
