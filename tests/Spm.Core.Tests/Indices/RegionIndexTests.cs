using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Tests.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Indices;

/// <summary>What a region's result says of itself, and with which others it compares.</summary>
[Provision("Permendagri 59/2021 Lampiran (belum dibaca)")]
public class RegionIndexTests
{
    [Fact]
    public void Measure_CleanReport_NamesRegionPeriodAndRules()
    {
        var index = Measure(Clean());

        Assert.Equal((IndexSource.CheckedSubmission, "65.01", "2025"), (index.Source, index.Region!.Code.ToString(), index.Period.ToString()));
        Assert.Equal("Kabupaten Bulungan (65.01) 2025: 90.00 Tuntas Utama", index.ToString());
        Assert.Same(Rules, index.Rules);
        Assert.Equal(Urusan.All, index.Urusan.Select(urusan => urusan.Urusan));
        Assert.Equal(29, index.Services.Count);
    }

    [Fact]
    public void ToString_Provisional_SaysSo() => Assert.EndsWith("(provisional)", Measure(Clean(period: "2025-Q1")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Measure_JakartaWithBothSets_PoolsThemByPolicy()
    {
        var province = Clean("31").Figures.Where(entry => entry.Service.StartsWith("provinsi", StringComparison.Ordinal))
            .Select(entry => new ServiceFigures(entry.Service, Figure.Reported(100, 50), [])).ToArray();
        var submission = Clean("31").With(province);

        Assert.Equal(5, PublicOrder("mean").Urusan[4].Services.Count(service => service.Service.Level == ServiceLevel.RegencyOrCity));
        Assert.Equal(new Ratio(5 * 90 + 50, 600), PublicOrder("mean").Urusan[4].Value!.ToRatio());
        Assert.Equal(new Ratio(90 + 50, 200), PublicOrder("mean-of-levels").Urusan[4].Value!.ToRatio());
        Assert.Equal(new Ratio(4 * 90 + 70, 500), PublicOrder("each-service-once").Urusan[4].Value!.ToRatio());

        RegionIndex PublicOrder(string policy)
        {
            var rules = Rules.With("x", Rules.Method.With("service-to-urusan", policy));
            return rules.Measure(rules.Check(submission).OrThrow());
        }
    }

    [Fact]
    public void SameResultAs_SameFiguresTwice_IsTrue() => Assert.True(Measure(Clean()).SameResultAs(Measure(Clean())));

    [Fact]
    public void SameResultAs_AnythingElseSaid_IsFalse()
    {
        var index = Measure(Clean());
        var rules = Rules.With("x", Rules.Method.With("digits", "3"));

        Assert.False(index.SameResultAs(Measure(Clean(period: "2025-Q4"))));
        Assert.False(index.SameResultAs(Measure(Clean("94.01"))));
        Assert.False(index.SameResultAs(Measure(With(Recipients(Primary, Figure.Reported(100, 91))))));
        Assert.False(index.SameResultAs(Measure(Clean().Without(Primary))));
        Assert.False(index.SameResultAs(rules.Measure(rules.Check(Clean()).OrThrow())));
        Assert.False(index.SameResultAs(Measure(Only("2025", Full(Mothers)))));
        Assert.Throws<ArgumentNullException>(() => index.SameResultAs(null!));
    }

    [Fact]
    public void SameResultAs_TwoServicesExchanged_IsFalseThoughTheIndexIsTheSame()
    {
        var (one, other) = (Measure(Bare(100, 80, 100, 90)), Measure(Bare(100, 90, 100, 80)));

        Assert.Equal(0, one.Value!.CompareTo(other.Value!));
        Assert.False(one.SameResultAs(other));
    }

    [Fact]
    public void SameResultAs_OneMoreServiceLeftOut_IsFalseThoughTheIndexIsTheSame()
    {
        var (one, other) = (Measure(new ServiceFigures(Mothers, Figure.Reported(2, 1), [])), Measure(Bare(2, 1, 0, 0)));

        Assert.Equal(0, one.Value!.CompareTo(other.Value!));
        Assert.False(one.SameResultAs(other) || other.SameResultAs(one));
    }

    [Fact]
    public void SameResultAs_SilenceAndZero_DifferInTheirStatus() =>
        Assert.False(Measure(With(Recipients(Primary, Figure.Of(100, null)))).SameResultAs(Measure(With(Recipients(Primary, Figure.Reported(100, 0))))));

    [Fact]
    public void SameResultAs_FiguresAsOfAnEarlierDay_IsFalse() =>
        Assert.False(Measure(Clean()).SameResultAs(Measure(Clean().AsOf(new LocalDate(2025, 6, 30)))));

    [Fact]
    public void SameResultAs_NoIndexOnBothSides_IsTrueAndOnOneFalse()
    {
        Assert.True(Measure(Bare(0, 0, 0, 0)).SameResultAs(Measure(Bare(0, 0, 0, 0))));
        Assert.False(Measure(Bare(0, 0, 0, 0)).SameResultAs(Measure(Bare(1, 0, 0, 0))));
        Assert.False(Measure(Bare(1, 0, 0, 0)).SameResultAs(Measure(Bare(0, 0, 0, 0))));
    }

    [Fact]
    public void ToString_NoIndex_SaysSo() => Assert.StartsWith("(bare figures) : no index", Measure(Bare(0, 0, 0, 0)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Comparer_ProvisionalAgainstFinal_RefusesUnlessAsked()
    {
        var final = Measure(Clean());
        var provisional = Measure(Clean(period: "2025-Q1"));

        Assert.Contains("MixingProvisional", Assert.Throws<InvalidOperationException>(() => RegionIndexComparer.SameStatus.Compare(final, provisional)).Message, StringComparison.Ordinal);
        Assert.Equal(0, RegionIndexComparer.MixingProvisional.Compare(final, provisional));
    }

    [Fact]
    public void Comparer_SameStatus_OrdersByExactIndex()
    {
        var low = Measure(With(Recipients(Primary, Figure.Reported(100, 89))));
        var middle = Measure(Clean());
        var high = Measure(With(Recipients(Primary, Figure.Reported(1_000_000_007, 900_000_007))));
        var none = Measure(new Submission(low.Region!.Code, low.Period!.Value, "Setda", []) { Services = [] });

        Assert.Equal([low, middle, high], new[] { high, low, middle }.Order(RegionIndexComparer.SameStatus));
        Assert.Equal(middle.Published!.ToString(), high.Published!.ToString());
        Assert.True(RegionIndexComparer.MixingProvisional.Compare(none, low) < 0 && RegionIndexComparer.MixingProvisional.Compare(low, none) > 0);
        Assert.True(RegionIndexComparer.SameStatus.Compare(null, low) < 0 && RegionIndexComparer.SameStatus.Compare(low, null) > 0);
        Assert.Equal(0, RegionIndexComparer.SameStatus.Compare(null, null));
        Assert.Equal(0, RegionIndexComparer.SameStatus.Compare(none, none));
    }

    private static ServiceFigures[] Bare(long required, long done, long otherRequired, long otherDone) =>
        [new(Mothers, Figure.Reported(required, done), []), new(Births, Figure.Reported(otherRequired, otherDone), [])];

    private static RegionIndex Measure(params ServiceFigures[] figures) => Rules.Measure(BareFigures.Of(figures, Rules.Catalog));

    private static RegionIndex Measure(Submission submission) => Rules.Measure(Rules.Check(submission).OrThrow());
}
