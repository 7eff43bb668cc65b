namespace Spm.Core.Nomenclature;

/// <summary>Printed words for origin and confidence of a tag (<i>sebutan penandaan SPM</i>).</summary>
[LegalTerm("sebutan penandaan SPM")]
public static class TagNames
{
    /// <summary>The word for an origin in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The origin is not a named one.</exception>
    public static string Name(this TagOrigin origin, Language language) => (origin, language) switch
    {
        (TagOrigin.Official, Language.Indonesian) => "resmi",
        (TagOrigin.Official, _) => "official",
        (TagOrigin.Regional, Language.Indonesian) => "daerah",
        (TagOrigin.Regional, _) => "regional",
        (TagOrigin.Inferred, Language.Indonesian) => "disimpulkan",
        (TagOrigin.Inferred, _) => "inferred",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "Not a named origin."),
    };

    /// <summary>The word for a confidence in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not a named one.</exception>
    public static string Name(this TagConfidence confidence, Language language) => (confidence, language) switch
    {
        (TagConfidence.High, Language.Indonesian) => "tinggi",
        (TagConfidence.High, _) => "high",
        (TagConfidence.Medium, Language.Indonesian) => "sedang",
        (TagConfidence.Medium, _) => "medium",
        (TagConfidence.Low, Language.Indonesian) => "rendah",
        (TagConfidence.Low, _) => "low",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Not a named confidence."),
    };
}
