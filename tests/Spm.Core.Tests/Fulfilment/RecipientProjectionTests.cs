using System.Numerics;
using FsCheck.Fluent;
using Spm.Core.Fulfilment;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using static Spm.Core.Tests.Fulfilment.SampleStages;

namespace Spm.Core.Tests.Fulfilment;

public class RecipientProjectionTests
{
    [Fact]
    [Law("Projected growth is taken exactly from the year of the data and rounded once.")]
    public void At_AnyGrowth_IsTheExactPowerRoundedOnce() => Laws.Hold(
        Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(-20, 20).ToArbitrary(), Gen.Choose(-5, 10).ToArbitrary(), (number, perCent, years) =>
        {
            var (over, under) = (BigInteger.Pow(100 + perCent, Math.Abs(years)) * number, BigInteger.Pow(100, Math.Abs(years)));
            if (years < 0) (over, under) = (BigInteger.Pow(100, -years) * number, BigInteger.Pow(100 + perCent, -years));
            var slow = (2 * over + under) / (2 * under);
            return RecipientProjection.Growth(Ratio.FromPercent(perCent)).At(number, Year, new BudgetYear(Year.Number + years)) == (long)slow;
        });

    [Fact]
    public void At_OtherProjections_AreAsNamed()
    {
        var series = RecipientProjection.Series([new(Year, 7)]);

        Assert.Equal(5, RecipientProjection.Constant.At(5, Year, new BudgetYear(2030)));
        Assert.Equal((7, null), (series.At(5, Year, Year), series.At(5, Year, new BudgetYear(2027))));
        Assert.Null(RecipientProjection.Growth(1).At(Figure.MostCount, Year, new BudgetYear(2027)));
    }

    [Fact]
    public void Describe_Growth_NamesItsRounding()
    {
        Assert.Equal("tumbuh 1/50 per tahun sejak tahun data, dibulatkan sekali (setengah ke atas)", RecipientProjection.Growth(new Ratio(1, 50)).Describe(Language.Indonesian));
        Assert.Equal("grows by 1/50 a year from the year of the data, rounded once (down)", RecipientProjection.Growth(new Ratio(1, 50), RoundingMode.Down).Describe(Language.English));
        Assert.Equal("growth 1/50", RecipientProjection.Growth(new Ratio(1, 50), RoundingMode.HalfEven).ToString());
    }

    [Fact]
    public void Projection_Misuse_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RecipientProjection.Growth(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecipientProjection.Series([new(Year, -1)]));
        Assert.Throws<ArgumentException>(() => RecipientProjection.Series([new(Year, 1), new(Year, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecipientProjection.Constant.At(-1, Year, Year));
    }
}
