using System.Runtime.InteropServices;

namespace Spm.Core.Aggregation;

/// <summary>Counts the rows that are no report straight into totals. They are few: threads share out the cells, instead of keeping counts of
/// their own for each.</summary>
internal sealed class MarkCounts(TallyTotals[] totals, int parts, bool isTakenAway)
{
    private const int CountsPerTotal = 12;
    private const int FirstCount = 8;

    public int Parts => parts;

    /// <summary>Counts those whose cell lies in one part of the cells.</summary>
    public void Add(int part, ReadOnlySpan<TallyBlock> blocks) => Count(part, blocks, isTakenAway ? -1 : 1);

    /// <summary>Undoes <see cref="Add"/>.</summary>
    public void GoBack(int part, ReadOnlySpan<TallyBlock> blocks) => Count(part, blocks, isTakenAway ? 1 : -1);

    private void Count(int part, ReadOnlySpan<TallyBlock> blocks, int sign)
    {
        // A total is four sums of 64 bits and four counts of 32, in the order of the reasons.
        var counts = MemoryMarshal.Cast<TallyTotals, int>(totals.AsSpan());
        var first = (int)((long)totals.Length * part / parts);
        var length = (uint)((int)((long)totals.Length * (part + 1) / parts) - first);
        foreach (var block in blocks)
        {
            foreach (var mark in block.Marks)
            {
                if ((uint)(mark.Cell - first) >= length) continue;
                var at = mark.Cell * CountsPerTotal + FirstCount;
                counts[at + mark.Reason] += sign;
                if (mark.IsUnknown) counts[at] += sign;
            }
        }
    }
}
