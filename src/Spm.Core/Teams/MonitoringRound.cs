using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Teams;

/// <summary>One round of monitoring by the team (<i>pemantauan penerapan SPM</i>) and what it left to be done.</summary>
/// <remarks>Held as given; a round without a day counts for no interval.</remarks>
[LegalTerm("pemantauan penerapan SPM")]
public sealed record MonitoringRound
{
    /// <summary>The day on which it ended; null when not said.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>What was looked at; null when not said.</summary>
    public string? Subject { get; init; }

    /// <summary>What it left to be done.</summary>
    public IReadOnlyList<FollowUpItem> Items { get; init => field = Require.Copy(value); } = [];

    /// <summary>Where it stands in a file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }
}
