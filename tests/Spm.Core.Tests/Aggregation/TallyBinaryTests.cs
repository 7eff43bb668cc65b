using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Spm.Core.Aggregation;
using Spm.Core.Periods;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

public class TallyBinaryTests
{
    private const int HashLength = 32;

    /// <summary>Name "A", 2 refused, cell 3 of the first quarter.</summary>
    private static readonly byte[] Sample = TallyBinary.Write(new TallyPart("A", Of(new TallyTotals { Rows = 1, Required = 300, Done = 5, Met = 5 }), 2)).ToArray();

    // 8 of the mark, version, two of the year, the layout's hash.
    private const int AfterLayout = 8 + 1 + 2 + HashLength;

    [Fact]
    [Law("A part in the binary form is read as it was written, and written again as the same bytes; streams read what memory reads.")]
    public void TryRead_WhatWasWritten_IsThePart() => Laws.Hold(SampleParts.Any, part =>
    {
        var bytes = TallyBinary.Write(part);
        var read = TallyBinary.TryRead(bytes.Span, Layout);

        Same(part, read.Part!);
        Assert.Null(read.Refusal);
        Assert.Equal(bytes.ToArray(), TallyBinary.Write(read.Part!).ToArray());
        Same(part, TallyBinary.TryRead(new PieceStream(bytes.ToArray(), 7), Layout).Part!);
    });

    [Fact]
    [Law("Bytes of a part with any of them altered, or cut anywhere, are refused with a byte among them, in memory and as a stream.")]
    public void TryRead_AnyByteAlteredOrCut_IsRefused() => Laws.Hold(SampleParts.Any, Seed, (part, seed) =>
    {
        var random = new Random(seed);
        var bytes = TallyBinary.Write(part).ToArray();
        var at = random.Next(bytes.Length);
        if (seed % 2 == 0) bytes = bytes[..at];
        else bytes[at] ^= (byte)(1 << random.Next(8));

        var refusal = TallyBinary.TryRead(bytes, Layout).Refusal!;

        Assert.InRange(refusal.Byte, 0, bytes.Length);
        Assert.Equal(refusal.ToString(), TallyBinary.TryRead(new PieceStream(bytes, 1 + random.Next(100)), Layout).Refusal!.ToString());
        if (seed % 2 == 0) Assert.Equal(bytes.Length, refusal.Byte);
    });

    [Fact]
    [Law("Whatever bytes are read as a part are the bytes that it is written as: altered ones under a right checksum too.")]
    public void TryRead_AlteredUnderARightChecksum_IsRefusedOrTheOnlySpelling() => Laws.Hold(SampleParts.Any, Seed, (part, seed) =>
    {
        var random = new Random(seed);
        var body = TallyBinary.Write(part).ToArray()[..^HashLength].ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(random.Next(3) == 0 ? 8 : AfterLayout, body.Count);
            switch (random.Next(4))
            {
                case 0:
                    body[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    body.RemoveAt(at);
                    break;
                case 2:
                    body.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    body[at] = (byte)(random.Next(3) switch { 0 => 0, 1 => 0x80, _ => 0xFF });
                    break;
            }
        }

        var bytes = Sealed([.. body]);
        var read = TallyBinary.TryRead(bytes, Layout);

        if (read.Part is { } other) Assert.Equal(bytes, TallyBinary.Write(other).ToArray());
        else Assert.InRange(read.Refusal!.Byte, 0, bytes.Length);
    });

