using System.Runtime.Intrinsics;

namespace Spm.Core.Eligibility;

/// <summary>The sets of traits met so far, each with the services due in every segment as a vector of ones; used by one thread.</summary>
internal sealed class TraitSets(CountPlan plan)
{
    /// <summary>More sets than registers hold, few enough to stay small: data that go on beyond are worked out row by row.</summary>
    private const int Most = 4_096;

    // A bit that no set holds, so that 0 can mark a free place.
    private const uint Taken = 1u << 29;

    private uint[] _keys = new uint[64];
    private int[] _starts = new int[64];
    private Vector512<byte>[] _due = new Vector512<byte>[16 * plan.Segments];
    private int _count;

    /// <summary>The services due to those who were born in a segment and have the set that starts at a place: byte by byte, 1 or 0.</summary>
    public Vector512<byte> this[int start, int segment] => _due[start + segment];

    /// <summary>Where the vectors of a set start; −1 when there are too many sets to keep.</summary>
    public int StartOf(uint traits)
    {
        var (keys, key) = (_keys, traits | Taken);
        var at = Hash(key) & (keys.Length - 1);
        while (keys[at] != key)
        {
            if (keys[at] == 0) return Add(traits);
            at = (at + 1) & (keys.Length - 1);
        }

        return _starts[at];
    }

    // The upper half of a product depends on every bit of the key.
    private static int Hash(uint key) => (int)((key * 0x9E3779B1u) >> 16);

    private int FreePlaceFor(uint key)
    {
        var at = Hash(key) & (_keys.Length - 1);
        while (_keys[at] != 0) at = (at + 1) & (_keys.Length - 1);
        return at;
    }

    private int Add(uint traits)
    {
        if (_count == Most) return -1;
        if (2 * _count >= _keys.Length) Grow();
        var start = _count++ * plan.Segments;
        if (_due.Length < start + plan.Segments) Array.Resize(ref _due, 2 * _due.Length);
        for (var segment = 0; segment < plan.Segments; segment++) _due[start + segment] = Ones(plan.ServicesIn(segment, traits));
        var at = FreePlaceFor(traits | Taken);
        (_keys[at], _starts[at]) = (traits | Taken, start);
        return start;
    }

    private static Vector512<byte> Ones(ulong services)
    {
        Span<byte> ones = stackalloc byte[Vector512<byte>.Count];
        for (var service = 0; service < ones.Length; service++) ones[service] = (byte)((services >> service) & 1);
        return Vector512.Create<byte>(ones);
    }

    private void Grow()
    {
        var (keys, starts) = (_keys, _starts);
        (_keys, _starts) = (new uint[2 * keys.Length], new int[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var at = FreePlaceFor(keys[i]);
            (_keys[at], _starts[at]) = (keys[i], starts[i]);
        }
    }
}
