using Spm.Core.Regions;

namespace Spm.Core.Json;

/// <summary>A region as a document states it (<i>daerah tertulis</i>).</summary>
[LegalTerm("daerah tertulis")]
public sealed class StatedRegion
{
    internal StatedRegion()
    {
    }

    /// <summary>The code of the Ministry.</summary>
    public required RegionCode Code { get; init; }

    /// <summary>The printed name.</summary>
    public required string Name { get; init; }

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";

    internal static StatedRegion Of(Region region) => new() { Code = region.Code, Name = region.PrintedName };
}
