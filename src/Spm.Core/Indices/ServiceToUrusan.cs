using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>How the services of an urusan become its index (<i>dari layanan ke urusan</i>).</summary>
/// <remarks>A published urusan figure of 2024 does not fit the plain mean; unconfirmed. The two other values matter for a region with both sets.</remarks>
[LegalTerm("dari layanan ke urusan")]
public sealed class ServiceToUrusan : Policy
{
    private ServiceToUrusan(string name, LegalBasis basis, string indonesian, string english)
        : base("service-to-urusan", name, basis, indonesian, english)
    {
    }

    /// <summary><c>mean</c>: the mean of all services with an index.</summary>
    public static ServiceToUrusan Mean { get; } = new(
        "mean",
        new LegalBasis("Permendagri 59/2021 Lampiran (belum dibaca)", "RECALLED bacaan paling umum; CONFLICT dengan satu angka terbit"),
        "rata-rata semua layanan yang berlaku",
        "the mean of all services with an index");

    /// <summary><c>mean-of-levels</c>: the mean of the province's mean and the kabupaten/kota's mean.</summary>
    public static ServiceToUrusan MeanOfLevels { get; } = new(
        "mean-of-levels",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "rata-rata dari rata-rata layanan provinsi dan layanan kabupaten/kota",
        "the mean of the province's mean and the kabupaten/kota's mean");

    /// <summary><c>each-service-once</c>: a service owed at both levels counts once, as the mean of the two.</summary>
    public static ServiceToUrusan EachServiceOnce { get; } = new(
        "each-service-once",
        new LegalBasis("tidak diatur", "INFERRED: tidak ada sumber"),
        "layanan yang sama pada kedua tingkat dihitung sekali",
        "a service owed at both levels counts once, as the mean of the two");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<ServiceToUrusan> All { get; } = Array.AsReadOnly<ServiceToUrusan>([Mean, MeanOfLevels, EachServiceOnce]);
}
