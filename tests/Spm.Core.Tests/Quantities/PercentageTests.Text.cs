using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

public partial class PercentageTests
{
    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() => Contracts.TextRoundTrip(
        default, Percentage.Parse("100"), Percentage.Parse("97.81"), Percentage.Parse("0.000001"), Percentage.Parse("-0.50"),
        Percentage.Parse("123456789012345678901234567890.12"));

    [Fact]
    [Law("A percentage printed in any culture and read back is the same percentage.")]
    public void Parse_AnyRounded_IsIdentity() => Laws.Hold(Ratios.Any, Gen.Choose(0, 6).ToArbitrary(), (share, digits) =>
    {
        Contracts.TextRoundTrip(Percentage.Round(share, digits, RoundingMode.HalfAwayFromZero));
    });

    [Theory]
    [InlineData("97.81", "97,81", "97.81")]
    [InlineData("100", "100", "100")]
    [InlineData("0.00", "0,00", "0.00")]
    [InlineData("-0.5", "-0,5", "-0.5")]
    [InlineData("12345.678901", "12345,678901", "12345.678901")]
    public void ToString_Language_ChoosesTheDecimalMark(string text, string indonesian, string english)
    {
        var printed = Percentage.Parse(text);

        Assert.Equal(indonesian, printed.ToString(Language.Indonesian));
        Assert.Equal(english, printed.ToString(Language.English));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("-", 2)]
    [InlineData("97,81", 3)]
    [InlineData("97.81%", 6)]
    [InlineData("97.", 4)]
    [InlineData(".5", 1)]
    [InlineData(" 5", 1)]
    [InlineData("5 ", 2)]
    [InlineData("+5", 1)]
    [InlineData("1.000.000", 6)]
    [InlineData("1.1234567", 9)]
    [InlineData("٩٧", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position)
    {
        var thrown = Assert.Throws<FormatException>(() => Percentage.Parse(text));

        Assert.Contains($"\"{text}\" is not a percentage", thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"(position {position})", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("\"97.81\"", thrown.Message, StringComparison.Ordinal);
        Contracts.Refuses<Percentage>(text);
    }

    [Fact]
    public void ToString_UnknownFormat_IsRefused() =>
        Assert.Throws<FormatException>(() => ((IFormattable)default(Percentage)).ToString("P", null));
}
