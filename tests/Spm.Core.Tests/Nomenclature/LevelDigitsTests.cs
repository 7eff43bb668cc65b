using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Nomenclature;

public class LevelDigitsTests
{
    private static readonly BudgetYear Year = new(2026);

    [Theory]
    [InlineData("33", "1", LevelDigitFit.Fits)]
    [InlineData("33", "2", LevelDigitFit.DoesNotFit)]
    [InlineData("33.01", "2", LevelDigitFit.Fits)]
    [InlineData("33.01", "1", LevelDigitFit.DoesNotFit)]
    [InlineData("33.01", "3", LevelDigitFit.DoesNotFit)]
    [InlineData("91", "1", LevelDigitFit.Fits)]
    [InlineData("91", "3", LevelDigitFit.Fits)]
    [InlineData("91.03", "3", LevelDigitFit.Fits)]
    [InlineData("91.03", "4", LevelDigitFit.DoesNotFit)]
    [InlineData("94.01", "3", LevelDigitFit.Unknown)]
    [InlineData("96.71", "4", LevelDigitFit.Unknown)]
    [InlineData("92.02", "4", LevelDigitFit.Fits)]
    [InlineData("34.71", "5", LevelDigitFit.Fits)]
    [InlineData("31", "6", LevelDigitFit.Fits)]
    [InlineData("31.71", "6", LevelDigitFit.DoesNotFit)]
    [InlineData("11.01", "7", LevelDigitFit.Fits)]
    [InlineData("51", "8", LevelDigitFit.Fits)]
    [InlineData("51.01", "8", LevelDigitFit.DoesNotFit)]
    [InlineData("33", "9", LevelDigitFit.Unknown)]
    [InlineData("33", "0", LevelDigitFit.Unknown)]
    public void Judge_RegionAndDigit_IsAsTheListReads(string region, string digit, LevelDigitFit fit)
    {
        var judgement = LevelDigits.Shipped.Judge(RegionCode.Parse(region), NomenclatureCode.Parse($"1.01.02.{digit}.01"), Year)!;

        Assert.Equal((fit, digit), (judgement.Fit, $"{judgement.Digit}"));
        Assert.True(judgement.Basis is null ? fit == LevelDigitFit.Unknown : judgement.Basis.Confidence == Confidence.Inferred);
    }

    [Fact]
    public void Judge_CodeAboveTheKegiatan_HasNothingToJudge() =>
        Assert.Null(LevelDigits.Shipped.Judge(RegionCode.Parse("33"), NomenclatureCode.Parse("1.01.02"), Year));

    [Fact]
    public void Judge_YearBeforeTheFirst_IsUnknown() =>
        Assert.Equal(LevelDigitFit.Unknown, LevelDigits.Shipped.Judge(RegionCode.Parse("33"), NomenclatureCode.Parse("1.01.02.2.01"), new BudgetYear(2020))!.Fit);

    [Fact]
    public void Shipped_EveryFlaggedRow_FitsSomeRegionOfItsLevel() => Assert.All(
        NomenclatureList.Shipped.Entries, entry => Assert.Contains(LevelDigits.Shipped.Rules, rule => rule.Digit == entry.Code.LevelDigit && rule.Level == entry.Level));

    [Fact]
    public void Judge_LaterRule_TakesThePlaceOfAnEarlierOne()
    {
        var basis = new LegalBasis("contoh", "INFERRED");
        var digits = new LevelDigits(
        [
            new LevelDigitRule(9, ServiceLevel.Province, [RegionCode.Parse("33")], new BudgetYear(2027), basis),
            new LevelDigitRule(9, ServiceLevel.Province, [RegionCode.Parse("32")], new BudgetYear(2025), basis),
        ]);
        var code = NomenclatureCode.Parse("1.01.02.9.01");

        Assert.Equal(LevelDigitFit.DoesNotFit, digits.Judge(RegionCode.Parse("33"), code, new BudgetYear(2026))!.Fit);
        Assert.Equal(LevelDigitFit.Fits, digits.Judge(RegionCode.Parse("33"), code, new BudgetYear(2027))!.Fit);
    }

    [Fact]
    public void LevelDigitRule_LocalCodeOrBigDigit_IsRefused()
    {
        var basis = new LegalBasis("contoh", "INFERRED");

        Assert.Throws<ArgumentException>("provinces", () => new LevelDigitRule(3, ServiceLevel.Province, [RegionCode.Parse("33.01")], Year, basis));
        Assert.Throws<ArgumentOutOfRangeException>("digit", () => new LevelDigitRule(10, ServiceLevel.Province, [], Year, basis));
    }
}
