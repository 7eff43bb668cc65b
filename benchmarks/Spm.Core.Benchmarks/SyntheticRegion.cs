using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Benchmarks;

/// <summary>A kabupaten that reports all 29 services and every scored item of the catalogue, with awkward counts.</summary>
internal static class SyntheticRegion
{
    public static Submission Submission(ServiceCatalog catalog, int seed)
    {
        var random = new Random(seed);
        var region = catalog.Regions.Find(RegionCode.Parse("65.01"), catalog.Year)!;
        return new Submission(region.Code, ReportingPeriod.Of(catalog.Year), "benchmark", catalog.OwedBy(region).Owed.Select(Figures));

        ServiceFigures Figures(ServiceType service) => new(
            service.Key,
            Figure(20_000, 90_000),
            catalog.QualityListOf(service)?.Scored.Select(item => new QualityFigure(item.Name, item.Component, Figure(50, 4_000))) ?? []);

        Figure Figure(int least, int most)
        {
            var required = random.Next(least, most);
            return Stages.Figure.Reported(required, random.Next(required * 7 / 10, required));
        }
    }
}
