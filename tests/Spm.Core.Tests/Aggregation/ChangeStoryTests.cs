using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Tests.Reports;

namespace Spm.Core.Tests.Aggregation;

public class ChangeStoryTests
{
    private static readonly RuleBook Rules = Case.Rules2025;
    private static readonly string[] Keys = [.. Rules.Catalog.Services.Where(service => service.Level != ServiceLevel.Province).Take(2).Select(service => service.Key)];

    [Fact]
    [Law("The five parts of a change add up to it, exactly and as printed.", Under = "every method, another at each end")]
    public void Parts_AnyTwoResultsUnderAnyMethods_AddUpExactlyAndInPrint() => Laws.Hold(ChangePairs.Anything, AddsUp);

    [Fact]
    [Law("So do those between two submissions of a region, of any two years and lists.", Under = "every method, another at each end")]
    public void Parts_AnyTwoSubmissions_AddUpExactlyAndInPrint() => Laws.Hold(ChangePairs.Submitted, AddsUp, cases: 100);

    [Fact]
    [Law("The other way round every part of a change turns its sign.", Under = "every method, another at each end")]
    public void Parts_TheOtherWayRound_TurnTheirSigns() => Laws.Hold(ChangePairs.Anything, pair =>
    {
        if (ChangePairs.Tell(pair) is not { } story) return;
        var back = ChangeStory.Between(story.To, story.From);
        Assert.All(story.Parts, part => Assert.Equal(-part.Points, back[part.Factor].Points));
    });

    [Fact]
    [Law("So does every part between two submissions of a region.", Under = "every method, another at each end")]
    public void Parts_OfSubmissionsTheOtherWayRound_TurnTheirSigns() => Laws.Hold(ChangePairs.Submitted, pair =>
    {
        if (ChangePairs.Tell(pair) is not { } story) return;
        var back = ChangeStory.Between(story.To, story.From);
        Assert.All(story.Parts, part => Assert.Equal(-part.Points, back[part.Factor].Points));
    }, cases: 50);

    [Fact]
    [Law("Between identical results every part is 0.", Under = "every method")]
    public void Parts_IdenticalResults_AreAllZero() => Laws.Hold(Cases.Anything, made =>
    {
        if (ChangePairs.Tell((made, made)) is not { } story) return;
        Assert.All(story.Parts, part => Assert.Equal((Ratio.Zero, BigInteger.Zero), (part.Points, part.Printed.Units)));
        Assert.Empty(story.Services);
        Assert.False(story.RulesDiffer);
    });

    [Theory]
    [Law("Where one factor moved alone, its part is the change and every other is 0, exactly and as printed.", Under = "every method")]
    [InlineData(ChangeFactor.Need)]
    [InlineData(ChangeFactor.Delivery)]
    [InlineData(ChangeFactor.Quality)]
    [InlineData(ChangeFactor.Coverage)]
    [InlineData(ChangeFactor.Rule)]
    public void Parts_OneFactorMoved_AreZeroForAllOthersAlsoInPrint(ChangeFactor moved) => Laws.Hold(ChangePairs.SameShape, pair =>
    {
        var only = pair.From with
        {
            Method = moved == ChangeFactor.Rule ? pair.From.Method with { Weights = pair.From.Method.Weights == Weights.EightyTwenty ? Weights.RecipientsOnly : Weights.EightyTwenty } : pair.From.Method,
            Figures = [.. pair.From.Figures.Zip(pair.To.Figures, (from, to) => Mixed(from, to, moved)).Skip(moved == ChangeFactor.Coverage && pair.From.Figures.Count > 1 ? 1 : 0)],
        };
        var story = ChangePairs.Tell((pair.From, only))!;
        Assert.Equal(story.Points, story[moved].Points);
        Assert.All(story.Parts.Where(part => part.Factor != moved), part => Assert.Equal((Ratio.Zero, BigInteger.Zero), (part.Points, part.Printed.Units)));
    });

