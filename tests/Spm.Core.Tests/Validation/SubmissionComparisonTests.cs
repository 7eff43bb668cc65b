using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.ComparisonSamples;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>What the rules compare, and what they leave alone.</summary>
public class SubmissionComparisonTests
{
    private static readonly ComparisonRule Pair = ComparisonRule.CompulsoryPair(new(Births, FigureField.Done), new(Newborns, FigureField.Done));
    private static readonly ComparisonRule Half = ComparisonRule.ChangeOver(new Ratio(1, 2), 30);

    [Fact]
    public void Run_CleanReportAlone_FindsNothing()
    {
        Assert.Empty(Of(Clean()).Run());
        Assert.Empty(Of(Clean("33")).Run());
    }

    [Fact]
    public void Defaults_Always_SayTheirParametersAndBasis() => Assert.Equal(
        [
            "compulsory-pair(kabkota.kesehatan.ibu-bersalin (done), kabkota.kesehatan.bayi-baru-lahir (done))",
            "compulsory-pair(kabkota.trantibumlinmas.penyelamatan-evakuasi-bencana (required), kabkota.sosial.korban-bencana (required))",
            "total(kabkota.trantibumlinmas.informasi-rawan-bencana (required), kabkota.trantibumlinmas.pencegahan-kesiapsiagaan-bencana (required))",
            "change-over(1/2, 30)", "far-from-median(5, 4, 30)", "never-falls", "recap", "budgets",
        ],
        ComparisonRule.Defaults.Select(rule => rule.ToString()));

    [Fact]
    public void Describe_EveryDefault_DiffersByLanguage() => Assert.All(ComparisonRule.Defaults, rule =>
    {
        Assert.NotEqual(rule.Describe(Language.Indonesian), rule.Describe(Language.English));
        Assert.NotEqual(Confidence.Seen, rule.Basis.Confidence);
    });

