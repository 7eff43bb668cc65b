using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>What happens to a share above 1 (<i>batas capaian</i>).</summary>
/// <remarks>Estimated denominators pass 100 per cent; the raw counts are kept and shown either way.</remarks>
[LegalTerm("batas capaian")]
public sealed class CapPolicy : Policy
{
    private CapPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("cap", name, basis, indonesian, english)
    {
    }

    /// <summary><c>at-one</c>: each share is cut at 1 before averaging.</summary>
    public static CapPolicy AtOne { get; } = new(
        "at-one",
        new LegalBasis("tidak diatur", "SEEN pembatasan 100 pada satu aplikasi; INFERRED"),
        "setiap bagian dibatasi 100 persen sebelum dirata-ratakan",
        "each share is cut at 1 before averaging");

    /// <summary><c>none</c>: no limit; an index may pass 1.</summary>
    public static CapPolicy None { get; } = new(
        "none",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "tanpa batas; indeks dapat melampaui 100",
        "no limit; an index may pass 1");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<CapPolicy> All { get; } = Array.AsReadOnly<CapPolicy>([AtOne, None]);
}
