namespace Spm.Core.Benchmarks.National;

/// <summary>Pseudo-random numbers that no version of .NET changes (splitmix64).</summary>
internal sealed class Sequence(ulong seed)
{
    private ulong _state = seed;

    public int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((UInt128)(mixed ^ (mixed >> 31)) * (uint)bound >> 64);
    }
}
