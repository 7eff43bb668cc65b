using System.Text;

namespace Spm.Core.Json.Fuzz;

/// <summary>Makes hostile bytes out of a random number: now and then from nothing, mostly from a sample.</summary>
internal static class Mutations
{
    private const int Short = 6_000;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", " ", "\t", "0", "-", "-0", "00", "01", "1.125", "\"1,125\"", "1e9", "1E400", "9007199254740991", "9007199254740992",
            "-9007199254740991", "9223372036854775807", "9223372036854775808", "123456789012345678901234567890", "null", "true", "false", "//", "/**/", "\uFEFF", "\\ud800", "\"\\udc00\"",
            "\"\\u0000\"", "\u0000", "\u001b[31m", "\"\"", "\" \"", "\"é\"", "\"e\u0301\"", "\"\uD83D\uDE00\"", "{}", "[]", "[[]]", "[null]", "{\"a\":1}", "{\"a\":1,\"a\":2}", "\"done\":1,", ",\"done\":1",
            "\"required\":-5", "\"format\":\"spm-submission/0\"", "\"format\":\"spm-submission/2\"", "\"1/0\"", "\"4/6\"", "\"-1/2\"", "\"1/3\"", "\"100%\"", "\"97.81\"", "\"2025\"", "\"2025-Q1\"",
            "\"2025-Q1/Q3\"", "\"TW III 2025\"", "\"2025-02-30\"", "\"2025-02-28\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"65.01\"", "\"65\"", "\"99.99\"", "2025", "2018", "9999", "0.0", "\"0.00\"",
            "\"612000000.00\"", "\"99999999999999999999999999\"", "\"kabkota.kesehatan.ibu-hamil\"", "\"provinsi.pendidikan.menengah\"", ";", "\"\"\"", "# wilayah: 65.01\n", "sep=;\n", "=1+1",
            "#REF!", "1.250,5", "1,250.5", "nihil", "-",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x00], [0x80],
    ];

    public static byte[] Of(Reader reader, Random random)
    {
        switch (random.Next(64))
        {
            case 0:
                var noise = new byte[random.Next(200)];
                random.NextBytes(noise);
                return noise;
            case 1:
                return Join(Enumerable.Range(0, random.Next(60)).Select(_ => Pick(Pieces, random)));
            case 2:
                return Deep(random);
            case 3:
                return Long(Take(reader, random), random);
            case 4:
                return Take(reader, random).Bytes;
        }

        var sample = Take(reader, random);
        var bytes = sample.Bytes;
        var values = true;
        for (var changes = 1 + (random.Next(3) == 0 ? random.Next(8) : random.Next(2)); changes > 0; changes--)
        {
            // Values are known as long as nothing has moved them.
            bytes = values && random.Next(2) == 0 ? ChangeValue(sample, bytes, random) : Change(reader, bytes, random);
            values = false;
        }

        return bytes;
    }

    private static byte[] ChangeValue(Sample sample, byte[] bytes, Random random)
    {
        if (sample.Values.Count == 0) return bytes;
        var at = Pick(sample.Values, random);
        ReadOnlySpan<byte> put = random.Next(3) == 0 ? Pick(Pieces, random) : sample.Bytes.AsSpan(Pick(sample.Values, random));
        return Replace(bytes, at.Start.Value, at.End.Value - at.Start.Value, put);
    }

    private static byte[] Change(Reader reader, byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return Pick(Pieces, random);
        var at = random.Next(bytes.Length);
        var length = Math.Min(bytes.Length - at, random.Next(4) == 0 ? random.Next(200) : random.Next(4));
        switch (random.Next(9))
        {
            case 0:
                var flipped = bytes.ToArray();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return Replace(bytes, at, 1, [(byte)random.Next(256)]);
            case 2:
                return Replace(bytes, at, length, []);
            case 3:
                return Replace(bytes, at, 0, bytes.AsSpan(at, length));
            case 4:
                return bytes[..at];
            case 5:
                return Replace(bytes, at, length, Pick(Pieces, random));
            case 6:
                return Replace(bytes, at, 0, Pick(Pieces, random));
            case 7:
                var other = Take(reader, random).Bytes;
                var from = random.Next(other.Length);
                return Replace(bytes, at, length, other.AsSpan(from, Math.Min(other.Length - from, random.Next(400))));
            default:
                // A whole line again, elsewhere: rows and members mostly stand on one.
                var start = bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
                var end = bytes.AsSpan(at).IndexOf((byte)'\n') is var more and >= 0 ? at + more + 1 : bytes.Length;
                return random.Next(2) == 0 ? Replace(bytes, start, end - start, []) : Replace(bytes, start, 0, bytes.AsSpan(start, end - start));
        }
    }

    private static byte[] Deep(Random random)
    {
        var depth = random.Next(4) == 0 ? random.Next(100_000) : random.Next(300);
        var open = Pick(["[", "{\"a\":", "{\"operands\":[", "[{\"x\":["], random);
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)));
    }

    /// <summary>A sample with something very long in it.</summary>
    private static byte[] Long(Sample sample, Random random)
    {
        var length = random.Next(50_000);
        var filler = (byte)Pick("9a \\\"[,".ToCharArray(), random);
        var put = new byte[length];
        put.AsSpan().Fill(filler);
        var at = sample.Values.Count > 0 ? Pick(sample.Values, random).Start.Value : random.Next(sample.Bytes.Length + 1);
        return Replace(sample.Bytes, Math.Min(sample.Bytes.Length, at + random.Next(2)), 0, put);
    }

    private static Sample Take(Reader reader, Random random)
    {
        var sample = Pick(reader.Samples, random);
        return sample.Bytes.Length > Short && random.Next(8) > 0 ? Pick(reader.Samples, random, reader.Samples.Count(other => other.Bytes.Length <= Short)) : sample;
    }

    private static T Pick<T>(IReadOnlyList<T> from, Random random, int first = 0) => from[random.Next(first > 0 ? first : from.Count)];

    private static byte[] Replace(byte[] bytes, int at, int length, ReadOnlySpan<byte> put) => [.. bytes.AsSpan(0, at), .. put, .. bytes.AsSpan(at + length)];

    private static byte[] Join(IEnumerable<byte[]> pieces) => [.. pieces.SelectMany(piece => piece)];
}
