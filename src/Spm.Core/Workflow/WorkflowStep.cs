using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Workflow;

/// <summary>That a role may take an action in a state (<i>langkah alur laporan</i>), and by which provision.</summary>
/// <remarks>Where it leads follows from the action. Steps that would undo the order of states cannot be made: figures change only in an
/// open state, a locked report is only reopened, and everything else leads forward.</remarks>
[LegalTerm("langkah alur laporan")]
public sealed record WorkflowStep
{
    /// <summary>Makes a step.</summary>
    /// <param name="role">Who may.</param>
    /// <param name="action">What.</param>
    /// <param name="from">In which state.</param>
    /// <param name="basis">By which provision or practice, and how that is known.</param>
    /// <exception cref="ArgumentException">The action makes no sense in the state.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Not a named role, action or state.</exception>
    public WorkflowStep(WorkflowRole role, WorkflowAction action, WorkflowState from, LegalBasis basis)
    {
        Role = Require.Defined(role);
        Action = Require.Defined(action);
        From = Require.Defined(from);
        Basis = Require.NotNull(basis);
        if (!MakesSense(action, from)) throw new ArgumentException($"{action} makes no sense in the state {from}.", nameof(from));
    }

    /// <summary>Who may.</summary>
    public WorkflowRole Role { get; }

    /// <summary>What.</summary>
    public WorkflowAction Action { get; }

    /// <summary>In which state.</summary>
    public WorkflowState From { get; }

    /// <summary>The state that follows; the same one for <see cref="WorkflowAction.Save"/> and <see cref="WorkflowAction.AttachRecap"/>.</summary>
    public WorkflowState To => After(Action, From);

    /// <summary>By which provision or practice, and how that is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Role, action and states in short: <c>HeadOfRegion Approve: Verified → Approved</c>.</summary>
    public override string ToString() => $"{Role} {Action}: {From} → {To}";

    /// <summary>True while figures may change.</summary>
    internal static bool IsOpen(WorkflowState state) =>
        state is WorkflowState.Draft or WorkflowState.Submitted or WorkflowState.Returned or WorkflowState.Reopened;

    private static WorkflowState After(WorkflowAction action, WorkflowState from) => action switch
    {
        WorkflowAction.Save or WorkflowAction.AttachRecap => from,
        WorkflowAction.Submit => WorkflowState.Submitted,
        WorkflowAction.Return => WorkflowState.Returned,
        WorkflowAction.Verify => WorkflowState.Verified,
        WorkflowAction.Review => WorkflowState.Reviewed,
        WorkflowAction.Approve => WorkflowState.Approved,
        WorkflowAction.Deliver => WorkflowState.Delivered,
        WorkflowAction.Forward => WorkflowState.Forwarded,
        WorkflowAction.Lock => WorkflowState.Locked,
        WorkflowAction.Reopen => WorkflowState.Reopened,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, $"{action:D} is no action of the workflow."),
    };

    private static bool MakesSense(WorkflowAction action, WorkflowState from) => action switch
    {
        WorkflowAction.Save or WorkflowAction.Submit => IsOpen(from),
        WorkflowAction.Reopen => from == WorkflowState.Locked,
        WorkflowAction.Return or WorkflowAction.AttachRecap => from is >= WorkflowState.Submitted and < WorkflowState.Locked,
        _ => from >= WorkflowState.Submitted && from < After(action, from),
    };
}
