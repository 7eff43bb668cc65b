using System.Numerics;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Validation;

/// <summary>Farther from the median of earlier periods than a multiple of their median deviation, and than a count.</summary>
internal sealed class FarFromMedianRule(Ratio times, int periods, long least) : OutlierRule("far-from-median")
{
    public override string Describe(Language language) => language == Language.Indonesian
        ? FormattableString.Invariant($"jarak dari median sekurang-kurangnya {periods} periode lebih dari {times} kali median simpangan mutlaknya dan lebih dari {least}")
        : FormattableString.Invariant($"a distance from the median of at least {periods} periods of more than {times} times their median absolute deviation and of more than {least}");

    public override string ToString() => FormattableString.Invariant($"{Name}({times}, {periods}, {least})");

    protected override (Ratio Centre, Ratio Margin)? Usual(IReadOnlyList<(ReportingPeriod Period, long Number)> past)
    {
        if (past.Count < periods) return null;
        var median = Median(past.Select(report => (Ratio)report.Number));
        return (median, Ratio.Max(times * Median(past.Select(report => Absolute(report.Number - median))), least));
    }

    protected override void Find(ComparedData data, IndexedFigure figure, FigureField field, long now, IReadOnlyList<(ReportingPeriod Period, long Number)> past)
    {
        var (centre, margin) = Usual(past)!.Value;
        data.Find(ComparisonFindings.FarFromUsual, figure, field, now, past.Count, BigInteger.Max(0, -Floor(margin - centre)), Floor(centre + margin), this);
    }

    private static BigInteger Floor(Ratio value)
    {
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    private static Ratio Median(IEnumerable<Ratio> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
