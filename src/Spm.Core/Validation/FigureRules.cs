using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>What holds for any single figure, of recipients or of an item.</summary>
internal sealed class FigureRules(FindingCollector findings, ServiceCatalog catalog, Submission submission, Submission? previous, bool notYetDueHolds)
{
    private readonly FigureIndex? _before = previous is not null && previous.Region == submission.Region ? new FigureIndex(previous, catalog) : null;

    /// <summary>Adds the findings of a figure and gives the figure that counts.</summary>
    public Figure Check(Figure figure, ServiceFigures service, QualityFigure? item)
    {
        var indicator = item?.Indicator;
        var place = figure.Place ?? service.Place;
        CheckSize(FigureField.Required, figure.Required);
        CheckSize(FigureField.Done, figure.Done);
        CheckSize(FigureField.Planned, figure.Planned);
        RevisionRules.Check(figure, service.Service, indicator, place, findings);

        if (figure.State == FigureState.NotYetDue && !notYetDueHolds)
        {
            findings.Add(SubmissionFindings.NotYetDueRefused, service.Service, indicator, place, submission.Period);
            return figure.AsNotReported();
        }

        if (figure.Done is { } done)
        {
            if (figure.Required is not { } required) findings.Add(SubmissionFindings.DoneWithoutRequired, service.Service, indicator, place, done);
            else if (required == 0 && done > 0) findings.Add(SubmissionFindings.DoneWithNobodyRequired, service.Service, indicator, place, done);
            else if (done > required)
                findings.Add(
                    figure.IsEstimate ? SubmissionFindings.DoneOverEstimate : SubmissionFindings.DoneOverRequired,
                    service.Service, indicator, place, done, required);
        }

        if (figure.Planned is { } planned && figure.Required is { } need && planned < need)
            findings.Add(SubmissionFindings.PlannedBelowRequired, service.Service, indicator, place, planned, need);
        CheckChange(figure, service, indicator, place);
        return figure;

        void CheckSize(FigureField field, long? count)
        {
            if (count < 0) findings.Add(SubmissionFindings.NegativeCount, service.Service, indicator, place, field, count);
            if (count > Figure.MostCount) findings.Add(SubmissionFindings.CountTooLarge, service.Service, indicator, place, field, count);
        }
    }

    private void CheckChange(Figure figure, ServiceFigures service, string? indicator, SourcePlace? place)
    {
        if (_before?.Find(service.Service, indicator)?.Figure is not { } old) return;
        if (old.Basis is not null && figure.Basis is not null && (old.Basis, old.BasisRate, old.BasisYear) != (figure.Basis, figure.BasisRate, figure.BasisYear))
            findings.Add(FigureFindings.BasisChanged, service.Service, indicator, place, new BasisArgument(old), previous!.Period, new BasisArgument(figure));

        // A revision from the old number is the explanation that the finding asks for.
        if (previous!.Period.Year == submission.Period.Year && old.Required is { } then && figure.Required is { } now && then != now
            && !figure.Revisions.OfType<RequiredRevision>().Any(revision => revision.Old == then))
            findings.Add(SubmissionFindings.RequiredChanged, service.Service, indicator, place, then, previous.Period, now);
    }
}
