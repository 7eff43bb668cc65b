using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Validation;
using static Spm.Core.Tests.PlanningDocuments.SampleDocuments;

namespace Spm.Core.Tests.PlanningDocuments;

public class AlignmentPairTests
{
    [Fact]
    public void Pair_ThreeAgainstTwo_CountsBothWays()
    {
        var sub = Only(Rkpd(Row(Mothers), Row(Births), Row(Untagged)), Ppas(Row(Mothers), Row("1.02.02.2.02.0098"))).In(AlignmentDimension.SubKegiatan);

        Assert.Equal((3, 2, 1), (sub.LeftCount, sub.RightCount, sub.Matched));
        Assert.Equal((new Ratio(1, 3), new Ratio(1, 2), new Ratio(1, 4)), (sub.Forward, sub.Mirror, sub.Jaccard));
    }

    [Fact]
    public void Pair_EmptySide_IsUndefinedAndNotWhole()
    {
        var programs = Only(Rkpd(Row(Mothers)), Ppas()).In(AlignmentDimension.BudgetProgram);

        Assert.Equal((Ratio.Zero, null, Ratio.Zero), (programs.Forward, programs.Mirror, programs.Jaccard));
        Assert.Equal("sangat tidak baik", programs.Band()!.Name(Language.Indonesian));
        Assert.Null(AlignmentBandScheme.Mkpp.Of(programs.Mirror));
        Assert.Null(Only(Rkpd(), Ppas()).In(AlignmentDimension.BudgetProgram).Jaccard);
    }

    [Fact]
    public void Pair_Money_IsWeightedByRupiahOverMatchedAndOverAll()
    {
        var money = Only(Rkpd(Row(Mothers, 100), Row(Births, 300)), Ppas(Row(Mothers, 80), Row(Untagged, 20))).In(AlignmentDimension.Money);

        Assert.Equal((new Ratio(4, 5), Ratio.One), (money.WeightedForward, money.WeightedMirror));
        Assert.Equal((new Ratio(1, 5), new Ratio(4, 5)), (money.CoveredForward, money.CoveredMirror));
        Assert.Equal((2, 2, 0), (money.LeftCount, money.RightCount, money.Matched));
    }

    [Fact]
    public void Pair_EveryDimension_IsCountedApart()
    {
        var pair = Only(Rkpd(Row(Mothers, 100, "5"), Row(Births, 100, "5")), Ppas(Row(Mothers, 90, "5", "Dokumen"), Row(Births, 100, "6")));

        Assert.Equal(
            [(1, true), (1, true), (2, true), (2, true), (0, true), (1, true), (1, true)],
            pair.Dimensions.Select(dimension => (dimension.Matched, dimension.IsCompared)));
        Assert.Equal(Enum.GetValues<AlignmentDimension>(), pair.Dimensions.Select(dimension => dimension.Dimension));
    }

    [Fact]
    public void Pair_ProgrammeMissing_IsNotSaidAgainForWhatStandsBelow()
    {
        var result = Pair(Rkpd(Row(Mothers), Row(Rehabilitation), Row("1.06.04.2.01.0002"), Row("1.06.04.2.02.0001")), Ppas(Row(Mothers)));

        Assert.Equal(["SPM5001"], Codes(result));
        Assert.Equal(new Ratio(1, 4), result.Pairs[0].In(AlignmentDimension.SubKegiatan).Forward);
    }

    [Fact]
    public void Pair_TotalsAboveADifference_AreExplainedByIt() => Assert.Equal(
        ["SPM5008"],
        Codes(Pair(Rkpd(Row("1.02.02", 300), Row("1.02.02.2.02", 300), Row(Mothers, 100), Row(Births, 200)), Ppas(Row("1.02.02", 290), Row("1.02.02.2.02", 290), Row(Mothers, 90), Row(Births, 200)))));

