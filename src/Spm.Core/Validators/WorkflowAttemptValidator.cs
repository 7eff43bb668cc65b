using System.Collections.Frozen;
using Spm.Core.Internal;
using Spm.Core.Validation;
using Spm.Core.Workflow;

namespace Spm.Core.Validators;

/// <summary>The check of what somebody wants to do to a report (<i>validator tindakan atas laporan</i>), before it is done.</summary>
/// <param name="file">The report as it stands; it stays as it is.</param>
/// <param name="language">The language of the messages.</param>
/// <remarks>It reports what <see cref="ReportFile.Apply(WorkflowAttempt)"/> would find, in the same order. Only applying records the attempt.</remarks>
[LegalTerm("validator tindakan atas laporan")]
public sealed class WorkflowAttemptValidator(ReportFile file, Language language = Language.Indonesian) : FindingValidator<WorkflowAttempt>(language)
{
    private static readonly FrozenDictionary<FindingDefinition, string> Properties = new Dictionary<FindingDefinition, string>
    {
        [WorkflowFindings.ActionNotPossible] = nameof(WorkflowAttempt.Action),
        [WorkflowFindings.SecondApproval] = nameof(WorkflowAttempt.Action),
        [WorkflowFindings.ReportLocked] = nameof(WorkflowAttempt.Action),
        [WorkflowFindings.RecapMissing] = nameof(WorkflowAttempt.Action),
        [WorkflowFindings.SavedNotSubmitted] = nameof(WorkflowAttempt.Action),
        [WorkflowFindings.ActorMayNot] = nameof(WorkflowAttempt.Actor),
        [WorkflowFindings.ActorOfAnotherRegion] = nameof(WorkflowAttempt.Actor),
        [WorkflowFindings.BeforeLastRecord] = nameof(WorkflowAttempt.At),
        [WorkflowFindings.ReturnWithoutNotes] = nameof(WorkflowAttempt.Notes),
        [WorkflowFindings.RecapWithoutDocument] = nameof(WorkflowAttempt.Document),
        [WorkflowFindings.NoFigures] = nameof(WorkflowAttempt.Figures),
        [WorkflowFindings.FiguresOfAnotherReport] = nameof(WorkflowAttempt.Figures),
        [WorkflowFindings.FiguresNotAccepted] = nameof(WorkflowAttempt.Figures),
        [WorkflowFindings.SenderIsNotActor] = nameof(WorkflowAttempt.Figures),
        [WorkflowFindings.ChannelsDiffer] = nameof(WorkflowAttempt.Figures),
    }.ToFrozenDictionary();

    private readonly ReportFile _file = Require.NotNull(file);

    private protected override IEnumerable<Finding> Check(WorkflowAttempt value) => _file.Apply(value).Last!.Findings;

    private protected override string PathOf(WorkflowAttempt value, Finding finding) =>
        finding.Definition == WorkflowFindings.ReopeningWithoutBasis
            ? value.Document is null ? nameof(WorkflowAttempt.Document) : nameof(WorkflowAttempt.Notes)
            : Properties.GetValueOrDefault(finding.Definition, "");
}
