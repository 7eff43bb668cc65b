using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

public class SubmissionMergeTests
{
    private static readonly RegionCode Region = RegionCode.Parse(Bulungan);
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2025");

    [Fact]
    public void Join_OnePart_ChangesNothing()
    {
        var part = Clean();

        var merged = Join(part);

        Assert.Equal(part.Figures, merged.Submission.Figures);
        Assert.Equal((part.Sender, part.Services), (merged.Submission.Sender, merged.Submission.Services));
        Assert.Empty(merged.Findings);
        Assert.Equal(Rules.Check(part).Findings.Select(finding => finding.ToString()), merged.Check().Findings.Select(finding => finding.ToString()));
        Assert.Same(merged, merged.Check().OrThrow().Merged);
        Assert.Null(Rules.Check(part).OrThrow().Merged);
    }

    [Fact]
    public void Join_NoPart_IsRefused() => Assert.Throws<ArgumentException>(() => Join());

    [Fact]
    public void Join_DifferentServices_StandSideBySideInCatalogueOrder()
    {
        var merged = Join(Part("Dinkes", Full(Mothers)), Part("Disdik", Full(Primary)));

        Assert.Equal([Primary, Mothers], merged.Submission.Figures.Select(entry => entry.Service));
        Assert.Equal([Primary, Mothers], merged.Submission.Services!);
        Assert.Equal("Dinkes; Disdik", merged.Submission.Sender);
        Assert.Equal(["Dinkes", "Disdik"], merged.Parts.Select(part => part.Sender));
        Assert.Equal(2, merged.Check().OrThrow().Services.Count);
    }

    [Fact]
    public void Join_OneSenderWithoutLimit_MakesTheWholeRegionTheScope()
    {
        var merged = Join(Part("Dinkes", Full(Mothers)), Part("Setda", Full(Primary)) with { Services = null });

        Assert.Null(merged.Submission.Services);
        Assert.Equal(29, merged.Check().OrThrow().Services.Count);
    }

    [Fact]
    public void Join_OneServiceOfTwoSenders_AddsRecipientsAndItemsOfOneName()
    {
        var merged = Join(
            Part("A", new ServiceFigures(Primary, Figure.Reported(100, 60) with { Planned = 80 }, [Item("Buku teks pelajaran", 10, 4), Item("Papan", 3, 3)])),
            Part("B", new ServiceFigures("Pendidikan dasar", Figure.Reported(50, 50) with { Planned = 50 }, [Item("Buku teks pelajaran", 5, 5)])));

        var entry = Assert.Single(merged.Submission.Figures);
        Assert.Equal(Figure.Reported(150, 110) with { Planned = 130 }, entry.Recipients);
        Assert.Equal([("Buku teks pelajaran", 15L, 9L), ("Papan", 3L, 3L)], entry.Quality!.Select(item => (item.Indicator, item.Figure.Required!.Value, item.Figure.Done!.Value)));
    }

    [Fact]
    public void Join_DeclaredOverlap_IsSubtractedOnceWhoeverDeclaresIt()
    {
        PartOverlap[] withB = [new("b", 10, 5)], withA = [new("A", 10, 5)];
        foreach (var (one, two) in new[] { (withB, null), (null, withA), (withB, withA) })
        {
            var merged = Join(Part("A", Full(Primary) with { Overlaps = one }), Part("B", Full(Primary) with { Overlaps = two }));

            Assert.Equal((190L, 175L), (merged.Submission.Figures[0].Recipients.Required, merged.Submission.Figures[0].Recipients.Done));
            Assert.Empty(Noticed(merged));
        }
    }

    [Fact]
    public void Join_OverlapsOfThreeBeyondAnyOfThem_AreAnError()
    {
        var merged = Join(
            Part("A", Full(Primary) with { Overlaps = [new("B", 100, 90), new("C", 100, 90)] }),
            Part("B", Full(Primary) with { Overlaps = [new("C", 100, 90)] }), Part("C", Full(Primary)));

        Assert.Equal(["SPM1038"], Noticed(merged));
        Assert.Null(merged.Check().Checked);
    }

    [Theory]
    [InlineData("Dinas A")]
    [InlineData("DINAS-A")]
    public void Join_OneSenderTwiceForOneService_IsTheDuplicate(string spelled)
    {
        var merged = Join(Part("Dinas A", Full(Primary)), Part(spelled, Recipients(Primary, Figure.Reported(7, 7))));

        Assert.Equal(["SPM1008"], Noticed(merged));
        Assert.Single(merged.Submission.Figures);
        Assert.Single(merged.Parts);
    }

