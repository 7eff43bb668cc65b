using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>The money of one pair: findings, counts and sums; used once.</summary>
internal sealed class MoneyRun
{
    private readonly AlignmentFacts _facts;
    private readonly AlignmentPairRule _rule;
    private readonly DocumentSet _left;
    private readonly DocumentSet _right;
    private readonly NomenclatureDepth _leaf;
    private readonly NomenclatureDepth _deepest;
    private readonly bool _isCompared;
    private readonly AlignmentNotes _notes;

    private int _lefts, _rights, _matched;
    private Rupiah _common, _leftMatched, _rightMatched, _leftAll, _rightAll;

    public MoneyRun(AlignmentFacts facts, AlignmentPairRule rule, DocumentSet left, DocumentSet right, NomenclatureDepth deepest, AlignmentNotes notes)
    {
        (_facts, _rule, _left, _right, _deepest, _notes) = (facts, rule, left, right, deepest, notes);
        _leaf = NomenclatureDepth.BudgetProgram;
        for (var depth = NomenclatureDepth.BudgetProgram; depth <= deepest; depth++)
            if (HasBoth(depth)) _leaf = depth;
        _isCompared = rule.Money != MoneyComparison.None && HasBoth(_leaf);
    }

    public DimensionAlignment Dimension()
    {
        var dimension = new DimensionAlignment(AlignmentDimension.Money) { IsCompared = _isCompared, LeftCount = _lefts, RightCount = _rights, Matched = _matched };
        return !_isCompared ? dimension : dimension with { Common = _common, LeftMatchedAmount = _leftMatched, RightMatchedAmount = _rightMatched, LeftAmount = _leftAll, RightAmount = _rightAll };
    }

    /// <summary>Counts a code that the other side lacks.</summary>
    public void Count(DocumentNode node, bool isLeft)
    {
        if (!_isCompared || node.Code.Depth != _leaf || node.Amount is not { } amount) return;
        if (isLeft) AddLeft(amount);
        else AddRight(amount);
    }

    /// <summary>Between two versions: whether money was cut while every target stayed, or a target while the money stayed.</summary>
    public OneSidedCut IsOneSided(DocumentNode left, DocumentNode right, TargetRun targets)
    {
        if (!_rule.IsSuccession || left.Code.Depth != _deepest || left.Amount is not { } before || right.Amount is not { } after) return OneSidedCut.None;
        var pairs = targets.Match(left, right).Pairs.Where(pair => !pair.Left.IsDoubled && !pair.Right.IsDoubled && pair.Left.Target.Number is not null && pair.Right.Target.Number is not null && pair.Left.Unit == pair.Right.Unit).ToArray();
        if (pairs.Length == 0) return OneSidedCut.None;
        if (after < before && !_facts.Options.Tolerance.Accepts(before, after) && Array.TrueForAll(pairs, pair => pair.Left.Target.Number == pair.Right.Target.Number))
        {
            Note(before, after, new Bilingual("target", "the target"), pairs[0].Right.Text!, new Bilingual("Pagu", "The ceiling"));
            return OneSidedCut.Money;
        }

        if (!_facts.Options.Tolerance.Accepts(before, after)) return OneSidedCut.None;
        var cut = Array.Find(pairs, pair => pair.Right.Target.Number < pair.Left.Target.Number && pair.Right.Indicator.Direction != IndicatorDirection.Down);
        if (cut.Left is null) return OneSidedCut.None;
        Note(OneLine.Of(cut.Left.Text!), OneLine.Of(cut.Right.Text!), new Bilingual("pagu", "the ceiling"), after, new Bilingual("Target", "The target"));
        return OneSidedCut.Target;

        void Note(object from, object to, Bilingual kept, object value, Bilingual what) => _notes.Add(AlignmentFindings.CutOneSided, right.First, what, from, to, kept, value);
    }

    public void Compare(DocumentNode left, DocumentNode right, OneSidedCut settled)
    {
        if (!_isCompared || left.Code.Depth > _leaf) return;
        var agrees = left.Amount is { } one && right.Amount is { } other && Agrees(one, other);
        if (left.Code.Depth == _leaf) Add(left.Amount, right.Amount, agrees);
        if (agrees || settled == OneSidedCut.Money) return;
        if (left.Amount is { } from && right.Amount is { } to)
        {
            if (!IsExplained(left, right, from, to)) NoteDiffers(left, right, from, to);
        }
        else if (left.Code.Depth == _leaf || (left.Children is null && right.Children is null))
        {
            if (left.Own is { } given && right.RowCount > 0) NoteMissing(left, right, given, _right);
            else if (right.Own is { } known && left.RowCount > 0) NoteMissing(right, left, known, _left);
        }
    }

    private bool HasBoth(NomenclatureDepth depth) => _left.HasMoney(depth) && _right.HasMoney(depth);

    private bool Agrees(Rupiah left, Rupiah right) => _rule.Money == MoneyComparison.PartOf && left <= right || _facts.Options.Tolerance.Accepts(left, right);

    // What differs because something below differs is said there.
    private bool IsExplained(DocumentNode left, DocumentNode right, Rupiah from, Rupiah to)
    {
        if (left.Code.Depth >= _leaf) return false;
        if (left.Own is null && right.Own is null) return true;
        return left.ChildrenSum() is { } before && right.ChildrenSum() is { } after && to - from == after - before;
    }

    private void NoteDiffers(DocumentNode left, DocumentNode right, Rupiah from, Rupiah to) => _notes.Add(AlignmentFindings.BudgetDiffers, _rule.Severity, right.First, null, null,
        DocumentSet.NameOf(left.First.Document), from, DocumentSet.NameOf(right.First.Document), to, PrintedNumber.Change(from, to));

    private void NoteMissing(DocumentNode given, DocumentNode empty, Rupiah amount, DocumentSet where) => _notes.Add(AlignmentFindings.AmountMissing, _rule.Severity, empty.First, null, null,
        DocumentSet.NameOf(given.First.Document), amount, where.NameFor(empty.First.Agency));

    private void Add(Rupiah? left, Rupiah? right, bool agrees)
    {
        if (left is { } one) AddLeft(one);
        if (right is { } other) AddRight(other);
        if (agrees) _matched++;
        if (left is not { } first || right is not { } second) return;
        _leftMatched += first;
        _rightMatched += second;
        _common += first < second ? first : second;
    }

    private void AddLeft(Rupiah amount)
    {
        _lefts++;
        _leftAll += amount;
    }

    private void AddRight(Rupiah amount)
    {
        _rights++;
        _rightAll += amount;
    }
}
