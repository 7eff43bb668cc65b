using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Reports;

/// <summary>Complete submissions of real region codes with made-up counts, the same for the same seed.</summary>
internal static class SampleRegion
{
    public static RuleBook Rules { get; } = RuleBook.For(new BudgetYear(2025));

    public static Submission Complete(string code, int seed, string period = "2025")
    {
        var random = new Random(seed);
        var region = Rules.Catalog.Regions.Find(RegionCode.Parse(code), Rules.Year)!;
        return new Submission(region.Code, ReportingPeriod.Parse(period), "contoh", Rules.Catalog.OwedBy(region).Owed.Select(service => new ServiceFigures(
            service.Key,
            Counts(random, 20_000),
            Rules.Catalog.QualityListOf(service)!.Scored.Select(item => new QualityFigure(item.Name, item.Component, Counts(random, 40))))));
    }

    public static Submission Without(this Submission submission, string service) =>
        new(submission.Region, submission.Period, submission.Sender, submission.Figures.Where(entry => entry.Service != service));

    public static Submission With(this Submission submission, ServiceFigures figures)
    {
        var rest = submission.Without(figures.Service);
        return new Submission(rest.Region, rest.Period, rest.Sender, rest.Figures.Append(figures));
    }

    private static Figure Counts(Random random, int most)
    {
        var required = random.Next(1, most);
        return Figure.Reported(required, random.Next(0, required + 1));
    }
}
