using System.Text;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>What writer and reader of the binary form agree on.</summary>
internal static class TallyBytes
{
    /// <summary>The bytes of a hash.</summary>
    public const int HashLength = 32;

    /// <summary>The periods of one year: itself, two semesters, four quarters, twelve months, twelve years to date.</summary>
    public const int MostPeriods = 31;

    /// <summary>The totals of a cell.</summary>
    public const int Fields = 8;

    /// <summary>The longest number: 64 bits in sevens.</summary>
    public const int LongestNumber = 10;

    /// <summary>The longest name in UTF-8, three bytes for each unit of UTF-16.</summary>
    public const int LongestName = TallyPart.LongestName * 3;

    /// <summary>The longest text of a period: 2025-01/08.</summary>
    public const int LongestPeriod = 10;

    public static ReadOnlySpan<byte> Magic => "SPMTALLY"u8;

    /// <summary>Names of what is read, by the order of a cell's totals.</summary>
    public static IReadOnlyList<Bilingual> FieldNames { get; } = Array.AsReadOnly<Bilingual>(
    [
        new("jumlah baris", "the rows"), new("jumlah yang harus dilayani/dipenuhi", "required"), new("jumlah yang terlayani/terpenuhi", "done"),
        new("jumlah yang terlayani/terpenuhi tanpa kelebihan", "met"),
        new("baris belum dilaporkan", "the rows not reported"), new("baris tanpa jumlah yang harus dilayani/dipenuhi", "the rows without required"),
        new("baris tidak berlaku", "the rows not applicable"), new("baris belum waktunya", "the rows not yet due"),
    ]);

    /// <summary>The most bytes that a part of a layout has.</summary>
    public static long Most(TallyLayout layout)
    {
        const int longestCell = LongestNumber + 1 + Fields * LongestNumber;
        var head = Magic.Length + 1 + LongestNumber + HashLength + LongestNumber + LongestName + 2 * LongestNumber;
        return head + MostPeriods * (LongestPeriod + 2 * LongestNumber + (long)layout.CellCount * longestCell) + HashLength;
    }

    public static long Field(in TallyTotals cell, int field) => field switch
    {
        0 => cell.Rows,
        1 => cell.Required,
        2 => cell.Done,
        3 => cell.Met,
        4 => cell.NotReported,
        5 => cell.RequiredUnknown,
        6 => cell.NotApplicable,
        _ => cell.NotYetDue,
    };

    /// <summary>True for a count of states, which has 32 bits.</summary>
    public static bool IsNarrow(int field) => field >= 4;

    public static TallyTotals Cell(ReadOnlySpan<long> fields) => new()
    {
        Rows = fields[0],
        Required = fields[1],
        Done = fields[2],
        Met = fields[3],
        NotReported = (int)fields[4],
        RequiredUnknown = (int)fields[5],
        NotApplicable = (int)fields[6],
        NotYetDue = (int)fields[7],
    };

    public static byte[] TextOf(ReportingPeriod period) => Encoding.ASCII.GetBytes(period.ToString());

    public static byte[] HashOf(TallyLayout layout) => Convert.FromHexString(layout.Hash);

    // Small numbers of either sign become small numbers: 0, -1, 1, -2, …
    public static ulong Folded(long value) => ((ulong)value << 1) ^ (ulong)(value >> 63);

    public static long Unfolded(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);
}
