using Spm.Core.Aggregation;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using static Spm.Core.Tests.Aggregation.SampleTotals;

namespace Spm.Core.Tests.Aggregation;

/// <summary>The nation and its provinces: three things kept apart, and nobody forgotten.</summary>
public class NationIndexTests
{
    [Fact]
    public void Value_MeanOfLevelMeans_IsTheMeanOfTheTwoMeans()
    {
        // Three provinces at 0.9, 0.9 and 0.6; five kabupaten/kota at 0.5.
        var nation = Nation(code => code == "31" ? 6 : code.Length == 2 ? 9 : 5);

        Assert.Equal(new Ratio(8, 10), nation.ProvinceLevel.Mean!.ToRatio());
        Assert.Equal(new Ratio(5, 10), nation.RegencyLevel.Mean!.ToRatio());
        Assert.Equal(new Ratio(65, 100), nation.Value!.ToRatio());
        Assert.Equal(("65.00", SpmRating.TuntasMuda), (nation.Published!.ToString(), nation.Rating));
        Assert.All(nation.Urusan, urusan => Assert.Equal((new Ratio(65, 100), 8), (urusan.Value!.ToRatio(), urusan.Regions)));
    }

    [Fact]
    public void Value_MeanOfRegions_WeighsEveryRegionTheSame()
    {
        var nation = Nation(code => code == "31" ? 6 : code.Length == 2 ? 9 : 5, Rules.Method with { RegionToNation = RegionToNation.MeanOfRegions });

        Assert.Equal(new Ratio(24 + 25, 80), nation.Value!.ToRatio());
        Assert.All(nation.Urusan, urusan => Assert.Equal(new Ratio(49, 80), urusan.Value!.ToRatio()));
    }

    [Fact]
    public void Provinces_Own_MeanAndPooled_AreKeptApart()
    {
        var tally = Tally(Year, at => Layout.KeyOf(at).Region.Code.ToString() switch
        {
            "33" => Row(10, 9),
            "33.01" => Row(1_000, 800),
            _ => Row(10, 5),
        });
        var java = NationIndex.Of(tally, Year, Rules).Provinces.Single(recap => recap.Province.Code.ToString() == "33");

        Assert.Equal("90.00", java.Own!.Published!.ToString());
        Assert.Equal("65.00", java.Regencies.Published!.ToString());
        Assert.Equal(new Ratio(805, 1_010), java.Regencies.Pooled!.Value!.ToRatio());
        Assert.Equal(["33.01", "33.74"], java.Regencies.Regions.Select(region => region.Region!.Code.ToString()));
        Assert.Equal(2, java.Regencies.Pooled.Services[0].RegionsOwing);
        Assert.Null(java.EmptyBecause);
        Assert.Null(java.EmptyReason(Language.Indonesian));
    }

    [Fact]
    public void Provinces_Jakarta_IsEmptyAndSaysWhy()
    {
        var recap = NationIndex.Of(Everywhere(9, 10), Year, Rules).Provinces.Single(province => province.Province.Code.ToString() == "31");

        Assert.Empty(recap.Regencies.Regions);
        Assert.Equal(43, recap.Own!.Services.Count);
        Assert.Equal((null, null, EmptyRecapReason.NoAutonomousRegions), (recap.Regencies.Mean, recap.Regencies.Pooled, recap.EmptyBecause));
        Assert.Equal(
            "Provinsi Daerah Khusus Ibukota Jakarta tidak memiliki kabupaten/kota otonom; layanan tingkat kabupaten/kota dijalankan provinsi dan termasuk dalam indeks provinsi sendiri.",
            recap.EmptyReason(Language.Indonesian));
    }

    [Fact]
    public void Provinces_OfALayoutWithoutSome_SayWhatIsMissing()
    {
        var layout = TallyLayout.For(Rules.Catalog, [SampleTallies.Region("33"), SampleTallies.Region("65.01")]);
        var recaps = NationIndex.Of(Tally(Year, _ => Row(10, 9), layout), Year, Rules).Provinces;

        Assert.Equal((EmptyRecapReason.NotInLayout, "33"), (recaps[0].EmptyBecause, recaps[0].Province.Code.ToString()));
        Assert.Equal("Rekapitulasi ini tidak memuat kabupaten/kota di Provinsi Jawa Tengah.", recaps[0].EmptyReason(Language.Indonesian));
        Assert.Null(recaps[1].Own);
        Assert.Equal("65", recaps[1].Province.Code.ToString());
    }

    [Fact]
    public void Findings_SilentRegion_IsCountedNamedAndStandsInTheMeanAsThePolicySays()
    {
        var tally = Tally(Year, at => Layout.KeyOf(at).Region.Code.ToString() == "65.01" ? default : Row(10, 9));
        var nation = NationIndex.Of(tally, Year, Rules);
        var leftOut = NationIndex.Of(tally, Year, Rules.With("left out", Rules.Method with { NotReported = NotReportedPolicy.LeftOut }));

        Assert.Equal((8, 7), (nation.RegionCount, nation.Reporting));
        Assert.Equal("65.01", Assert.Single(nation.RegencyLevel.NotReporting).Code.ToString());
        Assert.Equal("Kabupaten Bulungan belum melapor.", Assert.Single(nation.Findings).Message(Language.Indonesian));
        Assert.Equal("sementara (1 daerah belum melapor)", nation.Status.ToString(Language.Indonesian));
        Assert.Equal("sementara (1 daerah belum melapor)", nation.Pooled.Status.ToString(Language.Indonesian));
        Assert.Equal((new Ratio(72, 100), new Ratio(9, 10)), (nation.RegencyLevel.Mean!.ToRatio(), nation.RegencyLevel.MeanOfReporting!.ToRatio()));
        Assert.Equal((new Ratio(81, 100), new Ratio(9, 10)), (nation.Value!.ToRatio(), nation.ValueOfReporting!.ToRatio()));
        Assert.Equal(new Ratio(9, 10), leftOut.Value!.ToRatio());
        Assert.Equal(1, leftOut.Reporting == 7 ? leftOut.RegencyLevel.NotReporting.Count : 0);
    }

