using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Tests.Validation.SampleReports;

namespace Spm.Core.Tests.Validation;

/// <summary>Which data proceed, what is missing, and what a claim of a sender is worth.</summary>
public class SubmissionCheckTests
{
    [Theory]
    [InlineData("65.01", 29)]
    [InlineData("65", 14)]
    [InlineData("31", 43)]
    [InlineData("94", 13)]
    [InlineData("94.01", 29)]
    public void Run_CleanReport_FindsNothing(string region, int services)
    {
        var result = Rules.Check(Clean(region));

        Assert.Empty(result.Findings);
        Assert.Equal(services, result.Checked!.Services.Count);
        Assert.Equal(Region(region), result.Checked.Region);
    }

    [Fact]
    public void Run_PapuaSecondaryEducation_IsAcceptedFromEitherLevelWithANote()
    {
        foreach (var region in new[] { "94", "94.01" })
        {
            var result = Rules.Check(Clean(region).With(Full("provinsi.pendidikan.menengah")));

            Assert.Equal(["SPM1027"], Codes(result));
            Assert.Contains(result.Checked!.Services, entry => entry.Service.Key == "provinsi.pendidikan.menengah");
        }
    }

    [Fact]
    public void Run_AdministrativeRegion_IsRefusedEvenWithFigures()
    {
        var result = Rules.Check(new Submission(RegionCode.Parse("31.71"), ReportingPeriod.Parse("2025"), "Walikota", [Full(Primary)]));

        Assert.Equal(["SPM1002"], Codes(result));
        Assert.Null(result.Checked);
    }

    [Theory]
    [InlineData("91.04", 2022, null)]
    [InlineData("94.01", 2022, "SPM1003")]
    [InlineData("94.01", 2023, null)]
    [InlineData("91.04", 2023, "SPM1003")]
    [InlineData("94", 2022, "SPM1001")]
    public void Run_CodeOfARegion_IsReadInItsYear(string code, int year, string? finding)
    {
        var submission = new Submission(RegionCode.Parse(code), ReportingPeriod.Of(new BudgetYear(year)), "Setda", []) { Services = [] };

        Assert.Equal(finding is null ? [] : [finding], Codes(SubmissionCheck.Run(submission, ServiceCatalog.For(new BudgetYear(year)))));
    }

