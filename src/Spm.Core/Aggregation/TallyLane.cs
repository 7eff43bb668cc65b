using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Spm.Core.Aggregation;

/// <summary>Sums of one thread: narrow ones that are hot, and wide ones that they flow into. It only ever adds.</summary>
/// <remarks>The caller sees to it that no sum passes 2⁶³−1; the lane sees to its narrow sums.</remarks>
internal sealed class TallyLane(int cells)
{
    private Quads? _narrow;
    private ulong _narrowMost;
    private long[]? _wide;
    private bool _isMoved;

    /// <summary>True when the lane has nothing that totals lack.</summary>
    public bool IsEmpty => _isMoved || (_narrow is null && _wide is null);

    /// <summary>Adds the rows of a block whose cells are all below the lane's number of cells; not what is marked.</summary>
    public void Add(TallyBlock block)
    {
        if (_isMoved) Clear();
        if (block.IsNarrow) AddNarrow(block);
        else AddMedium(block);
        if (block.Wide.Length > 0) AddWide(block.Wide);
    }

    /// <summary>Adds the sums to totals, or takes them away; the lane begins anew.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MoveTo(Span<TallyTotals> totals, bool isTakenAway)
    {
        // A total is four sums of 64 bits and four counts of 32, in the order of the lane's.
        var sums = MemoryMarshal.Cast<TallyTotals, long>(totals);
        for (var cell = 0; cell < totals.Length; cell++)
        {
            var gain = _wide is null ? default : Vector256.LoadUnsafe(ref _wide[cell * 4]);
            if (_narrow is not null) gain += WideQuad(_narrow.Sums, cell);
            ref var total = ref sums[cell * 6];
            (Vector256.LoadUnsafe(ref total) + (isTakenAway ? -gain : gain)).StoreUnsafe(ref total);
        }

        // Cleared only when more rows come: most builders end here.
        _isMoved = true;
    }

    private static Vector256<long> WideQuad(ReadOnlySpan<uint> sums, int cell)
    {
        var quad = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(sums), (nuint)(uint)cell * 4);
        return Vector256.Create(Vector128.WidenLower(quad), Vector128.WidenUpper(quad)).AsInt64();
    }

    private void AddNarrow(TallyBlock block)
    {
        _narrow ??= new Quads(cells);
        if (_narrowMost + block.Most > uint.MaxValue) MakeRoom(block.Most);
        _narrowMost += block.Most;
        if (block.Runs.Length == 0)
        {
            _narrow.Add(block.FirstCell, block.Cells, block.NarrowRequired, block.NarrowDone);
            return;
        }

        var row = 0;
        foreach (var run in block.Runs)
        {
            _narrow.AddRun(run.First, block.NarrowRequired.AsSpan(row, run.Length), block.NarrowDone.AsSpan(row, run.Length));
            row += run.Length;
        }
    }

    // The bound supposes that every row went to one cell. A look at the sums usually shows that they are far below it.
    private void MakeRoom(ulong gain)
    {
        _narrowMost = _narrow!.Most();
        if (_narrowMost + gain <= uint.MaxValue) return;
        _wide ??= new long[checked(cells * 4)];
        var sums = _narrow.Sums;
        for (var at = 0; at < sums.Length; at++) _wide[at] += sums[at];
        sums.Clear();
        _narrowMost = 0;
    }

    private void AddMedium(TallyBlock block)
    {
        _wide ??= new long[checked(cells * 4)];
        if (block.Runs.Length == 0)
        {
            for (var row = 0; row < block.Rows; row++) AddRow(block.FirstCell + block.Cells[row], block.MediumRequired[row], block.MediumDone[row], 1);
            return;
        }

        var first = 0;
        foreach (var run in block.Runs)
        {
            for (var at = 0; at < run.Length; at++) AddRow(run.First + at, block.MediumRequired[first + at], block.MediumDone[first + at], 1);
            first += run.Length;
        }
    }

    // Their rows were counted where they stand as 0.
    private void AddWide(WideFigure[] figures)
    {
        _wide ??= new long[checked(cells * 4)];
        foreach (var figure in figures) AddRow(figure.Cell, figure.Required, figure.Done, 0);
    }

    private void AddRow(int cell, long required, long done, long rows)
    {
        var over = required - done;
        ref var sums = ref _wide![cell * 4];
        (Vector256.LoadUnsafe(ref sums) + Vector256.Create(required, done, done + (over & (over >> 63)), rows)).StoreUnsafe(ref sums);
    }

    private void Clear()
    {
        _narrow?.Sums.Clear();
        _narrowMost = 0;
        _wide?.AsSpan().Clear();
        _isMoved = false;
    }
}
