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
        foreach (var figure in data.Now.All.Where(figure => !figure.IsStock))
        {
            if (figure.Figure.Done is not { } now) continue;
            var highest = data.Earlier.Where(report => IsWithin(report.Submission.Period, period, figure)).Select(report => (report.Submission.Period, Number: report.Find(figure)?.Figure.Done)).MaxBy(report => report.Number);
            if (highest.Number > now) data.Find(ComparisonFindings.CumulativeFell, figure, highest.Number.Value, highest.Period, now, period);
        }
    }

    private static bool IsWithin(ReportingPeriod earlier, ReportingPeriod period, IndexedFigure figure) =>
        period.Covers(earlier) || figure.IsCumulative && earlier.Year == period.Year;
}
