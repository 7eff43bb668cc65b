using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Spm.Core.Aggregation;

/// <summary>Writes a part in the binary form.</summary>
internal static class TallyByteWriter
{
    /// <param name="part">The part.</param>
    /// <param name="bytes">Empty; the hash at the end covers all of it.</param>
    public static void Write(TallyPart part, ArrayBufferWriter<byte> bytes)
    {
        var layout = part.Tally.Layout;
        bytes.Write(TallyBytes.Magic);
        bytes.Write([(byte)TallyBinary.Version]);
        Number(bytes, (ulong)layout.Catalog.Year.Number);
        bytes.Write(TallyBytes.HashOf(layout));
        Text(bytes, Encoding.UTF8.GetBytes(part.Name));
        Number(bytes, (ulong)part.Refused);
        Number(bytes, (ulong)part.Tally.Periods.Count);
        foreach (var period in part.Tally.Periods)
        {
            Text(bytes, TallyBytes.TextOf(period));
            Cells(bytes, part.Tally.CellsOf(period));
        }

        bytes.Write(SHA256.HashData(bytes.WrittenSpan));
    }

    private static void Cells(ArrayBufferWriter<byte> bytes, ReadOnlySpan<TallyTotals> cells)
    {
        ulong filled = 0;
        foreach (ref readonly var cell in cells)
            if (!cell.IsZero) filled++;
        Number(bytes, filled);
        var next = 0;
        for (var at = 0; at < cells.Length; at++)
        {
            if (cells[at].IsZero) continue;
            Number(bytes, (ulong)(at - next));
            Cell(bytes, cells[at]);
            next = at + 1;
        }
    }

    private static void Cell(ArrayBufferWriter<byte> bytes, in TallyTotals cell)
    {
        var mask = 0;
        for (var field = 0; field < TallyBytes.Fields; field++)
            if (TallyBytes.Field(cell, field) != 0) mask |= 1 << field;
        bytes.Write([(byte)mask]);
        for (var field = 0; field < TallyBytes.Fields; field++)
            if (TallyBytes.Field(cell, field) is var value and not 0) Number(bytes, TallyBytes.Folded(value));
    }

    private static void Text(ArrayBufferWriter<byte> bytes, ReadOnlySpan<byte> text)
    {
        Number(bytes, (ulong)text.Length);
        bytes.Write(text);
    }

    private static void Number(ArrayBufferWriter<byte> bytes, ulong value)
    {
        var span = bytes.GetSpan(TallyBytes.LongestNumber);
        var length = 0;
        for (; value >= 0x80; value >>= 7) span[length++] = (byte)(value | 0x80);
        span[length++] = (byte)value;
        bytes.Advance(length);
    }
}
