using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Quantities;

public class RupiahTests
{
    private static readonly Arbitrary<Rupiah> Amounts = Gen.OneOf(
            from high in Gen.Choose(int.MinValue, int.MaxValue) from low in Gen.Choose(0, int.MaxValue) select ((Int128)high << 31) + low,
            Gen.Choose(-1_000, 1_000).Select(sen => (Int128)sen),
            Gen.Choose(0, 300).Select(step => Int128.MaxValue - step),
            Gen.Choose(0, 300).Select(step => Int128.MinValue + step))
        .Select(Rupiah.FromSen).ToArbitrary();

    [Fact]
    public void TextRoundTrip_InEveryCulture_IsIdentity() => Contracts.TextRoundTrip(
        Rupiah.Zero, Rupiah.FromRupiah(1_250_000), Rupiah.FromSen(-5), Rupiah.FromSen(125_000_050), Rupiah.FromRupiah(long.MinValue),
        Rupiah.FromSen(Int128.MaxValue), Rupiah.FromSen(Int128.MinValue));

    [Fact]
    [Law("An amount printed in any culture and read back is the same amount.")]
    public void Parse_AnyPrintedAmount_IsIdentity() => Laws.Hold(Amounts, amount => Contracts.TextRoundTrip(amount));

    [Theory]
    [InlineData("1250000", 125_000_000)]
    [InlineData("-1250000.50", -125_000_050)]
    [InlineData("0.05", 5)]
    [InlineData("-0.00", 0)]
    [InlineData("007", 700)]
    public void Parse_AcceptedText_IsExact(string text, long sen) => Assert.Equal(sen, Rupiah.Parse(text).Sen);

    [Theory]
    [InlineData("", 1)]
    [InlineData("1.250", 2)]
    [InlineData("1.250.000", 2)]
    [InlineData("1,250", 2)]
    [InlineData("1250000,50", 8)]
    [InlineData("1.5", 2)]
    [InlineData("1.", 2)]
    [InlineData("Rp1250000", 1)]
    [InlineData(" 1", 1)]
    [InlineData("1 ", 2)]
    [InlineData("+1", 1)]
    [InlineData("-", 2)]
    [InlineData("1.5x", 2)]
    [InlineData("١٢", 1)]
    public void Parse_OtherText_IsRefusedWithItsPosition(string text, int position)
    {
        var thrown = Assert.Throws<FormatException>(() => Rupiah.Parse(text));

        Assert.Contains($"\"{text}\" is not an amount in rupiah", thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"(position {position})", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("\"1250000.50\"", thrown.Message, StringComparison.Ordinal);
        Contracts.Refuses<Rupiah>(text);
    }

    [Theory]
    [InlineData("1701411834604692317316873037158841057.28")]
    [InlineData("-1701411834604692317316873037158841057.29")]
    [InlineData("9999999999999999999999999999999999999")]
    [InlineData("10000000000000000000000000000000000000000000000000")]
    public void Parse_BeyondTheRange_IsRefused(string text) => Contracts.Refuses<Rupiah>(text);

    [Theory]
    [InlineData("1250000.50", "Rp1.250.000,50", "Rp1,250,000.50")]
    [InlineData("-1000", "-Rp1.000", "-Rp1,000")]
    [InlineData("0", "Rp0", "Rp0")]
    [InlineData("999.05", "Rp999,05", "Rp999.05")]
    [InlineData("-0.01", "-Rp0,01", "-Rp0.01")]
    public void ToString_Language_IsForReaders(string text, string indonesian, string english)
    {
        Assert.Equal(indonesian, Rupiah.Parse(text).ToString(Language.Indonesian));
        Assert.Equal(english, Rupiah.Parse(text).ToString(Language.English));
    }

    [Fact]
    public void ToString_UnknownFormat_IsRefused() => Assert.Throws<FormatException>(() => ((IFormattable)Rupiah.Zero).ToString("C", null));

    [Fact]
    [Law("Sums and differences of amounts are exact or refused as too large.")]
    public void Arithmetic_AnyAmounts_IsExactOrThrows() => Laws.Hold(Amounts, Amounts, (left, right) =>
        ExactOrThrows(() => left + right, (BigInteger)left.Sen + (BigInteger)right.Sen)
        && ExactOrThrows(() => left - right, (BigInteger)left.Sen - (BigInteger)right.Sen)
        && ExactOrThrows(() => -left, -(BigInteger)left.Sen));

    [Fact]
    [Law("An amount times a volume is exact or refused as too large.")]
    public void Multiplication_AnyVolume_IsExactOrThrows() =>
        Laws.Hold(Amounts, Gen.OneOf(Gen.Choose(-100, 100).Select(volume => (long)volume), Gen.Elements(long.MaxValue, long.MinValue, -1L)).ToArbitrary(), (price, volume) =>
            ExactOrThrows(() => price * volume, (BigInteger)price.Sen * volume));

    [Fact]
    public void Arithmetic_BeyondTheRange_Throws()
    {
        var most = Rupiah.FromSen(Int128.MaxValue);
        var least = Rupiah.FromSen(Int128.MinValue);

        Assert.Throws<OverflowException>(() => most + Rupiah.FromSen(1));
        Assert.Throws<OverflowException>(() => least - Rupiah.FromSen(1));
        Assert.Throws<OverflowException>(() => -least);
        Assert.Throws<OverflowException>(() => most * 2);
    }

    [Fact]
    public void ShareOf_Budget_IsExact()
    {
        Assert.Equal(new Ratio(2, 3), Rupiah.FromRupiah(2).ShareOf(Rupiah.FromRupiah(3)));
        Assert.Equal(new Ratio(-1, 200), Rupiah.FromSen(-1).ShareOf(Rupiah.FromRupiah(2)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void ShareOf_WholeNotAboveZero_IsRefused(long whole)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Rupiah.FromRupiah(1).ShareOf(Rupiah.FromRupiah(whole)));

        Assert.Equal("whole", thrown.ParamName);
        Assert.Contains("rupiah", thrown.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Order_AcrossTheRange_IsTotal() => Contracts.Order(
        Rupiah.FromSen(Int128.MinValue), Rupiah.FromRupiah(-1), Rupiah.FromSen(-1), Rupiah.Zero, Rupiah.FromSen(1), Rupiah.FromRupiah(1), Rupiah.FromSen(Int128.MaxValue));

    [Fact]
    public void Equality_IsOfTheAmount() => Contracts.Equality(
        Rupiah.FromRupiah(1), Rupiah.FromSen(100), Rupiah.FromSen(1), Rupiah.FromRupiah(-1), Rupiah.Zero);

    [Fact]
    public void Default_IsZero() => Contracts.Equality(default, Rupiah.AdditiveIdentity, Rupiah.FromSen(1));

    private static bool ExactOrThrows(Func<Rupiah> compute, BigInteger expected) =>
        expected >= (BigInteger)Int128.MinValue && expected <= (BigInteger)Int128.MaxValue
            ? (BigInteger)compute().Sen == expected
            : Record.Exception(() => compute()) is OverflowException;
}