    [Fact]
    public void Value_BelowTheCoveragePolicy_IsNone()
    {
        var tally = Tally(Year, at => Layout.KeyOf(at).Region.Code.ToString() == "65.01" ? default : Row(10, 9));
        var few = NationIndex.Of(tally, Year, Rules, CoveragePolicy.AtLeast(81));
        var enough = NationIndex.Of(tally, Year, Rules, CoveragePolicy.AtLeast(80));

        Assert.Equal((null, null, null), (few.Value, few.RegencyLevel.Mean, few.ValueOfReporting));
        Assert.NotNull(few.ProvinceLevel.Mean);
        Assert.All(few.Urusan, urusan => Assert.Null(urusan.Value));
        Assert.Contains(few.Findings, finding => finding.Code == "SPM2017" && finding.Arguments[1] == "4" && finding.Arguments[2] == "5");
        Assert.Equal(DerivationOperation.LeftOut, few.Explain().Root.Operation);
        Assert.NotNull(enough.Value);
    }

    [Fact]
    public void Explain_Always_HoldsTheValuesOfTheCalculation()
    {
        var nation = Nation(code => code.Length == 2 ? 9 : 5);
        var root = nation.Explain().Root;

        Assert.Equal((DerivationSubject.Nation, DerivationOperation.Mean), (root.Subject, root.Operation));
        Assert.Same(nation.Value, root.Value);
        Assert.Same(nation.ProvinceLevel.Mean, root.Operands[0].Value);
        Assert.Same(nation.RegencyLevel.Mean, root.Operands[1].Value);
        Assert.Equal(nation.RegencyLevel.Regions.Select(region => region.Value), root.Operands[1].Operands.Select(step => step.Value));
        Assert.All(root.Operands[1].Operands, step => Assert.Equal(DerivationOperation.Elsewhere, step.Operation));
        Assert.Same(((MeanValue)nation.Value!).Parts[0], nation.ProvinceLevel.Mean);
        foreach (var depth in Enum.GetValues<DerivationDepth>())
            foreach (var language in Enum.GetValues<Language>()) Assert.NotEmpty(DerivationText.Print(nation.Explain(), depth, language));
    }

    [Fact]
    public void Explain_InOneSentence_NamesTheLevels() => Assert.Contains(
        "IP SPM nasional mencapai 70,00 persen (Tuntas Pratama), rata-rata 2 kelompok daerah: terendah kabupaten/kota (50,00), tertinggi provinsi (90,00).",
        DerivationText.Print(Nation(code => code.Length == 2 ? 9 : 5).Explain(), DerivationDepth.Sentence), StringComparison.Ordinal);

    [Fact]
    public void Explain_Movements_ShowTheOtherReadingOfTheNation()
    {
        var movement = Nation(code => code == "31" ? 6 : code.Length == 2 ? 9 : 5).Explain().Movements
            .Single(other => other.Reading == RegionToNation.MeanOfRegions);

        Assert.Equal(new Ratio(49, 80) * 100 - 65, movement.Points);
    }

    [Fact]
    public void Explain_PooledIndex_ReachesTheSumsOfRows()
    {
        var pooled = Nation(_ => 9).Provinces[1].Regencies.Pooled!;
        var step = pooled.Explain().Root;

        Assert.Equal(DerivationSubject.RegionGroup, step.Subject);
        Assert.Same(pooled.Value, step.Value);
        Assert.Equal("kabupaten/kota di Provinsi Jawa Tengah", step.Name(Language.Indonesian));
        while (step.Operands.Count > 0) step = step.Operands[0];
        Assert.Equal((20L, 18L, 2L), (step.Required, step.Done, step.Rows));
    }

    [Fact]
    public void Of_Cancelled_EndsTheWork() => Assert.Throws<OperationCanceledException>(
        () => NationIndex.Of(Everywhere(1, 2), Year, Rules, cancellationToken: new CancellationToken(true)));

    [Fact]
    public void Of_Stretch_IsThatOfTheCombinedTotals()
    {
        var tally = Tally(SampleTallies.Period, _ => Row(10, 9)) + Tally(SecondQuarter, _ => Row(10, 9));
        var nation = NationIndex.Of(tally.Over([SampleTallies.Period, SecondQuarter]), Rules);

        Assert.Equal(Core.Periods.ReportingPeriod.YearToDate(SecondQuarter.LastQuarter), nation.Period);
        Assert.True(nation.Status.IsProvisional);
    }

    private static TallyTotals Row(long required, long done) => TallyTotals.Of(TallyFigure.Reported(required, done));

    private static NationIndex Nation(Func<string, int> tenths, AchievementMethod? method = null) => NationIndex.Of(
        Tally(Year, at => Row(10, tenths(Layout.KeyOf(at).Region.Code.ToString()))), Year, method is null ? Rules : Rules.With("other", method));
}
