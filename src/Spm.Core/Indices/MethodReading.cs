namespace Spm.Core.Indices;

/// <summary>The same figures under one other reading (<i>hasil menurut bacaan lain</i>).</summary>
[LegalTerm("hasil menurut bacaan lain")]
public sealed class MethodReading
{
    internal MethodReading(string key, string value, PublishedIndex? published, SpmRating? rating, string? refusal)
    {
        Key = key;
        Value = value;
        Published = published;
        Rating = rating;
        Refusal = refusal;
    }

    /// <summary>The policy that differs.</summary>
    public string Key { get; }

    /// <summary>The name of its other value.</summary>
    public string Value { get; }

    /// <summary>The region's index then; null when there is none.</summary>
    public PublishedIndex? Published { get; }

    /// <summary>The rating then; null when there is none.</summary>
    public SpmRating? Rating { get; }

    /// <summary>Why the reading cannot be used on these figures; null when it can.</summary>
    public string? Refusal { get; }
}
