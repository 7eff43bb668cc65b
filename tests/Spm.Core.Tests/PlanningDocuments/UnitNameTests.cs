using Spm.Core.PlanningDocuments;

namespace Spm.Core.Tests.PlanningDocuments;

public class UnitNameTests
{
    [Theory]
    [InlineData("SR", "Sambungan Rumah (SR)", "sambungan rumah")]
    [InlineData("Ha", "Hektar", "hektare")]
    [InlineData("UNIT", "unit", "unit")]
    [InlineData("Orang", "  orang ", "orang")]
    [InlineData("%", "Persen", "persen")]
    [InlineData("Satuan  Pendidikan", "satuan pendidikan", "satuan pendidikan")]
    [InlineData("Rapat  Evaluasi", "rapat evaluasi", "rapat evaluasi")]
    public void Of_TwoSpellings_AreOneUnit(string first, string second, string meant)
    {
        Assert.Equal(UnitName.Of(first), UnitName.Of(second));
        Assert.Equal((meant, first), (UnitName.Of(first).Meant, UnitName.Of(first).Written));
    }

    [Fact]
    public void Equality_IsOfWhatIsMeant() => Contracts.Equality(UnitName.Of("SR"), UnitName.Of("sambungan rumah"), UnitName.Of("unit"), UnitName.Of("jiwa"));

    [Theory]
    [InlineData("Orang", true, true)]
    [InlineData("Ha", true, false)]
    [InlineData("gelas", false, false)]
    public void IsWhole_ByTable_IsFalseForTheUnknown(string written, bool isKnown, bool isWhole) =>
        Assert.Equal((isKnown, isWhole), (UnitName.Of(written).IsKnown, UnitName.Of(written).IsWhole));

    [Theory]
    [InlineData("()")]
    [InlineData("(SR")]
    public void Of_NothingButBrackets_StaysSomething(string written) => Assert.NotEqual("", UnitName.Of(written).Meant);
}
