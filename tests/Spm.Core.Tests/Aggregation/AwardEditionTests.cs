using Spm.Core.Aggregation;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;

namespace Spm.Core.Tests.Aggregation;

public class AwardEditionTests
{
    private static readonly AwardEdition Of2024 = AwardEdition.Find(2024)!;

    private static readonly Region[] Cities = [.. RegionList.Official.Where(region => region is { Level: RegionLevel.City, IsAutonomous: true }).Take(2)];

    [Fact]
    public void All_AreTheThreeThatWereRead() => Assert.Equal(
        [("SPM Awards 2023", 2023, "2022"), ("SPM Awards 2024", 2024, "2023"), ("SPM Awards 2025", 2025, "2024")],
        AwardEdition.All.Select(edition => (edition.Name, edition.Held, edition.BudgetYear.ToString())));

    [Fact]
    public void Find_EditionThatWasNotRead_IsNone() => Assert.Null(AwardEdition.Find(2026));

    [Fact]
    public void Weights_OfAllEditions_AreKnownFor2024Alone()
    {
        Assert.Equal([null, Of2024.Award, null], AwardEdition.All.Select(edition => edition.Award));
        Assert.All(AwardEdition.Find(2023)!.Criteria, criterion => Assert.Null(criterion.Weight));
        Assert.Empty(AwardEdition.Find(2025)!.Criteria);
    }

    [Fact]
    public void Criteria_Of2024_AreAsReportedAndAddUpTo100()
    {
        Assert.Equal("indeks 60, anggaran 10, tahapan 10, tim 5, rencana-aksi 5, kepatuhan 10", string.Join(", ", Of2024.Criteria));
        Assert.Equal((Ratio)100, Of2024.Award!.MostPoints);
        Assert.All(Of2024.Criteria, criterion => Assert.Contains("kepercayaan sedang", criterion.Basis.Marks, StringComparison.Ordinal));
    }

    [Fact]
    public void Criteria_TheMisprint_IsShownAndItsReadingIsInferred()
    {
        var stages = Assert.Single(Of2024.Criteria, criterion => criterion.IsMisprinted);

        Assert.Equal(("tahapan", (Ratio)10, "105"), (stages.Key, stages.Weight!.Value, stages.Printed));
        Assert.Equal(Confidence.Inferred, stages.Basis.Confidence);
    }

    [Fact]
    public void Award_OfTheReportedWeights_SaysWhoseTheyAre()
    {
        var award = Of2024.Award!;

        Assert.Same(Of2024, award.Reported);
        Assert.Equal("nilai kinerja SPM, SPM Awards 2024, bobot menurut pemberitaan", award.Name(Language.Indonesian));
        Assert.Equal("award score, SPM Awards 2024, weights as reported by the press", award.Name(Language.English));
        var ranking = RankingText.Print(award.Rank([Score(award, Cities[0])], ReportingPeriod.Of(new BudgetYear(2023)), RankingGroup.Cities));
        Assert.Contains("Bobot menurut pemberitaan: indeks 60; anggaran 10; tahapan 10 (tercetak 105); tim 5", ranking, StringComparison.Ordinal);
        Assert.Contains("kepercayaan sedang", ranking, StringComparison.Ordinal);
    }

    [Fact]
    public void Award_OfACaller_IsLabelledAsTheirsWhereverItPrints()
    {
        var own = new RankedAward(Of2024.Name, Of2024.Award!.Weights, new LegalBasis("rapat tim", "INFERRED"));
        var score = Score(own, Cities[0]);

        Assert.Null(own.Reported);
        Assert.EndsWith("(award score, SPM Awards 2024, caller's weights)", score.ToString(), StringComparison.Ordinal);
        foreach (var (language, label) in new[] { (Language.Indonesian, "bobot dari pemakai"), (Language.English, "caller's weights") })
        {
            var ranking = own.Rank([score], ReportingPeriod.Of(new BudgetYear(2023)), RankingGroup.Cities);
            Assert.Contains(label, RankingText.Print(ranking, language), StringComparison.Ordinal);
            Assert.Contains(label, RankingText.Print(ranking.Top(1), language), StringComparison.Ordinal);
            Assert.DoesNotContain("105", RankingText.Print(ranking, language), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rank_OwnWeightsAndReportedOnes_DoNotMixEvenWhenEqual()
    {
        var own = new RankedAward(Of2024.Name, Of2024.Award!.Weights, new LegalBasis("rapat tim", "INFERRED"));

        Assert.Throws<ArgumentException>(() => own.Rank([Score(Of2024.Award, Cities[0])], ReportingPeriod.Of(new BudgetYear(2023)), RankingGroup.Cities));
    }

    [Fact]
    public void Print_Edition2025_SaysWhatIsNotKnown() => Assert.Equal(
        """
        SPM Awards 2025 · menilai tahun anggaran 2024
          kelas: tiga terbaik untuk provinsi, kabupaten, dan kota; tiga daerah kepulauan; dua terbaik per wilayah; provinsi paling aktif membina
          sumber: skala.or.id; fokusborneo; padang.go.id Mei 2025 [SEEN kelas, dan bahwa metodenya berbeda; kriteria dan bobot tidak diketahui]
          Bobotnya tidak diketahui; bobot edisi lain tidak berlaku.
          Kriterianya tidak diketahui.

        """.ReplaceLineEndings("\n"),
        AwardEditionText.Print(AwardEdition.Find(2025)!));

    [Fact]
    public void Print_Edition2024_ShowsTheMisprintBesideTheWeight()
    {
        var line = Assert.Single(AwardEditionText.Print(Of2024, Language.English).Split('\n'), line => line.Contains("stages of applying", StringComparison.Ordinal));

        Assert.Matches("^  stages of applying the standards +10 +105  lensanews", line);
        Assert.Contains("kelas: tidak diketahui", AwardEditionText.Print(Of2024), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Edition2023_HasNoWeightAndInventsNone()
    {
        var text = AwardEditionText.Print(AwardEdition.Find(2023)!, Language.English);

        Assert.Contains("Its weights are not known", text, StringComparison.Ordinal);
        Assert.Matches("implementation team formed and active +– +–", text);
    }

    private static AwardScore Score(RankedAward award, Region region) => award.Score(region, award.Weights.Select(weight => KeyValuePair.Create(weight.Key, Ratio.One)));
}
