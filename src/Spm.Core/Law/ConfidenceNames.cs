namespace Spm.Core.Law;

/// <summary>Printed words for how a fact is known (<i>sebutan tingkat keyakinan</i>).</summary>
[LegalTerm("sebutan tingkat keyakinan")]
public static class ConfidenceNames
{
    /// <summary>The word in a language: <c>dibaca</c> or <c>seen</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The degree is not a named one.</exception>
    public static string Name(this Confidence confidence, Language language) => (confidence, language) switch
    {
        (Confidence.Seen, Language.Indonesian) => "dibaca",
        (Confidence.Seen, _) => "seen",
        (Confidence.Derived, Language.Indonesian) => "diturunkan",
        (Confidence.Derived, _) => "derived",
        (Confidence.Inferred, Language.Indonesian) => "disimpulkan",
        (Confidence.Inferred, _) => "inferred",
        (Confidence.Recalled, Language.Indonesian) => "diingat",
        (Confidence.Recalled, _) => "recalled",
        (Confidence.Conflict, Language.Indonesian) => "sumber berbeda",
        (Confidence.Conflict, _) => "in conflict",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Not a named confidence."),
    };
}
