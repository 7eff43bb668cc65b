using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>How two targets of one indicator stand to each other.</summary>
/// <param name="Agreement">Whether they agree.</param>
/// <param name="Words">By how much they differ, or how their units can be converted; null when there is nothing to say.</param>
/// <param name="IsConvertible">True when the units differ and one can be turned into the other.</param>
internal sealed record TargetComparison(TargetAgreement Agreement, Bilingual? Words = null, bool IsConvertible = false)
{
    // How many of the second unit are one of the first.
    private static readonly (string Larger, string Smaller, int Factor)[] Scales = [("hektare", "meter persegi", 10_000), ("kilometer", "meter", 1_000), ("jiwa", "orang", 1)];

    /// <summary>What both numbers are multiplied by to stand in one unit; null when nothing turns one unit into the other.</summary>
    public static (Ratio Left, Ratio Right)? Scale(UnitName left, UnitName right) => Conversion(left, right) is var (larger, _, factor)
        ? left.Meant == larger ? (factor, Ratio.One) : (Ratio.One, factor)
        : null;

    /// <summary>One unit, or two of which one is the other, such as <i>jiwa</i> and <i>orang</i>.</summary>
    public static bool IsSameMeasure(UnitName left, UnitName right) => left == right || Scale(left, right) == (Ratio.One, Ratio.One);

    public static TargetComparison Of(NodeIndicator left, NodeIndicator right)
    {
        var (one, other) = (left.Target, right.Target);
        if (left.SaysSame(right)) return new(one.Kind == TargetKind.Missing ? TargetAgreement.NotJudged : TargetAgreement.Same);
        if (one.Kind == TargetKind.Missing || other.Kind == TargetKind.Missing)
            return new(one.Kind == other.Kind ? TargetAgreement.NotJudged : one.Kind == TargetKind.Missing ? TargetAgreement.MissingLeft : TargetAgreement.MissingRight);
        if (one.IsAmbiguous || other.IsAmbiguous) return new(TargetAgreement.NotJudged);
        if (left.Unit is { } first && right.Unit is { } second && first != second) return ByUnits(one, first, other, second);
        if (one.Kind == TargetKind.Words || other.Kind == TargetKind.Words)
            return LooseName.Of(one.Text) == LooseName.Of(other.Text) ? new(TargetAgreement.Same) : new(TargetAgreement.Differs, new Bilingual("berbeda", "different"));
        if (one.Low == other.Low && one.High == other.High) return new(TargetAgreement.Same);
        return one.Number is { } from && other.Number is { } to ? Differs(from, to) : new(TargetAgreement.Differs, new Bilingual("berbeda", "different"));
    }

    private static TargetComparison Differs(Ratio from, Ratio to) => new(TargetAgreement.Differs, PrintedNumber.Change(from, to));

    private static TargetComparison ByUnits(TargetValue left, UnitName leftUnit, TargetValue right, UnitName rightUnit)
    {
        if (left.Number is not { } from || right.Number is not { } to) return new(TargetAgreement.OtherUnit);
        if (Conversion(leftUnit, rightUnit) is not var (larger, smaller, factor) || Scale(leftUnit, rightUnit) is not var (scaleFrom, scaleTo)) return new(TargetAgreement.OtherUnit);
        var words = new Bilingual($"dapat dikonversi, 1 {larger} = {PrintedNumber.Of(factor).Indonesian} {smaller}", $"convertible, 1 {larger} = {PrintedNumber.Of(factor).English} {smaller}");
        return new(from * scaleFrom != to * scaleTo ? TargetAgreement.OtherUnitAndDiffers : TargetAgreement.OtherUnit, words, true);
    }

    private static (string Larger, string Smaller, int Factor)? Conversion(UnitName left, UnitName right)
    {
        foreach (var scale in Scales)
            if ((left.Meant == scale.Larger && right.Meant == scale.Smaller) || (left.Meant == scale.Smaller && right.Meant == scale.Larger)) return scale;
        return null;
    }
}
