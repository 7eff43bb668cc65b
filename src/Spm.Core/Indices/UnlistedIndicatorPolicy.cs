using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>What a scored item of the catalogue counts when the submission does not list it (<i>perlakuan butir katalog yang tidak dilaporkan</i>).</summary>
/// <remarks>The lists of 2024 on were not read, so the catalogue is never assumed complete.</remarks>
[LegalTerm("perlakuan butir katalog yang tidak dilaporkan")]
public sealed class UnlistedIndicatorPolicy : Policy
{
    private UnlistedIndicatorPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("unlisted-indicator", name, basis, indonesian, english)
    {
    }

    /// <summary><c>left-out</c>: left out and noted.</summary>
    public static UnlistedIndicatorPolicy LeftOut { get; } = new(
        "left-out",
        new LegalBasis("tidak diatur", "INFERRED: daftar 2024 dan seterusnya belum dibaca"),
        "tidak dihitung, hanya dicatat",
        "left out and noted");

    /// <summary><c>zero</c>: counted as zero.</summary>
    public static UnlistedIndicatorPolicy Zero { get; } = new(
        "zero",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "dihitung nol",
        "counted as zero");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<UnlistedIndicatorPolicy> All { get; } = Array.AsReadOnly<UnlistedIndicatorPolicy>([LeftOut, Zero]);
}
