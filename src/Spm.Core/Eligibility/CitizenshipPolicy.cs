using Spm.Core.Law;

namespace Spm.Core.Eligibility;

/// <summary>Whether foreigners are counted (<i>kewarganegaraan penerima</i>).</summary>
[LegalTerm("kewarganegaraan penerima", "Permendagri 59/2021 Pasal 1 angka 6")]
public sealed class CitizenshipPolicy : Policy
{
    private CitizenshipPolicy(string name, string marks, string indonesian, string english)
        : base("citizenship", name, new LegalBasis("Permendagri 59/2021 Pasal 1 angka 6", marks), indonesian, english)
    {
    }

    /// <summary><c>citizens</c>: citizens only, in every service.</summary>
    public static CitizenshipPolicy Citizens { get; } = new(
        "citizens", "SEEN kebutuhan dasar warga negara; INFERRED untuk setiap layanan", "hanya warga negara Indonesia", "citizens only");

    /// <summary><c>as-worded</c>: citizens where the recipients of a service name them, everybody elsewhere.</summary>
    public static CitizenshipPolicy AsWorded { get; } = new(
        "as-worded", "INFERRED: menurut bunyi sasaran tiap layanan", "warga negara Indonesia bila sasaran layanan menyebutnya, selain itu setiap orang", "citizens where a service names them, everybody elsewhere");

    /// <summary><c>everybody</c>: foreigners too.</summary>
    public static CitizenshipPolicy Everybody { get; } = new(
        "everybody", "INFERRED: tidak ada ketentuan yang dibaca", "setiap orang, termasuk warga negara asing", "everybody, foreigners too");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<CitizenshipPolicy> All { get; } = Array.AsReadOnly<CitizenshipPolicy>([Citizens, AsWorded, Everybody]);
}
