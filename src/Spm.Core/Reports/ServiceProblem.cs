using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>What stood in the way of a service, and what is done about it (<i>permasalahan dan solusi</i>).</summary>
/// <param name="Service">The key of the service as reported; null when the region as a whole is meant.</param>
/// <param name="Problem">What stood in the way.</param>
/// <param name="Solution">What was or will be done; null when nothing is said, which the report notices.</param>
[LegalTerm("permasalahan dan solusi", "Permendagri 59/2021 Pasal 23 ayat (2)")]
public sealed record ServiceProblem(string? Service, string Problem, string? Solution = null)
{
    /// <summary>The key of the service as reported; null when the region as a whole is meant.</summary>
    public string? Service { get; init; } = Service;

    /// <summary>What stood in the way.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string Problem { get; init => field = Require.Text(value); } = Require.Text(Problem);

    /// <summary>What was or will be done; null when nothing is said.</summary>
    public string? Solution { get; init; } = Solution;
}
