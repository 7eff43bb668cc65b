using Spm.Core.Law;

namespace Spm.Core.Nomenclature;

/// <summary>How a sub kegiatan that pays for several services is divided when nobody says (<i>pembagian sub kegiatan bersama</i>).</summary>
/// <remarks>No rule was found, and no field for shares was seen in the budget application.</remarks>
[LegalTerm("pembagian sub kegiatan bersama")]
public sealed class SharedTagPolicy : Policy
{
    private SharedTagPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("shared-tag", name, basis, indonesian, english)
    {
    }

    /// <summary><c>equally</c>: each service gets the same part, so sums close.</summary>
    public static SharedTagPolicy Equally { get; } = new(
        "equally",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "setiap layanan mendapat bagian yang sama",
        "each service gets the same part");

    /// <summary><c>whole-to-each</c>: each service gets the whole, so one rupiah counts several times and sums over services do not close.</summary>
    public static SharedTagPolicy WholeToEach { get; } = new(
        "whole-to-each",
        new LegalBasis("tidak diatur", "INFERRED dari tabel tautan aplikasi anggaran, yang tidak memuat porsi"),
        "setiap layanan mendapat seluruhnya; rupiah yang sama terhitung lebih dari sekali",
        "each service gets the whole; the same rupiah counts more than once");

    /// <summary><c>left-out</c>: no service gets anything, so what is shared stays apart.</summary>
    public static SharedTagPolicy LeftOut { get; } = new(
        "left-out",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "tidak dibagi ke layanan mana pun",
        "divided to no service");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<SharedTagPolicy> All { get; } = Array.AsReadOnly<SharedTagPolicy>([Equally, WholeToEach, LeftOut]);

    /// <summary>Whether the parts of a shared sub kegiatan make exactly 1, so that sums over services close.</summary>
    public bool Closes => this == Equally;
}
