using System.Numerics;
using System.Runtime.InteropServices;

namespace Spm.Core.Benchmarks.Ratios;

/// <summary>F: one thread sums two columns of 64-bit numbers, 16 bytes a row, as fast as memory gives them.</summary>
internal sealed class Yardstick
{
    private readonly long[] _left;
    private readonly long[] _right;

    public Yardstick(int rows)
    {
        _left = new long[rows];
        _right = new long[rows];
        for (var row = 0; row < rows; row++) (_left[row], _right[row]) = (row % 4_001, row % 3_989);
    }

    public long Sum()
    {
        Vector<long> first = default, second = default;
        var left = MemoryMarshal.Cast<long, Vector<long>>(_left);
        var right = MemoryMarshal.Cast<long, Vector<long>>(_right);
        for (var at = 0; at < left.Length; at++)
        {
            first += left[at];
            second += right[at];
        }

        var sum = Vector.Sum(first) + Vector.Sum(second);
        for (var row = left.Length * Vector<long>.Count; row < _left.Length; row++) sum += _left[row] + _right[row];
        return sum;
    }
}
