using Spm.Core.Law;

namespace Spm.Core.Eligibility;

/// <summary>Whom a region counts as served (<i>pelayanan yang dihitung</i>).</summary>
[LegalTerm("pelayanan yang dihitung", "Permendikbudristek 32/2022 Pasal 33")]
public sealed class ServedPolicy : Policy
{
    private ServedPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("served", name, basis, indonesian, english)
    {
    }

    /// <summary><c>residents</c>: its residents, wherever they are served; the only numerator that fits a count of residents.</summary>
    public static ServedPolicy Residents { get; } = new(
        "residents", new LegalBasis("Permendikbudristek 32/2022 Pasal 33", "SEEN[S07] pendidikan; INFERRED layanan lain"), "penduduk daerah, di mana pun dilayani", "residents, wherever served");

    /// <summary><c>served-here</c>: whoever is served in it, as applications of facilities count; may pass the number of residents.</summary>
    public static ServedPolicy ServedHere { get; } = new(
        "served-here", new LegalBasis("tidak diatur", "INFERRED: pencatatan fasilitas"), "siapa pun yang dilayani di daerah", "whoever is served in the region");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<ServedPolicy> All { get; } = Array.AsReadOnly<ServedPolicy>([Residents, ServedHere]);
}
