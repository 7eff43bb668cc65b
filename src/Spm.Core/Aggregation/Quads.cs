using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Spm.Core.Aggregation;

/// <summary>Four sums a cell side by side (required, done, met, rows), so that one vector addition takes a row.</summary>
/// <remarks>16 bytes a cell: the 181,000 cells of the nation take 2.9 MB. The array starts on a cache line and no quad crosses one.
/// A sum wraps past 2³²−1; <see cref="TallyLane"/> sees to it that none gets there.</remarks>
internal sealed class Quads
{
    private const int CacheLine = 64;

    private const int Chunk = 1024;

    private readonly uint[] _sums;
    private readonly int _start;

    public Quads(int cells)
    {
        // The array never moves, so the alignment that is found now holds.
        _sums = GC.AllocateArray<uint>(checked(cells * 4 + CacheLine / sizeof(uint)), pinned: true);
        var address = (nuint)Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref Unsafe.As<uint, byte>(ref _sums[0]));
        _start = (int)((CacheLine - address % CacheLine) % CacheLine / sizeof(uint));
        Cells = cells;
    }

    public int Cells { get; }

    /// <summary>The four sums of every cell, one after the other.</summary>
    public Span<uint> Sums => _sums.AsSpan(_start, Cells * 4);

    /// <summary>The largest of all sums.</summary>
    public uint Most()
    {
        var most = Vector256<uint>.Zero;
        var sums = Sums;
        var at = 0;
        for (; at <= sums.Length - Vector256<uint>.Count; at += Vector256<uint>.Count) most = Vector256.Max(most, Vector256.LoadUnsafe(ref sums[at]));
        var result = 0u;
        for (; at < sums.Length; at++) result = Math.Max(result, sums[at]);
        for (var i = 0; i < Vector256<uint>.Count; i++) result = Math.Max(result, most[i]);
        return result;
    }

    /// <summary>Adds rows of neighbouring cells.</summary>
    /// <param name="first">The cell of the first row; as many cells follow as there are rows.</param>
    /// <param name="required">Of each row.</param>
    /// <param name="done">Of each row; as many.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddRun(int first, ReadOnlySpan<ushort> required, ReadOnlySpan<ushort> done)
    {
        var rows = required.Length;
        ref var sums = ref MemoryMarshal.GetReference(Sums.Slice(first * 4, rows * 4));
        ref var needs = ref MemoryMarshal.GetReference(required);
        ref var deeds = ref MemoryMarshal.GetReference(done[..rows]);
        var row = 0;
        for (; row <= rows - 8; row += 8)
        {
            Interleave(Vector128.LoadUnsafe(ref needs, (nuint)row), Vector128.LoadUnsafe(ref deeds, (nuint)row), out var a, out var b, out var c, out var d);
            AddTwo(ref Unsafe.Add(ref sums, row * 4), a);
            AddTwo(ref Unsafe.Add(ref sums, row * 4 + 8), b);
            AddTwo(ref Unsafe.Add(ref sums, row * 4 + 16), c);
            AddTwo(ref Unsafe.Add(ref sums, row * 4 + 24), d);
        }

        for (; row < rows; row++) AddOne(ref Unsafe.Add(ref sums, row * 4), Quad(Unsafe.Add(ref needs, row), Unsafe.Add(ref deeds, row)));
    }

    /// <summary>Adds rows of any cells.</summary>
    /// <param name="first">The cell from which <paramref name="cells"/> count.</param>
    /// <param name="cells">Of each row; within the cells of this object.</param>
    /// <param name="required">Of each row; as many.</param>
    /// <param name="done">Of each row; as many.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int first, [Internal.Trusted] ReadOnlySpan<ushort> cells, ReadOnlySpan<ushort> required, ReadOnlySpan<ushort> done)
    {
        Span<ulong> quads = stackalloc ulong[Chunk];
        ref var sums = ref MemoryMarshal.GetReference(Sums[(first * 4)..]);
        for (var start = 0; start < cells.Length; start += Chunk)
        {
            var rows = Math.Min(Chunk, cells.Length - start);
            Interleave(required.Slice(start, rows), done.Slice(start, rows), quads);
            ref var cell = ref MemoryMarshal.GetReference(cells.Slice(start, rows));
            ref var quad = ref MemoryMarshal.GetReference(quads);
            for (var row = 0; row < rows; row++) AddOne(ref Unsafe.Add(ref sums, (nuint)Unsafe.Add(ref cell, row) * 4), Unsafe.Add(ref quad, row));
        }
    }

    private static void Interleave(ReadOnlySpan<ushort> required, ReadOnlySpan<ushort> done, Span<ulong> quads)
    {
        var row = 0;
        ref var needs = ref MemoryMarshal.GetReference(required);
        ref var deeds = ref MemoryMarshal.GetReference(done);
        ref var target = ref MemoryMarshal.GetReference(quads);
        for (; row <= required.Length - 8; row += 8)
        {
            Interleave(Vector128.LoadUnsafe(ref needs, (nuint)row), Vector128.LoadUnsafe(ref deeds, (nuint)row), out var a, out var b, out var c, out var d);
            a.AsUInt64().StoreUnsafe(ref target, (nuint)row);
            b.AsUInt64().StoreUnsafe(ref target, (nuint)row + 2);
            c.AsUInt64().StoreUnsafe(ref target, (nuint)row + 4);
            d.AsUInt64().StoreUnsafe(ref target, (nuint)row + 6);
        }

        for (; row < required.Length; row++) quads[row] = Quad(required[row], done[row]);
    }

    // Branches on min would be mispredicted every other row, and the compiler makes them inside loops.
    private static ulong Quad(uint required, uint done)
    {
        var over = (int)(required - done);
        var met = done + (uint)(over & (over >> 31));
        return required | ((ulong)done << 16) | ((ulong)met << 32) | (1UL << 48);
    }

    /// <summary>Eight rows as quads of 16 bits, two in each vector: required, done, met, 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Interleave(Vector128<ushort> required, Vector128<ushort> done, out Vector128<ushort> a, out Vector128<ushort> b, out Vector128<ushort> c, out Vector128<ushort> d)
    {
        Zip(required, done, out var low, out var high);
        Zip(Vector128.Min(required, done), Vector128<ushort>.One, out var metLow, out var metHigh);
        Zip(low.AsUInt32(), metLow.AsUInt32(), out a, out b);
        Zip(high.AsUInt32(), metHigh.AsUInt32(), out c, out d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Zip(Vector128<ushort> left, Vector128<ushort> right, out Vector128<ushort> low, out Vector128<ushort> high)
    {
        if (Sse2.IsSupported)
        {
            low = Sse2.UnpackLow(left, right);
            high = Sse2.UnpackHigh(left, right);
        }
        else if (AdvSimd.Arm64.IsSupported)
        {
            low = AdvSimd.Arm64.ZipLow(left, right);
            high = AdvSimd.Arm64.ZipHigh(left, right);
        }
        else
        {
            low = (Vector128.WidenLower(left) | (Vector128.WidenLower(right) << 16)).AsUInt16();
            high = (Vector128.WidenUpper(left) | (Vector128.WidenUpper(right) << 16)).AsUInt16();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Zip(Vector128<uint> left, Vector128<uint> right, out Vector128<ushort> low, out Vector128<ushort> high)
    {
        if (Sse2.IsSupported)
        {
            low = Sse2.UnpackLow(left, right).AsUInt16();
            high = Sse2.UnpackHigh(left, right).AsUInt16();
        }
        else if (AdvSimd.Arm64.IsSupported)
        {
            low = AdvSimd.Arm64.ZipLow(left, right).AsUInt16();
            high = AdvSimd.Arm64.ZipHigh(left, right).AsUInt16();
        }
        else
        {
            low = (Vector128.WidenLower(left) | (Vector128.WidenLower(right) << 32)).AsUInt16();
            high = (Vector128.WidenUpper(left) | (Vector128.WidenUpper(right) << 32)).AsUInt16();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddOne(ref uint sums, ulong quad) =>
        (Vector128.LoadUnsafe(ref sums) + Vector128.WidenLower(Vector128.CreateScalarUnsafe(quad).AsUInt16())).StoreUnsafe(ref sums);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTwo(ref uint sums, Vector128<ushort> quads)
    {
        if (Avx2.IsSupported)
        {
            (Vector256.LoadUnsafe(ref sums) + Avx2.ConvertToVector256Int32(quads).AsUInt32()).StoreUnsafe(ref sums);
            return;
        }

        (Vector128.LoadUnsafe(ref sums) + Vector128.WidenLower(quads)).StoreUnsafe(ref sums);
        (Vector128.LoadUnsafe(ref sums, 4) + Vector128.WidenUpper(quads)).StoreUnsafe(ref sums, 4);
    }
}