    [Fact]
    public async Task Write_EveryWay_GivesTheSameBytes()
    {
        var part = TallyBinary.Read(Sample, Layout);
        var (buffer, stream, later) = (new ArrayBufferWriter<byte>(), new MemoryStream(), new MemoryStream());
        buffer.Write<byte>([1, 2]);

        TallyBinary.Write(part, buffer);
        TallyBinary.Write(part, stream);
        await TallyBinary.WriteAsync(part, later);
        later.Position = 0;

        Assert.Equal([1, 2, .. Sample], buffer.WrittenSpan.ToArray());
        Assert.Equal(Sample, stream.ToArray());
        Same(part, (await TallyBinary.TryReadAsync(later, Layout)).Part!);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TallyBinary.TryReadAsync(new MemoryStream(Sample), Layout, new CancellationToken(true)));
    }

    /// <summary>Version 1 byte by byte, as the table of docs/tally-parts.md says; what another machine wrote looks like this.</summary>
    [Fact]
    public void Write_Sample_IsVersion1AsDescribed() => Assert.Equal(
        Sealed(
        [
            .. "SPMTALLY"u8, 1, 0xE9, 0x0F, .. Convert.FromHexString(Layout.Hash), 1, (byte)'A', 2, 1,
            7, .. "2025-Q1"u8, 1, 3, 0b0000_1111, 2, 0xD8, 0x04, 10, 10,
        ]),
        Sample);

    [Fact]
    public void Write_InEveryCulture_GivesTheSameBytes()
    {
        var before = CultureInfo.CurrentCulture;
        foreach (var culture in Contracts.NastyCultures)
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            try
            {
                Assert.Equal(Sample, TallyBinary.Write(TallyBinary.Read(Sample, Layout)).ToArray());
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Theory]
    [InlineData("", 0, "the data end here; still to come is the mark SPMTALLY")]
    [InlineData("53 50", 2, "still to come is the mark")]
    [InlineData("53 50 4D 54 41 4C 4C 58", 7, "the first eight bytes must be SPMTALLY")]
    [InlineData("7B 22", 0, "the first eight bytes must be SPMTALLY")]
    [InlineData("53 50 4D 54 41 4C 4C 59", 8, "still to come is the version")]
    [InlineData("53 50 4D 54 41 4C 4C 59 02", 8, "version 2 is not known; accepted is 1")]
    [InlineData("53 50 4D 54 41 4C 4C 59 01 E8 0F", 9, "the part is of the year 2024; accepted is 2025")]
    [InlineData("53 50 4D 54 41 4C 4C 59 01 E9 0F 00 01", 13, "still to come is the layout's hash")]
    public void TryRead_OtherHead_IsRefusedAtItsByte(string hex, int at, string message) => Refused(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), at, message);

    [Theory]
    [InlineData("00", 0, "the part's name is not accepted; accepted is one line of UTF-8 of 1 to 200 characters")]
    [InlineData("D9 04", 0, "the part's name is not accepted")]
    [InlineData("01 0A", 1, "the part's name is not accepted")]
    [InlineData("01 FF", 1, "the part's name is not accepted")]
    [InlineData("03 ED A0 80", 1, "the part's name is not accepted")]
    [InlineData("05 41", 2, "still to come is the part's name")]
    [InlineData("01 41 82 00", 2, "the number is not written in its shortest form")]
    [InlineData("01 41 FF FF FF FF FF FF FF FF FF 02", 2, "or passes 64 bits; accepted is the shortest LEB128")]
    [InlineData("01 41 FF FF FF FF FF FF FF FF FF 01", 2, "found 18446744073709551615; accepted are 0 to 9007199254740991")]
    [InlineData("01 41 00 20", 3, "found 32; accepted are 0 to 31")]
    [InlineData("01 41 00 01 00", 4, "the period is not accepted; accepted is a period of 2025 such as 2025-Q1")]
    [InlineData("01 41 00 01 07 32 30 32 34 2D 51 31", 5, "the period is not accepted")]
    [InlineData("01 41 00 01 0B 54 57 20 49 20 32 30 32 35", 4, "the period is not accepted")]
    [InlineData("01 41 00 01 09 54 57 20 49 20 32 30 32 35", 5, "the period is not accepted")]
    [InlineData("01 41 00 01 07 32 30 32 35 2D 51 31 00", 12, "found 0; accepted are 1 to ")]
    [InlineData("01 41 00 01 07 32 30 32 35 2D 51 31 01 FF FF 7F", 13, "the layout has ")]
    [InlineData("01 41 00 01 07 32 30 32 35 2D 51 31 01 00 00", 14, "a cell without totals; accepted is at least one")]
    [InlineData("01 41 00 01 07 32 30 32 35 2D 51 31 01 00 01 00", 15, "a total of zero; accepted is any other")]
    [InlineData("01 41 00 01 07 32 30 32 35 2D 51 31 01 00 10 80 80 80 80 10", 15, "found 2147483648; accepted are -2147483648 to 2147483647")]
    [InlineData("01 41 00 01 07 32 30 32 35 2D 51 31 01 00 02", 15, "still to come is required")]
    [InlineData("01 41 00 02 07 32 30 32 35 2D 51 31 01 00 01 02 07 32 30 32 35 2D 51 31 01 00 01 02", 16, "2025-Q1 stands behind 2025-Q1; accepted is the order of the last days, each period once")]
    [InlineData("01 41 00 00", 4, "still to come is the checksum")]
    public void TryRead_OtherBody_IsRefusedAtItsByte(string hex, int at, string message) =>
        Refused([.. Sample.AsSpan(0, AfterLayout), .. Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))], AfterLayout + at, message);

    [Fact]
    public void TryRead_BytesBehindThePart_AreRefused() => Refused([.. Sample, 0], Sample.Length, "there are bytes behind the checksum; accepted is one part alone");

    [Fact]
    public void TryRead_OtherChecksum_IsRefused() => Refused([.. Sample.AsSpan(0, Sample.Length - 1), (byte)(Sample[^1] ^ 1)], Sample.Length - HashLength, "the checksum does not match");

    [Fact]
    public void TryRead_OtherLayout_NamesBothHashes()
    {
        var other = TallyLayout.For(Known, [Region("65.01")]);

        var refusal = TallyBinary.TryRead(Sample, other).Refusal!;

        Assert.Equal(11, refusal.Byte);
        Assert.Equal($"susunan sel bagian ini memiliki sidik jari {Layout.Hash}; yang diterima: {other.Hash}", refusal.Message(Language.Indonesian));
        Assert.StartsWith("byte 11: the layout", Assert.Throws<FormatException>(() => TallyBinary.Read(Sample, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_StreamWithoutEnd_StopsBehindTheLongestPart()
    {
        var small = TallyLayout.For(Known, [Region("65.01")]);
        using var endless = new EndlessStream();

        var refusal = TallyBinary.TryRead(endless, small).Refusal!;

        Assert.Equal(0, refusal.Byte);
        Assert.InRange(endless.Given, 1, TallyBytes.Most(small) + 1);
    }

    /// <summary>Thirty-one periods of one cell each: what the shortest bytes can ask for is a tally of the layout, and no more.</summary>
    [Fact]
    public void TryRead_FewBytesThatAskForMuch_TakeNoMoreThanATally()
    {
        var months = Enumerable.Range(1, 12).Select(month => Month.Of(Known.Year, month)).ToArray();
        var periods = new[] { ReportingPeriod.Of(Known.Year) }.Concat(new[] { 1, 2 }.Select(half => ReportingPeriod.Of(Semester.Of(Known.Year, half))))
            .Concat(new[] { 1, 2, 3, 4 }.Select(quarter => ReportingPeriod.Of(Quarter.Of(Known.Year, quarter)))).Concat(months.Select(ReportingPeriod.Of)).Concat(months.Select(ReportingPeriod.YearToDate)).ToArray();
        var tally = new Tally(Layout, periods.Select(period => KeyValuePair.Create(period, Cells())));
        var bytes = TallyBinary.Write(new TallyPart("A", tally)).ToArray();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = TallyBinary.TryRead(bytes, Layout);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(TallyBytes.MostPeriods, read.Part!.Tally.Periods.Count);
        Assert.InRange(taken, 1, 31L * Layout.CellCount * 48 + 64_000);

        static TallyTotals[] Cells()
        {
            var cells = new TallyTotals[Layout.CellCount];
            cells[^1] = new TallyTotals { Rows = 1 };
            return cells;
        }
    }

    private static void Refused(byte[] bytes, long at, string message)
    {
        var refusal = TallyBinary.TryRead(bytes, Layout).Refusal!;
        Assert.Contains(message, refusal.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(at, refusal.Byte);
        Assert.StartsWith($"bita {at}: ", refusal.ToString(Language.Indonesian), StringComparison.Ordinal);
    }

    private static void Same(TallyPart expected, TallyPart actual)
    {
        Assert.Equal(expected.Tally, actual.Tally);
        Assert.Equal((expected.Name, expected.Refused, expected.Rows), (actual.Name, actual.Refused, actual.Rows));
    }

    private static byte[] Sealed(byte[] body) => [.. body, .. SHA256.HashData(body)];

    private static Tally Of(TallyTotals totals)
    {
        var builder = new TallyBuilder(Layout);
        builder.Add(Period, 3, totals);
        return builder.ToTally();
    }

    /// <summary>Bytes in pieces of at most one length, as a network gives them.</summary>
    private sealed class PieceStream(byte[] bytes, int most) : MemoryStream(bytes, writable: false)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Clear();
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
