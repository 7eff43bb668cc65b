using Spm.Core.Aggregation;
using Spm.Core.Quantities;
using static Spm.Core.Tests.Aggregation.SampleTotals;

namespace Spm.Core.Tests.Aggregation;

/// <summary>Over-service that hides a shortage, with the regions concerned.</summary>
public class HiddenShortageTests
{
    [Fact]
    public void HiddenShortages_SurplusInOneRegion_IsNamedWithTheShortOnes()
    {
        var hidden = Assert.Single(Nation(("33.01", 100, 130), ("33.74", 100, 60)).HiddenShortages);

        Assert.Equal(new Ratio(30, 1), hidden.Hidden);
        Assert.Equal(["Kabupaten Cilacap 30"], Named(hidden.Surplus));
        Assert.Equal(["Kota Semarang 40"], Named(hidden.Shortage));
        Assert.Empty(hidden.Within);
        Assert.EndsWith(": kelebihan layanan menutupi kekurangan 30 orang.", hidden.ToString(Language.Indonesian), StringComparison.Ordinal);
        Assert.EndsWith(": over-service hides a shortage of 30 orang.", hidden.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void HiddenShortages_VillagesOfOneRegion_AreSeenThroughItsCell()
    {
        var nation = Nation(("33.01", 100, 130), ("33.01", 100, 60));
        var hidden = Assert.Single(nation.HiddenShortages);

        Assert.Equal(["Kabupaten Cilacap 30"], Named(hidden.Within));
        Assert.Equal(["Kabupaten Cilacap 10"], Named(hidden.Shortage));
        Assert.Equal(new Ratio(30, 1), Assert.Single(nation.Provinces.Single(recap => recap.Province.Code.ToString() == "33").HiddenShortages).Hidden);
        Assert.Empty(nation.Provinces.Single(recap => recap.Province.Code.ToString() == "65").HiddenShortages);
        var finding = Assert.Single(nation.Findings);
        Assert.Equal(("SPM2015", "Kelebihan layanan di sebagian tempat menutupi kekurangan 30 orang di tempat lain."), (finding.Code, finding.Message(Language.Indonesian)));
    }

    [Fact]
    public void HiddenShortages_NobodyServedBeyond_AreNone() => Assert.Empty(Nation(("33.01", 100, 100), ("33.74", 100, 60)).HiddenShortages);

    [Fact]
    public void HiddenShortages_EverybodyServedBeyond_AreNone() => Assert.Empty(Nation(("33.01", 100, 130), ("33.74", 100, 101)).HiddenShortages);

    private static IEnumerable<string> Named(IEnumerable<RegionAmount> amounts) => amounts.Select(amount => $"{amount.Region.Name} {amount.Units}");

    private static NationIndex Nation(params (string Region, long Required, long Done)[] mothers) => NationIndex.Of(
        Tally(Year, at => Layout.KeyOf(at) is var key && key.Subject is { Indicator: null, Service.Key: SampleTallies.Mothers }
            ? mothers.Where(row => row.Region == key.Region.Code.ToString())
                .Aggregate(Row(0, 0), (totals, row) => totals + Row(row.Required, row.Done))
            : Row(10, 10)), Year, Rules);

    private static TallyTotals Row(long required, long done) => TallyTotals.Of(TallyFigure.Reported(required, done));
}
