using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>What a service's index is when it has no quality item left (<i>perlakuan layanan tanpa mutu</i>).</summary>
/// <remarks>Some services have no quality list.</remarks>
[LegalTerm("perlakuan layanan tanpa mutu")]
public sealed class NoQualityPolicy : Policy
{
    private NoQualityPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("no-quality", name, basis, indonesian, english)
    {
    }

    /// <summary><c>recipients-alone</c>: the index is the recipients' share.</summary>
    public static NoQualityPolicy RecipientsAlone { get; } = new(
        "recipients-alone",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "indeks sama dengan capaian penerima",
        "the index is the recipients' share");

    /// <summary><c>quality-full</c>: quality counts as 1.</summary>
    public static NoQualityPolicy QualityFull { get; } = new(
        "quality-full",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "mutu dihitung 100 persen",
        "quality counts as 1");

    /// <summary><c>quality-zero</c>: quality counts as 0.</summary>
    public static NoQualityPolicy QualityZero { get; } = new(
        "quality-zero",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "mutu dihitung nol",
        "quality counts as 0");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<NoQualityPolicy> All { get; } = Array.AsReadOnly<NoQualityPolicy>([RecipientsAlone, QualityFull, QualityZero]);
}
