using FsCheck.Fluent;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Tests.Reports;

namespace Spm.Core.Tests.Aggregation;

public class RankingTests
{
    private static readonly RuleBook Rules = SampleRegion.Rules;
    private static readonly ReportingPeriod Year = ReportingPeriod.Parse("2025");
    private static readonly Region[] Kabupaten = [.. RankingGroup.Regencies.Regions(RegionList.Official, Rules.Year)];
    private static readonly RankingGroup Six = Group(6);

    [Fact]
    public void Regions_OfTheGroupsThatShip_AreTheAutonomousOnes() => Assert.Equal(
        [38, 415, 93], RankingGroup.All.Select(group => group.Regions(RegionList.Official, Rules.Year).Count));

    [Fact]
    public void Rank_TwoRatesThatPrintTheSame_AreNotEqual()
    {
        var ranking = Fill((0, 99_991, 100_000), (1, 99_992, 100_000), (2, 1, 2), (3, 2, 4));

        Assert.Equal(["99.99", "99.99", "50.00", "50.00"], ranking.Regions.Select(region => region.Printed.ToString()));
        Assert.Equal([1, 2, 3, 3], ranking.Regions.Select(region => region.Rank));
        Assert.Equal([Kabupaten[1], Kabupaten[0], Kabupaten[2], Kabupaten[3]], ranking.Regions.Select(region => region.Region));
        Assert.Equal([0, 0, 1, 1], ranking.Regions.Select(region => region.TiedWith));
        Assert.Equal([Kabupaten[4], Kabupaten[5]], ranking.Omissions.Select(omission => omission.Region));
    }

    [Fact]
    [Law("A ranking does not depend on the order in which the regions are given.")]
    public void Rank_InAnyOrderOfInput_IsTheSame() => Laws.Hold(
        Gen.ArrayOf(from asked in Gen.Choose(1, 6) from filled in Gen.Choose(0, asked) select (filled, asked), 6).ToArbitrary(),
        Gen.Shuffle<int>([0, 1, 2, 3, 4, 5]).ToArbitrary(),
        (counts, order) =>
        {
            string Say(IEnumerable<int> places) => RankingText.Print(Fill([.. places.Select(at => (at, (long)counts[at].filled, (long)counts[at].asked))]));
            Assert.Equal(Say(Enumerable.Range(0, 6)), Say(order));
        });

    [Fact]
    public void Top_TieAcrossTheLastPlace_IsUndecided()
    {
        var top = Fill((0, 3, 3), (1, 1, 2), (2, 1, 2), (3, 0, 3)).Top(2);

        Assert.Equal([Kabupaten[0]], top.Certain.Select(region => region.Region));
        Assert.Equal([Kabupaten[1], Kabupaten[2]], top.Possible.Select(region => region.Region));
        Assert.Equal((true, false, 1, false), (top.HasTieAtTheEdge, top.HasIntervalAtTheEdge, top.OutCount, top.IsDecided));
        Assert.True(top.Ranking.Top(3).IsDecided);
        Assert.Equal(3, top.Ranking.Top(3).Certain.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => top.Ranking.Top(0));
    }

