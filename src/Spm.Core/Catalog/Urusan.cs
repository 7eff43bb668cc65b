using Spm.Core.Internal;

namespace Spm.Core.Catalog;

/// <summary>One of the six compulsory affairs tied to basic services (<i>urusan pemerintahan wajib yang berkaitan dengan pelayanan dasar</i>).</summary>
/// <remarks>Each has two lawful labels: the affair's full title and the shorter field of SPM. Both are printed in practice.</remarks>
[LegalTerm("urusan pemerintahan wajib yang berkaitan dengan pelayanan dasar", "PP 2/2018 Pasal 5-10")]
public sealed class Urusan
{
    private Urusan(int number, string slug, string officialName, string label, string englishName)
    {
        Number = number;
        Slug = slug;
        OfficialName = officialName;
        Label = label;
        EnglishName = englishName;
    }

    /// <summary>Pendidikan.</summary>
    public static Urusan Education { get; } = new(1, "pendidikan", "Pendidikan", "Pendidikan", "Education");

    /// <summary>Kesehatan.</summary>
    public static Urusan Health { get; } = new(2, "kesehatan", "Kesehatan", "Kesehatan", "Health");

    /// <summary>Pekerjaan umum dan penataan ruang.</summary>
    public static Urusan PublicWorks { get; } = new(3, "pekerjaan-umum", "Pekerjaan Umum dan Penataan Ruang", "Pekerjaan Umum", "Public works");

    /// <summary>Perumahan rakyat dan kawasan permukiman.</summary>
    public static Urusan Housing { get; } = new(4, "perumahan-rakyat", "Perumahan Rakyat dan Kawasan Permukiman", "Perumahan Rakyat", "Housing");

    /// <summary>Ketenteraman, ketertiban umum, dan pelindungan masyarakat.</summary>
    public static Urusan PublicOrder { get; } = new(
        5, "trantibumlinmas", "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat", "Trantibumlinmas", "Public order and disaster");

    /// <summary>Sosial.</summary>
    public static Urusan SocialAffairs { get; } = new(6, "sosial", "Sosial", "Sosial", "Social affairs");

    /// <summary>All six in the order that every form uses.</summary>
    public static IReadOnlyList<Urusan> All { get; } =
        Array.AsReadOnly<Urusan>([Education, Health, PublicWorks, Housing, PublicOrder, SocialAffairs]);

    /// <summary>1 to 6, the order that every form uses.</summary>
    public int Number { get; }

    /// <summary>The second part of a service key, such as <c>pekerjaan-umum</c>.</summary>
    public string Slug { get; }

    /// <summary>The affair's full title in law.</summary>
    public string OfficialName { get; }

    /// <summary>The shorter label of the SPM field (<i>bidang</i>).</summary>
    public string Label { get; }

    /// <summary>The English display name.</summary>
    public string EnglishName { get; }

    /// <summary>The urusan with that short form; null when there is none.</summary>
    public static Urusan? Find(string slug) => All.FirstOrDefault(urusan => urusan.Slug == Require.NotNull(slug));

    /// <summary>The display label in a language.</summary>
    public string Name(Language language) => language == Language.Indonesian ? Label : EnglishName;

    /// <summary>The short form used in keys.</summary>
    public override string ToString() => Slug;
}
