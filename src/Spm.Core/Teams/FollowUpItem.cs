using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Teams;

/// <summary>Something that a monitoring round left to be done (<i>butir tindak lanjut</i>): by whom, by when, and how far it has come.</summary>
/// <remarks>Held as given; null is not said, and <see cref="TeamCheck"/> finds what is missing.</remarks>
[LegalTerm("butir tindak lanjut")]
public sealed record FollowUpItem
{
    /// <summary>What has to be done; null when not said.</summary>
    public string? What { get; init; }

    /// <summary>The agency that has to do it; null when not said.</summary>
    public string? Agency { get; init; }

    /// <summary>The last day in time; null when not said.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How far it has come.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a named one.</exception>
    public FollowUpState State { get; init => field = Require.Defined(value); }

    /// <summary>The day on which it was done or given up; null when not said or still open.</summary>
    public LocalDate? Closed { get; init; }

    /// <summary>Why it cannot be done; null when not said.</summary>
    public string? Reason { get; init; }

    /// <summary>The service that it is about, by key or name; null when it is about none.</summary>
    public string? Service { get; init; }

    /// <summary>The stage that it is about, as written; null when it is about none.</summary>
    public string? Stage { get; init; }

    /// <summary>Where it stands in a file; null when it was made by code.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>True while something is left to be done.</summary>
    public bool IsOpen => State is FollowUpState.NotStarted or FollowUpState.InProgress;

    /// <summary>True when it is still open after its last day; an item without one is never overdue.</summary>
    /// <param name="on">The day that is asked about.</param>
    public bool IsOverdue(LocalDate on) => IsOpen && Due is { } due && due.WithCalendar(CalendarSystem.Iso) < on.WithCalendar(CalendarSystem.Iso);

    /// <summary>What and state.</summary>
    public override string ToString() => $"{What ?? "–"} ({State})";
}
