using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;
using Spm.Core.Tests.Validation;

namespace Spm.Core.Tests.Indices;

public class BareFiguresTests
{
    private const string Mothers = SampleReports.Mothers;

    public static TheoryData<string, ServiceFigures[]> Unsound => new()
    {
        { "is no service key", [new("kabkota.kesehatan", Figure.Reported(1, 1))] },
        { "stands twice", [new(Mothers, Figure.Reported(1, 1)), new(Mothers, Figure.Reported(1, 1))] },
        { "the item \"a\" stands twice", [new(Mothers, Figure.Reported(1, 1), [new("a", default, Figure.Unknown), new("a", default, Figure.Unknown)])] },
        { "a whole number from 0 to 9007199254740991", [new(Mothers, Figure.Reported(-1, 1))] },
        { "a whole number from 0 to 9007199254740991", [new(Mothers, Figure.Reported(1, -1))] },
        { "a whole number from 0 to 9007199254740991", [new(Mothers, Figure.Reported(1, Figure.MostCount + 1))] },
        { "a whole number from 0 to 9007199254740991", [new(Mothers, Figure.Reported(1, 1), [new("a", default, Figure.Reported(Figure.MostCount + 1, 1))])] },
        { "done stands without required", [new(Mothers, Figure.Of(null, 1))] },
        { "1001 quality items; at most 1000", [new(Mothers, Figure.Reported(1, 1), FindingSamples.Many(1001))] },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Of_UnsoundFigures_SaysWhy(string why, ServiceFigures[] figures) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => BareFigures.Of(figures, SampleReports.Rules.Catalog)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_NothingGiven_IsRefusedByName()
    {
        Assert.Equal("catalog", Assert.Throws<ArgumentNullException>(() => BareFigures.Of([], null!)).ParamName);
        Assert.Equal("figures", Assert.Throws<ArgumentNullException>(() => BareFigures.Of(null!, SampleReports.Rules.Catalog)).ParamName);
    }

    [Fact]
    public void Measure_BareFigures_SaysSoAndKnowsNoRegion()
    {
        var index = new Case(AchievementMethod.Permendagri59, [new(Mothers, Figure.Reported(2, 1), [])]).Measure();

        Assert.Equal(IndexSource.BareFigures, index.Source);
        Assert.Null(index.Region);
        Assert.Null(index.Period);
        Assert.Equal("(bare figures) : 50.00 Belum Tuntas", index.ToString());
    }

    [Fact]
    public void Measure_ServicesInAnyOrder_StandInThatOfTheCatalogue()
    {
        string[] keys = ["kabkota.sosial.anak-telantar-luar-panti", Mothers, "provinsi.kesehatan.krisis-kesehatan", "kabkota.pendidikan.dasar"];
        var index = new Case(AchievementMethod.Permendagri59, [.. keys.Select(key => new ServiceFigures(key, Figure.Reported(2, 1), []))]).Measure();

        Assert.Equal(Case.Services.Select(service => service.Key).Where(keys.Contains), index.Services.Select(service => service.Service.Key));
    }

    [Fact]
    public void Measure_NoService_HasNoIndex()
    {
        var index = new Case(AchievementMethod.Permendagri59, []).Measure();

        Assert.Null(index.Value);
        Assert.Null(index.Rating);
        Assert.Null(index.Published);
        Assert.Null(index.Interval());
        Assert.Null(index.PublishedWithoutExclusions());
    }

    [Fact]
    public void Measure_ThousandHugeItemsPooled_StayExact()
    {
        var items = Enumerable.Range(0, 1000).Select(at => new QualityFigure($"{at}", default, Figure.Reported(Figure.MostCount, at == 0 ? Figure.MostCount - 1 : Figure.MostCount)));
        var index = new Case(AchievementMethod.Permendagri59.With("quality", "pooled-sum"), [new(Mothers, Figure.Reported(1, 1), items)]).Measure();

        Assert.Equal("99.99", index.Published!.ToString());
        Assert.Equal(SpmRating.TuntasUtama, index.Rating);
    }
}
