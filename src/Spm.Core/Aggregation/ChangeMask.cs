using System.Numerics;

namespace Spm.Core.Aggregation;

/// <summary>A set of factors.</summary>
internal readonly record struct ChangeMask(int Bits)
{
    public static ChangeMask None => default;

    public int Count => BitOperations.PopCount((uint)Bits);

    public static ChangeMask Of(ChangeFactor factor) => new(1 << (int)factor);

    public bool Has(ChangeFactor factor) => (Bits & Of(factor).Bits) != 0;

    public ChangeMask With(ChangeFactor factor) => With(Of(factor));

    public ChangeMask With(ChangeMask other) => new(Bits | other.Bits);

    public ChangeMask Within(ChangeMask other) => new(Bits & other.Bits);

    public ChangeMask Without(ChangeFactor factor) => new(Bits & ~Of(factor).Bits);

    /// <summary>Every set of some, none or all of these factors.</summary>
    public IEnumerable<ChangeMask> Subsets()
    {
        for (var bits = Bits; bits > 0; bits = (bits - 1) & Bits) yield return new ChangeMask(bits);
        yield return None;
    }
}
