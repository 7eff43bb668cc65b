using System.Collections.Frozen;
using Spm.Core.ActionPlans;
using Spm.Core.Aggregation;
using Spm.Core.Calendars;
using Spm.Core.Eligibility;
using Spm.Core.Fulfilment;
using Spm.Core.Internal;
using Spm.Core.PlanningDocuments;
using Spm.Core.Queries;
using Spm.Core.Reports;
using Spm.Core.Spending;
using Spm.Core.Teams;
using Spm.Core.Validation;
using Spm.Core.Workflow;

namespace Spm.Core.Validators;

/// <summary>Every finding that the library can make, of all rooms (<i>register catatan pemeriksaan</i>).</summary>
/// <remarks>The same list as a page: docs/findings.md. A code is never used for something else.</remarks>
[LegalTerm("register catatan pemeriksaan")]
public static class FindingRegister
{
    /// <summary>The definitions in use, by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        .. SubmissionFindings.All, .. ComparisonFindings.All, .. BudgetFindings.All, .. DocumentFindings.All, .. EligibilityFindings.All,
        .. TallyFindings.All, .. RollUpFindings.All, .. FulfilmentFindings.All, .. PartFindings.All, .. QueryFindings.All, .. CalendarFindings.All, .. WorkflowFindings.All, .. ReportFindings.All, .. TeamFindings.All,
        .. SolverFindings.All, .. ActionPlanFindings.All, .. AlignmentFindings.All, .. SpendingFindings.All,
    ]);

    /// <summary>Definitions that no check makes any more, by code; kept so that an old report can still be read.</summary>
    public static IReadOnlyList<FindingDefinition> Retired { get; } = Array.AsReadOnly<FindingDefinition>([]);

    // Below the lists that it is made of: initializers run in the order of the text.
    private static readonly FrozenDictionary<string, FindingDefinition> ByCode =
        All.Concat(Retired).ToFrozenDictionary(definition => definition.Code, StringComparer.Ordinal);

    /// <summary>The definition with a code, in use or retired; null when there never was one.</summary>
    /// <param name="code">Such as <c>SPM1006</c>, in capitals.</param>
    public static FindingDefinition? Find(string code) => ByCode.GetValueOrDefault(Require.NotNull(code));
}
