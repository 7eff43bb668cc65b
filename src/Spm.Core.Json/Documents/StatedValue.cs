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

    /// <param name="value">The value; null when there is none.</param>
    /// <param name="published">The same as published.</param>
    /// <param name="rating">Its rating.</param>
    /// <param name="longest">The longest fraction that is stated, in characters; 0 for none, which spares building it.</param>
    internal static StatedValue? Of(ExactValue? value, PublishedIndex? published, SpmRating? rating, int longest = int.MaxValue) =>
        Of(value, published?.Percentage, published?.Plain, rating, longest);

    /// <inheritdoc cref="Of(ExactValue?, PublishedIndex?, SpmRating?, int)"/>
    internal static StatedValue? Of(PublishedIndex? published, RuleBook rules, int longest = int.MaxValue) =>
        Of(published?.Exact, published, published is null ? null : rules.Rate(published.Exact), longest);

    internal static StatedValue? Of(ExactValue? value, Percentage? published, Percentage? plain, SpmRating? rating, int longest)
    {
        if (value is null || published is not { } printed) return null;
        Ratio? exact = longest > 0 && value.ToRatio() is var ratio && ratio.ToString().Length <= longest ? ratio : null;
        return new StatedValue(printed, plain == printed ? null : plain, rating, exact);
    }
}
