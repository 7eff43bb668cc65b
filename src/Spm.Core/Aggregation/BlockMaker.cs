namespace Spm.Core.Aggregation;

/// <summary>Turns rows into blocks: runs of neighbouring cells where there are any to speak of, else one block for each stretch of cells.</summary>
/// <remarks>Rows of one stretch take 16 bits for their cell instead of 32, and their sums (512 KB) stay in a core's second-level cache while
/// the blocks of the stretch are added, one after the other.</remarks>
internal static class BlockMaker
{
    private const int StretchBits = 15;

    // Measured: from this length on, a run costs less than a column of cells.
    private const int ShortestRun = 8;

    /// <summary>The stretch of a block, for the order in which blocks are added; runs go first.</summary>
    public static int StretchOf(TallyBlock block) => block.Runs.Length > 0 ? -1 : block.FirstCell >> StretchBits;

    public static IEnumerable<TallyBlock> Blocks(RowColumns rows)
    {
        var runs = 0;
        for (var row = 0; row < rows.Rows; row++)
            if (row == 0 || rows.Cells[row] != rows.Cells[row - 1] + 1) runs++;
        return (long)runs * ShortestRun <= rows.Rows ? [TallyBlock.Of(rows, 0, [], Runs(rows, runs))] : Stretches(rows);
    }

    private static TallyBlock Block(RowColumns rows, int stretch)
    {
        var cells = new ushort[rows.Rows];
        for (var row = 0; row < cells.Length; row++) cells[row] = (ushort)(rows.Cells[row] & ((1 << StretchBits) - 1));
        return TallyBlock.Of(rows, stretch << StretchBits, cells, []);
    }

    private static IEnumerable<TallyBlock> Stretches(RowColumns rows)
    {
        var counts = new int[(rows.Cells.Take(rows.Rows).Max() >> StretchBits) + 1];
        for (var row = 0; row < rows.Rows; row++) counts[rows.Cells[row] >> StretchBits]++;
        var stretches = Array.ConvertAll(counts, count => new RowColumns(count));
        for (var row = 0; row < rows.Rows; row++)
        {
            var cell = rows.Cells[row];
            stretches[cell >> StretchBits].Add(cell, rows.Required[row], rows.Done[row]);
        }

        foreach (var mark in rows.Marks) stretches[mark.Cell >> StretchBits].Marks.Add(mark);
        foreach (var figure in rows.Wide) stretches[figure.Cell >> StretchBits].Wide.Add(figure);
        return stretches.Select(Block).Where(block => block.Rows > 0);
    }

    private static CellRun[] Runs(RowColumns rows, int count)
    {
        var runs = new CellRun[count];
        var first = 0;
        for (int row = 1, at = 0; row <= rows.Rows; row++)
        {
            if (row < rows.Rows && rows.Cells[row] == rows.Cells[row - 1] + 1) continue;
            runs[at++] = new CellRun(rows.Cells[first], row - first);
            first = row;
        }

        return runs;
    }
}
