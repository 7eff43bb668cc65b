using Spm.Core.Internal;
using Spm.Core.Nomenclature;

namespace Spm.Core.PlanningDocuments;

/// <summary>Two sides held against each other; used once.</summary>
internal sealed class PairComparison
{
    private static readonly NomenclatureDepth[] Depths = [NomenclatureDepth.BudgetProgram, NomenclatureDepth.Kegiatan, NomenclatureDepth.SubKegiatan];

    private readonly AlignmentFacts _facts;
    private readonly AlignmentPairRule _rule;
    private readonly DocumentSet _left;
    private readonly DocumentSet _right;
    private readonly AlignmentNotes _notes;
    private readonly HashSet<NomenclatureCode> _alone = [];
    private readonly Dictionary<NomenclatureCode, DocumentNode> _newer = [];
    private readonly Dictionary<NomenclatureCode, DocumentNode> _older = [];
    private readonly HashSet<NomenclatureCode> _ofServices;
    private readonly DimensionAlignment[] _codes = new DimensionAlignment[Depths.Length];

    public PairComparison(AlignmentFacts facts, AlignmentPairRule rule, DocumentSet left, DocumentSet right)
    {
        _facts = facts;
        _rule = rule;
        _notes = new AlignmentNotes(facts);
        _ofServices = [.. ActionPlanServices.Programs(left, facts), .. ActionPlanServices.Programs(right, facts)];
        (_left, _right) = rule.IsSuccession ? (left, right) : PairCoverage.Restrict(left, right, facts, _notes);
    }

    public AlignmentNotes Notes => _notes;

    public PairAlignment Run()
    {
        if (!_rule.IsSuccession) CompareVersions();
        var deepest = Deepest();
        var money = new MoneyRun(_facts, _rule, _left, _right, deepest, _notes);
        var targets = new TargetRun(_facts, _rule, _left, _right, _notes);
        for (var at = 0; at < Depths.Length; at++)
        {
            var dimension = new DimensionAlignment((AlignmentDimension)at);
            _codes[at] = Depths[at] <= deepest ? Walk(Depths[at], dimension, money, targets) : dimension;
        }

        ActionPlanServices.Compare(_rule, _left, _right, _facts, _notes);
        DimensionAlignment[] dimensions = [.. _codes, .. targets.Dimensions(), money.Dimension()];
        return new PairAlignment(_rule, _left.Documents, _right.Documents, dimensions, _notes.ToArray());
    }

    /// <summary>As deep as the rule asks and both sides go.</summary>
    private NomenclatureDepth Deepest()
    {
        var deepest = NomenclatureDepth.BudgetProgram;
        foreach (var depth in Depths)
            if (depth <= _rule.Depth && _left.At(depth).Count > 0 && _right.At(depth).Count > 0) deepest = depth;
        return deepest;
    }

    private DimensionAlignment Walk(NomenclatureDepth depth, DimensionAlignment dimension, MoneyRun money, TargetRun targets)
    {
        MatchRenamed(depth);
        var (lefts, rights, matched) = (0, 0, 0);
        var met = new HashSet<DocumentNode>(ReferenceEqualityComparer.Instance);
        foreach (var left in _left.At(depth))
        {
            if (IsLeftOut(left, _right)) continue;
            lefts++;
            if (Counterpart(left, _right) is { } right && met.Add(right))
            {
                matched++;
                rights++;
                var settled = money.IsOneSided(left, right, targets);
                targets.Compare(left, right, settled);
                money.Compare(left, right, settled);
            }
            else
            {
                Alone(left, isLeft: true);
                money.Count(left, isLeft: true);
                targets.Count(left, isLeft: true);
            }
        }

        foreach (var right in _right.At(depth))
        {
            if (met.Contains(right) || IsLeftOut(right, _left)) continue;
            rights++;
            Alone(right, isLeft: false);
            money.Count(right, isLeft: false);
            targets.Count(right, isLeft: false);
        }

        return dimension with { IsCompared = true, LeftCount = lefts, RightCount = rights, Matched = matched };
    }

    // An action plan holds services alone: what else the region plans is no departure from it. A code is one of SPM when either side says so.
    private bool IsLeftOut(DocumentNode node, DocumentSet other)
    {
        var counterpart = Counterpart(node, other);
        if (_facts.Options.SpmOnly && !node.IsSpm && counterpart is not { IsSpm: true }) return true;
        return other.Kind == PlanningDocumentKind.ActionPlan && !_rule.IsSuccession && counterpart is null && (!node.IsSpm || _ofServices.Contains(node.Code));
    }

    /// <summary>The same code on the other side, or the one that it is matched with over the crosswalk.</summary>
    private DocumentNode? Counterpart(DocumentNode node, DocumentSet other) => other.Find(node.Code) ?? (ReferenceEquals(other, _right) ? _newer : _older).GetValueOrDefault(node.Code);

    // Sorted, so that of several codes that became one the same is matched whatever the order of the rows.
    private void MatchRenamed(NomenclatureDepth depth)
    {
        var taken = new HashSet<NomenclatureCode>();
        foreach (var (from, to) in new[] { (_left, _right), (_right, _left) })
        {
            foreach (var old in from.At(depth).Where(node => to.Find(node.Code) is null && _facts.Successors(node.Code).Count > 0).OrderBy(node => node.Code))
            {
                if (_facts.Successors(old.Code).FirstOrDefault(next => from.Find(next.Code) is null && to.Find(next.Code) is not null && !taken.Contains(next.Code)) is not { } succession) continue;
                taken.Add(succession.Code);
                var newer = to.Find(succession.Code)!;
                var (left, right) = ReferenceEquals(from, _left) ? (old, newer) : (newer, old);
                _newer[left.Code] = right;
                _older[right.Code] = left;
                _notes.Add(AlignmentFindings.CodeRetired, old.First, old.Code, AlignmentFacts.Describe([succession]));
            }
        }
    }

    private void Alone(DocumentNode node, bool isLeft)
    {
        // What is missing with its programme or kegiatan is missing once.
        _alone.Add(node.Code);
        if (node.Code.Depth > NomenclatureDepth.BudgetProgram && node.Code.Parent is { } parent && _alone.Contains(parent)) return;
        var definition = node.Code.Depth switch
        {
            NomenclatureDepth.BudgetProgram => isLeft ? AlignmentFindings.ProgramMissing : AlignmentFindings.ProgramAdded,
            NomenclatureDepth.Kegiatan => AlignmentFindings.KegiatanMissing,
            _ => AlignmentFindings.SubKegiatanMissing,
        };
        var other = isLeft ? _right : _left;
        _notes.Add(definition, _rule.Severity, node.First, null, null, Named(node), DocumentSet.NameOf(node.First.Document), other.NameFor(node.First.Agency));
    }

    private static string Named(DocumentNode node) =>
        node.RowCount > 0 && !string.IsNullOrWhiteSpace(node.First.Name) ? $"{node.Code} {OneLine.Of(node.First.Name)}" : node.Code.ToString();

    private void CompareVersions()
    {
        foreach (var words in VersionMatch.Problems(_left, _right))
            _notes.Add(AlignmentFindings.VersionsDiffer, _right.Documents[0], null, null, _left.Name, _right.Name, words);
    }
}
