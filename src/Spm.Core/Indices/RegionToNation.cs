using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>How regions become a national index (<i>dari daerah ke nasional</i>).</summary>
/// <remarks>Without effect on one region.</remarks>
[LegalTerm("dari daerah ke nasional")]
public sealed class RegionToNation : Policy
{
    private RegionToNation(string name, LegalBasis basis, string indonesian, string english)
        : base("region-to-nation", name, basis, indonesian, english)
    {
    }

    /// <summary><c>mean-of-level-means</c>: the mean of the provinces' mean and the kabupaten/kota's mean.</summary>
    public static RegionToNation MeanOfLevelMeans { get; } = new(
        "mean-of-level-means",
        new LegalBasis("angka nasional terbit 2023", "INFERRED dari satu tahun"),
        "rata-rata dari rata-rata provinsi dan rata-rata kabupaten/kota",
        "the mean of the provinces' mean and the kabupaten/kota's mean");

    /// <summary><c>mean-of-regions</c>: the mean of all regions.</summary>
    public static RegionToNation MeanOfRegions { get; } = new(
        "mean-of-regions",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "rata-rata semua daerah",
        "the mean of all regions");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<RegionToNation> All { get; } = Array.AsReadOnly<RegionToNation>([MeanOfLevelMeans, MeanOfRegions]);
}
