using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>What a variant comes to: the exact value behind it, a second one for a sum of two rounded numbers, and the printed number.</summary>
internal sealed record VariantOutcome(ExactValue Value, ExactValue? Second, Percentage Published)
{
    /// <summary>Equal outcomes have equal buckets nearly always; unequal ones seldom.</summary>
    public (Percentage Published, UInt128 Value) Bucket => (Published, Value.Bracket.IsKnown ? Value.Bracket.Low / Value.Bracket.Denominator >> 24 : 0);

    /// <summary>True when both are proven to be the same number. Different terms for one fraction may stay unproven, and are then two.</summary>
    public bool IsSame(VariantOutcome other) => Published == other.Published && Value.IsProvenSameAs(other.Value)
        && (Second is null || other.Second is null ? Second is null && other.Second is null : Second.IsProvenSameAs(other.Second));
}
