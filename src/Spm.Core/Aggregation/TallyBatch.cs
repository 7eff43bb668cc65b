using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use while rows are added: one writer. Rows of one period in columns (<i>kumpulan baris data</i>).</summary>
/// <remarks>Every row is sound by construction: a cell of the layout and a figure that passed the row checks. Once filled, a batch may be
/// read by several threads. Counts are in steps of <see cref="TallySubject.Scale"/>. Rows whose cells are neighbours, such as a village's
/// services and items in the order of the layout, take four bytes each; others take six.</remarks>
[LegalTerm("kumpulan baris data")]
public sealed partial class TallyBatch
{
    private readonly List<TallyBlock> _blocks = [];
    private readonly RowColumns _open = new(64);
    private readonly int _cellCount;
    private readonly int _blockRows;
    private UInt128 _sumRequired;
    private UInt128 _sumDone;

    /// <summary>Makes an empty batch.</summary>
    /// <param name="layout">The cells that rows may name.</param>
    /// <param name="period">The period of all its rows; it lies in the layout's year.</param>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    public TallyBatch(TallyLayout layout, ReportingPeriod period)
        : this(layout, period, TallyBlock.MostRows)
    {
    }

    /// <summary>A batch with small blocks, so that a few rows show what many do.</summary>
    internal TallyBatch(TallyLayout layout, ReportingPeriod period, int blockRows)
    {
        Layout = Require.NotNull(layout);
        Period = layout.RequireYear(period);
        _cellCount = layout.CellCount;
        _blockRows = blockRows;
    }

    /// <summary>The cells that rows may name.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The period of all rows.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How many rows it holds.</summary>
    public long Rows { get; private set; }

    /// <summary>How many bytes its columns take, without what is kept ready for further rows.</summary>
    public long Bytes => Blocks().Sum(block => block.Bytes);

    /// <summary>No cell gains more from the batch, in any of its sums.</summary>
    internal UInt128 Most => UInt128.Max((UInt128)(ulong)Rows, UInt128.Max(_sumRequired, _sumDone));

    /// <summary>How many rows are no reports.</summary>
    internal long MarkedRows { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    public void Add(int cell, TallyFigure figure)
    {
        Require.InRange(cell, 0, _cellCount - 1);
        Append(cell, figure.Required ?? 0, figure.Done ?? 0);
        if (CellMark.Of(cell, figure) is not { } mark) return;
        _open.Marks.Add(mark);
        MarkedRows++;
    }

    /// <summary>The rows in columns, one stretch of cells after the other; what is added later is not in them.</summary>
    internal TallyBlock[] Blocks()
    {
        IEnumerable<TallyBlock> blocks = _open.Rows == 0 ? _blocks : _blocks.Concat(BlockMaker.Blocks(_open));
        return [.. blocks.OrderBy(BlockMaker.StretchOf)];
    }

    private void Append(int cell, long required, long done)
    {
        if (_open.Rows == _blockRows)
        {
            _blocks.AddRange(BlockMaker.Blocks(_open));
            _open.Clear();
        }

        if ((required | done) <= uint.MaxValue)
        {
            _open.Add(cell, (uint)required, (uint)done);
        }
        else
        {
            _open.Add(cell, 0, 0);
            _open.Wide.Add(new WideFigure(cell, required, done));
        }

        Rows++;
        _sumRequired += (ulong)required;
        _sumDone += (ulong)done;
    }
}
