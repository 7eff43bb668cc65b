using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>What one other reading of the rules would make of a number (<i>pergeseran menurut bacaan lain</i>).</summary>
[LegalTerm("pergeseran menurut bacaan lain")]
public sealed class DerivationMovement
{
    internal DerivationMovement(Policy reading, bool isInConflict, Percentage? published, string? rating, Ratio? points, string? refusal)
    {
        Reading = reading;
        IsInConflict = isInConflict;
        Published = published;
        Rating = rating;
        Points = points;
        Refusal = refusal;
    }

    /// <summary>The other value of a policy, with its key, name and legal basis.</summary>
    public Policy Reading { get; }

    /// <summary>True when sources disagree about the policy; false when it is merely not regulated.</summary>
    public bool IsInConflict { get; }

    /// <summary>What the policy decides, in words: <c>penggabungan butir mutu</c>.</summary>
    public string Name(Language language) => SettingNames.Of(Reading.Key, language);

    /// <summary>The number in per cent under it; null when there is none.</summary>
    public Percentage? Published { get; }

    /// <summary>The printed name of the rating under it; null when there is none.</summary>
    public string? Rating { get; }

    /// <summary>Points of 100 that it adds to the number, exactly; negative when it takes some, null when either has no value.</summary>
    public Ratio? Points { get; }

    /// <summary>Why the reading cannot be used on these figures; null when it can.</summary>
    public string? Refusal { get; }

    /// <summary>Policy and reading: <c>quality=pooled-sum</c>.</summary>
    public override string ToString() => Reading.ToString();

    /// <summary>The points without their sign; 0 where there are none.</summary>
    internal Ratio Size => Points is { } points ? (points < Ratio.Zero ? -points : points) : Ratio.Zero;

    /// <summary>The size, rounded as the method publishes.</summary>
    internal Percentage PrintedSize { get; init; }
}
