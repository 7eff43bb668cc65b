using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Teams;

/// <summary>Guidance or oversight that took place (<i>catatan pembinaan</i>), one entry for each region.</summary>
/// <remarks>Held as given; an entry without a day counts for no interval, and oversight never counts as guidance.</remarks>
[LegalTerm("catatan pembinaan penerapan SPM")]
public sealed record GuidanceRecord
{
    /// <summary>The day; null when not said.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The region that was guided; null for the team's own.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>The agency that was guided; null for the region as a whole.</summary>
    public string? Agency { get; init; }

    /// <summary>Guidance or oversight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public GuidanceKind Kind { get; init => field = Require.Defined(value); }

    /// <summary>What it was about; null when not said.</summary>
    public string? Subject { get; init; }

    /// <summary>Where it stands in a file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }
}
