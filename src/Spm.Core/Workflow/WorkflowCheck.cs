using NodaTime;
using NodaTime.Text;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Workflow;

/// <summary>Whether a file takes an attempt, and what is noticed on the way.</summary>
internal sealed class WorkflowCheck
{
    private readonly ReportFile _file;
    private readonly WorkflowAttempt _attempt;
    private readonly List<Finding> _findings = [];

    private WorkflowCheck(ReportFile file, WorkflowAttempt attempt)
    {
        _file = file;
        _attempt = attempt;
    }

    /// <summary>The step that allows the attempt, null when it is refused; and the findings, deterministic in order.</summary>
    public static (WorkflowStep? Step, Finding[] Findings) Run(ReportFile file, WorkflowAttempt attempt)
    {
        var check = new WorkflowCheck(file, attempt);
        var step = check.FindStep();
        check.Actor();
        check.Time();
        check.Words();
        check.Figures();
        var isRefused = check._findings.Any(finding => finding.Severity == FindingSeverity.Error);
        if (!isRefused) check.Remarks();
        return (isRefused ? null : step, [.. check._findings]);
    }

    private WorkflowStep? FindStep()
    {
        var possible = _file.NextSteps;
        var same = possible.Where(step => step.Action == _attempt.Action).ToArray();
        if (same.FirstOrDefault(step => step.Role == _attempt.Actor.Role) is { } allowed) return allowed;
        if (same.Length > 0)
            Add(WorkflowFindings.ActorMayNot, Name(_attempt.Actor.Role), Name(_attempt.Action), Name(_file.State), Roles(same));
        else if (_file.State == WorkflowState.Locked)
            Add(WorkflowFindings.ReportLocked, _file.Standing(WorkflowAction.Lock)!.Attempt.Actor, Text(_file.Standing(WorkflowAction.Lock)!.Attempt.At), Roles(possible));
        else if (_attempt.Action == WorkflowAction.Approve && _file.Standing(WorkflowAction.Approve) is { } approval)
            Add(WorkflowFindings.SecondApproval, approval.Attempt.Actor, Text(approval.Attempt.At));
        else
            Add(WorkflowFindings.ActionNotPossible, Name(_file.State), Name(_attempt.Action), Joined(possible.Select(step => step.Action).Distinct().Select(Name)));
        return null;
    }

    private void Actor()
    {
        var actor = _attempt.Actor;
        var owner = WorkflowActor.RegionOf(actor.Role, _file.Region);
        if (actor.Region != owner) Add(WorkflowFindings.ActorOfAnotherRegion, actor, _file.Region, owner ?? (object)new Bilingual("pusat", "the centre", "centre"));
    }

    private void Time()
    {
        var last = _file.History.LastOrDefault(record => record.IsAccepted)?.Attempt.At;
        if (_attempt.At < last) Add(WorkflowFindings.BeforeLastRecord, Text(_attempt.At), Text(last.Value));
    }

    private void Words()
    {
        var hasNotes = !string.IsNullOrWhiteSpace(_attempt.Notes);
        switch (_attempt.Action)
        {
            case WorkflowAction.Return when !hasNotes:
                Add(WorkflowFindings.ReturnWithoutNotes);
                break;
            case WorkflowAction.Reopen when !hasNotes || _attempt.Document is null:
                var missing = new List<Bilingual>();
                if (!hasNotes) missing.Add(new Bilingual("alasan", "the reason", "reason"));
                if (_attempt.Document is null) missing.Add(new Bilingual("dokumen dasar", "the document", "document"));
                Add(WorkflowFindings.ReopeningWithoutBasis, Joined(missing));
                break;
            case WorkflowAction.AttachRecap when _attempt.Document is null:
                Add(WorkflowFindings.RecapWithoutDocument);
                break;
            case WorkflowAction.Forward when _file.Route.Steps.Any(step => step.Action == WorkflowAction.AttachRecap) && _file.Standing(WorkflowAction.AttachRecap) is null:
                Add(WorkflowFindings.RecapMissing);
                break;
        }
    }

    private void Figures()
    {
        var brings = _attempt.Action is WorkflowAction.Save or WorkflowAction.Submit;
        if (_attempt.Figures is not { } figures)
        {
            if (_attempt.Action == WorkflowAction.Save || (brings && _file.PartOf(_attempt.Actor.Office) is null)) Add(WorkflowFindings.NoFigures, _attempt.Actor.Office);
            return;
        }

        if (!brings) Add(WorkflowFindings.FiguresNotAccepted, Name(_attempt.Action));
        if (figures.Figures.Count == 0) Add(WorkflowFindings.NoFigures, figures.Sender);
        if (figures.Region != _file.Region || figures.Period != _file.Period)
            Add(WorkflowFindings.FiguresOfAnotherReport, figures.Place, figures.Sender, figures.Region, figures.Period, _file.Region, _file.Period);
    }

    private void Remarks()
    {
        if (_attempt.Figures is { } figures)
        {
            if (LooseName.Of(figures.Sender) != LooseName.Of(_attempt.Actor.Office)) Add(WorkflowFindings.SenderIsNotActor, figures.Place, _attempt.Actor.Office, figures.Sender);
            _findings.AddRange(ChannelComparison.Between(_file, _attempt, figures));
        }

        if (_attempt.Action == WorkflowAction.Verify)
            foreach (var sender in _file.Unsubmitted) Add(WorkflowFindings.SavedNotSubmitted, sender);
    }

    private void Add(FindingDefinition definition, params object[] arguments) => Add(definition, null, arguments);

    private void Add(FindingDefinition definition, SourcePlace? source, params object[] arguments) =>
        _findings.Add(new Finding(definition, new FindingPlace(_file.Region, _file.Period, Source: source), arguments));

    private static Bilingual Name(WorkflowState state) => Bilingual.Of(language => state.Name(language), state.ToString());

    private static Bilingual Name(WorkflowAction action) => Bilingual.Of(language => action.Name(language), action.ToString());

    private static Bilingual Name(WorkflowRole role) => Bilingual.Of(language => role.Name(language), role.ToString());

    private static Bilingual Roles(IEnumerable<WorkflowStep> steps) => Joined(steps.Select(step => step.Role).Distinct().Select(Name));

    private static Bilingual Joined(IEnumerable<Bilingual> names) => names.ToArray() is { Length: > 0 } all ? Bilingual.Join(", ", all) : new Bilingual("tidak ada", "nothing", "");

    private static string Text(Instant at) => InstantPattern.General.Format(at);
}
