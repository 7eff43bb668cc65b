using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>A report and what it is compared with (<i>pembandingan data</i>): earlier reports, the parts of a recap, the budget.</summary>
/// <remarks>Comparing comes beside <see cref="SubmissionCheck"/> and keeps no figure from an index: what may proceed is decided there. It
/// never throws for any data and gives the same findings every time.</remarks>
[LegalTerm("pembandingan data")]
public sealed record SubmissionComparison
{
    /// <summary>Makes a comparison of one report with nothing but itself.</summary>
    /// <param name="submission">The report, or the recap.</param>
    /// <param name="catalog">The catalogue of the year reported on; it knows services and items by all their names.</param>
    public SubmissionComparison(Submission submission, ServiceCatalog catalog)
    {
        Submission = Require.NotNull(submission);
        Catalog = Require.NotNull(catalog);
    }

    /// <summary>The report, or the recap.</summary>
    public Submission Submission { get; }

    /// <summary>The catalogue of the year reported on.</summary>
    public ServiceCatalog Catalog { get; }

    /// <summary>Earlier reports, in any order; those of other regions and of later or the same periods are not looked at. Empty when there is none.</summary>
    public IReadOnlyList<Submission> History { get; init => field = Require.Copy(value); } = [];

    /// <summary>What a recap is made of: the reports of a province's regions, or of a region's agencies, for the same period. Empty when the
    /// report is no recap.</summary>
    public IReadOnlyList<Submission> Parts { get; init => field = Require.Copy(value); } = [];

    /// <summary>The money of the services; null when no budget was sent, empty when one was sent without any service.</summary>
    public IReadOnlyList<ServiceBudget>? Budgets { get; init => field = value is null ? null : Require.Copy(value); }

    /// <summary>Compares.</summary>
    /// <param name="rules">Which rules, in the order of their findings; null for <see cref="ComparisonRule.Defaults"/>.</param>
    public IReadOnlyList<Finding> Run(IEnumerable<ComparisonRule>? rules = null)
    {
        var data = new ComparedData(this);
        foreach (var rule in Require.Copy(rules ?? ComparisonRule.Defaults)) rule.Compare(data);
        return Array.AsReadOnly(data.Findings.ToArray());
    }
}