    [Fact]
    public void Pair_ServiceOfAnotherSender_IsNotAskedFor() =>
        Assert.Empty(Of(new Submission(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025"), "RSUD", [Full(Births)]) { Services = [Births] }).Run([Pair]));

    [Fact]
    public void Pair_EitherOrder_FindsTheMissingOne() =>
        Assert.Equal(Newborns, Assert.Single(Of(Numbers("2025", (Newborns, 100, 1), (Births, 100, null))).Run([Pair])).Where.Service);

    [Theory]
    [InlineData(0L, null)]
    [InlineData(0L, 0L)]
    [InlineData(null, null)]
    public void Pair_NobodyAnywhere_IsSilent(long? births, long? newborns) =>
        Assert.Empty(Of(Numbers("2025", (Births, 100, births), (Newborns, 100, newborns))).Run([Pair]));

    [Fact]
    public void Pair_NamedOtherwise_IsTheSameService() =>
        Assert.Empty(Of(Numbers("2025", (Births, 100, 1), (Name(Newborns), 100, 1))).Run([Pair]));

    [Fact]
    public void Total_OfItems_ReadsThem()
    {
        var item = Items(Primary)[0].Indicator;
        var rule = ComparisonRule.Total(new(Primary, FigureField.Done), [new(Primary, FigureField.Done, item)]);

        var finding = Assert.Single(Of(With(Full(Primary))).Run([rule]));

        Assert.Contains($"\"{item}\" (done)", finding.Arguments[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Total_PartMissing_IsNotAsked() => Assert.Empty(
        Of(Numbers("2025", (Toddlers, 100, 50), (Births, 100, null))).Run([ComparisonRule.Total(new(Toddlers, FigureField.Done), [new(Births, FigureField.Done)])]));

    [Theory]
    [InlineData("2024-Q4", "2025-Q1", true)]
    [InlineData("2025-01", "2025-02", true)]
    [InlineData("2024", "2025", true)]
    [InlineData("2024-Q1/Q2", "2025-Q1/Q2", true)]
    [InlineData("2025-Q1/Q2", "2025-Q1/Q3", false)]
    [InlineData("2024", "2025-Q1", false)]
    [InlineData("2025-Q2", "2025-Q1", false)]
    [InlineData("2025-Q1", "2025-Q1", false)]
    public void ChangeOver_Periods_CompareOnlyWithEarlierOnesAlike(string before, string now, bool isCompared) => Assert.Equal(
        isCompared,
        (Of(Numbers(now, (Toddlers, null, 200))) with { History = [Numbers(before, (Toddlers, null, 100))] }).Run([Half]).Count == 1);

    [Fact]
    public void ChangeOver_ReportsInAnyOrder_ComparesWithTheLast()
    {
        var one = Numbers("2025-Q1", (Toddlers, null, 100));
        var two = Numbers("2025-Q2", (Toddlers, null, 200));

        Assert.Empty((Of(Numbers("2025-Q3", (Toddlers, null, 200))) with { History = [two, one] }).Run([Half]));
    }

    [Fact]
    public void ChangeOver_AnotherRegion_IsNotCompared() => Assert.Empty(
        (Of(OfRegion("65.01", "Setda", (Toddlers, null, 200))) with { History = [new(RegionCode.Parse("65.02"), ReportingPeriod.Parse("2024"), "Setda", Numbers("2024", (Toddlers, null, 1)).Figures)] }).Run([Half]));

    [Theory]
    [InlineData(0, 30, false)]
    [InlineData(0, 31, true)]
    [InlineData(61, 91, false)]
    [InlineData(61, 92, true)]
    [InlineData(61, 30, true)]
    public void ChangeOver_AtTheBound_IsStillUsual(long before, long now, bool isFound) => Assert.Equal(
        isFound, (Of(Numbers("2025-Q2", (Toddlers, null, now))) with { History = [Numbers("2025-Q1", (Toddlers, null, before))] }).Run([Half]).Count == 1);

    [Fact]
    public void ChangeOver_AnotherMeasureKind_IsNotCompared()
    {
        var stock = new Submission(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025-Q1"), "Dinas", [new(Toddlers, Figure.Of(null, 100)) { MeasureKind = MeasureKind.Stock }]);

        Assert.Empty((Of(Numbers("2025-Q2", (Toddlers, null, 200))) with { History = [stock] }).Run([Half]));
    }

    [Fact]
    public void NeverFalls_QuartersDeclaredYearToDate_AreCompared()
    {
        Submission Of(string period, long done) => new(RegionCode.Parse(Bulungan), ReportingPeriod.Parse(period), "Dinas", [new(Toddlers, Figure.Reported(100, done)) { MeasureKind = MeasureKind.YearToDate }]);

        Assert.Single((ComparisonSamples.Of(Of("2025-Q3", 49)) with { History = [Of("2025-Q2", 50)] }).Run([ComparisonRule.NeverFalls]));
        Assert.Empty((ComparisonSamples.Of(Of("2025-Q3", 49)) with { History = [Of("2024-Q4", 50)] }).Run([ComparisonRule.NeverFalls]));
        Assert.Empty((ComparisonSamples.Of(Numbers("2025-Q3", (Toddlers, 100, 49))) with { History = [Numbers("2025-Q2", (Toddlers, 100, 50))] }).Run([ComparisonRule.NeverFalls]));
    }

    [Fact]
    public void NeverFalls_StaffWhoLeft_IsFine()
    {
        var staff = Items(Primary).First(item => item.Component == QualityComponent.Staff);
        Submission Of(string period, long done) => Only(period, new ServiceFigures(Primary, Figure.Reported(100, 50), [new(staff.Indicator, staff.Component, Figure.Reported(10, done))]));

        Assert.Empty((ComparisonSamples.Of(Of("2025-Q1/Q3", 4)) with { History = [Of("2025-Q1/Q2", 5)] }).Run([ComparisonRule.NeverFalls]));
    }

    [Fact]
    public void NeverFalls_YearAgainstItsMonths_NamesTheHighest()
    {
        var finding = Assert.Single((Of(Numbers("2025", (Toddlers, 100, 10))) with { History = [Numbers("2025-Q1", (Toddlers, 100, 11)), Numbers("2025-Q2", (Toddlers, 100, 12)), Numbers("2024-Q4", (Toddlers, 100, 99))] })
            .Run([ComparisonRule.NeverFalls]));

        Assert.Equal(["12", "2025-Q2", "10", "2025"], finding.Arguments);
    }

    [Fact]
    public void Recap_OwnServicesOfTheProvince_StandBeside() => Assert.Empty(
        (Of(Recap((Toddlers, 100, 60), ("provinsi.pendidikan.menengah", 10, 9))) with { Parts = [OfRegion("65.01", "Setda", (Toddlers, 100, 60))] }).Run([ComparisonRule.Recap]));

    [Fact]
    public void Recap_NumberThatNoPartGives_IsFound() => Assert.Equal(
        ["Done", "60", "0", "1", "0"],
        Assert.Single((Of(Recap((Toddlers, null, 60))) with { Parts = [OfRegion("65.01", "Setda")] }).Run([ComparisonRule.Recap])).Arguments);

    [Fact]
    public void Recap_UnlikeUnits_AreNotAdded()
    {
        var part = new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "Setda", [new(Toddlers, Figure.Reported(1, 1)) { Unit = "posyandu" }]);

        var finding = Assert.Single((Of(Recap((Toddlers, 7, 7))) with { Parts = [part] }).Run([ComparisonRule.Recap]));

        Assert.Equal(MergeFindings.UnlikeUnits.Code, finding.Code);
        Assert.Equal(["Setda (65.01)", "posyandu", "Pemprov", "orang"], finding.Arguments);
    }

    [Fact]
    public void Recap_UnlikeKinds_AreNotAdded()
    {
        var part = new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "Setda", [new(Toddlers, Figure.Reported(7, 7)) { MeasureKind = MeasureKind.Stock }]);

        var finding = Assert.Single((Of(Recap((Toddlers, 7, 7))) with { Parts = [part] }).Run([ComparisonRule.Recap]));

        Assert.Equal(["Setda (65.01)", "orang (stock at a date)", "Pemprov", "orang (new persons)"], finding.Arguments);
        Assert.StartsWith("Setda (65.01) menghitung dalam orang (stok pada suatu tanggal), Pemprov dalam orang (orang baru)", finding.Message(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Recap_OfAgenciesOfOneRegion_AddsThem() => Assert.Empty(
        (Of(OfRegion("65.01", "Setda", (Toddlers, 30, 3))) with { Parts = [OfRegion("65.01", "A", (Toddlers, 10, 1)), OfRegion("65.01", "B", (Toddlers, 20, 2))] }).Run([ComparisonRule.Recap]));

    [Fact]
    public void Recap_ItemsThatItLists_AreCompared()
    {
        var items = Items(Primary);
        Submission Region(string code, long done) =>
            new(RegionCode.Parse(code), ReportingPeriod.Parse("2025"), "Setda", [new(Primary, Figure.Reported(10, 5), [new(items[0].Indicator, items[0].Component, Figure.Reported(10, done))])]);

        Assert.Empty((Of(Region("65", 4)) with { Parts = [Region("65.01", 4)] }).Run([ComparisonRule.Recap]));
        Assert.Equal(items[0].Indicator, Assert.Single((Of(Region("65", 4)) with { Parts = [Region("65.01", 3)] }).Run([ComparisonRule.Recap])).Where.Indicator);
    }

    [Fact]
    public void Budgets_NotSent_AreNotAskedFor() => Assert.Empty(Of(Clean()).Run([ComparisonRule.Budgets]));

    [Fact]
    public void Budgets_ServiceOfAnotherSender_IsLeftToThem() => Assert.Empty(
        (Of(Numbers("2025", (Toddlers, 100, 90))) with { Budgets = [Line(Toddlers, 10, 9), Line(Births, 10, 9)] }).Run([ComparisonRule.Budgets]));

    [Fact]
    public void Budgets_ServiceNotKnownOrNotOwed_CarriesTheCodesOfSubmissions() => Assert.Equal(
        [SubmissionFindings.UnknownService.Code, SubmissionFindings.ServiceOutsideSet.Code],
        BudgetCheck.Run([Line("kabkota.x", 1, 1), Line("provinsi.pendidikan.menengah", 1, 1)], RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025"), Rules.Catalog).Select(finding => finding.Code));

    [Fact]
    public void Rule_ParameterBelowItsLeast_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonRule.ChangeOver(new Ratio(-1, 2), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonRule.ChangeOver(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonRule.FarFromMedian(1, 0, 0));
        Assert.Throws<ArgumentException>(() => ComparisonRule.Total(new(Births, FigureField.Done), []));
        Assert.Throws<ArgumentException>(() => new FigureReference(" ", FigureField.Done));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigureReference(Births, (FigureField)3));
    }
}
