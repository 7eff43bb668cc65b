using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>What one other reading of the rules would make of a number (<i>pergeseran menurut bacaan lain</i>).</summary>
[LegalTerm("pergeseran menurut bacaan lain")]
public sealed class DerivationMovement
{
    internal DerivationMovement(string key, string value, LegalBasis basis, Percentage? published, string? rating, Ratio? points, string? refusal)
    {
        Key = key;
        Value = value;
        Basis = basis;
        Published = published;
        Rating = rating;
        Points = points;
        Refusal = refusal;
    }

    /// <summary>The policy that differs, such as <c>quality</c>.</summary>
    public string Key { get; }

    /// <summary>Its other reading, such as <c>pooled-sum</c>.</summary>
    public string Value { get; }

    /// <summary>The source of the other reading and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The number in per cent under it; null when there is none.</summary>
    public Percentage? Published { get; }

    /// <summary>The printed name of the rating under it; null when there is none.</summary>
    public string? Rating { get; }

    /// <summary>Points of 100 that it adds to the number, exactly; negative when it takes some, null when either has no value.</summary>
    public Ratio? Points { get; }

    /// <summary>Why the reading cannot be used on these figures; null when it can.</summary>
    public string? Refusal { get; }
}
