using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>Which documents of a chain hold on a day for a year, by kind and by round: as first set, or changed.</summary>
internal sealed class ChainStages
{
    private static readonly IReadOnlyList<PlanningDocument> None = Array.AsReadOnly<PlanningDocument>([]);

    private readonly AlignmentFacts _facts;
    private readonly Dictionary<(PlanningDocumentKind Kind, bool IsChange), IReadOnlyList<PlanningDocument>> _stages = [];
    private readonly Dictionary<PlanningDocumentKind, List<List<PlanningDocument>>> _histories = [];

    public ChainStages([Trusted] DocumentChain chain, [Trusted] BudgetYear year, [Trusted] LocalDate day, [Trusted] AlignmentFacts facts, [Trusted] AlignmentNotes notes)
    {
        _facts = facts;
        All = [.. chain.Documents.Where(document => document.Period.Contains(year))];
        var unique = Unique(notes);
        Reviewed = [.. unique];
        foreach (var kind in unique.Where(document => document.Status == DocumentStatus.Set && document.HoldsFrom <= day).GroupBy(document => document.Kind))
            _histories[kind.Key] = [.. kind.GroupBy(document => document.Agency is { } agency ? facts.Fold(agency) : "", StringComparer.Ordinal).Select(group => Sorted(group, notes))];
        foreach (var (kind, histories) in _histories)
        {
            if (kind.IsMediumTerm()) continue;
            _stages[(kind, false)] = Stage(histories, history => history.Find(document => document.Version == DocumentVersion.Original) ?? history.Find(document => !document.Version.IsChange));
            _stages[(kind, true)] = Stage(histories, history => history.FindLast(document => document.Version.IsChange));
        }

        Plan = InForce(PlanningDocumentKind.Rpjmd).Concat(InForce(PlanningDocumentKind.Rpd)).Where(document => document.Agency is null).ToArray() is { Length: > 0 } plans
            ? [plans.MaxBy(document => document, Comparer<PlanningDocument>.Create(DocumentOrder.CompareVersions))!]
            : None;
        Renstra = InForce(PlanningDocumentKind.Renstra);
        ActionPlan = InForce(PlanningDocumentKind.ActionPlan);
        CheckYear(chain, year, notes);
    }

    /// <summary>Every document that covers the year.</summary>
    public IReadOnlyList<PlanningDocument> All { get; }

    /// <summary>Those of them that were given once, drafts included.</summary>
    public IReadOnlyList<PlanningDocument> Reviewed { get; }

    /// <summary>The RPJMD or RPD; of two in succession the later one. One or none.</summary>
    public IReadOnlyList<PlanningDocument> Plan { get; }

    public IReadOnlyList<PlanningDocument> Renstra { get; }

    public IReadOnlyList<PlanningDocument> ActionPlan { get; }

    /// <summary>The documents of one round: of each agency one.</summary>
    public IReadOnlyList<PlanningDocument> Of(PlanningDocumentKind kind, bool isChange) => _stages.GetValueOrDefault((kind, isChange), None);

    /// <summary>The versions of a document that hold up to the day, oldest first; one list for each agency.</summary>
    public IReadOnlyList<IReadOnlyList<PlanningDocument>> Histories(PlanningDocumentKind kind) => _histories.TryGetValue(kind, out var histories) ? histories : [];

    public bool IsInForce(PlanningDocument document) => _histories.TryGetValue(document.Kind, out var histories) && histories.Exists(history => ReferenceEquals(history[^1], document));

    /// <summary>Every stage on the way that a service takes: plans, then the year as first set, then changed.</summary>
    public IEnumerable<IReadOnlyList<PlanningDocument>> InOrder() =>
        new[] { ActionPlan, Plan, Renstra }.Concat(_stages.OrderBy(stage => stage.Key.IsChange).ThenBy(stage => stage.Key.Kind).Select(stage => stage.Value)).Where(stage => stage.Count > 0);

    private IReadOnlyList<PlanningDocument> InForce(PlanningDocumentKind kind) => Stage(_histories.GetValueOrDefault(kind, []), history => history[^1]);

    private static IReadOnlyList<PlanningDocument> Stage(List<List<PlanningDocument>> histories, Func<List<PlanningDocument>, PlanningDocument?> choose) =>
        [.. histories.Select(choose).OfType<PlanningDocument>().OrderBy(document => document.Agency, StringComparer.Ordinal)];

    private List<PlanningDocument> Unique(AlignmentNotes notes)
    {
        var unique = new List<PlanningDocument>();
        foreach (var group in All.GroupBy(document => (document.Kind, document.Period, document.Version, document.Status, Agency: document.Agency is { } agency ? _facts.Fold(agency) : "")))
        {
            var same = group.ToArray();
            if (same.Length == 1) unique.Add(same[0]);
            else notes.Add(AlignmentFindings.DocumentTwice, same.Min(Comparer<PlanningDocument>.Create(DocumentOrder.Compare)), null, null, DocumentSet.NameOf(same.MinBy(document => document.Agency, StringComparer.Ordinal)!), same.Length);
        }

        return unique;
    }

    private static List<PlanningDocument> Sorted(IEnumerable<PlanningDocument> versions, AlignmentNotes notes)
    {
        var sorted = versions.Order(Comparer<PlanningDocument>.Create(DocumentOrder.CompareVersions)).ToList();
        for (var at = 1; at < sorted.Count; at++)
        {
            var (before, after) = (sorted[at - 1], sorted[at]);
            if (before.Period != after.Period) continue;
            // Originals come first and numbers rise; only the day tells whether money was moved before or after a change.
            var isOpen = before.HoldsFrom == after.HoldsFrom && before.Version.Kind != after.Version.Kind && before.Version.Kind != DocumentVersionKind.Original;
            var isFalling = after.Version.Kind == DocumentVersionKind.Original || (before.Version.Kind == after.Version.Kind && before.Version.Ordinal > after.Version.Ordinal);
            if (isOpen || isFalling) notes.Add(AlignmentFindings.VersionOrderUnclear, after, null, null, DocumentSet.NameOf(before), DocumentSet.NameOf(after));
        }

        return sorted;
    }

    // A plan that ended, or has not begun, cannot be the parent of the year's documents.
    private void CheckYear(DocumentChain chain, BudgetYear year, AlignmentNotes notes)
    {
        if (!All.Any(document => !document.Kind.IsMediumTerm())) return;
        foreach (var (kinds, isThere) in new (PlanningDocumentKind[], bool)[] { ([PlanningDocumentKind.Rpjmd, PlanningDocumentKind.Rpd], Plan.Count > 0), ([PlanningDocumentKind.Renstra], Renstra.Count > 0) })
        {
            if (isThere || chain.Documents.Where(document => kinds.Contains(document.Kind) && !document.Period.Contains(year)).Order(Comparer<PlanningDocument>.Create(DocumentOrder.Compare)).LastOrDefault() is not { } other) continue;
            notes.Add(AlignmentFindings.YearOutside, other, null, null, year, other.Period);
        }
    }
}
