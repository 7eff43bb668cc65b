namespace Spm.Core.Derivations;

/// <summary>How the value of a step comes from what stands below it (<i>cara menghitung</i>).</summary>
[LegalTerm("cara menghitung")]
public enum DerivationOperation
{
    /// <summary>Done over required of one figure, or of the sums of its rows; no more than 1 where the step is capped.</summary>
    Share = 0,

    /// <summary>The sum of done over the sum of required of the operands that count; an operand that was assumed adds its required number alone.</summary>
    PooledShare = 1,

    /// <summary>0 or 1 by a policy, because the figure has no share of its own.</summary>
    Assumed = 2,

    /// <summary>No value; it does not enter the step above.</summary>
    LeftOut = 3,

    /// <summary>The value of the only operand that counts, unchanged.</summary>
    Same = 4,

    /// <summary>The sum of the operands that count, divided by their number.</summary>
    Mean = 5,

    /// <summary>The sum of weight times value over the operands that count, divided by the sum of their weights.</summary>
    WeightedMean = 6,

    /// <summary>A result with a derivation of its own, which is not repeated here.</summary>
    Elsewhere = 7,
}
