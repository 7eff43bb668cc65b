using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

/// <summary>What several periods make together depends on what is counted; required never adds.</summary>
public class CombinedTallyTests
{
    private static readonly ReportingPeriod[] Both = [Period, Next];

    [Fact]
    public void Over_NewPersons_AddsDoneAndKeepsTheLastRequired()
    {
        var combined = Of(MeasureKind.NewPersons, (100, 30), (110, 40)).Over(Both);

        Assert.Equal(new TallyTotals { Required = 110, Done = 70, Met = 70, Rows = 2 }, combined.At(0));
        Assert.Equal("SPM2009", Assert.Single(combined.Findings).Code);
    }

    [Fact]
    public void Over_NewPersonsPastRequired_MetStaysWithinRequired() =>
        Assert.Equal(100, Of(MeasureKind.NewPersons, (100, 80), (100, 80)).Over(Both).At(0).Met);

    [Theory]
    [InlineData(MeasureKind.Stock)]
    [InlineData(MeasureKind.YearToDate)]
    public void Over_StockOrYearToDate_TakesTheLast(MeasureKind kind) =>
        Assert.Equal(new TallyTotals { Required = 100, Done = 40, Met = 40, Rows = 1 }, Of(kind, (100, 30), (100, 40)).Over(Both).At(0));

    [Theory]
    [InlineData(MeasureKind.Stock, 0)]
    [InlineData(MeasureKind.YearToDate, 1)]
    public void Over_LowerThanBefore_IsFoundForYearsToDateOnly(MeasureKind kind, int findings) =>
        Assert.Equal(findings, Of(kind, (100, 40), (100, 30)).Over(Both).Findings.Count(finding => finding.Code == "SPM2008"));

    [Fact]
    public void Over_Contacts_DoNotAddAndCountAsNotReported()
    {
        var combined = Of(MeasureKind.Contacts, (100, 30), (100, 40)).Over(Both);

        Assert.Equal(new TallyTotals { Required = 100, Rows = 1, NotReported = 1 }, combined.At(0));
        Assert.Equal("SPM2007", Assert.Single(combined.Findings).Code);
    }

    [Fact]
    public void Over_ContactsWithADistinctCount_UseIt()
    {
        var tally = Of(MeasureKind.Contacts, (100, 30), (100, 40));
        var distinct = new TallyBuilder(tally.Layout);
        distinct.Add(ReportingPeriod.Parse("2025"), 0, TallyFigure.Reported(100, 55));

        Assert.Equal(55, tally.Over(Both, distinct.ToTally()).At(0).Done);
    }

    [Fact]
    public void Over_LastPeriodSilent_NothingIsDoneAndRequiredStays()
    {
        var combined = Of(MeasureKind.Stock, (100, 30), null).Over(Both);

        Assert.Equal(new TallyTotals { Required = 100 }, combined.At(0));
        Assert.Equal(1, combined.Gaps[0]);
    }

    [Fact]
    [Law("A stretch of one period is that period.")]
    public void Over_OnePeriod_IsThatPeriod() => Laws.Hold(Rows, rows =>
    {
        var tally = Tally(rows);
        Assert.Equal(tally.CellsOf(Period).ToArray(), tally.Over([Period]).Cells[..tally.CellsOf(Period).Length].ToArray());
    }, 100);

    [Fact]
    public void Over_PeriodsThatOverlapOrNone_AreRefused()
    {
        var tally = Of(MeasureKind.Stock, (1, 1), (1, 1));

        Assert.Throws<ArgumentException>(() => tally.Over([]));
        Assert.Throws<ArgumentException>(() => tally.Over([Next, Period]));
        Assert.Throws<ArgumentException>(() => tally.Over([Period, ReportingPeriod.Parse("2025")]));
    }

    private static Tally Of(MeasureKind kind, (long Required, long Done)? first, (long Required, long Done)? second)
    {
        var layout = Layout.With(Layout.KeyOf(0).Subject, kind, new LegalBasis("uji", "INFERRED"));
        var builder = new TallyBuilder(layout);
        if (first is { } one) builder.Add(Period, 0, TallyFigure.Reported(one.Required, one.Done));
        if (second is { } two) builder.Add(Next, 0, TallyFigure.Reported(two.Required, two.Done));
        return builder.ToTally();
    }
}
