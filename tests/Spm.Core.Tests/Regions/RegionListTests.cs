using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Tests.Regions;

public partial class RegionListTests
{
    private static readonly RegionList Official = RegionList.Official;

    [Fact]
    public void Official_Counts_AreThoseOfTheMinistry()
    {
        Assert.Equal(552, Official.Count);
        Assert.Equal(552, Official.Select(region => region.Code).Distinct().Count());
        Assert.Equal(38, Official.Count(region => region.Level == RegionLevel.Province));
        Assert.Equal(416, Official.Count(region => region.Level == RegionLevel.Regency));
        Assert.Equal(98, Official.Count(region => region.Level == RegionLevel.City));
        Assert.Equal(546, Official.Count(region => region.IsAutonomous));
    }

    [Fact]
    public void Official_Codes_AreUniqueNowAndBefore()
    {
        var codes = Official.Select(region => region.Code)
            .Concat(Official.Where(region => region.FormerCode is not null).Select(region => region.FormerCode!.Code)).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.Equal(26, codes.Length - 552);
    }

    [Fact]
    public void Official_EveryLocalRegion_LiesInAProvinceOfTheList() => Assert.All(Official, region =>
        Assert.Contains(Official, province => province.Level == RegionLevel.Province && province.Code == region.Code.Province));

    [Fact]
    public void Official_JakartasSixParts_AreTheOnlyOnesNotAutonomous() => Assert.Equal(
        ["31.01", "31.71", "31.72", "31.73", "31.74", "31.75"],
        Official.Where(region => !region.IsAutonomous).Select(region => region.Code.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Official_EveryRegionOf2025_IsFoundByItsCodeAlone() => Assert.All(Official, region =>
    {
        Assert.Same(region, Find("2025", region.Code.ToString()));
        Assert.Equal(region.Code, region.CodeIn(new BudgetYear(2025)));
    });

    [Fact]
    public void Find_RegionMadeLater_HasItsOldCodeBefore()
    {
        var merauke = Find("2025", "93.01");

        Assert.Equal("Kabupaten Merauke (93.01)", merauke?.ToString());
        Assert.Null(Find("2022", "93.01"));
        Assert.Same(merauke, Find("2022", "91.01"));
        Assert.Same(merauke, InOtherYears("2022", "93.01"));
        Assert.Equal(RegionCode.Parse("91.01"), merauke!.CodeIn(new BudgetYear(2022)));
        Assert.Equal(RegionCode.Parse("93.01"), merauke.CodeIn(new BudgetYear(2023)));
    }

    [Fact]
    public void FindInOtherYears_FormerCode_LeadsToTheNewOne()
    {
        var hint = InOtherYears("2025", "91.01");

        Assert.Null(Find("2025", "91.01"));
        Assert.Equal(RegionCode.Parse("93.01"), hint?.CodeIn(new BudgetYear(2025)));
    }

    [Theory]
    [InlineData("93")]
    [InlineData("94")]
    [InlineData("95")]
    [InlineData("96")]
    public void Find_NewProvince_ExistsFrom2023(string code)
    {
        Assert.Null(Find("2022", code));
        Assert.NotNull(Find("2023", code));
        Assert.Null(InOtherYears("2022", code)?.CodeIn(new BudgetYear(2022)));
        Assert.Null(InOtherYears("2023", code));
    }

    [Fact]
    public void Find_UnknownCode_IsNullInEveryYear()
    {
        Assert.Null(Find("2025", "99.99"));
        Assert.Null(InOtherYears("2025", "99.99"));
    }

    [Fact]
    public void CodeIn_EveryYear_LeadsBackToTheRegion()
    {
        for (var year = 2019; year <= 2026; year++)
        {
            var budgetYear = new BudgetYear(year);
            Assert.All(Official, region =>
            {
                if (region.CodeIn(budgetYear) is { } code) Assert.Same(region, Official.Find(code, budgetYear));
            });
            Assert.Equal(year < 2023 ? 548 : 552, Official.Count(region => region.CodeIn(budgetYear) is not null));
        }
    }

    [Fact]
    public void With_NewRegion_AddsItToACopy()
    {
        var added = new Region(RegionCode.Parse("97"), "Papua Utara", RegionLevel.Province, true, new BudgetYear(2027));

        var list = Official.With(added);

        Assert.Equal((553, 552), (list.Count, Official.Count));
        Assert.Same(added, list.Find(added.Code, new BudgetYear(2027)));
        Assert.Null(list.Find(added.Code, new BudgetYear(2026)));
        Assert.Equal("Provinsi Papua Utara", added.PrintedName);
    }

    [Theory]
    [InlineData("65.01", null)]
    [InlineData("91.01", null)]
    [InlineData("97.01", "91.01")]
    [InlineData("97.01", "65.01")]
    public void With_TakenCode_IsRefusedWithItsOwner(string code, string? former)
    {
        var region = new Region(
            RegionCode.Parse(code), "Kabupaten Baru", RegionLevel.Regency, true, new BudgetYear(2027),
            former is null ? null : new FormerRegionCode(RegionCode.Parse(former), new BudgetYear(2026), new LegalBasis("UU 1/2026", "SEEN")));

        var thrown = Assert.Throws<ArgumentException>(() => Official.With(region));

        Assert.Equal("region", thrown.ParamName);
        Assert.Contains("already belongs to Kabupaten", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("65", RegionLevel.Regency)]
    [InlineData("65", RegionLevel.City)]
    [InlineData("65.01", RegionLevel.Province)]
    public void Region_LevelThatDoesNotFitTheCode_IsRefused(string code, RegionLevel level) =>
        Assert.Equal("level", Assert.Throws<ArgumentException>(() => new Region(RegionCode.Parse(code), "Baru", level, true)).ParamName);

    [Fact]
    public void Region_FormerCode_HoldsToItsLastYear()
    {
        var region = new Region(
            RegionCode.Parse("97.01"), "Kabupaten Baru", RegionLevel.Regency, true, new BudgetYear(2027),
            new FormerRegionCode(RegionCode.Parse("91.99"), new BudgetYear(2025), new LegalBasis("UU 1/2026", "SEEN")));

        Assert.Equal("91.99", region.CodeIn(new BudgetYear(2025))?.ToString());
        Assert.Null(region.CodeIn(new BudgetYear(2026)));
        Assert.Equal("97.01", region.CodeIn(new BudgetYear(2027))?.ToString());
    }

    private static Region? Find(string year, string code) => Official.Find(RegionCode.Parse(code), BudgetYear.Parse(year));

    private static Region? InOtherYears(string year, string code) => Official.FindInOtherYears(RegionCode.Parse(code), BudgetYear.Parse(year));
}
