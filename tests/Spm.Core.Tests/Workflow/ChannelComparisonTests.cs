using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Stages;
using Spm.Core.Workflow;
using static Spm.Core.Tests.Workflow.SampleFiles;

namespace Spm.Core.Tests.Workflow;

public class ChannelComparisonTests
{
    private const string Water = "kabkota.pekerjaan-umum.air-minum";

    private static readonly WorkflowActor Works = new(WorkflowRole.RegionalAgency, "Dinas PUPR", Bulungan);

    [Fact]
    public void Run_ApplicationOfTheMinistryAndESpm_NamesServiceAndBothNumbers()
    {
        var espm = File(Sends("Dinas PUPR", ReportChannel.ESpm, 0, Figure.Reported(500, 400)));
        var works = File(Sends("Dinas Pekerjaan Umum", ReportChannel.PublicWorksApplication, 1, Figure.Reported(500, 380)), WorkflowRoute.PublicWorks);

        var finding = Assert.Single(ChannelComparison.Run([works, espm]));

        Assert.Equal(("SPM3036", Water), (finding.Code, finding.Where.Service));
        Assert.Equal([Water, "400 of 500", "e-spm", "380 of 500", "aplikasi-pu"], finding.Arguments);
        Assert.Equal(
            $"{Water} dikirim dengan angka berbeda: 400 dari 500 melalui e-SPM, 380 dari 500 melalui aplikasi Kementerian PU.", finding.Message(Language.Indonesian));
    }

    [Fact]
    public void Run_SameNumbersOrNumbersOfOneChannelOnly_FindsNothing()
    {
        var espm = File(Sends("Dinas PUPR", ReportChannel.ESpm, 0, Figure.Of(500, null)));

        Assert.Empty(ChannelComparison.Run([espm, File(Sends("Dinas PUPR", ReportChannel.ByHand, 1, Figure.Reported(500, 380)))]));
        Assert.Empty(ChannelComparison.Run([espm, File(Sends("Dinas PUPR", ReportChannel.ESpm, 1, Figure.Reported(600, 380)))]));
        Assert.Empty(ChannelComparison.Run([]));
    }

    [Fact]
    public void Run_OtherPeriods_AreNotCompared()
    {
        var second = ReportFile.Open(Bulungan, ReportingPeriod.Parse("2025-Q2"), WorkflowRoute.Regency);
        var figures = new Submission(Bulungan, ReportingPeriod.Parse("2025-Q2"), "Dinas PUPR", [new(Water, Figure.Reported(500, 1))]);

        var files = new[]
        {
            File(Sends("Dinas PUPR", ReportChannel.ESpm, 0, Figure.Reported(500, 400))),
            second.Apply(Does(Works, WorkflowAction.Submit, 0, ReportChannel.ByHand) with { Figures = figures }),
        };

        Assert.True(files[1].Last!.IsAccepted);
        Assert.Empty(ChannelComparison.Run(files));
    }

    [Fact]
    public void Run_SeveralAgenciesOfOneService_AreEachComparedWithThemselves()
    {
        var file = Draft.Apply(
        [
            Sends("Dinas PUPR", ReportChannel.ESpm, 0, Figure.Reported(500, 400)),
            Sends("Dinas Perkim", ReportChannel.ESpm, 1, Figure.Reported(50, 40)),
            Sends("dinas perkim", ReportChannel.ByHand, 2, Figure.Reported(50, 39)),
        ]);

        Assert.Equal(["40 of 50", "39 of 50"], Assert.Single(ChannelComparison.Run([file])).Arguments.Where(text => text.Contains(" of ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Run_NotApplicableAgainstANumber_Differs() => Assert.Single(ChannelComparison.Run(
    [
        File(Sends("Dinas PUPR", ReportChannel.ESpm, 0, Figure.Reported(5, 4))), File(Sends("Dinas PUPR", ReportChannel.ByHand, 1, Figure.NotApplicable("tidak ada"))),
    ]));

    [Fact]
    public void Run_QualityItem_IsNamedWithItsPlace()
    {
        var place = new SourcePlace(12, File: "pupr.csv");
        var finding = Assert.Single(ChannelComparison.Run([File(Quality(ReportChannel.ESpm, 3, null)), File(Quality(ReportChannel.ByHand, 2, place))]));

        Assert.Equal(("Pipa", place), (finding.Where.Indicator, finding.Where.Source));
        Assert.StartsWith($"{Water}, \"Pipa\" was sent with different numbers: 3 of 5", finding.Message(Language.English), StringComparison.Ordinal);

        static WorkflowAttempt Quality(ReportChannel channel, long done, SourcePlace? place) => Does(Works, WorkflowAction.Submit, (int)(3 - done), channel) with
        {
            Figures = new Submission(Bulungan, FirstQuarter, "Dinas PUPR",
                [new(Water, Figure.Reported(5, 5), [new("Pipa", QualityComponent.Goods, Figure.Reported(5, done) with { Place = place }), new($"Lain {channel}", QualityComponent.Goods, Figure.Reported(done, 1))])]),
        };
    }

    [Fact]
    public void Apply_CorrectedChannel_DrawsNoFindingAnyMore()
    {
        var file = Draft.Apply([Submits(Health, 80, 0), Submits(Health, 75, 1, ReportChannel.ByHand)]);

        Assert.Equal("SPM3036", Assert.Single(file.Last!.Findings).Code);
        Assert.Single(ChannelComparison.Run([file]));
        var corrected = file.Apply(Submits(Health, 80, 2, ReportChannel.ByHand));
        Assert.Empty(corrected.Last!.Findings);
        Assert.Empty(ChannelComparison.Run([corrected]));
    }

    [Fact]
    [Law("Channels compare the same in whatever order the files are given.")]
    public void Run_FilesInAnyOrder_FindsTheSame() => Laws.Hold(
        Gen.ArrayOf(
            from sender in Gen.Elements("Dinas PUPR", "Dinas Perkim")
            from channel in Gen.Elements(ReportChannel.All.ToArray())
            from done in Gen.Choose(0, 2)
            select (sender, channel, done)).ToArbitrary(),
        sendings =>
        {
            var files = sendings.Select((sending, at) => File(Sends(sending.sender, sending.channel, at, Figure.Reported(5, sending.done)))).ToArray();

            return ChannelComparison.Run(files).Select(finding => finding.ToString()).SequenceEqual(ChannelComparison.Run(Enumerable.Reverse(files)).Select(finding => finding.ToString()));
        });

    private static ReportFile File(WorkflowAttempt attempt, WorkflowRoute? route = null) => ReportFile.Open(Bulungan, FirstQuarter, route ?? WorkflowRoute.Regency).Apply(attempt);

    private static WorkflowAttempt Sends(string sender, ReportChannel channel, int hour, Figure figure) => Does(Works, WorkflowAction.Submit, hour, channel) with
    {
        Figures = new Submission(Bulungan, FirstQuarter, sender, [new(Water, figure)]),
    };
}
