using Spm.Core.Reports;

namespace Spm.Core.Json;

/// <summary>Points lost by one sender, as a document states them (<i>poin pengirim tertulis</i>).</summary>
[LegalTerm("poin pengirim tertulis")]
public sealed class StatedAgency
{
    internal StatedAgency()
    {
    }

    /// <summary>The sender; null for services that nobody answered for.</summary>
    public string? Sender { get; internal init; }

    /// <summary>Points of 100 lost in its services.</summary>
    public required StatedPoints PointsLost { get; init; }

    /// <summary>The same by service.</summary>
    public IReadOnlyList<StatedServicePoints> Services { get; internal init; } = [];

    /// <summary>Sender and points.</summary>
    public override string ToString() => $"{Sender ?? "(nobody)"}: {PointsLost}";

    internal static StatedAgency Of(AgencyPoints agency) => new()
    {
        Sender = agency.Sender,
        PointsLost = StatedPoints.Of(agency.PointsLost, agency.PrintedPointsLost),
        Services = [.. agency.Services.Select(entry => new StatedServicePoints { Service = entry.Key.Key, Points = entry.Value })],
    };
}
