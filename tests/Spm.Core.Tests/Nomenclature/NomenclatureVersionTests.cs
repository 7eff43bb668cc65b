using NodaTime;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;

namespace Spm.Core.Tests.Nomenclature;

public class NomenclatureVersionTests
{
    [Theory]
    [InlineData("permendagri-90-2019", "Permendagri 90/2019", 2019, 10, 18, 2)]
    [InlineData("kepmendagri-050-3708-2020", "Kepmendagri 050-3708/2020", 2020, 10, 5, 2)]
    [InlineData("kepmendagri-050-5889-2021", "Kepmendagri 050-5889/2021", 2021, 12, 27, 2)]
    [InlineData("kepmendagri-900.1.15.5-1317-2023", "Kepmendagri 900.1.15.5-1317/2023", 2023, 6, 23, 4)]
    [InlineData("kepmendagri-900.1.15.5-3406-2024", "Kepmendagri 900.1.15.5-3406/2024", 2024, 8, 27, 4)]
    [InlineData("kepmendagri-900.1-2850-2025", "Kepmendagri 900.1-2850/2025", 2025, 7, 31, 4)]
    [InlineData("kepmendagri-900.1-861-2026", "Kepmendagri 900.1-861/2026", 2026, 5, 7, 4)]
    public void InForceOn_DayOfADecree_IsThatDecree(string key, string citation, int year, int month, int day, int width)
    {
        var version = NomenclatureVersion.Find(key)!;
        var date = new LocalDate(year, month, day);

        Assert.Equal((citation, date, width, true), (version.ToString(), version.Date, version.SubKegiatanWidth, version.IsDecree));
        Assert.Same(version, NomenclatureVersion.InForceOn(date));
        Assert.NotSame(version, NomenclatureVersion.InForceOn(date.PlusDays(-1)));
    }

    [Fact]
    public void All_IsSevenDecreesAndOneExport_OldestFirst()
    {
        Assert.Equal(7, NomenclatureVersion.All.Count(version => version.IsDecree));
        Assert.Equal("pemutakhiran-2027", Assert.Single(NomenclatureVersion.All, version => !version.IsDecree).Key);
        Assert.Equal(NomenclatureVersion.All.OrderBy(version => version.Date), NomenclatureVersion.All);
    }

    [Fact]
    public void InForceOn_BeforeTheFirstOrAfterTheExport_IsNoneOrADecree()
    {
        Assert.Null(NomenclatureVersion.InForceOn(new LocalDate(2019, 10, 17)));
        Assert.Equal("kepmendagri-900.1-2850-2025", NomenclatureVersion.InForceOn(new LocalDate(2026, 1, 23))!.Key);
    }

    [Theory]
    [InlineData(2021, "kepmendagri-050-3708-2020")]
    [InlineData(2022, "kepmendagri-050-3708-2020")]
    [InlineData(2023, "kepmendagri-050-5889-2021")]
    [InlineData(2024, "kepmendagri-900.1.15.5-1317-2023")]
    [InlineData(2025, "kepmendagri-900.1.15.5-3406-2024")]
    [InlineData(2026, "kepmendagri-900.1-2850-2025")]
    [InlineData(2027, "kepmendagri-900.1-861-2026")]
    public void ByBudgetYear_EachYear_IsInferred(int year, string key)
    {
        var dated = NomenclatureVersion.ByBudgetYear.At(new BudgetYear(year));

        Assert.Equal(key, dated.Value.Key);
        Assert.Equal(Confidence.Inferred, dated.Basis.Confidence);
    }

    [Fact]
    public void ByBudgetYear_Before2021_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NomenclatureVersion.ByBudgetYear.At(new BudgetYear(2020)));

    [Theory]
    [InlineData("1.02.02.2.02", true, true)]
    [InlineData("1.02.02.2.02.01", true, false)]
    [InlineData("1.02.02.2.02.0001", false, true)]
    public void Fits_Code_HasTheDigitsOfTheVersion(string code, bool two, bool four) => Assert.Equal(
        (two, four),
        (NomenclatureVersion.Find("permendagri-90-2019")!.Fits(NomenclatureCode.Parse(code)), NomenclatureVersion.Find("pemutakhiran-2027")!.Fits(NomenclatureCode.Parse(code))));

    [Fact]
    public void Equality_IsOfTheKey()
    {
        var basis = new LegalBasis("Kepmendagri contoh", "INFERRED");
        Contracts.Equality(
            new NomenclatureVersion("baru", new LocalDate(2028, 1, 1), 4, true, basis), new NomenclatureVersion("baru", new LocalDate(2028, 1, 2), 4, true, basis), NomenclatureVersion.All[0]);
    }

    [Fact]
    public void Constructor_BlankKeyOrThreeDigits_IsRefused()
    {
        var basis = new LegalBasis("Kepmendagri contoh", "INFERRED");

        Assert.Throws<ArgumentException>("key", () => new NomenclatureVersion(" ", default, 4, true, basis));
        Assert.Throws<ArgumentOutOfRangeException>("subKegiatanWidth", () => new NomenclatureVersion("baru", default, 3, true, basis));
        Assert.Null(NomenclatureVersion.Find("baru"));
    }
}
