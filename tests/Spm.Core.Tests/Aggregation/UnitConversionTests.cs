using Spm.Core.Aggregation;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

/// <summary>Unlike units add only under a conversion, and then exactly.</summary>
public class UnitConversionTests
{
    private static readonly UnitConversion Households =
        new(Known.Find(Mothers)!, "rumah tangga", new Ratio(39, 10), "survei uji", new BudgetYear(2024));

    [Fact]
    public void Read_OtherUnit_CountsInStepsThatKeepEveryRowWhole()
    {
        var layout = Layout.With(Households);
        var reading = new TallyReader(layout, Period).Read(
            [new("65.01", Mothers, null, 17, 3) { Unit = "Rumah Tangga" }, new("65.01", Mothers, null, 5, 5) { Unit = "orang" }, new("65.01", Mothers, null, 1, 0)]);
        var builder = new TallyBuilder(layout);
        builder.Add(reading.Batch);
        var totals = builder.ToTally().At(Period, Cell("65.01", Mothers));

        Assert.Empty(reading.Findings);
        Assert.Equal(10, layout.SubjectOf(Households.Service).Scale);
        Assert.Equal(17 * 39 + 50 + 10, totals.Required);
        Assert.Equal(3 * 39 + 50, totals.Done);
    }

    [Fact]
    public void With_TwoConversions_TakesTheCommonStep()
    {
        var layout = Layout.With(Households).With(new UnitConversion(Households.Service, "lusin", new Ratio(5, 4), "uji", Known.Year));

        Assert.Equal(20, layout.SubjectOf(Households.Service).Scale);
        Assert.False(layout.IsSameAs(Layout.With(Households)));
    }

    [Fact]
    public void Read_ConvertedCountBeyondTheLargest_IsRefused()
    {
        var reading = new TallyReader(Layout.With(Households), Period).Read([new("65.01", Mothers, null, 9_007_199_254_740_991 / 39 + 1, 0) { Unit = "rumah tangga" }]);

        Assert.Equal("SPM1030", Assert.Single(reading.Findings).Code);
    }

    [Fact]
    public void Conversion_Always_NamesItsSourceAndYear() =>
        Assert.Equal("1 rumah tangga = 39/10 orang (survei uji, 2024)", Households.ToString());

    [Fact]
    public void Conversion_BadFactorOrUnit_IsRefused()
    {
        var service = Households.Service;

        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitConversion(service, "x", Ratio.Zero, "uji", Known.Year));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitConversion(service, "x", new Ratio(1, 1_000_001), "uji", Known.Year));
        Assert.Throws<ArgumentException>(() => new UnitConversion(service, "Orang", Ratio.One, "uji", Known.Year));
        Assert.Throws<ArgumentException>(() => Layout.With(Households).With(Households));
    }
}
