using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The comparison of a report with others (<i>validator pembandingan data</i>): pairs, totals, jumps, recaps, money.</summary>
/// <param name="rules">Which rules, in the order of their findings; null for <see cref="ComparisonRule.Defaults"/>.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="SubmissionComparison.Run"/> finds, in the same order; the check of the report itself is for
/// <see cref="SubmissionValidator"/>.</remarks>
[LegalTerm("validator pembandingan data")]
public sealed class ComparisonValidator(IEnumerable<ComparisonRule>? rules = null, Language language = Language.Indonesian)
    : FindingValidator<SubmissionComparison>(language)
{
    private readonly IReadOnlyList<ComparisonRule> _rules = Require.Copy(rules ?? ComparisonRule.Defaults);

    private protected override IEnumerable<Finding> Check(SubmissionComparison value) => value.Run(_rules);

    private protected override string PathOf(SubmissionComparison value, Finding finding)
    {
        for (var at = 0; IsOfALine(finding.Definition) && at < value.Budgets?.Count; at++)
            if (value.Budgets[at].Service == finding.Where.Service) return $"{nameof(SubmissionComparison.Budgets)}[{at}]";
        var path = FigurePath.Of(value.Submission, finding.Where);
        return path.Length > 0 ? $"{nameof(SubmissionComparison.Submission)}.{path}" : nameof(SubmissionComparison.Submission);
    }

    // Of the codes of a submission, only those about a line of the budget come out of a comparison.
    private static bool IsOfALine(FindingDefinition definition) => definition != BudgetFindings.ServiceWithoutBudget
        && (BudgetFindings.All.Contains(definition) || definition == SubmissionFindings.UnknownService || definition == SubmissionFindings.ServiceOutsideSet);
}