    [Fact]
    [Law("The parts of need, delivery and quality are the means over all orders of measuring bare figures mixed by hand.", Under = "every method")]
    public void Parts_NeedDeliveryAndQuality_AreTheMeanOverAllOrdersOfMeasuringMixturesByHand() => Laws.Hold(ChangePairs.SameShape, pair =>
    {
        var factors = new[] { ChangeFactor.Need, ChangeFactor.Delivery, ChangeFactor.Quality };
        var orders = (from a in factors from b in factors from c in factors where a != b && b != c && a != c select new[] { a, b, c }).ToArray();
        var story = ChangePairs.Tell(pair)!;
        foreach (var factor in factors)
        {
            var moves = orders.Select(order => Index([.. order.TakeWhile(other => other != factor), factor]) - Index([.. order.TakeWhile(other => other != factor)])).ToArray();
            Assert.Equal(Ratio.Sum(moves) / orders.Length * 100, story[factor].Points);
        }

        Ratio Index(ChangeFactor[] moved) => (pair.From with
        {
            Figures = [.. pair.From.Figures.Zip(pair.To.Figures, (from, to) => moved.Aggregate(from, (mixed, factor) => Mixed(mixed, to, factor)))],
        }).Measure().Value!.ToRatio();
    }, cases: 300);

    [Fact]
    [Law("The points of services add up to the parts of need, delivery and quality.", Under = "every method, another at each end")]
    public void Services_TheirPoints_AddUpToThePartsOfNeedDeliveryAndQuality() => Laws.Hold(ChangePairs.Anything, pair =>
    {
        if (ChangePairs.Tell(pair) is not { } story) return;
        Assert.Equal(story[ChangeFactor.Need].Points, Ratio.Sum([.. story.Services.Select(service => service.Need)]));
        Assert.Equal(story[ChangeFactor.Delivery].Points, Ratio.Sum([.. story.Services.Select(service => service.Delivery)]));
        Assert.Equal(story[ChangeFactor.Quality].Points, Ratio.Sum([.. story.Services.Select(service => service.Quality)]));
    });

    [Fact]
    public void Between_TheWorkedCase_IsAsOnPaper()
    {
        var story = ChangeStory.Between(One(Figure.Reported(100, 80), (20, 10)), One(Figure.Reported(120, 102), (20, 15)));

        Assert.Equal([new Ratio(-34, 3), new Ratio(46, 3), (Ratio)5, Ratio.Zero, Ratio.Zero], story.Parts.Select(part => part.Points));
        Assert.Equal("naik 9,00 poin: kebutuhan −11,33, pelayanan +15,33, mutu +5,00, cakupan 0,00, aturan 0,00", story.Describe(Language.Indonesian));
        Assert.Equal(
            $"""
            MENGAPA INDEKS BERUBAH · angka lepas
              74,00 Tuntas Pratama → 83,00 Tuntas Madya
              naik 9,00 poin: kebutuhan −11,33, pelayanan +15,33, mutu +5,00, cakupan 0,00, aturan 0,00

            Layanan yang paling berpengaruh (kebutuhan + pelayanan + mutu)
              Layanan   Poin  Kebutuhan  Pelayanan   Mutu
              {Rules.Catalog.Find(Keys[0])!.ShortName,-7}  +9,00     −11,33     +15,33  +5,00
              Angka per layanan dibulatkan sendiri-sendiri.

            Tiap bagian adalah rata-rata pengaruhnya dalam semua urutan perubahan; jumlahnya tepat sama dengan perubahan indeks.
            Aturan: Permendagri 59/2021, 2025, {Rules.Hash[..12]}

            """.ReplaceLineEndings("\n"),
            ChangeStoryText.Print(story));
        Assert.Equal("down 9.00 points: need +11.33, delivery −15.33, quality −5.00, coverage 0.00, rule 0.00", ChangeStory.Between(story.To, story.From).ToString());
        Assert.Equal("tetap 0,00 poin", ChangeStory.Between(story.To, story.To).Describe(Language.Indonesian).Split(':')[0]);
    }

    [Fact]
    public void Between_ServiceNewlyReported_IsCoverage()
    {
        ServiceFigures counted = new(Keys[0], Figure.Reported(10, 10), [new("a", QualityComponent.Goods, Figure.Reported(1, 1))]);

        var story = ChangeStory.Between(
            Bare(Rules, counted, new(Keys[1], Figure.Of(10, null))),
            Bare(Rules, counted, new(Keys[1], Figure.Reported(10, 5), [new("a", QualityComponent.Goods, Figure.Reported(2, 1))])));

        Assert.Equal((Ratio)25, story.Points);
        Assert.Equal((Ratio)25, story[ChangeFactor.Coverage].Points);
    }

