using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>Points that a service loses, as a document states them (<i>poin layanan tertulis</i>).</summary>
[LegalTerm("poin layanan tertulis")]
public sealed class StatedServicePoints
{
    internal StatedServicePoints()
    {
    }

    /// <summary>The key of the service.</summary>
    public required string Service { get; init; }

    /// <summary>Points of 100 lost there, exactly.</summary>
    public Ratio Points { get; internal init; }

    /// <summary>Key and points.</summary>
    public override string ToString() => $"{Service}: {Points}";
}
