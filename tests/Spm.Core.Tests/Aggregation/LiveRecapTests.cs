using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using static Spm.Core.Tests.Aggregation.SampleTotals;

namespace Spm.Core.Tests.Aggregation;

/// <summary>A recap that follows corrections says the same as a new one.</summary>
public class LiveRecapTests
{
    [Fact]
    [Law("A recap that follows corrections is the one made anew.", Under = "the default method")]
    public void Changes_Any_GiveWhatANewRecapGives() => Laws.Hold(Villages, Gen.Choose(0, int.MaxValue).ToArbitrary(), (tally, seed) =>
    {
        var random = new Random(seed);
        var live = new LiveRecap(tally, Year, Rules);
        var expected = tally;
        for (var step = 0; step < 8; step++)
        {
            var (cell, before, after) = (random.Next(Layout.CellCount), Figure(random), Figure(random));
            live.Add(cell, before);
            live.Replace(cell, before, after);
            if (step % 3 == 0) live.Subtract(cell, after);
            else expected += One(cell, TallyTotals.Of(after));
            if (step == 4) Same(NationIndex.Of(expected, Year, Rules), live);
        }

        Same(NationIndex.Of(expected, Year, Rules), live);
        Assert.Equal(expected, live.ToTally());
    }, 60);

    [Fact]
    public void IndexOf_UnchangedRegion_IsTheSameObject()
    {
        var live = new LiveRecap(Everywhere(9, 10), Year, Rules);
        var (bulungan, cilacap) = (live.IndexOf(Code("65.01")), live.IndexOf(Code("33.01")));
        live.Add(Cell("65.01"), TallyFigure.Reported(10, 0));

        Assert.Same(cilacap, live.IndexOf(Code("33.01")));
        Assert.NotSame(bulungan, live.IndexOf(Code("65.01")));
        Assert.Equal("45.00", live.IndexOf(Code("65.01")).Services.First(service => service.Service.Key == SampleTallies.Mothers).Recipients.Value!.Round(2, default).ToString());
    }

    [Fact]
    public void Results_HandedOut_DoNotFollowLaterChanges()
    {
        var live = new LiveRecap(Everywhere(9, 10), Year, Rules);
        live.Add(Cell("33.01"), TallyFigure.Reported(10, 30));
        var (nation, province, pooled) = (live.ToNation(), live.RecapOf(Code("33")), live.Pooled());
        var before = (nation.Value!.ToRatio(), pooled.Value!.ToRatio(), Text(nation.HiddenShortages), Text(province.HiddenShortages));
        live.Add(Cell("33.01"), TallyFigure.Reported(500, 1));
        live.Add(Cell("33.74"), TallyFigure.Reported(500, 1));

        Assert.Equal(before, (nation.Value!.ToRatio(), pooled.Value!.ToRatio(), Text(nation.HiddenShortages), Text(province.HiddenShortages)));
        Assert.NotEqual(before.Item1, live.ToNation().Value!.ToRatio());
    }

    [Fact]
    public void Change_PastTheBound_LeavesEveryLevelAsItWas()
    {
        var live = new LiveRecap(Tally(Year, at => new TallyTotals { Required = 10, Done = long.MaxValue / 16, Met = 10, Rows = 1 }), Year, Rules);
        var before = live.ToTally();
        var refusals = 0;
        for (var times = 0; times < 1_100; times++)
        {
            try
            {
                live.Add(Cell("33.01"), TallyFigure.Reported(0, Core.Stages.Figure.MostCount));
            }
            catch (OverflowException)
            {
                refusals++;
            }
        }

        for (var times = refusals; times < 1_100; times++) live.Subtract(Cell("33.01"), TallyFigure.Reported(0, Core.Stages.Figure.MostCount));
        Assert.True(refusals > 0);
        Assert.Equal(before, live.ToTally());
        live.Replace(Cell("33.01"), TallyFigure.Reported(0, Core.Stages.Figure.MostCount), TallyFigure.Reported(0, 0));
    }

    [Fact]
    public void Ask_UnknownRegionOrCell_IsRefused()
    {
        var live = new LiveRecap(Everywhere(9, 10), Year, Rules);

        Assert.Throws<ArgumentException>(() => live.IndexOf(Code("11.01")));
        Assert.Throws<ArgumentException>(() => live.RecapOf(Code("11")));
        Assert.Throws<ArgumentOutOfRangeException>(() => live.Add(Layout.CellCount, TallyFigure.Reported(1, 1)));
        Assert.Throws<ArgumentException>(() => new LiveRecap(Everywhere(9, 10), Year, RuleBook.For(Year.Year)));
    }

    private static void Same(NationIndex expected, LiveRecap live)
    {
        var nation = live.ToNation();
        Assert.True(Same(expected.Value, nation.Value));
        Assert.True(expected.Pooled.SameResultAs(live.Pooled()));
        Assert.True(expected.Pooled.SameResultAs(nation.Pooled));
        Assert.Equal(expected.Findings.Select(finding => finding.ToString()), nation.Findings.Select(finding => finding.ToString()));
        Assert.Equal(Text(expected.HiddenShortages), Text(nation.HiddenShortages));
        foreach (var province in expected.Provinces)
        {
            var own = live.RecapOf(province.Province.CodeIn(Year.Year)!);
            Assert.True(Same(province.Regencies.Mean, own.Regencies.Mean) && Same(province.Regencies.Pooled?.Value, own.Regencies.Pooled?.Value));
            Assert.Equal((province.Regencies.Status.ToString(), Text(province.HiddenShortages)), (own.Regencies.Status.ToString(), Text(own.HiddenShortages)));
            foreach (var region in province.Regencies.Regions) Assert.True(region.SameResultAs(live.IndexOf(region.Region!.CodeIn(Year.Year)!)));
        }
    }

    private static string Text(IEnumerable<HiddenShortage> hidden) => string.Join('\n', hidden.Select(one =>
        $"{one} {string.Join(' ', one.Surplus)} {string.Join(' ', one.Shortage)} {string.Join(' ', one.Within)}"));

    private static bool Same(ExactValue? one, ExactValue? two) => one?.ToRatio() == two?.ToRatio();

    private static TallyFigure Figure(Random random) => random.Next(4) switch
    {
        0 => TallyFigure.NotReported(random.Next(2) == 0 ? null : random.Next(9)),
        1 => random.Next(2) == 0 ? TallyFigure.NotApplicable : TallyFigure.NotYetDue,
        _ => TallyFigure.Reported(random.Next(20), random.Next(25)),
    };

    private static Tally One(int cell, TallyTotals totals) => Tally(Year, at => at == cell ? totals : default);

    private static RegionCode Code(string code) => RegionCode.Parse(code);

    private static int Cell(string region) => Layout.CellAt(Layout.RegionAt(Code(region)), Layout.SubjectOf(Layout.Catalog.Find(SampleTallies.Mothers)!));
}
