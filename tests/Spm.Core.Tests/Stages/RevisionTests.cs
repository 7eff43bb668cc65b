using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Stages;

public class RevisionTests
{
    private static readonly LocalDate March = new(2025, 3, 1), July = new(2025, 7, 1), October = new(2025, 10, 1);

    private static readonly Figure Revised = Figure.Reported(130, 60) with
    {
        Planned = 90,
        Revisions =
        [
            new RequiredRevision(100, 120, RevisionKind.Correction, "pemutakhiran", March),
            new PlannedRevision(100, 90, RevisionKind.BudgetAmendment, "perubahan APBD", July),
            new RequiredRevision(120, 130, RevisionKind.EventDecree, "banjir", October) { Decree = "SK 4/2025" },
        ],
    };

    [Theory]
    [InlineData(2, 28, 100L, 100L, 0)]
    [InlineData(3, 1, 120L, 100L, 1)]
    [InlineData(7, 1, 120L, 90L, 2)]
    [InlineData(9, 30, 120L, 90L, 2)]
    [InlineData(12, 31, 130L, 90L, 3)]
    public void AsOf_ADay_UndoesLaterRevisions(int month, int day, long required, long planned, int kept)
    {
        var then = Revised.AsOf(new LocalDate(2025, month, day));

        Assert.Equal((required, planned, 60L, kept), (then.Required, then.Planned, then.Done, then.Revisions.Count));
    }

    [Fact]
    public void AsOf_TwiceBackwards_IsTheEarlierDay()
    {
        Assert.Equal(Revised.AsOf(March), Revised.AsOf(July).AsOf(March));
        Assert.Equal(Revised, Revised.AsOf(October));
    }

    [Fact]
    public void Figure_Revisions_ArePartOfItsEquality()
    {
        Contracts.Equality(Revised, Revised with { Revisions = [.. Revised.Revisions] }, Revised with { Revisions = [] }, Revised.AsOf(July));
        Contracts.Equality(
            Figure.Reported(1, 1) with { BasisRate = new Ratio(3, 100) }, Figure.Reported(1, 1) with { BasisRate = Ratio.Parse("3%") },
            Figure.Reported(1, 1) with { BasisRate = Ratio.One }, Figure.Reported(1, 1) with { BasisYear = new BudgetYear(2023) });
    }

    [Fact]
    public void Submission_AsOf_KnowsTheDay()
    {
        var submission = new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "Dinas", [new ServiceFigures("x", Revised, [new("a", QualityComponent.Goods, Revised) { Unit = "buah" }]) { Unit = "orang" }]) { Note = "contoh" };

        var then = submission.AsOf(July).AsOf(October);

        Assert.Null(submission.RevisedTo);
        Assert.True(submission.IsRevised);
        Assert.Equal((July, "contoh", "orang"), (then.RevisedTo!.Value, then.Note, then.Figures[0].Unit));
        Assert.Equal((120L, 120L, "buah"), (then.Figures[0].Recipients.Required!.Value, then.Figures[0].Quality![0].Figure.Required!.Value, then.Figures[0].Quality![0].Unit));
    }

    [Fact]
    public void BasisRate_OutsideOne_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Unknown with { BasisRate = new Ratio(3, 2) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Unknown with { BasisRate = new Ratio(-1, 2) });
    }

    [Fact]
    public void Names_EveryBasis_HasOneInBothLanguages()
    {
        foreach (var basis in Enum.GetValues<RequiredBasis>())
            Assert.NotEqual(basis.Name(Language.Indonesian), basis.Name(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RequiredBasis)9).Name(Language.English));
    }
}
