using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>What a service counts when nobody had to be served (<i>perlakuan nihil sasaran</i>).</summary>
/// <remarks>No rule was found. A service declared not applicable as a whole stays left out under every value.</remarks>
[LegalTerm("perlakuan nihil sasaran")]
public sealed class ZeroRequiredPolicy : Policy
{
    private ZeroRequiredPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("zero-required", name, basis, indonesian, english)
    {
    }

    /// <summary><c>not-applicable</c>: the service is left out.</summary>
    public static ZeroRequiredPolicy NotApplicable { get; } = new(
        "not-applicable",
        new LegalBasis("tidak diatur", "INFERRED lemah dari angka nasional TW II 2024; CONFLICT praktik"),
        "layanan tidak dihitung",
        "the service is left out");

    /// <summary><c>full</c>: recipients count as 1, quality as usual.</summary>
    public static ZeroRequiredPolicy Full { get; } = new(
        "full",
        new LegalBasis("tidak diatur", "RECALLED sebagai praktik; CONFLICT"),
        "penerima dihitung 100 persen, mutu seperti biasa",
        "recipients count as 1, quality as usual");

    /// <summary><c>zero</c>: recipients count as 0, quality as usual.</summary>
    public static ZeroRequiredPolicy Zero { get; } = new(
        "zero",
        new LegalBasis("tidak diatur", "SEEN pada dua aplikasi sebagai nilai bawaan program; CONFLICT"),
        "penerima dihitung nol, mutu seperti biasa",
        "recipients count as 0, quality as usual");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<ZeroRequiredPolicy> All { get; } = Array.AsReadOnly<ZeroRequiredPolicy>([NotApplicable, Full, Zero]);
}
