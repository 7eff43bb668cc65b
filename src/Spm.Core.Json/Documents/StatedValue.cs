using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Json;

/// <summary>A number as a document states it (<i>nilai tertulis</i>): published text, rating, and the exact fraction where it is written.</summary>
/// <remarks>What a document says, not what was computed here: only the verifier of a proof knows whether it is right.</remarks>
[LegalTerm("nilai tertulis")]
public sealed record StatedValue
{
    internal StatedValue(Percentage published, Percentage? plainlyRounded, SpmRating? rating, Ratio? exact)
    {
        Published = published;
        PlainlyRounded = plainlyRounded;
        Rating = rating;
        Exact = exact;
    }

    /// <summary>In per cent, rounded.</summary>
    public Percentage Published { get; }

    /// <summary>What plain rounding gives where a rating bound was not to be crossed; null where it is the published number.</summary>
    public Percentage? PlainlyRounded { get; }

    /// <summary>The rating; null for numbers that are not rated.</summary>
    public SpmRating? Rating { get; }

    /// <summary>The exact share of 1; null where it is too long to be written unasked.</summary>
    public Ratio? Exact { get; }

    /// <summary>Published number and rating.</summary>
    public override string ToString() => Rating is { } rating ? $"{Published} {rating.Name()}" : Published.ToString();

    internal static StatedValue? Of(ExactValue? value, Percentage? published, Percentage? plain, SpmRating? rating, int longest)
    {
        if (value is null || published is not { } printed) return null;
        var exact = value.ToRatio();
        return new StatedValue(printed, plain == printed ? null : plain, rating, exact.ToString().Length <= longest ? exact : null);
    }
}
