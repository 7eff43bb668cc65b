using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>What another reading of the rules would make of a number, as a document states it (<i>pergeseran tertulis</i>).</summary>
[LegalTerm("pergeseran tertulis")]
public sealed class StatedMovement
{
    internal StatedMovement()
    {
    }

    /// <summary>The policy, such as <c>quality</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its other value, such as <c>pooled-sum</c>.</summary>
    public required string Value { get; init; }

    /// <summary>True when sources disagree about the policy.</summary>
    public bool IsInConflict { get; internal init; }

    /// <summary>Where the reading comes from and how it is known.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>The number in per cent under it; null when there is none.</summary>
    public Percentage? Published { get; internal init; }

    /// <summary>The rating under it; null when there is none.</summary>
    public SpmRating? Rating { get; internal init; }

    /// <summary>Points of 100 that it adds, exactly; null when there are none, or too long to be written unasked.</summary>
    public Ratio? Points { get; internal init; }

    /// <summary>Why the reading cannot be used on these figures; null when it can.</summary>
    public string? Refusal { get; internal init; }

    /// <summary>Policy and reading: <c>quality=pooled-sum</c>.</summary>
    public override string ToString() => $"{Key}={Value}";

    internal static StatedMovement Of(PolicyReading reading) => new()
    {
        Key = reading.Policy.Key,
        Value = reading.Policy.Name,
        IsInConflict = reading.IsInConflict,
        Basis = reading.Policy.Basis,
        Published = reading.Published?.Percentage,
        Rating = reading.Rating,
        Points = reading.Movement is { } points && points.ToString().Length <= DerivationJson.LongestFraction ? points : null,
        Refusal = reading.Refusal,
    };

    internal static StatedMovement Of(DerivationMovement movement, int longestFraction) => new()
    {
        Key = movement.Reading.Key,
        Value = movement.Reading.Name,
        IsInConflict = movement.IsInConflict,
        Basis = movement.Reading.Basis,
        Published = movement.Published,
        Rating = movement.Rating is { } rating ? SpmRatingNames.Parse(rating) : null,
        Points = movement.Points is { } points && points.ToString().Length <= longestFraction ? points : null,
        Refusal = movement.Refusal,
    };
}
