using Spm.Core.Validation;

namespace Spm.Core.Workflow;

/// <summary>An entry of a report's history (<i>catatan riwayat</i>): an attempt, what became of it, and what it changed.</summary>
/// <remarks>Immutable. A refused attempt has an entry, too; it changes neither state nor figures.</remarks>
[LegalTerm("catatan riwayat laporan")]
public sealed class WorkflowRecord
{
    internal WorkflowRecord(int number, WorkflowAttempt attempt, WorkflowState before, WorkflowStep? step, Finding[] findings, IReadOnlyList<WorkflowChange> changes)
    {
        Number = number;
        Attempt = attempt;
        Before = before;
        Step = step;
        Findings = Array.AsReadOnly(findings);
        Changes = changes;
    }

    /// <summary>The place in the history, from 1.</summary>
    public int Number { get; }

    /// <summary>Who wanted what, when, by which channel, and why.</summary>
    public WorkflowAttempt Attempt { get; }

    /// <summary>The step of the route that allowed it; null when it was refused.</summary>
    public WorkflowStep? Step { get; }

    /// <summary>True when it took effect.</summary>
    public bool IsAccepted => Step is not null;

    /// <summary>The state that it met.</summary>
    public WorkflowState Before { get; }

    /// <summary>The state that it left; that before when it was refused.</summary>
    public WorkflowState After => Step?.To ?? Before;

    /// <summary>What was noticed; an error among them refused it.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The figures that it changed; none when it was refused or brought none.</summary>
    public IReadOnlyList<WorkflowChange> Changes { get; }

    /// <summary>Number, action and states: <c>3 Verify: Submitted → Verified</c>, or <c>3 Verify: refused in Draft</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Number} {Attempt.Action}: ") + (IsAccepted ? $"{Before} → {After}" : $"refused in {Before}");
}
