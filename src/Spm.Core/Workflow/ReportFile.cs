using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Workflow;

/// <summary>A report on its way, with everything that was done or tried (<i>berkas laporan</i>).</summary>
/// <remarks>Immutable: an action gives a new file and leaves the old one as it was. Everything follows from the history; the same attempts
/// on the same route give the same file again. No clock is read.</remarks>
[LegalTerm("berkas laporan", "Permendagri 59/2021 Pasal 23-24")]
public sealed class ReportFile
{
    private ReportFile(RegionCode region, ReportingPeriod period, ReportFileKind kind, WorkflowRoute route, WorkflowRecord[] history)
    {
        Region = region;
        Period = period;
        Kind = kind;
        Route = route;
        History = Array.AsReadOnly(history);
    }

    /// <summary>The region reported on.</summary>
    public RegionCode Region { get; }

    /// <summary>What the report covers.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Which report of the period.</summary>
    public ReportFileKind Kind { get; }

    /// <summary>Who may do what.</summary>
    public WorkflowRoute Route { get; }

    /// <summary>Every attempt in the order in which it came, refused ones too; it only grows.</summary>
    public IReadOnlyList<WorkflowRecord> History { get; }

    /// <summary>How far the report has come; a draft until something was accepted.</summary>
    public WorkflowState State => Last?.After ?? WorkflowState.Draft;

    /// <summary>The last entry of the history, with the findings of the last action; null for a file that nobody touched.</summary>
    public WorkflowRecord? Last => History.Count == 0 ? null : History[^1];

    /// <summary>What can be done now, and by whom.</summary>
    public IReadOnlyList<WorkflowStep> NextSteps => Route.From(State);

    /// <summary>The latest accepted figures of each sender, by whichever channel, in the order of first arrival; ready for
    /// <c>SubmissionMerge.Join</c>. A sender is the same whatever its capitals and punctuation.</summary>
    public IReadOnlyList<Submission> Parts => [.. FiguresBySender().Select(group => group.Last().Attempt.Figures!)];

    /// <summary>The senders whose latest figures were saved and not submitted.</summary>
    public IReadOnlyList<string> Unsubmitted =>
        [.. from figures in FiguresBySender()
            where Accepted(WorkflowAction.Submit).All(record => record.Number < figures.Last().Number || SenderOf(record.Attempt) != figures.Key)
            select figures.Last().Attempt.Figures!.Sender];

    /// <summary>Opens a file as a draft without any history.</summary>
    /// <param name="region">The region reported on.</param>
    /// <param name="period">What is reported on.</param>
    /// <param name="route">Who may do what.</param>
    /// <param name="kind">Which report of the period; null for the interim report of a part of the year, the annual one of a year.</param>
    /// <exception cref="ArgumentException">The route is not for such a region, or the kind not for such a period.</exception>
    public static ReportFile Open(RegionCode region, ReportingPeriod period, WorkflowRoute route, ReportFileKind? kind = null)
    {
        if (!Require.NotNull(route).IsFor(Require.NotNull(region)))
            throw new ArgumentException($"The route {route} is not for {region}: {(region.IsProvince ? "a province" : "a kabupaten/kota")}.", nameof(route));
        var isYear = period.Kind == ReportingPeriodKind.Year;
        var chosen = kind is { } given ? Require.Defined(given, nameof(kind)) : isYear ? ReportFileKind.Annual : ReportFileKind.Interim;
        if (isYear == (chosen == ReportFileKind.Interim))
            throw new ArgumentException($"{chosen} does not fit the period {period}: a whole year has annual reports, a part of it interim ones.", nameof(kind));
        return new ReportFile(region, period, chosen, route, []);
    }

    /// <summary>Takes an action, or refuses it; either way the history of the new file ends with it.</summary>
    /// <remarks>Never throws for what the attempt says: <see cref="WorkflowRecord.Findings"/> of <see cref="Last"/> tell.</remarks>
    public ReportFile Apply(WorkflowAttempt attempt)
    {
        var (step, findings) = WorkflowCheck.Run(this, Require.NotNull(attempt));
        var changes = step is not null && attempt.Figures is { } figures ? WorkflowChange.Between(PartOf(figures.Sender), figures) : [];
        return new(Region, Period, Kind, Route, [.. History, new(History.Count + 1, attempt, State, step, findings, changes)]);
    }

    /// <summary>Takes actions one after the other, such as those of a stored history.</summary>
    public ReportFile Apply(IEnumerable<WorkflowAttempt> attempts) => Require.Copy(attempts).Aggregate(this, (file, attempt) => file.Apply(attempt));

    /// <summary>The first time that an action was accepted; null when it never was. Nothing that happens later changes it.</summary>
    public WorkflowRecord? First(WorkflowAction action) => Accepted(action).FirstOrDefault();

    /// <summary>The last time that an action was accepted, unless a return or reopening has made it lapse since; null when none stands.</summary>
    public WorkflowRecord? Standing(WorkflowAction action)
    {
        var lapse = History.LastOrDefault(record => record.IsAccepted && record.After is WorkflowState.Returned or WorkflowState.Reopened)?.Number ?? 0;
        return Accepted(action).LastOrDefault(record => record.Number >= lapse);
    }

    /// <summary>Region, period, kind and state: <c>65.01 2025-Q1 Interim: Approved</c>.</summary>
    public override string ToString() => $"{Region} {Period} {Kind}: {State}";

    /// <summary>The accepted entries that brought figures.</summary>
    internal IEnumerable<WorkflowRecord> Sent() => History.Where(record => record.IsAccepted && record.Attempt.Figures is not null);

    /// <summary>The latest figures of a sender; null when it sent none.</summary>
    internal Submission? PartOf(string sender) =>
        Sent().LastOrDefault(record => SenderOf(record.Attempt) == LooseName.Of(sender))?.Attempt.Figures;

    /// <summary>Whose figures an attempt is about.</summary>
    internal static string SenderOf(WorkflowAttempt attempt) => LooseName.Of(attempt.Figures?.Sender ?? attempt.Actor.Office);

    private IEnumerable<WorkflowRecord> Accepted(WorkflowAction action) => History.Where(record => record.IsAccepted && record.Attempt.Action == action);

    private IEnumerable<IGrouping<string, WorkflowRecord>> FiguresBySender() => Sent().GroupBy(record => SenderOf(record.Attempt), StringComparer.Ordinal);
}
