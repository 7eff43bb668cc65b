using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices.Generated;

/// <summary>Submissions of real regions with every service that they owe and the quality lists of the year; the counts are made up.</summary>
/// <remarks>A region has some 300 figures, so they come from a seeded <see cref="System.Random"/>: a generator each would cost more than the laws.</remarks>
internal static class RealRegions
{
    private static readonly string[] Codes = ["33", "94", "65.01", "33.74", "91.04"];
    private static readonly string[] Years = ["2025", "2024", "2022", "2021"];

    public static Gen<Case> Complete(Gen<AchievementMethod> methods) => Made(methods, Codes, ["", "-Q4", "-Q1/Q4", "-Q2"], random => Counts(random, 0, 1));

    public static Gen<Case> OverDelivering(Gen<AchievementMethod> methods) => Made(methods, Codes, [""], random => Counts(random, 1, 2));

    public static Gen<Case> Jakarta(Gen<AchievementMethod> methods) => Made(methods, ["31"], ["", "-Q1/Q3"], random => Counts(random, 0, 1));

    public static Gen<Case> NobodyEntitled(Gen<AchievementMethod> methods) =>
        from made in Complete(methods)
        from seed in Gen.Choose(0, int.MaxValue)
        select Each(made, seed, (random, service, entry) => (service.EmptyPopulation == EmptyPopulation.Impossible ? -1 : random.Next(4)) switch
        {
            0 => ServiceFigures.NotApplicable(entry.Service, "tidak ada kejadian", "surat keterangan"),
            1 => new(entry.Service, Figure.Reported(0, 0) with { Evidence = "surat keterangan" }, entry.Quality),
            _ => new(entry.Service, entry.Recipients, entry.Quality?.Select(item => random.Next(4) != 0 ? item : new(
                item.Indicator, item.Component, random.Next(2) == 0 ? Figure.Reported(0, 0) : Figure.NotApplicable("tidak diperlukan") with { Evidence = "surat keterangan" }))),
        });

    /// <summary>Services, lists, items and numbers of which nothing was said, and some whose time has not come.</summary>
    public static Gen<Case> UnreportedQuarter(Gen<AchievementMethod> methods) =>
        from made in Made(methods, Codes, ["-Q1", "-Q2", "-Q3", "-Q4", "-Q1/Q2", "-Q1/Q3"], random => Counts(random, 0, 1))
        from seed in Gen.Choose(0, int.MaxValue)
        select Each(made, seed, (random, _, entry) => random.Next(6) switch
        {
            0 => null,
            1 => ServiceFigures.NotYetDue(entry.Service, "panen bulan depan"),
            2 => new(entry.Service, Silent(random, entry.Recipients)),
            3 => new(entry.Service, entry.Recipients),
            _ => new(entry.Service, entry.Recipients, entry.Quality?.Where(_ => random.Next(8) != 0).Select(item => new QualityFigure(
                item.Indicator, item.Component, random.Next(4) switch { 0 => Silent(random, item.Figure), 1 => Figure.NotYetDue("belum"), _ => item.Figure }))),
        });

    /// <summary>One agency that answers for some of the services.</summary>
    public static Gen<Case> Part(Gen<AchievementMethod> methods) =>
        from made in Complete(methods)
        from seed in Gen.Choose(0, int.MaxValue)
        let random = new Random(seed)
        let kept = made.Figures.Where((_, at) => at == 0 || random.Next(3) == 0).ToArray()
        select made with { Figures = kept, Through = made.Through! with { Scope = [.. kept.Select(entry => entry.Service)] } };

    public static Gen<Case> SeveralSenders(Gen<AchievementMethod> methods) =>
        from made in Gen.OneOf(Complete(methods), UnreportedQuarter(methods))
        from parts in Gen.Choose(2, 4)
        select made with { Through = made.Through! with { Parts = parts } };

    private static Gen<Case> Made(Gen<AchievementMethod> methods, string[] codes, string[] ends, Func<Random, Figure> counts) =>
        from method in methods
        from code in Gen.Elements(codes)
        from year in Gen.Elements(Years)
        from end in Gen.Elements(ends)
        from seed in Gen.Choose(0, int.MaxValue)
        select Of(method, new Sending(RegionCode.Parse(code), ReportingPeriod.Parse(year + end)), new Random(seed), counts);

    private static Case Of(AchievementMethod method, Sending through, Random random, Func<Random, Figure> counts)
    {
        var catalog = Case.BookOf(through.Period.Year).Catalog;
        // A code that the year does not know yet stands for its neighbour of old.
        var region = catalog.Regions.Find(through.Region, through.Period.Year) ?? catalog.Regions.Find(RegionCode.Parse("65.01"), through.Period.Year)!;
        return new(method, [.. catalog.OwedBy(region).Owed.Select(service => new ServiceFigures(
            service.Key, counts(random), (catalog.QualityListOf(service)?.Scored ?? []).Select(item => new QualityFigure(item.Name, item.Component, counts(random)))))])
        {
            Through = through with { Region = region.CodeIn(through.Period.Year)! },
        };
    }

    private static Case Each(Case made, int seed, Func<Random, ServiceType, ServiceFigures, ServiceFigures?> change)
    {
        var random = new Random(seed);
        return made with { Figures = [.. made.Figures.Select(entry => change(random, Case.Services.First(service => service.Key == entry.Service), entry)).OfType<ServiceFigures>()] };
    }

    private static Figure Silent(Random random, Figure figure) => Figure.Of(random.Next(2) == 0 ? null : figure.Required, null);

    /// <summary>Done lies between these two multiples of required; now and then it is all or nothing.</summary>
    private static Figure Counts(Random random, int least, int most)
    {
        var required = random.Next(1, random.Next(2) == 0 ? 12 : 20_000);
        return Figure.Reported(required, random.Next(8) switch { 0 => required * least, 1 => required * most, _ => random.Next(required * least, required * most + 1) });
    }
}
