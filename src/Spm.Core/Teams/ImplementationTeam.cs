using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Teams;

/// <summary>The team that applies the standards in a region (<i>Tim Penerapan SPM</i>), with its decree, members, monitoring and guidance.</summary>
/// <remarks>Held as given; <see cref="TeamCheck"/> says what is wrong. A region that has formed none is a team without a decree.</remarks>
[LegalTerm("Tim Penerapan SPM", "Permendagri 59/2021 Pasal 19 (provinsi), Pasal 21 (kabupaten/kota)")]
public sealed record ImplementationTeam
{
    /// <summary>Makes the team of a region.</summary>
    /// <param name="region">The code of the region.</param>
    public ImplementationTeam(RegionCode region) => Region = Require.NotNull(region);

    /// <summary>The code of the region.</summary>
    public RegionCode Region { get; }

    /// <summary>The decree that forms it; null when there is none.</summary>
    public RegionalDocument? Decree { get; init; }

    /// <summary>The first day of its term; null when it begins with the day of the decree.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The last day of its term; null when it stands until replaced.</summary>
    public LocalDate? End { get; init; }

    /// <summary>The members, in the order of the decree.</summary>
    public IReadOnlyList<TeamMember> Members { get; init => field = Require.Copy(value); } = [];

    /// <summary>The tasks in the decree, by key of <see cref="TeamTask"/> or in its words; null when not said, which is not an empty list.</summary>
    public IReadOnlyList<string>? Tasks { get; init => field = value is null ? null : Require.Copy(value); }

    /// <summary>The rounds of monitoring, in any order.</summary>
    public IReadOnlyList<MonitoringRound> Rounds { get; init => field = Require.Copy(value); } = [];

    /// <summary>The guidance that it gave, in any order.</summary>
    public IReadOnlyList<GuidanceRecord> Guidance { get; init => field = Require.Copy(value); } = [];

    /// <summary>Where it stands in a file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The first day of its term, or that of the decree; null when neither is known.</summary>
    public LocalDate? FirstDay => Start ?? Decree?.Date;

    /// <summary>The region.</summary>
    public override string ToString() => $"Tim Penerapan SPM {Region}";
}