    [Fact]
    public void Pair_Severity_IsThatOfThePair()
    {
        var (rka, dpa) = (Document(PlanningDocumentKind.Rka, Row(Mothers, 100)), Dpa(Row(Mothers, 90)));

        Assert.Equal(FindingSeverity.Error, Assert.Single(Pair(rka, dpa).Findings).Severity);
        Assert.False(Pair(rka, dpa).Passed);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Pair(Rkpd(Row(Mothers, 100)), Ppas(Row(Mothers, 90))).Findings).Severity);
    }

    [Fact]
    public void Pair_OwnRule_Decides()
    {
        var options = Plain with { PairRules = [new(PlanningDocumentKind.Rkpd, PlanningDocumentKind.Ppas, Spm.Core.Nomenclature.NomenclatureDepth.BudgetProgram, MoneyComparison.PartOf, FindingSeverity.Note)] };

        Assert.Empty(Codes(Pair(Rkpd(Row(Mothers, 100)), Ppas(Row(Births, 300)), options)));
        Assert.Equal(FindingSeverity.Note, Assert.Single(Pair(Rkpd(Row(Mothers, 100)), Ppas(Row(Births, 90)), options).Findings).Severity);
    }

    [Theory]
    [InlineData(10, 0, 1, 100, 90, true)]
    [InlineData(9, 0, 1, 100, 90, false)]
    [InlineData(0, 1, 10, 100, 90, true)]
    [InlineData(0, 1, 10, 90, 100, true)]
    [InlineData(0, 1, 11, 100, 90, false)]
    [InlineData(0, 0, 1, 0, 0, true)]
    public void Tolerance_AbsoluteOrRelative_Accepts(long absolute, int part, int whole, long left, long right, bool expected) =>
        Assert.Equal(expected, new AlignmentTolerance(Rupiah.FromRupiah(absolute), new Ratio(part, whole)).Accepts(Rupiah.FromRupiah(left), Rupiah.FromRupiah(right)));

    [Fact]
    public void SpmOnly_OtherRows_AreLeftOut()
    {
        var (left, right) = (Rkpd(Row(Mothers), Row(Untagged), Row("7.01.01.2.01.0001")), Ppas(Row(Mothers)));

        Assert.Equal(2, Codes(Pair(left, right)).Length);
        var result = Pair(left, right, Plain with { SpmOnly = true });
        Assert.Empty(Codes(result));
        Assert.Equal(1, result.Pairs[0].In(AlignmentDimension.SubKegiatan).LeftCount);
    }

    [Fact]
    public void Indicator_ReferenceCode_MatchesWhateverTheName()
    {
        var left = Row(Mothers) with { Indicators = [Indicator("5") with { ReferenceCode = "1126" }] };
        var right = Row(Mothers) with { Indicators = [Indicator("5", name: "Cakupan K6") with { ReferenceCode = "1126" }] };

        Assert.Empty(Codes(Pair(Rkpd(left), Ppas(right))));
    }

    [Fact]
    public void Indicator_AlikeButNotAsked_IsMissing() =>
        Assert.Equal(["SPM5005", "SPM5005"], Codes(Pair(Rkpd(Row(Mothers, target: "5")), Ppas(Row(Mothers, target: "5", indicator: $"{Served} sesuai standar")))));

    [Fact]
    public void Code_RenumberedBetweenTwoLists_IsMatchedAndOffered()
    {
        foreach (var result in new[] { Pair(Rkpd(Row("1.01.02.2.01.0021")), Ppas(Row("1.01.02.2.01.0054"))), Pair(Rkpd(Row("1.01.02.2.01.0054")), Ppas(Row("1.01.02.2.01.0021"))) })
        {
            Assert.Equal(["SPM5009"], Codes(result));
            Assert.Equal(Ratio.One, result.Pairs[0].In(AlignmentDimension.SubKegiatan).Jaccard);
        }
    }

    [Fact]
    public void Agencies_RowsOfOthers_AreNotMissing()
    {
        var renja = Document(PlanningDocumentKind.Renja, Row(Mothers)) with { Agency = "Dinas Kesehatan" };

        var unnamed = Pair(Rkpd(Row(Mothers), Row(Rehabilitation)), renja);
        var named = Pair(Rkpd(Row(Mothers) with { Agency = "Dinkes" }, Row(Rehabilitation) with { Agency = "Dinas Sosial" }), renja);

        Assert.Equal(["SPM5043"], Codes(unnamed));
        Assert.Equal("1 baris bidang 1.06 dalam RKPD 2026 tidak dibandingkan: belum ada Renja PD yang memuatnya.", unnamed.Findings[0].Message(Language.Indonesian));
        Assert.Equal(["SPM5043"], Codes(named));
    }

    [Theory]
    [InlineData(0, "sangat tidak baik")]
    [InlineData(1999, "sangat tidak baik")]
    [InlineData(2000, "tidak baik")]
    [InlineData(3995, "tidak baik")]
    [InlineData(4000, "sedang")]
    [InlineData(5999, "sedang")]
    [InlineData(6000, "baik")]
    [InlineData(7999, "baik")]
    [InlineData(8000, "sangat baik")]
    [InlineData(10000, "sangat baik")]
    public void Bands_EachBoundFromBothSides_AreHalfOpen(int hundredths, string expected) =>
        Assert.Equal(expected, AlignmentBandScheme.Mkpp.Of(new Ratio(hundredths, 10_000))!.Name(Language.Indonesian));

    [Fact]
    public void Bands_ThatDoNotRise_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new AlignmentBandScheme("x", [new(0, "a", "a"), new(0, "b", "b")], AlignmentBandScheme.Mkpp.Basis));

    [Fact]
    public void Threshold_AboveOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Plain with { SimilarityThreshold = new Ratio(11, 10) });

    [Fact]
    public void Text_OfAPair_SaysWhichShareIsMeant() => Assert.Equal(
        """
        A = RKPD 2026, B = PPAS 2026
          dimensi                 A  B  sama       A→B       B→A   Jaccard  kategori A→B (MKPP)
          program                 1  1     1  100,00 %  100,00 %  100,00 %  sangat baik
          kegiatan                1  1     1  100,00 %  100,00 %  100,00 %  sangat baik
          sub kegiatan            3  1     1   33,33 %  100,00 %   33,33 %  tidak baik
          anggaran                3  1     0    0,00 %    0,00 %    0,00 %  sangat tidak baik
          rupiah, kode yang sama               80,00 %  100,00 %
          rupiah, semua kode                   26,66 %  100,00 %

        """.ReplaceLineEndings("\n"),
        AlignmentText.Of(Pair(Rkpd(Row(Mothers), Row(Births), Row(Untagged)), Ppas(Row(Mothers, 80))), Language.Indonesian));

    private static PairAlignment Only(PlanningDocument left, PlanningDocument right) => Assert.Single(Pair(left, right).Pairs);
}
