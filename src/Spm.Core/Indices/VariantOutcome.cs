using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>What a variant comes to: the exact value behind it, a second one for a sum of two rounded numbers, and the printed number.</summary>
internal sealed record VariantOutcome(ExactValue Value, ExactValue? Second, Percentage Published)
{
    /// <summary>Equal outcomes have equal buckets nearly always; unequal ones seldom.</summary>
    public (Percentage Published, UInt128 Value) Bucket => (Published, Value.Bracket.IsKnown ? Value.Bracket.Low / Value.Bracket.Denominator >> 24 : 0);

    /// <summary>True when both are proven to be the same number. Different terms for one fraction may stay unproven, and are then two.</summary>
    public bool IsSame(VariantOutcome other) => Published == other.Published && IsSame(Value, other.Value)
        && (Second is null || other.Second is null ? Second is null && other.Second is null : IsSame(Second, other.Second));

    private static bool IsSame(ExactValue one, ExactValue two)
    {
        if (ReferenceEquals(one, two)) return true;
        if (Whole(one.Bracket) is { } first && Whole(two.Bracket) is { } second) return first == second;
        if (one.Bracket.Low != two.Bracket.Low || one.Bracket.High != two.Bracket.High || one.Bracket.Denominator != two.Bracket.Denominator) return false;
        return (one, two) switch
        {
            (ShareValue a, ShareValue b) => a.Done == b.Done && a.Required == b.Required,
            (BlendValue a, BlendValue b) => a.FirstWeight == b.FirstWeight && a.SecondWeight == b.SecondWeight && IsSame(a.First, b.First) && IsSame(a.Second, b.Second),
            (MeanValue a, MeanValue b) => a.Parts.Count == b.Parts.Count && a.Parts.Zip(b.Parts).All(pair => IsSame(pair.First, pair.Second)),
            _ => false,
        };
    }

    /// <summary>The value in units of 2⁻⁶⁴ where it is a whole number of them.</summary>
    private static UInt128? Whole(Bracket bracket) =>
        bracket.IsKnown && bracket.Low == bracket.High && bracket.Low % bracket.Denominator == 0 ? bracket.Low / bracket.Denominator : null;
}
