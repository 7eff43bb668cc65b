using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>How the quality items of one service become one share (<i>cara menggabungkan butir mutu</i>).</summary>
/// <remarks>Four readings are in use and they move an index by points; the regulation's annex was not read.</remarks>
[LegalTerm("cara menggabungkan butir mutu")]
public sealed class QualityReading : Policy
{
    private QualityReading(string name, LegalBasis basis, string indonesian, string english)
        : base("quality", name, basis, indonesian, english)
    {
    }

    /// <summary><c>mean-of-indicators</c>: the mean of all items.</summary>
    public static QualityReading MeanOfIndicators { get; } = new(
        "mean-of-indicators",
        new LegalBasis("Permendagri 59/2021 Lampiran (belum dibaca)", "RECALLED sebagai cara e-SPM; CONFLICT dengan tiga cara lain"),
        "rata-rata semua butir",
        "the mean of all items");

    /// <summary><c>mean-of-components</c>: the mean of the components that have an item (goods and services together; staff; procedure).</summary>
    public static QualityReading MeanOfComponents { get; } = new(
        "mean-of-components",
        new LegalBasis("Permendagri 59/2021 Lampiran (belum dibaca)", "SEEN pembagian komponen pada aplikasi daerah; RECALLED perataannya; CONFLICT"),
        "rata-rata komponen (barang dan/atau jasa; SDM; tata cara), masing-masing rata-rata butirnya",
        "the mean of the components that have an item (goods and services together; staff; procedure)");

    /// <summary><c>pooled-sum</c>: everything fulfilled over everything required, unlike units and all.</summary>
    public static QualityReading PooledSum { get; } = new(
        "pooled-sum",
        new LegalBasis("aplikasi satu kabupaten", "SEEN pada satu aplikasi daerah; CONFLICT; satuan berbeda dijumlahkan"),
        "jumlah terpenuhi dibagi jumlah yang harus dipenuhi dari semua butir",
        "everything fulfilled over everything required, unlike units and all");

    /// <summary><c>single-figure</c>: one quality figure a service; a second item is refused.</summary>
    public static QualityReading SingleFigure { get; } = new(
        "single-figure",
        new LegalBasis("formulir pemeriksaan menurut Permendagri 59/2021", "SEEN pada formulir pemeriksaan; CONFLICT"),
        "satu angka mutu per layanan",
        "one quality figure a service; a second item is refused");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<QualityReading> All { get; } = Array.AsReadOnly<QualityReading>([MeanOfIndicators, MeanOfComponents, PooledSum, SingleFigure]);
}
