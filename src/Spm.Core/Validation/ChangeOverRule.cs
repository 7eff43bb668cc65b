using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Validation;

/// <summary>Against the last comparable period, by more than a share and more than a count.</summary>
internal sealed class ChangeOverRule(Ratio share, long least) : OutlierRule("change-over")
{
    public override string Describe(Language language) => language == Language.Indonesian
        ? FormattableString.Invariant($"perubahan lebih dari {share} dari angka sebelumnya dan lebih dari {least}")
        : FormattableString.Invariant($"a change of more than {share} of the earlier number and of more than {least}");

    public override string ToString() => FormattableString.Invariant($"{Name}({share}, {least})");

    protected override (Ratio Centre, Ratio Margin)? Usual(IReadOnlyList<(ReportingPeriod Period, long Number)> past)
    {
        Ratio before = past[^1].Number;
        return (before, Ratio.Max(share * Absolute(before), least));
    }

    protected override void Find(ComparedData data, IndexedFigure figure, FigureField field, long now, IReadOnlyList<(ReportingPeriod Period, long Number)> past) =>
        data.Find(ComparisonFindings.UnusualChange, figure, field, past[^1].Number, past[^1].Period, now, this);
}
