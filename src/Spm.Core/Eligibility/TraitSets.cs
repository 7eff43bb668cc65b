using System.Numerics;

namespace Spm.Core.Eligibility;

/// <summary>The sets of traits met so far, each with the services due in every segment, worked out once; used by one thread.</summary>
internal sealed class TraitSets(CountPlan plan)
{
    private uint[] _traits = new uint[64];
    private int[] _numbers = new int[64];
    private ulong[] _services = Of(plan, 0);

    /// <summary>How many sets there are; number 0 is that of nothing recorded.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The services due to those born in a segment who have a set of traits.</summary>
    public ulong this[int number, int segment] => _services[number * plan.Segments + segment];

    /// <summary>The number of a set, by the order in which sets were met.</summary>
    /// <param name="traits">Not 0.</param>
    public int NumberOf(uint traits)
    {
        var at = Place(traits);
        return _traits[at] == traits ? _numbers[at] : Add(traits);
    }

    private static ulong[] Of(CountPlan plan, uint traits) => [.. Enumerable.Range(0, plan.Segments).Select(segment => plan.ServicesIn(segment, traits))];

    private int Place(uint traits)
    {
        // Fibonacci hashing; 0 marks a free place.
        var at = (int)((traits * 0x9E3779B1u) >> (32 - BitOperations.Log2((uint)_traits.Length)));
        while (_traits[at] != 0 && _traits[at] != traits) at = (at + 1) & (_traits.Length - 1);
        return at;
    }

    private int Add(uint traits)
    {
        if (2 * Count >= _traits.Length) Grow();
        var (at, number) = (Place(traits), Count++);
        (_traits[at], _numbers[at]) = (traits, number);
        if (_services.Length < Count * plan.Segments) Array.Resize(ref _services, 2 * Count * plan.Segments);
        Of(plan, traits).CopyTo(_services.AsSpan(number * plan.Segments));
        return number;
    }

    private void Grow()
    {
        var (traits, numbers) = (_traits, _numbers);
        (_traits, _numbers) = (new uint[2 * traits.Length], new int[2 * traits.Length]);
        for (var i = 0; i < traits.Length; i++)
        {
            if (traits[i] == 0) continue;
            var at = Place(traits[i]);
            (_traits[at], _numbers[at]) = (traits[i], numbers[i]);
        }
    }
}
