using Spm.Core.Internal;
using Spm.Core.Nomenclature;

namespace Spm.Core.PlanningDocuments;

/// <summary>Indicators, targets and units of one pair: findings and counts; used once.</summary>
internal sealed class TargetRun(AlignmentFacts facts, AlignmentPairRule rule, DocumentSet left, DocumentSet right, AlignmentNotes notes)
{
    private readonly Tally _indicators = new();
    private readonly Tally _targets = new();
    private readonly Tally _units = new();

    public IEnumerable<DimensionAlignment> Dimensions() =>
        [_indicators.ToDimension(AlignmentDimension.Indicator), _targets.ToDimension(AlignmentDimension.Target), _units.ToDimension(AlignmentDimension.Unit)];

    /// <summary>Counts the indicators of a code that the other side lacks.</summary>
    public void Count(DocumentNode node, bool isLeft)
    {
        foreach (var indicator in Shared(node)) Count(indicator, isLeft);
    }

    public void Compare(DocumentNode one, DocumentNode other, OneSidedCut settled)
    {
        var match = Match(one, other);
        foreach (var (first, second, likeness) in match.Pairs)
        {
            Count(first, isLeft: true);
            Count(second, isLeft: false);
            _indicators.Matched++;
            if (likeness is { } share) NoteRenamed(first, second, PrintedNumber.Percent(share));
            if (!first.IsDoubled && !second.IsDoubled) Compare(first, second, one.Code, settled);
        }

        foreach (var alone in match.LeftOnly) NoteMissing(alone, right, isLeft: true);
        foreach (var alone in match.RightOnly) NoteMissing(alone, left, isLeft: false);
    }

    public IndicatorMatch Match(DocumentNode one, DocumentNode other) => IndicatorMatch.Of(Shared(one), Shared(other), facts.Options.SimilarityThreshold);

    // Indicators of a level that the other side never carries say nothing about it.
    private NodeIndicator[] Shared(DocumentNode node)
    {
        var all = node.Indicators(left.Year);
        var depth = node.Code.Depth;
        foreach (var indicator in all)
            if (!IsShared(depth, indicator.Indicator.Level)) return Array.FindAll(all, one => IsShared(depth, one.Indicator.Level));
        return all;
    }

    private bool IsShared(NomenclatureDepth depth, IndicatorLevel level) => left.HasIndicators(depth, level) && right.HasIndicators(depth, level);

    private void Count(NodeIndicator indicator, bool isLeft)
    {
        _indicators.Add(isLeft);
        if (indicator.Text is not null && indicator.Target.Kind != TargetKind.Missing) _targets.Add(isLeft);
        if (indicator.Unit is not null) _units.Add(isLeft);
    }

    private void Compare(NodeIndicator first, NodeIndicator second, NomenclatureCode code, OneSidedCut settled)
    {
        if (first.Unit is { } unit && second.Unit is { } other && unit == other) _units.Matched++;
        var comparison = TargetComparison.Of(first, second);
        switch (comparison.Agreement)
        {
            case TargetAgreement.Same:
                _targets.Matched++;
                break;
            case TargetAgreement.Differs when settled != OneSidedCut.Target || first.Target.Number < second.Target.Number:
                NoteDiffers(first, second, comparison.Words!);
                break;
            case TargetAgreement.MissingLeft:
                NoteEmpty(second, first, Side(left, second));
                break;
            case TargetAgreement.MissingRight:
                NoteEmpty(first, second, Side(right, first));
                break;
            case TargetAgreement.OtherUnit or TargetAgreement.OtherUnitAndDiffers:
                CompareUnits(first, second, code, comparison);
                break;
        }
    }

    private void CompareUnits(NodeIndicator first, NodeIndicator second, NomenclatureCode code, TargetComparison comparison)
    {
        var people = PeopleConversion.Of(first, second, facts.OnlyService(code), facts);
        var isNoted = comparison.IsConvertible || people is not null;
        var words = people?.Words ?? comparison.Words ?? new Bilingual("tidak dapat dibandingkan", "not comparable");
        notes.Add(AlignmentFindings.UnitDiffers, isNoted ? Validation.FindingSeverity.Note : rule.Severity, second.Row, null, second.Name,
            OneLine.Of(second.Name), DocumentSet.NameOf(first.Row.Document), OneLine.Of(first.Unit!.Written), DocumentSet.NameOf(second.Row.Document), OneLine.Of(second.Unit!.Written), words);
        if (people is not null) ServiceReview.Disagree(notes, facts, second.Row, second.Name, people.Service, people.Share, people.Count, people.Entitled);
        else if (comparison.Agreement == TargetAgreement.OtherUnitAndDiffers) NoteDiffers(first, second, new Bilingual("berbeda setelah dikonversi", "different after conversion"));
        else if (comparison.IsConvertible) _targets.Matched++;
        if (people is { IsClose: true }) _targets.Matched++;
    }

    private void NoteDiffers(NodeIndicator first, NodeIndicator second, Bilingual words) => notes.Add(AlignmentFindings.TargetDiffers, rule.Severity, second.Row, null, second.Name,
        OneLine.Of(second.Name), DocumentSet.NameOf(first.Row.Document), Printed(first), DocumentSet.NameOf(second.Row.Document), Printed(second), words);

    private void NoteEmpty(NodeIndicator given, NodeIndicator empty, Bilingual where) => notes.Add(AlignmentFindings.TargetMissing, rule.Severity, empty.Row, null, given.Name,
        OneLine.Of(given.Name), DocumentSet.NameOf(given.Row.Document), Printed(given), where);

    private void NoteMissing(NodeIndicator alone, DocumentSet other, bool isLeft)
    {
        Count(alone, isLeft);
        notes.Add(AlignmentFindings.IndicatorMissing, rule.Severity, alone.Row, null, alone.Name, OneLine.Of(alone.Name), DocumentSet.NameOf(alone.Row.Document), Side(other, alone));
    }

    private void NoteRenamed(NodeIndicator first, NodeIndicator second, Bilingual likeness) => notes.Add(AlignmentFindings.IndicatorRenamed, AlignmentFindings.IndicatorRenamed.Severity, second.Row, null, second.Name,
        OneLine.Of(first.Name), DocumentSet.NameOf(first.Row.Document), OneLine.Of(second.Name), DocumentSet.NameOf(second.Row.Document), likeness, PrintedNumber.Percent(facts.Options.SimilarityThreshold!.Value));

    private static Bilingual Side(DocumentSet set, NodeIndicator indicator) => set.NameFor(indicator.Row.Agency);

    private static string Printed(NodeIndicator indicator)
    {
        var text = OneLine.Of(indicator.Text!.Trim());
        return indicator.Indicator.Unit is { } unit && !text.Contains(unit.Written, StringComparison.OrdinalIgnoreCase) ? $"{text} {OneLine.Of(unit.Written)}" : text;
    }

    private sealed class Tally
    {
        private int _left;
        private int _right;

        public int Matched { get; set; }

        public void Add(bool isLeft)
        {
            if (isLeft) _left++;
            else _right++;
        }

        public DimensionAlignment ToDimension(AlignmentDimension dimension) =>
            new(dimension) { IsCompared = _left + _right > 0, LeftCount = _left, RightCount = _right, Matched = Matched };
    }
}