    [Fact]
    public void Rank_RegionsWithMissingServices_GetARangeOfRanks()
    {
        var full = Enumerable.Range(0, 4).Select(at => SampleRegion.Complete(Kabupaten[at].Code.ToString(), at)).ToArray();
        var silent = full[0].Without(full[0].Figures[0].Service).Without(full[0].Figures[8].Service).Without(full[0].Figures[16].Service);
        var results = full.Skip(1).Prepend(silent).Select(Measure).ToArray();

        var ranking = RankedIndex.Rank(results, Six, mixing: true);

        var open = ranking.Regions.Single(region => region.Region.Code == Kabupaten[0].Code);
        Assert.True(open.IsProvisional);
        Assert.Equal((4, 2, 4), (open.Rank, open.BestRank, open.WorstRank));
        Assert.Equal(RankingStatus.Mixed, ranking.Status);
        Assert.Equal(["1–1", "2–3", "3–4", "2–4"], ranking.Regions.Select(region => $"{region.BestRank}–{region.WorstRank}"));
        var top = ranking.Top(2);
        Assert.Equal([ranking.Regions[0]], top.Certain);
        Assert.Equal([ranking.Regions[1], open], top.Possible);
        Assert.Equal((false, true, 1), (top.HasTieAtTheEdge, top.HasIntervalAtTheEdge, top.OutCount));
        Assert.Contains("2 besar: belum pasti, karena data yang belum dilaporkan", RankingText.Print(top), StringComparison.Ordinal);
        var refused = Assert.Throws<ArgumentException>(() => RankedIndex.Rank(results, Six));
        Assert.StartsWith($"1 of 4 results are provisional, such as that of {Kabupaten[0]}, the others final", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_ByIndex_FollowsTheExactFractions()
    {
        var results = Kabupaten.Take(6).Select((region, at) => Measure(SampleRegion.Complete(region.Code.ToString(), at % 5))).ToArray();

        var ranking = RankedIndex.Rank(results, Six);

        Assert.Equal(results.OrderByDescending(result => result.Value!.ToRatio()).ThenBy(result => result.Region!.Code).Select(result => result.Region), ranking.Regions.Select(region => region.Region));
        Assert.Equal(2, ranking.Regions.Count(region => region.TiedWith == 1));
        Assert.Equal(RankingStatus.Final, ranking.Status);
        Assert.Same(Rules, ranking.Rules);
    }

    [Fact]
    public void Rank_ByUrusan_AsksOnlyThatUrusanWhetherItIsFinal()
    {
        var submission = SampleRegion.Complete(Kabupaten[0].Code.ToString(), 1);
        var social = submission.Figures.First(entry => entry.Service.Contains(".sosial.", StringComparison.Ordinal)).Service;
        RegionIndex[] results = [Measure(submission.Without(social)), Measure(SampleRegion.Complete(Kabupaten[1].Code.ToString(), 2))];

        var health = RankedUrusan.Rank(results, Urusan.Health, Six);

        Assert.Equal(RankingStatus.Final, health.Status);
        Assert.All(health.Regions, region => Assert.Equal(
            results.Single(result => result.Region == region.Region).Urusan.Single(urusan => urusan.Urusan == Urusan.Health).Value!.ToRatio(), region.Value));
        Assert.Equal(RankingStatus.Mixed, RankedUrusan.Rank(results, Urusan.SocialAffairs, Six, mixing: true).Status);
    }

    [Fact]
    public void Rank_PartOfTheServicesOrNone_IsListedApart()
    {
        var whole = SampleRegion.Complete(Kabupaten[0].Code.ToString(), 1);
        var part = new Core.Stages.Submission(whole.Region, whole.Period, whole.Sender, [whole.Figures[0]]) { Services = [whole.Figures[0].Service] };

        var ranking = RankedIndex.Rank([Measure(part)], Six);

        Assert.Empty(ranking.Regions);
        Assert.Equal(RankingOmissionReason.PartOfTheServices, ranking.Omissions[0].Reason);
        Assert.All(ranking.Omissions.Skip(1), omission => Assert.Equal(RankingOmissionReason.NoResult, omission.Reason));
        var none = Measure(new Core.Stages.Submission(whole.Region, whole.Period, whole.Sender, []), Rules.Method with { NotReported = NotReportedPolicy.LeftOut });
        Assert.Equal(RankingOmissionReason.NoIndex, RankedIndex.Rank([none], Six).Omissions[0].Reason);
    }

    [Fact]
    public void Rank_ResultsThatDoNotCompare_AreRefusedByName()
    {
        var (first, second) = (SampleRegion.Complete(Kabupaten[0].Code.ToString(), 1), SampleRegion.Complete(Kabupaten[1].Code.ToString(), 2));
        var quarter = SampleRegion.Complete(Kabupaten[1].Code.ToString(), 2, "2025-Q1");

        Refused("has the rule book Permendagri 59/2021 2025", Measure(first), Measure(second, Rules.Method with { Cap = CapPolicy.None }));
        Refused($"{Kabupaten[0]} has the period 2025, {Kabupaten[1]} has 2025-Q1; a ranking compares results of one period.", Measure(first), Measure(quarter));
        Refused($"{Kabupaten[0]} stands twice", Measure(first), Measure(first));
        Refused("bare figures", Rules.Measure(BareFigures.Of(first.Figures, Rules.Catalog)));
        Assert.Empty(RankedIndex.Rank([], Six).Regions);

        static void Refused(string message, params RegionIndex[] results) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => RankedIndex.Rank(results, Six)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfAnEdition_IsItsWeightsTimesItsShares()
    {
        var award = Award("SPM Awards 2024");
        var scores = new[] { award.Score(Kabupaten[0], Shares(Ratio.One, new Ratio(1, 2))), award.Score(Kabupaten[1], Shares(new Ratio(1, 3), Ratio.One)) };

        var ranking = award.Rank(scores, Year, Six);

        Assert.Equal([new Ratio(65, 1), new Ratio(30, 1)], scores.Select(score => score.Points));
        Assert.Equal(["65.00", "30.00"], ranking.Regions.Select(region => region.Printed.ToString()));
        Assert.Equal(new Ratio(70, 1), award.MostPoints);
        Assert.Throws<ArgumentException>(() => Award("SPM Awards 2025").Rank(scores, Year, Six));
        Assert.Contains("anggaran of SPM Awards 2024 is missing", Assert.Throws<ArgumentException>(() => award.Score(Kabupaten[0], [Shares(Ratio.One, Ratio.One)[0]])).Message, StringComparison.Ordinal);
        Assert.Contains("accepted are indeks, anggaran", Assert.Throws<ArgumentException>(() => award.Score(Kabupaten[0], [KeyValuePair.Create("tim", Ratio.One)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => award.Score(Kabupaten[0], Shares(new Ratio(3, 2), Ratio.One)));
        Assert.Contains("Bobot dari pemakai: indeks 60; anggaran 10 [satu surat kabar [RECALLED]]", RankingText.Print(ranking), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_FillRates_SaysWhatItIsAndIsNot()
    {
        Assert.Equal(
            $"""
            PERINGKAT · tingkat keterisian (bukan capaian) · contoh · Tahun 2025
            Dihitung di sini, bukan peringkat resmi.
            Final. 3 daerah diperingkat, 3 tidak.
            Peringkat hanya di antara daerah yang diperingkat; angka daerah lainnya dapat mengubahnya.

              Peringkat  Daerah                            Nilai  Rentang
                      1  {Kabupaten[2],-31}  100,00        1
                      2  {Kabupaten[0],-31}   33,33        2  sama dengan 1 daerah lain
                      2  {Kabupaten[1],-31}   33,33        2  sama dengan 1 daerah lain

            Tidak diperingkat
              tidak ada hasil (3): {Kabupaten[3]}; {Kabupaten[4]}; {Kabupaten[5]}

            Urutan menurut nilai pasti, bukan angka yang dibulatkan; nilai yang sama berbagi peringkat teratas, peringkat berikutnya dilompati: 1-2-2-4 (competition; tidak diatur [INFERRED: kaidah pustaka])

            """.ReplaceLineEndings("\n"),
            RankingText.Print(Fill((0, 1, 3), (1, 2, 6), (2, 7, 7))));
        Assert.StartsWith("RANKING · fill rate (not achievement) · sample · Year 2025\nComputed here, not an official ranking.\n", RankingText.Print(Fill(), Language.English), StringComparison.Ordinal);
    }

    private static Ranking<RankedFillRate> Fill(params (int Region, long Filled, long Asked)[] rates) =>
        RankedFillRate.Rank(rates.Select(rate => new RegionFillRate(Kabupaten[rate.Region], rate.Filled, rate.Asked)), Year, Six);

    private static RankingGroup Group(int count) => new("contoh", "sample", Kabupaten.Take(count));

    private static RegionIndex Measure(Core.Stages.Submission submission) => Rules.Measure(Rules.Check(submission).OrThrow());

    private static RegionIndex Measure(Core.Stages.Submission submission, AchievementMethod method) => Rules.With("lain", method).Measure(Rules.Check(submission).OrThrow());

    private static RankedAward Award(string edition) => new(
        edition, [KeyValuePair.Create("indeks", (Ratio)60), KeyValuePair.Create("anggaran", (Ratio)10)], new LegalBasis("satu surat kabar", "RECALLED"));

    private static KeyValuePair<string, Ratio>[] Shares(Ratio index, Ratio budget) => [KeyValuePair.Create("indeks", index), KeyValuePair.Create("anggaran", budget)];
}
