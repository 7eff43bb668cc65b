using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>Computes again from the figures, and says why where that cannot be done.</summary>
internal static class Recomputation
{
    /// <param name="submission">The figures.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="differences">Takes the reason.</param>
    /// <param name="make">What is made of figures without errors.</param>
    /// <returns>What was made; null when the figures have errors, or the method refuses them.</returns>
    public static T? Try<T>(Submission submission, RuleBook rules, List<ProofDifference> differences, Func<CheckResult, T> make)
        where T : class
    {
        var check = rules.Check(submission);
        if (!check.Passed)
        {
            var error = check.Findings.First(finding => finding.Severity == FindingSeverity.Error);
            return Refuse(error.ToString(Language.Indonesian), error.ToString(Language.English));
        }

        try
        {
            return make(check);
        }
        catch (Exception unfit) when (unfit is MethodRefusedException or ArgumentException)
        {
            return Refuse(unfit.Message, unfit.Message);
        }

        T? Refuse(string indonesian, string english)
        {
            differences.Add(new ProofDifference(ProofDifferenceKind.OtherInputs, "$", [], ProofProblems.Unmeasurable(indonesian, english)));
            return null;
        }
    }
}
