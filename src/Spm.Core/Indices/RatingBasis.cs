using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>Which value a rating is decided on (<i>dasar kategori</i>).</summary>
/// <remarks>The press calls 99.95 paripurna in places; strict exactness is the default.</remarks>
[LegalTerm("dasar kategori")]
public sealed class RatingBasis : Policy
{
    private RatingBasis(string name, LegalBasis basis, string indonesian, string english)
        : base("rating-on", name, basis, indonesian, english)
    {
    }

    /// <summary><c>exact</c>: the exact value.</summary>
    public static RatingBasis Exact { get; } = new(
        "exact",
        new LegalBasis("Permendagri 59/2021 Lampiran (belum dibaca)", "INFERRED; CONFLICT dengan sebutan pers"),
        "nilai pasti",
        "the exact value");

    /// <summary><c>rounded</c>: the rounded value, without the guard.</summary>
    public static RatingBasis Rounded { get; } = new(
        "rounded",
        new LegalBasis("tidak diatur", "CONFLICT: sebutan pers untuk 99,95"),
        "nilai yang dibulatkan, tanpa penjaga batas",
        "the rounded value, without the guard");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<RatingBasis> All { get; } = Array.AsReadOnly<RatingBasis>([Exact, Rounded]);
}
