using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.PlanningDocuments;

public class EarmarkedTransferTests
{
    [Theory]
    [InlineData("4.2.01.08.02.0001", "kelurahan")]
    [InlineData("4.2.01.08.02.0003", "pppk")]
    [InlineData("4.2.01.08.02.0004", "pendidikan")]
    [InlineData(" 4.2.01.08.02.0005 ", "kesehatan")]
    [InlineData("4.2.01.08.02.0006", "pekerjaan-umum")]
    [InlineData("4.2.01.08.02.0002", null)]
    public void Of_RevenueCode_IsThatPart(string code, string? expected) =>
        Assert.Equal(expected, EarmarkedTransfer.Of(new RowFunding("DAU", Rupiah.FromRupiah(1)) { Code = code })?.Key);

    [Theory]
    [InlineData("DAU yang Ditentukan Penggunaannya Bidang Kesehatan", "kesehatan")]
    [InlineData("DAU-SG Pendidikan", "pendidikan")]
    [InlineData("DAU Earmark Pekerjaan Umum", "pekerjaan-umum")]
    [InlineData("DAU yang ditentukan penggunaannya: penggajian PPPK", "pppk")]
    [InlineData("DAU yang ditentukan penggunaannya", null)]
    [InlineData("DAU yang ditentukan penggunaannya bidang pendidikan dan kesehatan", null)]
    [InlineData("DAK Fisik Kesehatan", null)]
    [InlineData("Pendapatan Asli Daerah", null)]
    public void Of_Name_IsTheOneFieldItNames(string name, string? expected) =>
        Assert.Equal(expected, EarmarkedTransfer.Of(new RowFunding(name, null))?.Key);

    [Fact]
    public void Of_MoneyOutsideTheBudget_IsNone() =>
        Assert.Null(EarmarkedTransfer.Of(new RowFunding("DAU-SG Kesehatan", null, FundChannel.Village) { Code = "4.2.01.08.02.0005" }));

    [Theory]
    [InlineData("kesehatan", "1.02.02.2.02.0001", true)]
    [InlineData("kesehatan", "1.02", true)]
    [InlineData("kesehatan", "1.03.03.2.01.0001", false)]
    [InlineData("kesehatan", "X.XX.01.2.01.0001", null)]
    [InlineData("kesehatan", "1", null)]
    [InlineData("kelurahan", "1.02.02.2.02.0001", null)]
    public void Allows_Code_IsInsideItsField(string key, string code, bool? expected) =>
        Assert.Equal(expected, EarmarkedTransfer.All.Single(transfer => transfer.Key == key).Allows(NomenclatureCode.Parse(code)));

    [Fact]
    public void All_EveryPart_KeepsItsMarks() => Assert.All(EarmarkedTransfer.All, transfer =>
    {
        Assert.Equal([Confidence.Seen, Confidence.Inferred, Confidence.Recalled], transfer.Basis.Parts);
        Assert.NotEqual(transfer.Name(Language.Indonesian), transfer.Name(Language.English));
        Assert.Equal(2023, transfer.From.Number);
    });
}
