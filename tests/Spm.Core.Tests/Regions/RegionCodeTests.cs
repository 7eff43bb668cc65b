using FsCheck.Fluent;
using Spm.Core.Regions;
using Spm.Core.Tests.Testing;

namespace Spm.Core.Tests.Regions;

public class RegionCodeTests
{
    [Theory]
    [InlineData("11", true, "11")]
    [InlineData("99", true, "99")]
    [InlineData("11.01", false, "11")]
    [InlineData("65.71", false, "65")]
    [InlineData("99.99", false, "99")]
    public void Parse_Code_KnowsItsProvince(string text, bool isProvince, string province)
    {
        var code = RegionCode.Parse(text);

        Assert.Equal((text, isProvince), (code.ToString(), code.IsProvince));
        Assert.Equal(RegionCode.Parse(province), code.Province);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("1", 2)]
    [InlineData("111", 4)]
    [InlineData("11.1", 3)]
    [InlineData("11.001", 3)]
    [InlineData("11.", 3)]
    [InlineData("11.0x", 5)]
    [InlineData("11-01", 3)]
    [InlineData("10", 1)]
    [InlineData("09", 1)]
    [InlineData("00", 1)]
    [InlineData("10.01", 1)]
    [InlineData("11.00", 4)]
    [InlineData(" 11", 1)]
    [InlineData("11 ", 3)]
    [InlineData("11.01 ", 3)]
    [InlineData("11.01.01", 3)]
    [InlineData("aa", 1)]
    [InlineData("١١", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position) =>
        Refusals.Name<RegionCode>(text, position, "is not a region code", "\"65.01\"");

    [Fact]
    public void Parse_FourDigits_NamesBothReadingsAndTheWayOut()
    {
        var thrown = Assert.Throws<FormatException>(() => RegionCode.Parse("1101"));

        foreach (var part in new[] { "\"1101\"", "Aceh Selatan", "Simeulue", "BPS", "\"11.01\"", "ParseUndotted" })
            Assert.Contains(part, thrown.Message, StringComparison.Ordinal);
        Contracts.Refuses<RegionCode>("1101", "6501", "0000");
    }

    [Fact]
    [Law("A text is a region code only if the code prints that text.")]
    public void TryParse_AnyText_AcceptsOnlyWhatItPrints() => Laws.Hold(
        Gen.Elements("0123456789. ".ToCharArray()).ArrayOf().Where(letters => letters.Length < 7).Select(letters => new string(letters)).ToArbitrary(),
        text => !RegionCode.TryParse(text, out var code) || code.ToString() == text);

    [Fact]
    [Law("A region code printed in any culture and read back is the same code.")]
    public void TextRoundTrip_AnyCode_IsIdentity() => Laws.Hold(Gen.Choose(11, 99).ToArbitrary(), Gen.Choose(1, 99).ToArbitrary(), (province, number) =>
        Contracts.TextRoundTrip(RegionCode.Parse($"{province}"), RegionCode.Parse($"{province}.{number:D2}")));

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() =>
        Contracts.TextRoundTrip(RegionCode.Parse("11"), RegionCode.Parse("11.01"), RegionCode.Parse("94.71"));

    [Fact]
    public void Order_IsOfTheCode() => Contracts.Order(
        RegionCode.Parse("11"), RegionCode.Parse("11.01"), RegionCode.Parse("11.71"), RegionCode.Parse("12"), RegionCode.Parse("94.01"));

    [Fact]
    public void Operators_WithNull_PutItFirst()
    {
        RegionCode? none = null;
        var code = RegionCode.Parse("11");

        Assert.True(none < code && none <= code && code > none && code >= none && none != code);
        Assert.True(none == null && none <= null && none >= null && !(none < null) && !(none > null));
    }

    [Fact]
    public void Equality_IsOfTheCode() => Contracts.Equality(
        RegionCode.Parse("65.01"), RegionCode.ParseUndotted("6501", RegionCodeSystem.HomeAffairs), RegionCode.Parse("65"), RegionCode.Parse("65.02"), RegionCode.Parse("64.01"));

    [Theory]
    [InlineData("1101", "11.01")]
    [InlineData("6571", "65.71")]
    [InlineData("65", "65")]
    public void ParseUndotted_HomeAffairs_PutsTheDot(string digits, string code) =>
        Assert.Equal(RegionCode.Parse(code), RegionCode.ParseUndotted(digits, RegionCodeSystem.HomeAffairs));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("111")]
    [InlineData("1100")]
    [InlineData("0101")]
    [InlineData("11.1")]
    [InlineData("11.01")]
    [InlineData("11010")]
    public void ParseUndotted_NotTwoOrFourDigits_IsRefused(string digits) =>
        Assert.Throws<FormatException>(() => RegionCode.ParseUndotted(digits, RegionCodeSystem.HomeAffairs));

    [Fact]
    public void ParseUndotted_Statistics_SaysThatNoCrosswalkShips()
    {
        var thrown = Assert.Throws<FormatException>(() => RegionCode.ParseUndotted("1101", RegionCodeSystem.Statistics));

        Assert.Contains("\"1101\"", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("no crosswalk ships", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => RegionCode.ParseUndotted(null!, RegionCodeSystem.HomeAffairs));
    }

    [Fact]
    public void ParseUndotted_UnnamedSystem_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RegionCode.ParseUndotted("1101", (RegionCodeSystem)7));
}
