using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Workflow;

/// <summary>Who acts on a report (<i>pelaku</i>): a capacity, an office and its region; never a person's name.</summary>
/// <remarks>Immutable; two actors are equal when all three are.</remarks>
[LegalTerm("pelaku dalam alur laporan")]
public sealed record WorkflowActor
{
    /// <summary>Makes an actor.</summary>
    /// <param name="role">The capacity.</param>
    /// <param name="office">The office as it calls itself, such as <c>Dinas Kesehatan</c>; an account's identifier may follow.</param>
    /// <param name="region">The region of the office; null for the centre, and only for it.</param>
    /// <exception cref="ArgumentException">The office is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Not a named role.</exception>
    public WorkflowActor(WorkflowRole role, string office, RegionCode? region)
    {
        Role = Require.Defined(role);
        Office = Require.Text(office);
        Region = region;
    }

    /// <summary>The capacity.</summary>
    public WorkflowRole Role { get; }

    /// <summary>The office as it calls itself.</summary>
    public string Office { get; }

    /// <summary>The region of the office; null for the centre.</summary>
    public RegionCode? Region { get; }

    /// <summary>Office and region: <c>Dinas Kesehatan (65.01)</c>.</summary>
    public override string ToString() => Region is null ? Office : $"{Office} ({Region})";

    /// <summary>The region from which this capacity is exercised on a report; null for the centre.</summary>
    internal static RegionCode? RegionOf(WorkflowRole role, RegionCode report) => role switch
    {
        WorkflowRole.DirectorateGeneral => null,
        WorkflowRole.CentralGovernmentRepresentative => report.Province,
        _ => report,
    };
}
