using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Stages;

namespace Spm.Core.Workflow;

/// <summary>What somebody wants to do to a report (<i>tindakan yang diajukan</i>): who, what, when, by which channel, and why.</summary>
/// <remarks>Anything in it may be wrong: <see cref="ReportFile.Apply(WorkflowAttempt)"/> says what, and records the attempt either way.</remarks>
[LegalTerm("tindakan yang diajukan")]
public sealed record WorkflowAttempt
{
    /// <summary>Makes an attempt.</summary>
    /// <param name="action">What is to be done.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="at">When, by the caller's clock.</param>
    /// <param name="channel">How it was handed over.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a named action.</exception>
    public WorkflowAttempt(WorkflowAction action, WorkflowActor actor, Instant at, ReportChannel channel)
    {
        Action = Require.Defined(action);
        Actor = Require.NotNull(actor);
        At = at;
        Channel = Require.NotNull(channel);
    }

    /// <summary>What is to be done.</summary>
    public WorkflowAction Action { get; }

    /// <summary>Who does it.</summary>
    public WorkflowActor Actor { get; }

    /// <summary>When, by the caller's clock.</summary>
    public Instant At { get; }

    /// <summary>How it was handed over.</summary>
    public ReportChannel Channel { get; }

    /// <summary>Why: the notes of a return, the reason of a reopening; null when nothing was said.</summary>
    public string? Notes { get; init; }

    /// <summary>The document behind it: the basis of a reopening, the recap that is attached, the letter that goes with a report; null when
    /// there is none.</summary>
    public RegionalDocument? Document { get; init; }

    /// <summary>The figures that it brings, all those of their sender; null when it brings none. Only saving and submitting may.</summary>
    public Submission? Figures { get; init; }
}
