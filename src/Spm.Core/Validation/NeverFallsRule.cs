using Spm.Core.Catalog;
using Spm.Core.Periods;

namespace Spm.Core.Validation;

/// <summary>A longer stretch counts at least what a shorter one within it counted.</summary>
internal sealed class NeverFallsRule() : ComparisonRule("never-falls")
{
    public override string Describe(Language language) => language == Language.Indonesian
        ? "angka kumulatif tidak turun"
        : "a cumulative number does not fall";

    public override string ToString() => Name;

    internal override void Compare(ComparedData data)
    {
        var period = data.Submission.Period;
        foreach (var figure in data.Now.All.Where(figure => figure.Kind != MeasureKind.Stock))
        {
            if (figure.Figure.Done is not { } now) continue;
            (ReportingPeriod Period, long Number)? highest = null;
            foreach (var report in data.Earlier.Where(report => IsWithin(report.Submission.Period, period, figure)))
                if (report.Find(figure)?.Figure.Done is { } done && !(done <= highest?.Number)) highest = (report.Submission.Period, done);
            if (highest is { } before && before.Number > now) data.Find(ComparisonFindings.CumulativeFell, figure, before.Number, before.Period, now, period);
        }
    }

    private static bool IsWithin(ReportingPeriod earlier, ReportingPeriod period, IndexedFigure figure) =>
        period.Covers(earlier) || figure.Kind == MeasureKind.YearToDate && earlier.Year == period.Year;
}