    [Fact]
    public void Run_ScopeOfTheSender_DecidesWhatIsMissing()
    {
        var all = Rules.Check(Clean().Without(Primary, Mothers));
        var part = Rules.Check(Only("2025", Full(Births)));
        var silent = Rules.Check(new Submission(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025"), "Dinas", [Full(Births)]) { Services = [Births, Primary] });

        Assert.Equal([(string?)Primary, Mothers], all.Findings.Select(finding => finding.Where.Service));
        Assert.Equal(29, all.Checked!.Services.Count);
        Assert.Empty(part.Findings);
        Assert.Equal([Births], part.Checked!.Services.Select(entry => entry.Service.Key));
        Assert.Equal("SPM1017", silent.Findings.Single().Code);
        Assert.Equal([Primary, Births], silent.Checked!.Services.Select(entry => entry.Service.Key));
    }

    [Fact]
    public void Run_ScopeBeyondTheRegion_IsAnError()
    {
        var submission = Only("2025", Full(Mothers));
        var beyond = new Submission(submission.Region, submission.Period, "Dinas", submission.Figures) { Services = [Mothers, "provinsi.pendidikan.menengah", "?"] };

        Assert.Equal(["SPM1005", "SPM1004"], Codes(Rules.Check(beyond)));
    }

    [Fact]
    public void Run_SetOfTheCallersOwn_ReplacesWhatIsOwed()
    {
        var catalog = Rules.Catalog.WithOwed(Region(Bulungan), [Service(Mothers)], "uji coba");

        Assert.Empty(SubmissionCheck.Run(Only("2025", Full(Mothers)), catalog).Findings);
        Assert.Contains("SPM1005", Codes(SubmissionCheck.Run(Clean(), catalog)));
    }

    [Fact]
    public void Run_ServiceByItsName_IsTheServiceOfTheKey()
    {
        var result = Rules.Check(Clean().Without(Mothers).With(new ServiceFigures(Name(Mothers).ToUpperInvariant(), Figure.Reported(100, 90), Items(Mothers))));

        Assert.Empty(result.Findings);
        Assert.Contains(result.Checked!.Services, entry => entry.Service.Key == Mothers);
    }

    [Fact]
    public void Run_EvidenceNamed_LeavesNothingToSay()
    {
        Assert.Empty(Rules.Check(With(ServiceFigures.NotApplicable(Houses, "tidak ada bencana", "surat BPBD"))).Findings);
        Assert.Empty(Rules.Check(With(Recipients(Needy, Figure.Reported(0, 0) with { Evidence = "asesmen" }))).Findings);
    }

    [Fact]
    public void Run_RequiredZeroUnreported_IsNotSilence()
    {
        Assert.Empty(Rules.Check(With(Recipients(Houses, Figure.Of(0, null) with { Evidence = "surat" }))).Findings);
        Assert.Empty(Rules.Check(With(FirstItem(Primary, item => new(item.Indicator, item.Component, Figure.Of(0, null))))).Findings);
    }

    [Theory]
    [InlineData("2025-Q2", null, true)]
    [InlineData("2025-Q4", null, false)]
    [InlineData("2025", null, false)]
    [InlineData("2025-Q1/Q3", null, true)]
    [InlineData("2025-Q2", "2025-06-30", true)]
    [InlineData("2025-Q2", "2025-07-01", false)]
    [InlineData("2025", "2025-12-31", true)]
    [InlineData("2025", "2026-01-01", false)]
    public void Run_NotYetDue_HoldsByPeriodAndDate(string period, string? asOf, bool holds)
    {
        var day = asOf is null ? (LocalDate?)null : LocalDate.FromDateTime(DateTime.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture));
        var submission = Only(period, ServiceFigures.NotYetDue(Primary, "panen"), FirstItem(Mothers, item => new(item.Indicator, item.Component, Figure.NotYetDue("panen"))));

        var result = Rules.Check(submission, asOf: day?.WithCalendar(CalendarSystem.IslamicBcl));

        Assert.Equal(holds ? [] : ["SPM1023", "SPM1024", "SPM1023", "SPM1025"], Codes(result));
        Assert.Equal(holds ? FigureState.NotYetDue : FigureState.NotReported, result.Checked!.Services[0].Recipients.State);
        Assert.Equal(holds ? FigureState.NotYetDue : FigureState.NotReported, result.Checked.Services[1].Items![0].Figure.State);
    }

    [Fact]
    public void Run_NotYetDueRefused_CountsAsAServiceThatIsMissing()
    {
        var rules = Rules.With("mutu penuh", Rules.Method.With("no-quality", "quality-full"));
        var refused = rules.Measure(rules.Check(With(ServiceFigures.NotYetDue(Primary, "panen"))).OrThrow());
        var missing = rules.Measure(rules.Check(Clean().Without(Primary)).OrThrow());

        Assert.True(refused.SameResultAs(missing));
    }

    [Fact]
    public void Run_Planned_IsNeverADenominator()
    {
        var planned = Rules.Check(With(Recipients(Primary, Figure.Reported(100, 45) with { Planned = 50 }))).OrThrow();

        Assert.Equal(new Ratio(45, 100), Rules.Measure(planned).Services.Single(service => service.Service.Key == Primary).Recipients.Value!.ToRatio());
    }

    [Fact]
    public void Run_PreviousReport_IsComparedWithinTheYearAlone()
    {
        var before = new Submission(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025-Q1"), "Setda", [Recipients(Mothers, Figure.Reported(50, 1))]);
        var lastYear = new Submission(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2024"), "Setda", before.Figures);
        var byName = new Submission(RegionCode.Parse(Bulungan), ReportingPeriod.Parse("2025-Q1"), "Setda", [new(Name(Mothers), Figure.Reported(50, 1), [])]);

        Assert.Equal(["SPM1018"], Codes(Rules.Check(Clean(), before)));
        Assert.Empty(Rules.Check(Clean(), lastYear).Findings);
        Assert.Equal(["SPM1018"], Codes(Rules.Check(Clean(), byName)));
    }

    [Fact]
    public void Run_PreviousItem_IsComparedByItsName()
    {
        var before = Clean(period: "2025-Q1").With(FirstItem(Primary, item => new(item.Indicator, item.Component, Figure.Reported(11, 1))));

        var finding = Rules.Check(Clean(), before).Findings.Single();

        Assert.Equal(("SPM1018", Items(Primary)[0].Indicator), (finding.Code, finding.Where.Indicator));
    }

    [Fact]
    public void Run_PreviousItemByItsCode_IsComparedWithItsName()
    {
        var item = Rules.Catalog.QualityListOf(Service(Primary))!.Scored.First(known => known.Codes.Count > 0);
        var items = Items(Primary).Select(old => old.Indicator == item.Name ? new QualityFigure(item.Codes[0].Code, old.Component, Figure.Reported(11, 9)) : old);
        var before = Clean(period: "2025-Q1").With(new ServiceFigures(Primary, Figure.Reported(100, 90), items));

        var finding = Rules.Check(Clean(), before).Findings.Single();

        Assert.Equal(("SPM1018", item.Name), (finding.Code, finding.Where.Indicator));
    }

    [Fact]
    public void Run_RowThatIsNotScored_StaysOutOfTheIndex()
    {
        var sample = FindingSamples.All.Single(one => one.Code == "SPM1021").Result.OrThrow();

        Assert.True(Rules.Measure(sample).SameResultAs(Rules.Measure(Rules.Check(Clean()).OrThrow())));
    }

    [Fact]
    public void Run_ComponentOfTheSender_IsTheOneThatCounts()
    {
        var sample = FindingSamples.All.Single(one => one.Code == "SPM1022").Result.OrThrow();

        Assert.Equal(QualityComponent.Staff, sample.Services.Single(entry => entry.Service.Key == Primary).Items![0].Component);
    }

    [Theory]
    [InlineData("left-out", 9, 10)]
    [InlineData("zero", 9 * 7, 10 * 8)]
    public void Measure_ItemOfTheCatalogueNotListed_CountsByPolicy(string unlisted, int numerator, int denominator)
    {
        var rules = Rules.With("uji", Rules.Method.With("unlisted-indicator", unlisted));
        var passed = rules.Check(With(new ServiceFigures(Primary, Figure.Reported(100, 90), Items(Primary).Skip(1)))).OrThrow();

        Assert.Equal(new Ratio(numerator, denominator), rules.Measure(passed).Services.Single(service => service.Service.Key == Primary).Quality.Value!.ToRatio());
    }

    [Fact]
    public void Run_EmptyQualityList_IsNotToldItemByItem()
    {
        var result = Rules.Check(With(new ServiceFigures(Primary, Figure.Reported(100, 90), [])));

        Assert.Equal("SPM1033", Assert.Single(result.Findings).Code);
        Assert.Empty(result.Checked!.Services.Single(entry => entry.Service.Key == Primary).Unlisted);
    }

    private static IEnumerable<string> Codes(CheckResult result) => result.Findings.Select(finding => finding.Code);
}
