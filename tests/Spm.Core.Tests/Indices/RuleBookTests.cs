using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices;

public class RuleBookTests
{
    private static readonly RuleBook Rules = RuleBook.For(new BudgetYear(2025));

    [Theory]
    [InlineData(2019, "recipients-only", "Permendagri 100/2018")]
    [InlineData(2021, "recipients-only", "Permendagri 100/2018")]
    [InlineData(2022, "80-20", "Permendagri 59/2021")]
    [InlineData(2031, "80-20", "Permendagri 59/2021")]
    public void For_YearByTheFirstEdition_GivesTheMethodInForce(int year, string weights, string name)
    {
        var rules = RuleBook.For(new BudgetYear(year), Edition.First);

        Assert.Equal(weights, rules.Method.Weights.Name);
        Assert.Equal(name, rules.Name);
        Assert.Equal(name, rules.Basis.Citation);
        Assert.Equal(year, rules.Catalog.Year.Number);
        Assert.Equal([60, 70, 80, 90, 100], rules.Scale.Bounds);
    }

    [Fact]
    public void For_YearBeforeTheFirstRule_IsRefusedWithTheReason()
    {
        var year = new BudgetYear(2018);

        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.For(year));

        Assert.Contains(RuleBook.Refusal(year, Language.English)!, refused.Message, StringComparison.Ordinal);
        Assert.Contains("PP 65/2005", RuleBook.Refusal(year, Language.Indonesian), StringComparison.Ordinal);
        Assert.Null(RuleBook.Refusal(RuleBook.FirstYear, Language.Indonesian));
    }

    [Fact]
    public void Notice_AfterTheLastKnownChange_SaysSince()
    {
        var first = RuleBook.For(new BudgetYear(2025), Edition.First);

        Assert.Null(RuleBook.For(new BudgetYear(2024)).Notice(Language.Indonesian));
        Assert.Equal("The last known change of the rules holds from 2024; no newer rule known as of 2026-11-22.", first.Notice(Language.English));
        Assert.Equal(
            "Perubahan aturan terakhir yang diketahui berlaku sejak 2024; per 2026-11-22 tidak ada aturan yang lebih baru yang diketahui.",
            first.Notice(Language.Indonesian));
    }

    [Fact]
    public void Hash_AnotherName_IsTheSame()
    {
        Assert.Equal(Rules.Hash, RuleBook.For(new BudgetYear(2025)).Hash);
        Assert.Equal(Rules.Hash, Rules.With("nama lain", Rules.Method).Hash);
        Assert.Equal(Rules.Hash, Rules.With("nama lain", new RatingScale("skala lain", Rules.Scale.Bounds, Rules.Scale.Basis)).Hash);
        Assert.Matches("^[0-9a-f]{64}$", Rules.Hash);
    }

    [Fact]
    public void Hash_AnythingThatCanMoveANumber_IsAnother()
    {
        var service = Rules.Catalog.Find("kabkota.kesehatan.ibu-hamil")!;
        var region = Rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), Rules.Year)!;
        var seen = new LegalBasis("contoh", "SEEN");
        QualityList List(string? threshold, params ExternalCode[] codes) =>
            new("baru", seen, [new(QualityComponent.Goods, "Buku", "buku", seen, threshold, codes: codes)]);
        RegionList More(RegionLevel level) => Rules.Catalog.Regions.With(new Region(RegionCode.Parse("65.99"), "Kabupaten Baru", level, true));
        var others = new List<RuleBook>
        {
            RuleBook.For(new BudgetYear(2026)),
            Rules.With("x", new RatingScale("x", [61, 70, 80, 90, 100], Rules.Scale.Basis)),
            Rules.With("x", Rules.Catalog.With(service, List(null))),
            Rules.With("x", Rules.Catalog.With(service, List("satu buku"))),
            Rules.With("x", Rules.Catalog.With(service, List(null, ExternalCode.Parse("e-SPM:KI75@2021-2023")))),
            Rules.With("x", Rules.Catalog.WithOwed(region, [service], "alasan")),
            Rules.With("x", Rules.Catalog.With(More(RegionLevel.Regency))),
            Rules.With("x", Rules.Catalog.With(More(RegionLevel.City))),
        };
        foreach (var policy in AchievementMethod.Accepted)
            foreach (var value in policy.Value.Where(value => Rules.Method.Settings.First(setting => setting.Key == policy.Key).Value != value))
                others.Add(Rules.With("x", Rules.Method.With(policy.Key, value)));

        var hashes = others.Select(rules => rules.Hash).Append(Rules.Hash).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public void Measure_SubmissionOfAnotherCatalogue_IsRefused()
    {
        var passed = Rules.Check(Validation.SampleReports.Clean()).OrThrow();

        Assert.Contains("\"lain\"", Assert.Throws<ArgumentException>(() => Rules.With("lain", ServiceCatalog.For(Rules.Year)).Measure(passed)).Message, StringComparison.Ordinal);
        Assert.NotNull(Rules.With("cara lain", AchievementMethod.Permendagri100).Measure(passed).Value);
    }

    [Fact]
    public void Measure_SecondItemUnderSingleFigure_NamesTheService()
    {
        var rules = Rules.With("x", Rules.Method.With("quality", "single-figure"));
        var figures = BareFigures.Of([new("kabkota.kesehatan.ibu-hamil", Figure.Reported(1, 1), [new("a", default, Figure.Reported(1, 1)), new("b", default, Figure.Reported(1, 1))])], rules.Catalog);

        var refused = Assert.Throws<MethodRefusedException>(() => rules.Measure(figures));

        Assert.Equal(("kabkota.kesehatan.ibu-hamil", 2), (refused.Service.Key, refused.Items));
        Assert.NotNull(rules.With("x", rules.Method.With("weights", "recipients-only")).Measure(figures).Value);
    }

    [Fact]
    public void With_NothingGiven_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Rules.With(" ", Rules.Method));
        Assert.Throws<ArgumentNullException>(() => Rules.With("x", (AchievementMethod)null!));
        Assert.Throws<ArgumentNullException>(() => Rules.With("x", (RatingScale)null!));
        Assert.Throws<ArgumentNullException>(() => Rules.With("x", (ServiceCatalog)null!));
        Assert.Throws<ArgumentNullException>(() => Rules.Measure((BareFigures)null!));
    }
}
