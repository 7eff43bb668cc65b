using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>Whether a published number may be rounded across a rating bound (<i>penjaga batas kategori</i>).</summary>
/// <remarks>The exact value never changes; only the printed one does.</remarks>
[LegalTerm("penjaga batas kategori")]
public sealed class RoundingGuard : Policy
{
    private RoundingGuard(string name, LegalBasis basis, string indonesian, string english)
        : base("guard", name, basis, indonesian, english)
    {
    }

    /// <summary><c>never-across-a-bound</c>: 99.996 prints 99.99.</summary>
    public static RoundingGuard NeverAcrossABound { get; } = new(
        "never-across-a-bound",
        new LegalBasis("kaidah pustaka", "INFERRED"),
        "99,996 dicetak 99,99",
        "99.996 prints 99.99");

    /// <summary><c>off</c>: 99.996 prints 100.00.</summary>
    public static RoundingGuard Off { get; } = new(
        "off",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "99,996 dicetak 100,00",
        "99.996 prints 100.00");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<RoundingGuard> All { get; } = Array.AsReadOnly<RoundingGuard>([NeverAcrossABound, Off]);
}
