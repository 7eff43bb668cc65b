namespace Spm.Core.Aggregation;

/// <summary>Some rows of a batch in the narrowest columns that hold them; never changed once made.</summary>
/// <remarks>Every row stands in the main columns, so that the loops over them ask nothing: a number that is missing stands as 0 there. What
/// is special about a row stands beside: its state in <see cref="Marks"/>, and numbers too wide for the columns in <see cref="Wide"/>.</remarks>
internal sealed class TallyBlock
{
    /// <summary>Enough rows to forget the cost of starting, few enough for many threads and for quick cancelling.</summary>
    public const int MostRows = 1 << 16;

    // Measured: below this share of wide rows, taking them aside costs less than doubling every column.
    private const int WideShare = 16;

    // Measured: from this length on, a run costs less than a column of cells.
    private const int ShortestRun = 8;

    public required int Rows { get; init; }

    /// <summary>Columns of 16 bits; empty when the block has columns of 32.</summary>
    public required ushort[] NarrowRequired { get; init; }

    /// <inheritdoc cref="NarrowRequired"/>
    public required ushort[] NarrowDone { get; init; }

    /// <summary>Columns of 32 bits; empty when the block has columns of 16.</summary>
    public required uint[] MediumRequired { get; init; }

    /// <inheritdoc cref="MediumRequired"/>
    public required uint[] MediumDone { get; init; }

    /// <summary>The cell of each row; empty when the block has runs.</summary>
    public required int[] Cells { get; init; }

    /// <summary>Stretches of rows whose cells are neighbours; empty when the block has a column of cells.</summary>
    public required CellRun[] Runs { get; init; }

    /// <summary>Rows that are not reported, not applicable or not yet due.</summary>
    public required CellMark[] Marks { get; init; }

    /// <summary>What rows have beyond the width of the columns, where they stand as 0.</summary>
    public required WideFigure[] Wide { get; init; }

    /// <summary>No cell can gain more from the main columns, in any of its sums.</summary>
    public required ulong Most { get; init; }

    public bool IsNarrow => NarrowRequired.Length == Rows;

    public long Bytes => 2L * (NarrowRequired.Length + NarrowDone.Length) + 4L * (MediumRequired.Length + MediumDone.Length + Cells.Length)
        + 8L * Runs.Length + 4L * Marks.Length + 24L * Wide.Length;

    /// <summary>Chooses widths and keys for some rows.</summary>
    public static TallyBlock Of(ReadOnlySpan<int> cells, ReadOnlySpan<uint> required, ReadOnlySpan<uint> done, ReadOnlySpan<CellMark> marks, ReadOnlySpan<WideFigure> wide)
    {
        var runs = 0;
        var tooWide = 0;
        for (var row = 0; row < cells.Length; row++)
        {
            if (row == 0 || cells[row] != cells[row - 1] + 1) runs++;
            if ((required[row] | done[row]) > ushort.MaxValue) tooWide++;
        }

        var isNarrow = tooWide <= cells.Length / WideShare;
        var all = new List<WideFigure>(wide.Length + (isNarrow ? tooWide : 0));
        all.AddRange(wide);
        var narrowRequired = new ushort[isNarrow ? cells.Length : 0];
        var narrowDone = new ushort[narrowRequired.Length];
        ulong sumRequired = 0, sumDone = 0;
        for (var row = 0; row < cells.Length; row++)
        {
            var (need, did) = (required[row], done[row]);
            if (isNarrow && (need | did) > ushort.MaxValue)
            {
                all.Add(new WideFigure(cells[row], need, did));
                continue;
            }

            sumRequired += need;
            sumDone += did;
            if (!isNarrow) continue;
            narrowRequired[row] = (ushort)need;
            narrowDone[row] = (ushort)did;
        }

        var hasRuns = (long)runs * ShortestRun <= cells.Length;
        return new TallyBlock
        {
            Rows = cells.Length,
            NarrowRequired = narrowRequired,
            NarrowDone = narrowDone,
            MediumRequired = isNarrow ? [] : required.ToArray(),
            MediumDone = isNarrow ? [] : done.ToArray(),
            Cells = hasRuns ? [] : cells.ToArray(),
            Runs = hasRuns ? RunsOf(cells, runs) : [],
            Marks = marks.ToArray(),
            Wide = [.. all],
            Most = Math.Max((ulong)cells.Length, Math.Max(sumRequired, sumDone)),
        };
    }

    private static CellRun[] RunsOf(ReadOnlySpan<int> cells, int count)
    {
        var runs = new CellRun[count];
        var first = 0;
        for (int row = 1, at = 0; row <= cells.Length; row++)
        {
            if (row < cells.Length && cells[row] == cells[row - 1] + 1) continue;
            runs[at++] = new CellRun(cells[first], row - first);
            first = row;
        }

        return runs;
    }
}
