using Spm.Core.Internal;

namespace Spm.Core.Law;

/// <summary>Where a fact comes from and how it is known (<i>dasar hukum</i>).</summary>
/// <remarks>The marks are kept word for word, such as <c>SEEN[S04] indicator; DERIVED unit</c>; <c>[Snn]</c> leads to
/// docs/sources.md. A fact is as strong as its weakest mark.</remarks>
[LegalTerm("dasar hukum")]
public sealed class LegalBasis
{
    private static readonly (string Mark, Confidence Confidence)[] MarkWords =
    [
        ("SEEN", Confidence.Seen), ("DERIVED", Confidence.Derived), ("INFERRED", Confidence.Inferred),
        ("RECALLED", Confidence.Recalled), ("CONFLICT", Confidence.Conflict),
    ];

    /// <summary>Makes a legal basis from a citation and its marks.</summary>
    /// <param name="citation">The provision or source in Indonesian, such as <c>Permendagri 59/2021 Pasal 23</c>.</param>
    /// <param name="marks">At least one of SEEN, DERIVED, INFERRED, RECALLED, CONFLICT, with what it applies to.</param>
    /// <exception cref="ArgumentException">A text is blank, or the marks hold none of the five words: a fact without a source is refused.</exception>
    public LegalBasis(string citation, string marks)
    {
        Citation = Require.Text(citation);
        Marks = Require.Text(marks);
        var found = MarkWords.Where(word => marks.Contains(word.Mark, StringComparison.Ordinal)).Select(word => word.Confidence).ToArray();
        if (found.Length == 0)
            throw new ArgumentException($"\"{marks}\" holds none of SEEN, DERIVED, INFERRED, RECALLED, CONFLICT.", nameof(marks));
        Parts = Array.AsReadOnly(found);
    }

    /// <summary>The provision or source, in Indonesian.</summary>
    public string Citation { get; }

    /// <summary>The marks word for word.</summary>
    public string Marks { get; }

    /// <summary>Every confidence that the marks name, strongest first.</summary>
    public IReadOnlyList<Confidence> Parts { get; }

    /// <summary>The weakest confidence among the marks.</summary>
    public Confidence Confidence => Parts[^1];

    /// <summary>The citation followed by every confidence in words: <c>PP 2/2018 [dibaca + diingat]</c>.</summary>
    internal string ToString(Language language) => $"{Citation} [{string.Join(" + ", Parts.Select(part => part.Name(language)))}]";

    /// <summary>The citation followed by the marks in brackets.</summary>
    public override string ToString() => $"{Citation} [{Marks}]";
}
