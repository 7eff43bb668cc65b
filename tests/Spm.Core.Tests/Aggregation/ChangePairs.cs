using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Aggregation;

/// <summary>Two results of one region, or of bare figures over the same few services.</summary>
internal static class ChangePairs
{
    private static readonly string[] Few = [.. Case.Services.Where((_, at) => at is 3 or 4 or 20 or 30).Select(service => service.Key), .. Cases.BothLevels.Take(2)];

    /// <summary>Every figure in any state, each end under any method.</summary>
    public static Arbitrary<(Case From, Case To)> Anything { get; } = Of(Cases.AnyMethod, Cases.AnyMethod, Cases.AnyFigure);

    /// <summary>Both ends list the same services and items, all reported, under one method.</summary>
    public static Arbitrary<(Case From, Case To)> SameShape { get; } = (
        from made in Cases.Bare(Cases.AnyMethod, Cases.Reported, Gen.Elements(Few))
        from seed in Gen.Choose(0, int.MaxValue)
        select (made, Again(made, seed))).ToArbitrary();

    /// <summary>One region, of two years at most, with lists of their years and things left out.</summary>
    public static Arbitrary<(Case From, Case To)> Submitted { get; } = (
        from code in Gen.Elements("33", "65.01", "33.74", "31")
        from first in End(code)
        from second in End(code)
        select (first, second)).ToArbitrary();

    public static ChangeStory? Tell((Case From, Case To) pair)
    {
        var (from, to) = (pair.From.Measure(), pair.To.Measure());
        return from.Value is null || to.Value is null ? null : ChangeStory.Between(from, to);
    }

    private static Arbitrary<(Case From, Case To)> Of(Gen<AchievementMethod> before, Gen<AchievementMethod> after, Gen<Figure> figures) => (
        from first in Cases.Bare(before, figures, Gen.Elements(Few))
        from second in Cases.Bare(after, figures, Gen.Elements(Few))
        select (first, second)).ToArbitrary();

    private static Case Again(Case made, int seed)
    {
        var random = new Random(seed);
        return made with
        {
            Figures = [.. made.Figures.Select(entry => new ServiceFigures(entry.Service, Counts(), entry.Quality?.Select(item => new QualityFigure(item.Indicator, item.Component, Counts()))))],
        };

        Figure Counts()
        {
            var required = random.Next(1, 30);
            return Figure.Reported(required, random.Next(0, 33));
        }
    }

    private static Gen<Case> End(string code) =>
        from method in Cases.AnyMethod
        from year in Gen.Elements("2025", "2024", "2023", "2022", "2021")
        from seed in Gen.Choose(0, int.MaxValue)
        select Of(method, code, year, new Random(seed));

    private static Case Of(AchievementMethod method, string code, string year, Random random)
    {
        var period = ReportingPeriod.Parse(year);
        var catalog = Case.BookOf(period.Year).Catalog;
        var region = catalog.Regions.Find(RegionCode.Parse(code), period.Year)!;
        return Cases.Fitting(new Case(method,
        [
            .. catalog.OwedBy(region).Owed.Where(_ => random.Next(6) != 0).Select(service => new ServiceFigures(
                service.Key, Counts(), random.Next(6) == 0 ? null : (catalog.QualityListOf(service)?.Scored ?? []).Where(_ => random.Next(6) != 0)
                    .Select(item => new QualityFigure(item.Name, item.Component, Counts())))),
        ])
        { Through = new Sending(region.Code, period), Story = "ChangePairs" });

        Figure Counts()
        {
            var required = random.Next(1, 30);
            return random.Next(8) == 0 ? Figure.Of(required, null) : Figure.Reported(required, random.Next(0, required + 1));
        }
    }
}
