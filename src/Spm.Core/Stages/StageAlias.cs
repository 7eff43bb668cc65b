using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Stages;

/// <summary>A word that the press uses for a stage although the regulation does not (<i>sebutan lain tahapan</i>).</summary>
/// <remarks>It is read with a note and never counts as one of the four stages: <see cref="SpmStageNames.TryParse"/> refuses it.</remarks>
[LegalTerm("sebutan lain tahapan penerapan SPM")]
public sealed class StageAlias
{
    private readonly string _indonesian;
    private readonly string _english;

    private StageAlias(string word, SpmStage? nearest, string indonesian, string english)
    {
        Word = word;
        Nearest = nearest;
        _indonesian = indonesian;
        _english = english;
    }

    /// <summary>The four words, in the order in which they are printed.</summary>
    public static IReadOnlyList<StageAlias> All { get; } = Array.AsReadOnly<StageAlias>(
    [
        new(
            "perencanaan", SpmStage.Planning,
            "Perencanaan bukan nama tahapan. Yang terdekat adalah penyusunan rencana pemenuhan pelayanan dasar; pengumpulan data dan penghitungan kebutuhan mendahuluinya sebagai tahapan tersendiri.",
            "\"Perencanaan\" names no stage. The nearest is the planning of fulfilment; data collection and the calculation of needs come before it as stages of their own."),
        new(
            "pelaksanaan", SpmStage.Delivery,
            "Pelaksanaan saja bukan nama tahapan. Yang terdekat adalah pelaksanaan pemenuhan pelayanan dasar.",
            "\"Pelaksanaan\" alone names no stage. The nearest is the delivery of basic services."),
        new(
            "evaluasi", null,
            "Evaluasi bukan tahapan penerapan SPM dan tidak disamakan dengan salah satunya.",
            "\"Evaluasi\" is no stage of applying the standards and stands for none of them."),
        new(
            "pelaporan", null,
            "Pelaporan bukan tahapan penerapan SPM, melainkan kewajiban tersendiri kepala daerah.",
            "\"Pelaporan\" is no stage of applying the standards but a duty of its own of the head of region."),
    ]);

    /// <summary>Where the words were seen, and how the nearest stages were found.</summary>
    public static LegalBasis Basis { get; } = new(
        "pemberitaan Kalimantan Timur", "SEEN daftar perencanaan, pelaksanaan, evaluasi, pelaporan; INFERRED tahapan terdekat; CONFLICT dengan Permendagri 59/2021 Pasal 1 angka 10");

    /// <summary>The word.</summary>
    public string Word { get; }

    /// <summary>The stage that comes nearest to what the word means; null when none does.</summary>
    public SpmStage? Nearest { get; }

    /// <summary>What the word is not, and what comes nearest.</summary>
    public string Note(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>The alias of that word; null for everything else, also for the name of a stage.</summary>
    /// <param name="text">Capitals, spaces and punctuation make no difference.</param>
    public static StageAlias? Find(string text)
    {
        var word = LooseName.Of(Require.NotNull(text));
        return All.FirstOrDefault(alias => alias.Word == word);
    }

    /// <summary>The word.</summary>
    public override string ToString() => Word;
}
