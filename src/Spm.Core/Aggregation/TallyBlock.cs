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

    public required int Rows { get; init; }

    /// <summary>Columns of 16 bits; empty when the block has columns of 32.</summary>
    public required ushort[] NarrowRequired { get; init; }

    /// <inheritdoc cref="NarrowRequired"/>
    public required ushort[] NarrowDone { get; init; }

    /// <summary>Columns of 32 bits; empty when the block has columns of 16.</summary>
    public required uint[] MediumRequired { get; init; }

    /// <inheritdoc cref="MediumRequired"/>
    public required uint[] MediumDone { get; init; }

    /// <summary>The cell from which <see cref="Cells"/> count; 0 when the block has runs.</summary>
    public required int FirstCell { get; init; }

    /// <summary>How far the cell of each row lies after <see cref="FirstCell"/>; empty when the block has runs.</summary>
    public required ushort[] Cells { get; init; }

    /// <summary>Stretches of rows whose cells are neighbours; empty when the block has a column of cells.</summary>
    public required CellRun[] Runs { get; init; }

    /// <summary>Rows that are not reported, not applicable or not yet due.</summary>
    public required CellMark[] Marks { get; init; }

    /// <summary>What rows have beyond the width of the columns, where they stand as 0.</summary>
    public required WideFigure[] Wide { get; init; }

    /// <summary>No cell can gain more from the main columns, in any of its sums.</summary>
    public required ulong Most { get; init; }

    public bool IsNarrow => NarrowRequired.Length == Rows;

    public long Bytes => 2L * (NarrowRequired.Length + NarrowDone.Length) + 4L * (MediumRequired.Length + MediumDone.Length)
        + 2L * Cells.Length + 8L * Runs.Length + 4L * Marks.Length + 24L * Wide.Length;

    /// <summary>Makes a block in the narrowest columns.</summary>
    /// <param name="columns">The rows.</param>
    /// <param name="firstCell">The cell from which <paramref name="cells"/> count.</param>
    /// <param name="cells">Of each row; empty when there are runs.</param>
    /// <param name="runs">Empty when there are cells.</param>
    public static TallyBlock Of(RowColumns columns, int firstCell, ushort[] cells, CellRun[] runs)
    {
        var tooWide = 0;
        for (var row = 0; row < columns.Rows; row++)
            if (columns.IsWide(row)) tooWide++;
        var isNarrow = tooWide <= columns.Rows / WideShare;
        List<WideFigure> wide = [.. columns.Wide];
        var narrowRequired = new ushort[isNarrow ? columns.Rows : 0];
        var narrowDone = new ushort[narrowRequired.Length];
        ulong required = 0, done = 0;
        for (var row = 0; row < columns.Rows; row++)
        {
            if (isNarrow && columns.IsWide(row))
            {
                wide.Add(new WideFigure(columns.Cells[row], columns.Required[row], columns.Done[row]));
                continue;
            }

            required += columns.Required[row];
            done += columns.Done[row];
            if (!isNarrow) continue;
            narrowRequired[row] = (ushort)columns.Required[row];
            narrowDone[row] = (ushort)columns.Done[row];
        }

        return new TallyBlock
        {
            Rows = columns.Rows,
            NarrowRequired = narrowRequired,
            NarrowDone = narrowDone,
            MediumRequired = isNarrow ? [] : columns.Required.AsSpan(0, columns.Rows).ToArray(),
            MediumDone = isNarrow ? [] : columns.Done.AsSpan(0, columns.Rows).ToArray(),
            FirstCell = firstCell,
            Cells = cells,
            Runs = runs,
            Marks = [.. columns.Marks],
            Wide = [.. wide],
            Most = Math.Max((ulong)columns.Rows, Math.Max(required, done)),
        };
    }
}
