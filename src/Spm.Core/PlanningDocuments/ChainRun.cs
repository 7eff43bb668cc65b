using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>The documents of a chain that hold on a day, paired like with like; used once.</summary>
internal sealed class ChainRun
{
    // Of each document those before it on the way: every one of the first group, and of the second the nearest that there is.
    private static readonly (PlanningDocumentKind Right, PlanningDocumentKind[] Always, PlanningDocumentKind[] Nearest)[] Ways =
    [
        (PlanningDocumentKind.Renja, [PlanningDocumentKind.Rkpd], []),
        (PlanningDocumentKind.Kua, [], [PlanningDocumentKind.Rkpd, PlanningDocumentKind.Renja]),
        (PlanningDocumentKind.Ppas, [PlanningDocumentKind.Kua], [PlanningDocumentKind.Rkpd, PlanningDocumentKind.Renja]),
        (PlanningDocumentKind.Rka, [], [PlanningDocumentKind.Ppas, PlanningDocumentKind.Kua, PlanningDocumentKind.Rkpd, PlanningDocumentKind.Renja]),
        (PlanningDocumentKind.Apbd, [], [PlanningDocumentKind.Rka, PlanningDocumentKind.Ppas, PlanningDocumentKind.Kua, PlanningDocumentKind.Rkpd, PlanningDocumentKind.Renja]),
        (PlanningDocumentKind.Dpa, [], [PlanningDocumentKind.Rka, PlanningDocumentKind.Apbd, PlanningDocumentKind.Ppas, PlanningDocumentKind.Kua, PlanningDocumentKind.Rkpd, PlanningDocumentKind.Renja]),
    ];

    private static readonly PlanningDocumentKind[] Yearly = [PlanningDocumentKind.Rkpd, .. Ways.Select(way => way.Right)];

    private readonly BudgetYear _year;
    private readonly LocalDate _day;
    private readonly AlignmentRun _run;
    private readonly ChainStages _stages;
    private readonly HashSet<PlanningDocument> _compared = new(ReferenceEqualityComparer.Instance);

    public ChainRun([Trusted] DocumentChain chain, [Trusted] BudgetYear year, [Trusted] LocalDate day, [Trusted] AlignmentOptions options)
    {
        (_year, _day) = (year, day);
        _run = new AlignmentRun(chain.Region, year, options, chain.Populations);
        _stages = new ChainStages(chain, year, day, _run.Facts, _run.Notes);
    }

    public AlignmentResult Run()
    {
        foreach (var document in _stages.Reviewed) _run.Review(document, _stages.IsInForce(document));
        foreach (var stage in _stages.InOrder()) _run.ReviewServices(stage);
        PairMediumTerm();
        foreach (var isChange in (bool[])[false, true])
            foreach (var (right, always, nearest) in Ways) Pair(right, always, nearest, isChange);
        PairVersions();
        return _run.ToResult(_day, _stages.All.Where(document => !_compared.Contains(document)).Order(Comparer<PlanningDocument>.Create(DocumentOrder.Compare)));
    }

    private void PairMediumTerm()
    {
        var (plan, renstra) = (_stages.Plan, _stages.Renstra);
        if (plan.Count > 0) Compare(_stages.ActionPlan, plan);
        if (plan.Count > 0) Compare(plan, renstra);
        var (rkpd, renja) = (First(PlanningDocumentKind.Rkpd), First(PlanningDocumentKind.Renja));
        Compare(plan.Count > 0 ? plan : renja.Count > 0 ? [] : renstra, rkpd);
        Compare(renstra.Count > 0 ? renstra : rkpd.Count > 0 ? [] : plan, renja);
        if (rkpd.Count + renja.Count > 0) return;
        var first = Yearly.Select(First).FirstOrDefault(stage => stage.Count > 0) ?? [];
        Compare(renstra.Count > 0 ? renstra : plan, first);
    }

    /// <summary>The originals of a kind, or its changes where there are no originals.</summary>
    private IReadOnlyList<PlanningDocument> First(PlanningDocumentKind kind) => _stages.Of(kind, false) is { Count: > 0 } originals ? originals : _stages.Of(kind, true);

    private void Pair(PlanningDocumentKind kind, PlanningDocumentKind[] always, PlanningDocumentKind[] nearest, bool isChange)
    {
        var right = _stages.Of(kind, isChange);
        if (right.Count == 0) return;
        foreach (var other in always)
            if (!Compare(_stages.Of(other, isChange), right)) NoteOtherStage(other, right, kind, isChange);
        var rest = right;
        foreach (var other in nearest)
        {
            var left = _stages.Of(other, isChange);
            if (left.Count == 0) continue;
            Compare(left, rest);
            rest = [.. rest.Where(document => !_compared.Contains(document) || !IsPaired(left, document))];
            if (rest.Count == 0) return;
        }

        if (rest.Count == right.Count && nearest.FirstOrDefault(other => _stages.Of(other, !isChange).Count > 0) is var found && nearest.Contains(found)) NoteOtherStage(found, right, kind, isChange);
    }

    // Agencies' documents meet those of the same agency; a document of the region meets all of them together.
    private bool Compare(IReadOnlyList<PlanningDocument> left, IReadOnlyList<PlanningDocument> right)
    {
        if (left.Count == 0 || right.Count == 0) return false;
        if (left.Concat(right).Any(document => document.Agency is null))
        {
            Record(left, right);
            return true;
        }

        var any = false;
        foreach (var document in left)
        {
            if (right.FirstOrDefault(other => _run.Facts.IsSameAgency(other.Agency!, document.Agency!)) is not { } same) continue;
            Record([document], [same]);
            any = true;
        }

        return any;
    }

    private bool IsPaired(IReadOnlyList<PlanningDocument> left, PlanningDocument right) =>
        right.Agency is null || left.Any(document => document.Agency is null || _run.Facts.IsSameAgency(document.Agency, right.Agency));

    private void Record(IReadOnlyList<PlanningDocument> left, IReadOnlyList<PlanningDocument> right)
    {
        _run.Compare(left, right);
        _compared.UnionWith(left);
        _compared.UnionWith(right);
    }

    // Only when neither has a like counterpart: a murni beside a changed one of which the murni is there too is no pair.
    private void NoteOtherStage(PlanningDocumentKind left, IReadOnlyList<PlanningDocument> right, PlanningDocumentKind kind, bool isChange)
    {
        if (_stages.Of(left, isChange).Count > 0 || _stages.Of(left, !isChange) is not { Count: > 0 } other || _stages.Of(kind, !isChange).Count > 0) return;
        _run.Notes.Add(AlignmentFindings.VersionsDiffer, right[0], null, null, DocumentSet.Describe(other), DocumentSet.Describe(right), VersionMatch.OtherStage);
    }

    // One step further on the way the same change would be said again, so only the last kind that changed is asked.
    private void PairVersions()
    {
        foreach (var kind in Enumerable.Reverse(Yearly))
        {
            var histories = _stages.Histories(kind).Where(history => history.Count > 1).ToArray();
            foreach (var history in histories)
                for (var at = 1; at < history.Count; at++) Record([history[at - 1]], [history[at]]);
            if (histories.Length > 0) return;
        }
    }
}
