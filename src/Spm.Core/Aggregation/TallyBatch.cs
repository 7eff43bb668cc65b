using System.Runtime.InteropServices;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use while rows are added: one writer. Rows of one period in columns (<i>kumpulan baris data</i>).</summary>
/// <remarks>Every row is sound by construction: a cell of the layout and a figure that passed the row checks. Once filled, a batch may be
/// read by several threads. Counts are in steps of <see cref="TallySubject.Scale"/>. Rows whose cells are neighbours, such as a village's
/// services and items in the order of the layout, take four bytes each; others take eight.</remarks>
[LegalTerm("kumpulan baris data")]
public sealed partial class TallyBatch
{
    private readonly List<TallyBlock> _blocks = [];
    private readonly List<CellMark> _marks = [];
    private readonly List<WideFigure> _wide = [];
    private readonly int _cellCount;
    private readonly int _blockRows;
    private int[] _cells = new int[64];
    private uint[] _required = new uint[64];
    private uint[] _done = new uint[64];
    private int _open;
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
        _marks.Add(mark);
        MarkedRows++;
    }

    /// <summary>The rows in columns; what is added later is not in them.</summary>
    internal TallyBlock[] Blocks() => _open == 0 ? [.. _blocks] : [.. _blocks, Sealed()];

    private void Append(int cell, long required, long done)
    {
        if (_open == _cells.Length || _open == _blockRows) MakeRoom();
        _cells[_open] = cell;
        if ((required | done) <= uint.MaxValue)
        {
            _required[_open] = (uint)required;
            _done[_open] = (uint)done;
        }
        else
        {
            _required[_open] = _done[_open] = 0;
            _wide.Add(new WideFigure(cell, required, done));
        }

        _open++;
        Rows++;
        _sumRequired += (ulong)required;
        _sumDone += (ulong)done;
    }

    private void MakeRoom()
    {
        if (_open < _blockRows)
        {
            var length = Math.Min(_open * 4, _blockRows);
            Array.Resize(ref _cells, length);
            Array.Resize(ref _required, length);
            Array.Resize(ref _done, length);
            return;
        }

        _blocks.Add(Sealed());
        _marks.Clear();
        _wide.Clear();
        _open = 0;
    }

    private TallyBlock Sealed() => TallyBlock.Of(
        _cells.AsSpan(0, _open), _required.AsSpan(0, _open), _done.AsSpan(0, _open),
        CollectionsMarshal.AsSpan(_marks), CollectionsMarshal.AsSpan(_wide));
}
