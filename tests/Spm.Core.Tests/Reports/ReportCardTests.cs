using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Reports;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Reports;

public class ReportCardTests
{
    private const string Relocation = "kabkota.perumahan-rakyat.rumah-relokasi-program";

    [Fact]
    [Law("The points lost that a card prints add up to 100 less the printed index.", Under = "the default method")]
    public void PrintedPointsLost_AnyRegion_AddUpToHundredMinusThePrintedIndex() =>
        Laws.Hold(
            Gen.Elements("65.01", "33", "31", "94.01").ToArbitrary(),
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            (code, seed) =>
            {
                var card = CardOf(SampleRegion.Complete(code, seed));
                var total = Hundredths(Percentage.Parse("100.00")) - Hundredths(card.Index.Published!.Percentage);
                return Sum(card.Groups.Select(group => group.PrintedPointsLost)) == total
                    && card.Groups.All(group => Sum(group.Lines.Select(line => line.PrintedPointsLost)) == Hundredths(group.PrintedPointsLost));
            },
            cases: 100);

    [Fact]
    [Law("The points of recipients and quality that a card prints add up to the printed index of the service.", Under = "the default method")]
    public void PrintedPoints_AnyService_AddUpToItsPrintedIndex() =>
        Laws.Hold(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed => CardOf(SampleRegion.Complete("65.01", seed)).Lines.All(line =>
                Hundredths(line.PrintedRecipientPoints!.Value) + Hundredths(line.PrintedQualityPoints!.Value) == Hundredths(line.Index.Published!.Percentage)),
            cases: 100);

    [Fact]
    public void PrintedPoints_GuardedIndex_TakeTheDigitFromThePartThatLacksIt()
    {
        var whole = SampleRegion.Complete("65.01", 5);
        var card = CardOf(whole.With(new ServiceFigures(
            Relocation, Figure.Reported(49_241, 49_241), [new QualityFigure("rumah", default, Figure.Reported(49_241, 49_239))])));

        var line = card.Lines.Single(line => line.Index.Service.Key == Relocation);
        Assert.True(line.Index.Published!.WasGuarded);
        Assert.Equal(("80.00", "19.99"), (line.PrintedRecipientPoints!.Value.ToString(), line.PrintedQualityPoints!.Value.ToString()));
    }

    [Fact]
    public void Costliest_FullRegion_AreTheThreeThatLoseMost()
    {
        var card = CardOf(SampleRegion.Complete("65.01", 7));

        Assert.Equal(3, card.Costliest.Count);
        var least = card.Costliest[2].Index.PointsLost;
        Assert.All(card.Lines.Except(card.Costliest), line => Assert.True(line.Index.PointsLost <= least));
        Assert.True(card.Costliest[0].Index.PointsLost >= card.Costliest[1].Index.PointsLost);
    }

    [Fact]
    public void Costliest_EverythingMet_IsEmpty()
    {
        var met = SampleRegion.Complete("33", 1);
        var card = CardOf(new Submission(met.Region, met.Period, met.Sender, met.Figures.Select(entry =>
            new ServiceFigures(entry.Service, Figure.Reported(5, 5), entry.Quality!.Select(item => new QualityFigure(item.Indicator, item.Component, Figure.Reported(2, 2)))))));

        Assert.Empty(card.Costliest);
        Assert.Equal("100.00", card.Index.Published!.ToString());
        Assert.All(card.Groups, group => Assert.Equal("0.00", group.PrintedPointsLost.ToString()));
    }

    [Fact]
    public void IsNotReported_MissingService_IsMarkedAndCostsItsWholeWeight()
    {
        var card = CardOf(SampleRegion.Complete("65.01", 3).Without(Relocation));

        var line = Assert.Single(card.Lines, line => line.IsNotReported);
        Assert.Equal(Relocation, line.Index.Service.Key);
        Assert.Equal(new Ratio(1, 12) * 100, line.Index.PointsLost);
    }

    [Fact]
    public void PointsLost_ServiceLeftOut_IsNothing()
    {
        var card = CardOf(SampleRegion.Complete("65.01", 3).With(ServiceFigures.NotApplicable(Relocation, "tidak ada relokasi", "surat keterangan")));

        var line = Assert.Single(card.Lines, line => line.Index.Value is null);
        Assert.Equal(Ratio.Zero, line.Index.PointsLost);
        Assert.Equal(NoIndexReason.NotApplicable, line.Index.NoIndexBecause);
        Assert.Null(line.PrintedRecipientPoints);
    }

    [Fact]
    public void PrintedPointsLost_WithoutCap_AreRoundedOneByOne()
    {
        var rules = SampleRegion.Rules.With("tanpa batas", SampleRegion.Rules.Method with { Cap = CapPolicy.None });
        var submission = SampleRegion.Complete("65.01", 3).With(new ServiceFigures(Relocation, Figure.Reported(1, 100), []));

        var card = ReportCard.Of(rules.Check(submission), rules);

        Assert.Equal(SpmRating.TuntasParipurna, card.Index.Rating);
        Assert.StartsWith("-", card.Lines.Single(line => line.Index.Service.Key == Relocation).PrintedPointsLost.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ChecksWithErrors_AreRefused()
    {
        var check = SampleRegion.Rules.Check(SampleRegion.Complete("65.01", 3).With(new ServiceFigures("kabkota.kesehatan.balita", Figure.Reported(-1, 0))));

        var refused = Assert.Throws<InvalidOperationException>(() => ReportCard.Of(check, SampleRegion.Rules));
        Assert.Contains("SPM1006", refused.Message, StringComparison.Ordinal);
    }

    private static ReportCard CardOf(Submission submission) => ReportCard.Of(SampleRegion.Rules.Check(submission), SampleRegion.Rules);

    private static BigInteger Sum(IEnumerable<Percentage> parts) => parts.Aggregate(BigInteger.Zero, (sum, part) => sum + Hundredths(part));

    private static BigInteger Hundredths(Percentage percentage) => BigInteger.Parse(percentage.ToString().Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