    [Fact]
    public void Join_OneItemTwiceInAPart_IsTheDuplicate()
    {
        var twice = new ServiceFigures(Primary, Figure.Reported(1, 1), [Item("Papan", 1, 1), Item("Papan", 2, 2)]);

        Assert.Contains("SPM1009", Join(Part("A", twice), Part("B", Full(Primary))).Findings.Select(finding => finding.Code));
        Assert.Contains("SPM1009", Join(Part("A", twice)).Check().Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Join_NotApplicableInEveryPart_IsNotApplicableWithBothReasons()
    {
        var merged = Join(Part("A", ServiceFigures.NotApplicable(Houses, "tidak ada", "surat 1")), Part("B", ServiceFigures.NotApplicable(Houses, "nihil", "surat 2")));

        Assert.Equal(Figure.NotApplicable("tidak ada; nihil") with { Evidence = "surat 1; surat 2" }, merged.Submission.Figures[0].Recipients);
        Assert.Empty(Noticed(merged));
    }

    [Fact]
    public void Join_SenderThatNamesTheServiceAndSendsNothing_LeavesItUnreported()
    {
        var merged = Join(Part("A", Full(Primary)), Part("B") with { Services = [Primary] });

        Assert.Equal(FigureState.NotReported, merged.Submission.Figures[0].Recipients.State);
        Assert.Null(merged.Submission.Figures[0].Quality);
        Assert.Contains("SPM1042", merged.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Join_QualityListOfOnePartMissing_LeavesQualityUnreported()
    {
        var merged = Join(Part("A", Full(Primary)), Part("B", new ServiceFigures(Primary, Figure.Reported(10, 10))));

        Assert.Equal(Figure.Reported(110, 100), merged.Submission.Figures[0].Recipients);
        Assert.Null(merged.Submission.Figures[0].Quality);
        Assert.Equal(["SPM1037", "SPM1042"], Noticed(merged));
    }

    [Fact]
    public void Join_MistakeThatASumWouldHide_IsFoundInItsPart()
    {
        var merged = Join(Part("A", Recipients(Primary, Figure.Reported(100, -5))), Part("B", Recipients(Primary, Figure.Reported(50, 60))));

        Assert.Equal(["SPM1006", "SPM1014"], Noticed(merged).Where(code => code != "SPM1037"));
        Assert.True(merged.HasErrors);
    }

    [Fact]
    public void Join_OneEstimateAmongCounts_KeepsTheSumAnEstimate()
    {
        var merged = Join(
            Part("A", Recipients(Primary, Figure.Reported(100, 60) with { Basis = RequiredBasis.CivilRegister })),
            Part("B", Recipients(Primary, Figure.Reported(100, 60) with { Basis = RequiredBasis.Projection })));

        Assert.True(merged.Submission.Figures[0].Recipients.IsEstimate);
    }

    [Fact]
    public void Join_ServiceOutsideItsOwnSendersScope_IsNoted()
    {
        var merged = Join(Part("A", Full(Primary)), Part("B", Full(Primary)) with { Services = [Mothers] });

        Assert.Contains("SPM1029", merged.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Join_HugeNumbers_NeverThrows()
    {
        var figure = Figure.Reported(long.MaxValue, long.MaxValue) with { Planned = long.MinValue };
        var merged = Join(
            Part("A", Recipients(Primary, figure) with { Overlaps = [new("B", long.MaxValue, long.MinValue)] }),
            Part("B", Recipients(Primary, figure)), Part("C", new ServiceFigures("?", figure), new ServiceFigures("?", figure)), Part("D", new ServiceFigures("?", figure)));

        Assert.Equal(long.MaxValue, merged.Submission.Figures[0].Recipients.Required);
        Assert.Contains("SPM1030", merged.Check().Findings.Select(finding => finding.Code));
    }

    internal static Submission Part(string sender, params ServiceFigures[] figures) =>
        new(Region, Period, sender, figures) { Services = [.. figures.Select(entry => entry.Service).Distinct()] };

    [Fact]
    public void Join_SharesOfTheAgencies_ChangeNothing()
    {
        var service = Rules.Catalog.Find(Mothers)!;
        var region = SampleReports.Region(Bulungan);
        Submission[] parts = [Part("A", new ServiceFigures(Mothers, Figure.Reported(100, 60))), Part("B", new ServiceFigures(Mothers, Figure.Reported(50, 50)))];
        var plain = SubmissionMerge.Join(parts, Rules.Catalog.With(region, new AgencyMap([new("A", [], [service]), new("B", [], [service])])));
        var shared = SubmissionMerge.Join(parts, Rules.Catalog.With(region, new AgencyMap(
            [new("A", [], [service]) { Shares = [new(service, new Ratio(1, 4))] }, new("B", [], [service]) { Shares = [new(service, new Ratio(3, 4))] }])));

        Assert.Equal((150, 110), (shared.Submission.Figures[0].Recipients.Required, shared.Submission.Figures[0].Recipients.Done));
        Assert.Equal(plain.Submission.Figures.Select(entry => entry.Recipients), shared.Submission.Figures.Select(entry => entry.Recipients));
        Assert.Equal(plain.Findings.Select(finding => finding.ToString()), shared.Findings.Select(finding => finding.ToString()));
    }

    private static MergedSubmission Join(params Submission[] parts) => SubmissionMerge.Join(parts, Rules.Catalog);

    /// <summary>The codes of joining, without the agencies that these small examples lack.</summary>
    private static IEnumerable<string> Noticed(MergedSubmission merged) => merged.Findings.Select(finding => finding.Code).Where(code => code != "SPM1043");

    private static QualityFigure Item(string name, long required, long done) => new(name, QualityComponent.Goods, Figure.Reported(required, done));
}
