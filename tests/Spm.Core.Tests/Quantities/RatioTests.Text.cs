using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

public partial class RatioTests
{
    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() => Contracts.TextRoundTrip(
        Ratio.Zero, new Ratio(3, 5), new Ratio(-3, 5), 7, new Ratio(long.MinValue, 1), new Ratio(1, long.MaxValue), new Ratio(-(BigInteger.One << 90), 7));

    [Fact]
    [Law("A ratio printed in any culture and read back is the same ratio.")]
    public void Parse_PrintedForms_AreTheSameValue() => Laws.Hold(Ratios.Any, ratio =>
    {
        Contracts.TextRoundTrip(ratio);
        Assert.Equal(ratio, Ratio.Parse(ratio.ToString("%")));
    });

    [Theory]
    [InlineData("3/5", 3, 5)]
    [InlineData("60/100", 3, 5)]
    [InlineData("-3/5", -3, 5)]
    [InlineData("007", 7, 1)]
    [InlineData("-0", 0, 1)]
    [InlineData("60%", 3, 5)]
    [InlineData("97.81%", 9781, 10000)]
    [InlineData("0.05%", 1, 2000)]
    [InlineData("-12.5%", -1, 8)]
    [InlineData("200/3%", 2, 3)]
    public void Parse_AcceptedText_IsExact(string text, long numerator, long denominator)
    {
        Assert.Equal(new Ratio(numerator, denominator), Ratio.Parse(text));
        Assert.True(Ratio.TryParse(text, out var ratio));
        Assert.Equal(new Ratio(numerator, denominator), ratio);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("%", 1)]
    [InlineData("-", 2)]
    [InlineData("+1", 1)]
    [InlineData(" 1", 1)]
    [InlineData("1 ", 2)]
    [InlineData("3 / 5", 2)]
    [InlineData("3/", 3)]
    [InlineData("3/-5", 3)]
    [InlineData("3/5/7", 4)]
    [InlineData("3/0", 3)]
    [InlineData("0.6", 2)]
    [InlineData("97,81%", 3)]
    [InlineData("1,5x%", 2)]
    [InlineData("1.000.000%", 6)]
    [InlineData(".5%", 1)]
    [InlineData("5.%", 3)]
    [InlineData("60 %", 3)]
    [InlineData("60%%", 3)]
    [InlineData("1e3", 2)]
    [InlineData("٣/٥", 1)]
    [InlineData("NaN", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position)
    {
        var thrown = Assert.Throws<FormatException>(() => Ratio.Parse(text));

        Assert.Contains($"\"{text}\" is not an exact ratio", thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"(position {position})", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("an accepted example is \"3/5\"", thrown.Message, StringComparison.Ordinal);
        Contracts.Refuses<Ratio>(text);
    }

    [Fact]
    public void Parse_LongText_IsCutInTheMessage()
    {
        var thrown = Assert.Throws<FormatException>(() => Ratio.Parse(new string('x', 1_000)));

        Assert.InRange(thrown.Message.Length, 60, 250);
    }

    [Fact]
    [Law("Any text is a ratio through both doors of parsing or through neither.")]
    public void TryParse_AnyText_NeverThrowsAndAgreesWithParse() =>
        Laws.Hold(Gen.Elements("0123456789/.%-, ".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary(), text =>
        {
            var accepted = Ratio.TryParse(text, out var ratio);
            return accepted ? Ratio.Parse(text) == ratio : Record.Exception(() => Ratio.Parse(text)) is FormatException;
        });

    [Theory]
    [InlineData(null, "3/5")]
    [InlineData("", "3/5")]
    [InlineData("G", "3/5")]
    [InlineData("g", "3/5")]
    [InlineData("%", "60%")]
    public void ToString_Format_ChoosesFractionOrPercent(string? format, string expected)
    {
        var ratio = new Ratio(3, 5);

        Assert.Equal(expected, ratio.ToString(format));
        Assert.Equal(expected, ((IFormattable)ratio).ToString(format, new CultureInfo("id-ID")));
        Assert.Equal(expected, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", ratio));
    }

    [Fact]
    public void ToString_ThirdsInPercent_StayExact() => Assert.Equal("200/3%", new Ratio(2, 3).ToString("%"));

    [Fact]
    public void ToString_UnknownFormat_IsRefused()
    {
        var thrown = Assert.Throws<FormatException>(() => Ratio.One.ToString("P"));

        Assert.Contains("\"P\"", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ((ISpanFormattable)Ratio.One).TryFormat(new char[9], out _, "N2", null));
        Assert.Throws<FormatException>(() => ((IUtf8SpanFormattable)Ratio.One).TryFormat(new byte[9], out _, "N2", null));
    }

    [Fact]
    public void Utf8_NotText_IsRefused()
    {
        Assert.Throws<FormatException>(() => Read<Ratio>([0xFF, 0xFE]));
        Assert.False(TryRead<Ratio>([0x33, 0xC3], out _));
        Assert.False(TryRead<Ratio>(new byte[300], out _));
    }

    [Fact]
    public void Utf8_LongerThanTheStackBuffer_IsRead()
    {
        var digits = new string('7', 300);

        Assert.True(TryRead<Ratio>(Encoding.UTF8.GetBytes(digits), out var ratio));
        Assert.Equal(digits, ratio.ToString());
    }

    private static T Read<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryRead<T>(ReadOnlySpan<byte> text, out T? value)
        where T : IUtf8SpanParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out value);
}
