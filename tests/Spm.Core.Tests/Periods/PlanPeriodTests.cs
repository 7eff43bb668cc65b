using FsCheck.Fluent;
using Spm.Core.Periods;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Periods;

public class PlanPeriodTests
{
    private static readonly PlanPeriod Medium = PlanPeriod.Parse("2025-2029");

    [Fact]
    [Law("A plan period holds exactly the years from its first to its last.")]
    public void Contains_AnyYear_IsOneOfItsYears() => Laws.Hold(Gen.Choose(2000, 2050).ToArbitrary(), Gen.Choose(1, PlanPeriod.MostYears).ToArbitrary(), Gen.Choose(1990, 2070).ToArbitrary(), (first, count, asked) =>
    {
        var period = PlanPeriod.Of(new BudgetYear(first), new BudgetYear(first + count - 1));
        return period.Count == count && period.Years.Count == count && period.Years[0] == period.First && period.Years[^1] == period.Last
            && period.Contains(new BudgetYear(asked)) == period.Years.Contains(new BudgetYear(asked)) && PlanPeriod.Parse(period.ToString()) == period;
    });

    [Theory]
    [InlineData(2029, 2025)]
    [InlineData(2025, 2035)]
    public void Of_BackwardsOrTooLong_IsRefused(int first, int last) =>
        Assert.Equal("last", Assert.Throws<ArgumentOutOfRangeException>(() => PlanPeriod.Of(new BudgetYear(first), new BudgetYear(last))).ParamName);

    [Theory]
    [InlineData("", 1)]
    [InlineData("2025", 5)]
    [InlineData("2025/2029", 5)]
    [InlineData("2029-2025", 6)]
    [InlineData("2025-2035", 6)]
    [InlineData("2025-29", 5)]
    [InlineData("2025 - 2029", 5)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<PlanPeriod>(text, position, "is not a plan period", "\"2025-2029\"");

    [Fact]
    public void Parse_EnDash_IsRead() => Assert.Equal(Medium, PlanPeriod.Parse("2025–2029"));

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() => Contracts.TextRoundTrip(default, Medium, PlanPeriod.Parse("2024-2024"));

    [Fact]
    public void Equality_IsOfYears() => Contracts.Equality(Medium, PlanPeriod.Of(new BudgetYear(2025), new BudgetYear(2029)), PlanPeriod.Parse("2025-2030"), PlanPeriod.Parse("2024-2028"), default);
}
