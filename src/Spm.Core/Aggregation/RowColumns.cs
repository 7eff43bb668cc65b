namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use. Rows on their way into blocks: columns of one width, growing, and what stands beside them.</summary>
/// <param name="room">How many rows there is room for at first.</param>
internal sealed class RowColumns(int room)
{
    public int[] Cells { get; private set; } = new int[room];

    /// <summary>0 for a number that is missing or that stands in <see cref="Wide"/>.</summary>
    public uint[] Required { get; private set; } = new uint[room];

    /// <inheritdoc cref="Required"/>
    public uint[] Done { get; private set; } = new uint[room];

    public List<CellMark> Marks { get; } = [];

    public List<WideFigure> Wide { get; } = [];

    public int Rows { get; private set; }

    public bool IsWide(int row) => (Required[row] | Done[row]) > ushort.MaxValue;

    public void Add(int cell, uint required, uint done)
    {
        if (Rows == Cells.Length) Grow();
        Cells[Rows] = cell;
        Required[Rows] = required;
        Done[Rows++] = done;
    }

    public void Clear()
    {
        Rows = 0;
        Marks.Clear();
        Wide.Clear();
    }

    private void Grow()
    {
        var (cells, required, done) = (Cells, Required, Done);
        Array.Resize(ref cells, Rows * 4);
        Array.Resize(ref required, Rows * 4);
        Array.Resize(ref done, Rows * 4);
        (Cells, Required, Done) = (cells, required, done);
    }
}
