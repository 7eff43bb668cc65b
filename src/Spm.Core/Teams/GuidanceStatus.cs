using NodaTime;
using Spm.Core.Regions;

namespace Spm.Core.Teams;

/// <summary>How often and how lately a region was guided (<i>status pembinaan daerah</i>); oversight does not count.</summary>
/// <param name="Region">The region.</param>
/// <param name="Count">How many times up to the day of the check, from 0.</param>
/// <param name="Last">The last time; null when never.</param>
/// <param name="Due">The last day in time for the next; null when there is nothing to count from.</param>
[LegalTerm("status pembinaan daerah")]
public sealed record GuidanceStatus(Region Region, int Count, LocalDate? Last, LocalDate? Due)
{
    /// <summary>The region.</summary>
    public Region Region { get; } = Region;

    /// <summary>How many times up to the day of the check, from 0.</summary>
    public int Count { get; } = Count;

    /// <summary>The last time; null when never.</summary>
    public LocalDate? Last { get; } = Last;

    /// <summary>The last day in time for the next; null when there is nothing to count from.</summary>
    public LocalDate? Due { get; } = Due;
}
