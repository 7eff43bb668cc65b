using System.Collections.Frozen;
using Spm.Core.Internal;
using Spm.Core.Reports;
using Spm.Core.Validation;

namespace Spm.Core.Validators;

/// <summary>The check of what a region adds to its figures (<i>validator isi laporan</i>): what the report still lacks, and what does not fit.</summary>
/// <param name="report">How the report is put together, such as <c>contents => AnnualReport.Of(card, contents)</c>.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports <see cref="SpmReport.Findings"/>, in the same order. Amounts and documents are checked by
/// <see cref="ServiceBudgetValidator"/> and <see cref="RegionalDocumentValidator"/>.</remarks>
[LegalTerm("validator isi laporan")]
public sealed class ReportContentsValidator(Func<ReportContents, SpmReport> report, Language language = Language.Indonesian)
    : FindingValidator<ReportContents>(language)
{
    private static readonly FrozenDictionary<FindingDefinition, string> Properties = new Dictionary<FindingDefinition, string>
    {
        [ReportFindings.AllocationMissing] = nameof(ReportContents.Budgets),
        [ReportFindings.RealisationMissing] = nameof(ReportContents.Budgets),
        [ReportFindings.FormMissing] = nameof(ReportContents.Stages),
        [ReportFindings.ProblemsNotStated] = nameof(ReportContents.Problems),
        [ReportFindings.NoSolution] = nameof(ReportContents.Problems),
        [ReportFindings.TeamDecreeMissing] = nameof(ReportContents.TeamDecree),
        [ReportFindings.ActionPlanMissing] = nameof(ReportContents.ActionPlan),
        [ReportFindings.SectionMissing] = nameof(ReportContents.Texts),
        [ReportFindings.UnknownSection] = nameof(ReportContents.Texts),
    }.ToFrozenDictionary();

    private readonly Func<ReportContents, SpmReport> _report = Require.NotNull(report);

    private protected override IEnumerable<Finding> Check(ReportContents value) => _report(value).Findings;

    private protected override string PathOf(ReportContents value, Finding finding)
    {
        var property = Properties.GetValueOrDefault(finding.Definition, "");
        if (finding.Where.Service is not { } service) return property;
        // Of two entries it is the later that does not fit. A budget and a problem of one unknown service are not told apart here.
        string?[] places =
        [
            Last(value.Budgets.Select(budget => budget.Service), service, nameof(ReportContents.Budgets)),
            Last((value.Problems ?? []).Select(problem => problem.Service), service, nameof(ReportContents.Problems)),
        ];
        return places.Where(place => place?.StartsWith(property, StringComparison.Ordinal) == true).ToArray() is [{ } only] ? only : property;
    }

    private static string? Last(IEnumerable<string?> services, string service, string property) =>
        Array.LastIndexOf(services.ToArray(), service) is >= 0 and var at ? $"{property}[{at}]" : null;
}