    [Fact]
    public void Between_NewListOfAYear_IsRuleWhereAnItemComesOrGoes()
    {
        var (before, after) = (RuleBook.For(new BudgetYear(2023)), RuleBook.For(new BudgetYear(2024)));
        var from = SampleRegion.Complete("65.01", 7, "2023");
        ChangeStory Story(Func<Figure, Figure> added)
        {
            var to = after.Catalog.OwedBy(Region(after)).Owed.Select(service => new ServiceFigures(
                service.Key, from.Figures.Single(entry => entry.Service == service.Key).Recipients,
                after.Catalog.QualityListOf(service)!.Scored.Select(item => new QualityFigure(item.Name, item.Component,
                    from.Figures.Single(entry => entry.Service == service.Key).Quality?.FirstOrDefault(old => old.Indicator == item.Name)?.Figure ?? added(Figure.Reported(10, 10))))));
            return ChangeStory.Between(
                before.Measure(before.Check(new Submission(from.Region, from.Period, "contoh", OnList(before, from))).OrThrow()),
                after.Measure(after.Check(new Submission(from.Region, ReportingPeriod.Parse("2024"), "contoh", to)).OrThrow()));
        }

        var story = Story(figure => figure);

        Assert.NotEqual(Ratio.Zero, story.Points);
        Assert.Equal(story.Points, story[ChangeFactor.Rule].Points);
        Assert.True(story.RulesDiffer);
        Assert.Contains("Aturan berubah; kedua indeks hanya dapat dibandingkan tanpa bagian aturan.", ChangeStoryText.Print(story), StringComparison.Ordinal);
        var ranking = RankedImprovement.Rank([story], RankingGroup.Regencies);
        Assert.True(ranking.Measure.LeavesRuleOut);
        Assert.Equal(Ratio.Zero, ranking.Regions.Single().Value);
        Assert.Contains("tanpa bagian yang disebabkan perubahan aturan · kabupaten · Tahun 2023 → Tahun 2024", RankingText.Print(ranking), StringComparison.Ordinal);

        static Region Region(RuleBook rules) => rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), rules.Year)!;

        static IEnumerable<ServiceFigures> OnList(RuleBook rules, Submission of) => of.Figures.Select(entry => new ServiceFigures(
            entry.Service, entry.Recipients,
            entry.Quality?.Where(item => rules.Catalog.QualityListOf(rules.Catalog.Find(entry.Service)!)!.Scored.Any(listed => listed.Name == item.Indicator))));
    }

    [Fact]
    public void Between_ServiceNewlyOwed_IsRuleAndNewlyAnsweredForIsCoverage()
    {
        var whole = SampleRegion.Complete("65.01", 3);
        var (last, region) = (whole.Figures[^1].Service, Rules.Catalog.Regions.Find(whole.Region, Rules.Year)!);
        var fewer = Rules.With("kurang satu", Rules.Catalog.WithOwed(region, Rules.Catalog.OwedBy(region).Owed.Where(service => service.Key != last), "contoh"));
        var after = Rules.Measure(Rules.Check(whole).OrThrow());
        var part = whole.Without(last);
        part = new Submission(part.Region, part.Period, part.Sender, part.Figures) { Services = [.. part.Figures.Select(entry => entry.Service)] };

        var owed = ChangeStory.Between(fewer.Measure(fewer.Check(whole.Without(last)).OrThrow()), after);
        var answered = ChangeStory.Between(Rules.Measure(Rules.Check(part).OrThrow()), after);

        Assert.NotEqual(Ratio.Zero, owed.Points);
        Assert.Equal((owed.Points, Ratio.Zero, true), (owed[ChangeFactor.Rule].Points, owed[ChangeFactor.Coverage].Points, owed.RulesDiffer));
        Assert.Equal((owed.Points, Ratio.Zero, false), (answered[ChangeFactor.Coverage].Points, answered[ChangeFactor.Rule].Points, answered.RulesDiffer));
    }

    [Fact]
    public void Between_OtherDigits_LeavesTheExactPartsAndPrintsTheRestAsRule()
    {
        var whole = Rules.With("tanpa desimal", Rules.Method with { Digits = 0 });
        var story = ChangeStory.Between(One(Figure.Reported(3, 1), (1, 1)), Bare(whole, Service(Figure.Reported(3, 2), (1, 1))));

        Assert.Equal(Ratio.Zero, story[ChangeFactor.Rule].Points);
        Assert.Equal("naik 26,33 poin: kebutuhan 0,00, pelayanan +26,67, mutu 0,00, cakupan 0,00, aturan −0,34", story.Describe(Language.Indonesian));
    }

    [Fact]
    public void Rank_Improvements_OrdersByTheExactRise()
    {
        var catalog = Rules.Catalog;
        ChangeStory[] stories = [.. new[] { "65.01", "33.01" }.Select((code, at) => ChangeStory.Between(
            Rules.Measure(Rules.Check(SampleRegion.Complete(code, at, "2025-Q2")).OrThrow()),
            Rules.Measure(Rules.Check(SampleRegion.Complete(code, at + 5, "2025-Q3")).OrThrow())))];

        var ranking = RankedImprovement.Rank(stories, new RankingGroup("dua", "two", stories.Select(story => story.To.Region!)));

        Assert.Equal(stories.OrderByDescending(story => story.Points).Select(story => story.Points / 100), ranking.Regions.Select(region => region.Value));
        Assert.Equal((false, RankingStatus.Provisional), (ranking.Measure.LeavesRuleOut, ranking.Status));
        Assert.Contains("2025-Q2", $"{ranking.Since}", StringComparison.Ordinal);
        Assert.All(ranking.Regions, region => Assert.Equal((region.Rank, region.Rank), (region.BestRank, region.WorstRank)));
        Assert.Equal(catalog.Year, ranking.Rules!.Year);
    }

    [Fact]
    public void Between_TwoRegionsOrNoIndex_IsRefused()
    {
        var first = Rules.Measure(Rules.Check(SampleRegion.Complete("65.01", 1)).OrThrow());
        var second = Rules.Measure(Rules.Check(SampleRegion.Complete("33.01", 1)).OrThrow());
        var none = Bare(Rules, new ServiceFigures(Keys[0], Figure.NotApplicable("tidak ada")));

        Assert.Contains("are not of one region", Assert.Throws<ArgumentException>(() => ChangeStory.Between(first, second)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ChangeStory.Between(first, none));
        Assert.Contains("needs an index at both ends", Assert.Throws<ArgumentException>(() => ChangeStory.Between(none, none)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_EveryFactor_IsPrintedInBothLanguages()
    {
        Assert.All(Enum.GetValues<ChangeFactor>(), factor => Assert.NotEqual(factor.Name(Language.Indonesian), factor.Name(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ChangeFactor)9).Name(Language.English));
    }

    private static void AddsUp((Case From, Case To) pair)
    {
        if (ChangePairs.Tell(pair) is not { } story) return;
        Assert.Equal((pair.To.Measure().Value!.ToRatio() - pair.From.Measure().Value!.ToRatio()) * 100, Ratio.Sum([.. story.Parts.Select(part => part.Points)]));
        Assert.Equal(story.PrintedPoints.Units, story.Parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Printed.Units));
    }

    private static ServiceFigures Mixed(ServiceFigures from, ServiceFigures to, ChangeFactor moved) => moved switch
    {
        ChangeFactor.Need => new(from.Service, Figure.Reported(to.Recipients.Required!.Value, from.Recipients.Done!.Value), from.Quality),
        ChangeFactor.Delivery => new(from.Service, Figure.Reported(from.Recipients.Required!.Value, to.Recipients.Done!.Value), from.Quality),
        ChangeFactor.Quality => new(from.Service, from.Recipients, to.Quality),
        _ => from,
    };

    private static RegionIndex One(Figure recipients, (long Required, long Done) quality) => Bare(Rules, Service(recipients, quality));

    private static ServiceFigures Service(Figure recipients, (long Required, long Done) quality) =>
        new(Keys[0], recipients, [new("buku", QualityComponent.Goods, Figure.Reported(quality.Required, quality.Done))]);

    private static RegionIndex Bare(RuleBook rules, params ServiceFigures[] figures) => rules.Measure(BareFigures.Of(figures, rules.Catalog));
}
