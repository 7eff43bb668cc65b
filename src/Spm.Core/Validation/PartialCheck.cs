using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>The check of a submission, asked about a part of one that stands alone.</summary>
internal static class PartialCheck
{
    // No finding about a part names its sender.
    private const string Nobody = "–";

    public static IEnumerable<Finding> Of(ServiceFigures figures, RegionCode region, ReportingPeriod period, ServiceCatalog catalog) =>
        SubmissionCheck.Run(new Submission(region, period, Nobody, [figures]), catalog)
            .Findings.Where(finding => finding.Where.Service is not null && finding.Definition != SubmissionFindings.ServiceMissing);

    public static IEnumerable<Finding> Of(QualityFigure item, string service, RegionCode region, ReportingPeriod period, ServiceCatalog catalog) =>
        Of(new ServiceFigures(service, Figure.Unknown, [item]), region, period, catalog).Where(finding => finding.Where.Indicator is not null);

    public static IEnumerable<Finding> Of(Figure figure, string service, RegionCode region, ReportingPeriod period, ServiceCatalog catalog)
    {
        var submission = new Submission(region, period, Nobody, []);
        var findings = new FindingCollector(submission);
        new FigureRules(findings, catalog, submission, null, !period.ClosesYear).Check(figure, new ServiceFigures(service, figure), null);
        return findings.ToArray();
    }
}
