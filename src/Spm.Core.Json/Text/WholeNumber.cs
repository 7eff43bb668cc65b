using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>Reads whole numbers written in plain digits, and says which readings anything else would have.</summary>
internal static class WholeNumber
{
    private const string Example = "1125";

    /// <summary>The whole number at hand.</summary>
    /// <param name="json">Stands on the value.</param>
    /// <param name="least">The smallest accepted.</param>
    /// <param name="most">The largest accepted.</param>
    /// <param name="example">An accepted example.</param>
    public static long Read(ref JsonCursor json, long least = long.MinValue, long most = long.MaxValue, string example = Example)
    {
        if (json.Token == JsonTokenType.String) throw json.Refuse(AsText(json.TextOrBlank(example), example));
        if (json.Token == JsonTokenType.Null) throw json.Refuse(NotReported.WithExample(example));
        if (json.Token != JsonTokenType.Number) throw json.Refuse(Problems.WrongKind(json.Found(), Kind).WithExample(example));
        var bytes = json.NumberBytes;
        if (bytes.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0) throw json.Refuse(NotWhole(Encoding.UTF8.GetString(bytes), example));
        if (bytes.SequenceEqual("-0"u8)) throw json.Refuse(MinusZero.WithExample("0"));
        var fits = Utf8Parser.TryParse(bytes, out long number, out var length) && length == bytes.Length;
        return fits && number >= least && number <= most ? number : throw json.Refuse(OutOfRange(Encoding.UTF8.GetString(bytes), least, most).WithExample(example));
    }

    private static Problem Kind { get; } = new("bilangan bulat tanpa tanda kutip", "a whole number without quotes");

    private static Problem MinusZero { get; } = new("ditemukan -0; nol ditulis 0", "found -0; zero is written 0");

    private static Problem NotReported { get; } = new(
        "ditemukan null; yang belum dilaporkan tidak ditulis: hapus anggota ini", "found null; what is not reported is not written: leave the member out");

    private static Problem OutOfRange(string digits, long least, long most) => new(
        string.Create(CultureInfo.InvariantCulture, $"ditemukan {Printed.Plain(digits)}; yang diterima dari {least} sampai {most}"),
        string.Create(CultureInfo.InvariantCulture, $"found {Printed.Plain(digits)}; accepted are {least} to {most}"));

    private static Problem NotWhole(string number, string example)
    {
        if (Grouped(number) is { } readings) return Ambiguous(Printed.Plain(number), readings);
        return new Problem(
            $"ditemukan {Printed.Plain(number)}; jumlah adalah bilangan bulat, ditulis dengan angka saja tanpa pecahan dan pangkat",
            $"found {Printed.Plain(number)}; a count is a whole number, written in plain digits without fraction or exponent").WithExample(example);
    }

    private static Problem AsText(string text, string example)
    {
        var shown = Printed.Quoted(text);
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        if (digits.Length is > 0 and <= 19 && digits.IndexOfAnyExceptInRange('0', '9') < 0)
            return new Problem($"ditemukan teks {shown}; tulis bilangan tanpa tanda kutip", $"found the text {shown}; write the number without quotes")
                .WithExample(text.TrimStart('-').TrimStart('0') is { Length: > 0 } plain ? (text[0] == '-' ? "-" + plain : plain) : "0");
        if (Grouped(text) is { } readings) return Ambiguous($"\"{text}\"", readings);
        return new Problem(
            $"ditemukan teks {shown}; jumlah adalah bilangan bulat tanpa tanda kutip, titik, dan koma",
            $"found the text {shown}; a count is a whole number without quotes, points and commas").WithExample(example);
    }

    private static Problem Ambiguous(string shown, (string Grouped, string Whole, string Fraction) readings)
    {
        var (grouped, whole, rest) = readings;
        return new Problem(
            $"{shown} bermakna ganda: {grouped} bila pemisahnya memisahkan ribuan, atau {whole},{rest} bila memisahkan pecahan ({Mixed(whole, rest, "dan")}); "
            + "jumlah adalah bilangan bulat, tulis tanpa tanda kutip dan tanpa pemisah",
            $"{shown} is ambiguous: {grouped} if the separator marks thousands (as an Indonesian point does), or {whole}.{rest} if it marks a fraction ({Mixed(whole, rest, "and")}); "
            + "a count is a whole number, write it without quotes and separator").WithExample(grouped);
    }

    private static string Mixed(string whole, string rest, string and)
    {
        // Three digits: the fraction is over 1000, shown in lowest terms.
        var (over, under) = (int.Parse(rest, CultureInfo.InvariantCulture), 1000);
        if (over == 0) return whole;
        foreach (var prime in (ReadOnlySpan<int>)[2, 2, 2, 5, 5, 5])
            if (over % prime == 0 && under % prime == 0) (over, under) = (over / prime, under / prime);
        return string.Create(CultureInfo.InvariantCulture, $"{whole} {and} {over}/{under}");
    }

    /// <summary>Both readings of one to three digits, a point or comma and three digits, such as 1.125; null for any other text.</summary>
    private static (string Grouped, string Whole, string Fraction)? Grouped(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        var at = digits.AsSpan().IndexOfAny('.', ',');
        if (at is < 1 or > 3 || digits.Length != at + 4 || digits[0] == '0') return null;
        var (whole, rest) = (digits[..at], digits[(at + 1)..]);
        var sign = text.StartsWith('-') ? "-" : "";
        return whole.All(char.IsAsciiDigit) && rest.All(char.IsAsciiDigit) ? (sign + whole + rest, sign + whole, rest) : null;
    }
}
