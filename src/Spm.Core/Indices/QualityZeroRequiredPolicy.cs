using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>What a quality item counts when none of it was required (<i>perlakuan butir mutu tanpa kebutuhan</i>).</summary>
/// <remarks>No rule was found.</remarks>
[LegalTerm("perlakuan butir mutu tanpa kebutuhan")]
public sealed class QualityZeroRequiredPolicy : Policy
{
    private QualityZeroRequiredPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("quality-zero-required", name, basis, indonesian, english)
    {
    }

    /// <summary><c>not-applicable</c>: the item is left out.</summary>
    public static QualityZeroRequiredPolicy NotApplicable { get; } = new(
        "not-applicable",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "butir tidak dihitung",
        "the item is left out");

    /// <summary><c>full</c>: the item counts as 1.</summary>
    public static QualityZeroRequiredPolicy Full { get; } = new(
        "full",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "butir dihitung 100 persen",
        "the item counts as 1");

    /// <summary><c>zero</c>: the item counts as 0.</summary>
    public static QualityZeroRequiredPolicy Zero { get; } = new(
        "zero",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "butir dihitung nol",
        "the item counts as 0");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<QualityZeroRequiredPolicy> All { get; } = Array.AsReadOnly<QualityZeroRequiredPolicy>([NotApplicable, Full, Zero]);
}
