using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>A report, the reports beside it, and the findings of comparing them; used by one run only.</summary>
internal sealed class ComparedData
{
    public ComparedData(SubmissionComparison comparison)
    {
        Comparison = comparison;
        Findings = new FindingCollector(comparison.Submission);
        Now = new FigureIndex(comparison.Submission, comparison.Catalog);
        Earlier =
        [
            .. comparison.History.Where(report => report.Region == Submission.Region && report.Period != Submission.Period && report.Period.End <= Submission.Period.End)
                .OrderBy(report => report.Period.End).ThenByDescending(report => report.Period.Start).ThenBy(report => report.Period.Kind)
                .Select(report => new FigureIndex(report, comparison.Catalog)),
        ];
    }

    public SubmissionComparison Comparison { get; }

    public FindingCollector Findings { get; }

    public Submission Submission => Comparison.Submission;

    public ServiceCatalog Catalog => Comparison.Catalog;

    /// <summary>The figures of the report.</summary>
    public FigureIndex Now { get; }

    /// <summary>Reports of the same region that end no later, in order of time.</summary>
    public IReadOnlyList<FigureIndex> Earlier { get; }

    public void Find(FindingDefinition definition, IndexedFigure figure, params object[] arguments) =>
        Findings.Add(definition, figure.Service, figure.Indicator, figure.Place, arguments);

    /// <summary>The figure and the number that a rule names; no figure for a service that is not in the report, or not the sender's.</summary>
    public (IndexedFigure? Figure, long? Number) Named(FigureReference reference) =>
        Now.IsInScope(reference.Service) && Now.Find(reference.Service, reference.Indicator) is { } figure ? (figure, figure.Number(reference.Field)) : default;

    /// <summary>What a figure was in earlier periods of the same length where it counted the same, the latest last.</summary>
    public IReadOnlyList<(ReportingPeriod Period, long Number)> Past(IndexedFigure figure, FigureField field)
    {
        var past = new List<(ReportingPeriod, long)>();
        foreach (var report in Earlier)
            if (IsLike(report.Submission.Period, Submission.Period) && report.Find(figure) is { } before && before.Kind == figure.Kind && before.Number(field) is { } number)
                past.Add((report.Submission.Period, number));
        return past;
    }

    // A year to date grows with the year by itself: it compares with the same stretch of another year.
    private static bool IsLike(ReportingPeriod one, ReportingPeriod other) =>
        one.Kind == other.Kind && (one.Kind != ReportingPeriodKind.YearToDate || one.LastMonth.Number == other.LastMonth.Number);
}
