using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Tests.Catalog;

public partial class QualityListTests
{
    private static readonly LegalBasis Basis = new("Permenkes 6/2024 Lampiran", "SEEN");

    [Fact]
    public void Constructor_Items_AreDividedByWhetherTheyAreScored()
    {
        var scored = new QualityIndicator(QualityComponent.Goods, "Vaksin", "dosis", Basis);
        var notScored = new QualityIndicator(QualityComponent.Procedure, "Kunjungan", "kali", Basis, notScoredBecause: "menentukan terlayani");
        var items = new List<QualityIndicator> { notScored, scored };

        var list = new QualityList("Daftar", Basis, items, isCarriedOver: true);
        items.Clear();

        Assert.Equal([scored], list.Scored);
        Assert.Equal([notScored], list.NotScored);
        Assert.True(list.IsCarriedOver && scored.IsScored && !notScored.IsScored);
    }

    [Fact]
    public void Constructor_TwoItemsOfOneName_AreRefused() => Assert.Throws<ArgumentException>(() => new QualityList("Daftar", Basis,
    [
        new QualityIndicator(QualityComponent.Goods, "Vaksin", "dosis", Basis),
        new QualityIndicator(QualityComponent.Staff, "Vaksin", "orang", Basis),
    ]));

    [Fact]
    public void Constructor_MissingParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new QualityList(" ", Basis, []));
        Assert.Throws<ArgumentNullException>(() => new QualityList("Daftar", null!, []));
        Assert.Throws<ArgumentNullException>(() => new QualityList("Daftar", Basis, null!));
        Assert.Throws<ArgumentException>(() => new QualityIndicator(QualityComponent.Goods, "", "dosis", Basis));
        Assert.Throws<ArgumentException>(() => new QualityIndicator(QualityComponent.Goods, "Vaksin", "", Basis));
        Assert.Throws<ArgumentNullException>(() => new QualityIndicator(QualityComponent.Goods, "Vaksin", "dosis", null!));
    }

    [Theory]
    [InlineData("Vaksin tetanus difteri (Td)")]
    [InlineData("vaksin  TETANUS difteri td")]
    [InlineData("KID33")]
    [InlineData("kid33")]
    public void Find_NameOrCode_IsTheItem(string label) =>
        Assert.Equal("Vaksin tetanus difteri (Td)", Offered(2023, "kabkota.kesehatan.ibu-hamil")?.Find(label)?.Name);

    [Fact]
    public void Find_UnknownLabel_IsNull() => Assert.Null(Offered(2023, "kabkota.kesehatan.ibu-hamil")?.Find("KID99"));

    [Fact]
    public void ExternalCode_ParsedAndPrinted_IsTheSame()
    {
        var code = ExternalCode.Parse("e-SPM:KI75@2021-2023");

        Assert.Equal(("e-SPM", "KI75", new BudgetYear(2021), new BudgetYear(2023)), (code.System, code.Code, code.First, code.Last));
        Assert.Equal("e-SPM:KI75@2021-2023", code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("KI75")]
    [InlineData("e-SPM:KI75")]
    [InlineData("e-SPM:KI75@2021")]
    [InlineData("e-SPM:KI75@2021/2023")]
    [InlineData("e-SPM:KI75@2021-23xx")]
    [InlineData(":@2021-2023")]
    [InlineData("e-SPM:@2021-2023")]
    [InlineData("e-SPM:KI75@2023-2021")]
    [InlineData("e-SPM@KI75:2021-2023")]
    [InlineData("e-SPM:KI:75@2021-2023")]
    public void ExternalCode_OtherText_IsRefused(string text)
    {
        var thrown = Assert.Throws<FormatException>(() => ExternalCode.Parse(text));

        Assert.Contains("e-SPM:KI75@2021-2023", thrown.Message, StringComparison.Ordinal);
    }

    private static QualityList? Offered(int year, string key)
    {
        var catalog = ServiceCatalog.For(new BudgetYear(year));
        return catalog.QualityListOf(catalog.Find(key) ?? throw new ArgumentException($"There is no {key}.", nameof(key)));
    }
}
