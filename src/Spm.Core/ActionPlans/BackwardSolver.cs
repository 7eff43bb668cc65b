using Spm.Core.Indices;
using Spm.Core.Internal;

namespace Spm.Core.ActionPlans;

/// <summary>Finds the fewest or cheapest further deliveries that reach a wanted index, or the most people within a budget (<i>penghitung mundur</i>).</summary>
/// <remarks>Whole numbers all the way, and the same answer every time, whatever the order of the figures. Every answer is measured by the
/// rule book before it is given. Nobody beyond the required number is ever served, also under a method without a cap. How it
/// searches, and why the answer is proven, stands in docs/decisions/0033.</remarks>
[LegalTerm("penghitung mundur")]
public static class BackwardSolver
{
    /// <summary>Answers a request about a result.</summary>
    /// <param name="index">The result as it stands.</param>
    /// <param name="request">What is wanted, and within which limits.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SolverAnswer Solve(RegionIndex index, SolverRequest request, CancellationToken cancellation = default)
    {
        Require.NotNull(index);
        Require.NotNull(request);
        var model = new GainModel(index);
        var check = new RequestCheck(model, request);
        return check.HasErrors
            ? new SolverAnswer(request, index, new IndexScope(), check.Findings, model.LeftOut)
            : new SolverRun(model, request, check, cancellation).Answer();
    }
}
