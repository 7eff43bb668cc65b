namespace Spm.Core.ActionPlans;

/// <summary>How sure an answer of the solver is (<i>status jawaban penghitungan mundur</i>).</summary>
[LegalTerm("status jawaban penghitungan mundur")]
public enum SolverStatus
{
    /// <summary>Proven: nothing is better.</summary>
    Optimal = 0,

    /// <summary>Right, and perhaps not the best: the node limit was reached; <see cref="SolverAnswer.Bound"/> says how much better another can be.</summary>
    BestFound = 1,

    /// <summary>Proven: no deliveries within the request do it; <see cref="SolverAnswer.Obstacle"/> says why.</summary>
    Impossible = 2,

    /// <summary>The node limit was reached before an answer was found, and none was ruled out.</summary>
    Undecided = 3,

    /// <summary>The request has mistakes; see the findings.</summary>
    Refused = 4,
}
