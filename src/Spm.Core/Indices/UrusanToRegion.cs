using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>How a region's index is formed (<i>dari urusan ke daerah</i>).</summary>
/// <remarks>The default fits two complete published annual rows exactly; snapshots within a year fit no rule.</remarks>
[LegalTerm("dari urusan ke daerah")]
public sealed class UrusanToRegion : Policy
{
    private UrusanToRegion(string name, LegalBasis basis, string indonesian, string english)
        : base("urusan-to-region", name, basis, indonesian, english)
    {
    }

    /// <summary><c>mean-of-urusan</c>: the mean of the urusan with an index.</summary>
    public static UrusanToRegion MeanOfUrusan { get; } = new(
        "mean-of-urusan",
        new LegalBasis("angka terbit Bulungan 2023 dan satu kota 2022", "INFERRED dari dua baris tahunan lengkap"),
        "rata-rata urusan",
        "the mean of the urusan with an index");

    /// <summary><c>mean-of-services</c>: the mean of all services with an index.</summary>
    public static UrusanToRegion MeanOfServices { get; } = new(
        "mean-of-services",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "rata-rata semua layanan",
        "the mean of all services with an index");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<UrusanToRegion> All { get; } = Array.AsReadOnly<UrusanToRegion>([MeanOfUrusan, MeanOfServices]);
}
