using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Stages;

/// <summary>The names of the four stages (<i>nama tahapan penerapan SPM</i>), printed and read.</summary>
[LegalTerm("nama tahapan penerapan SPM", "Permendagri 59/2021 Pasal 1 angka 10")]
public static class SpmStageNames
{
    private static readonly SpmStage[] Stages = Enum.GetValues<SpmStage>();

    /// <summary>The provision that lists the four stages.</summary>
    public static LegalBasis Basis { get; } = new("Permendagri 59/2021 Pasal 1 angka 10; PP 2/2018 Pasal 11", "SEEN (pasal.id; 123dok)");

    /// <summary>The name in a language; the Indonesian one is that of the regulation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not a named one.</exception>
    public static string Name(this SpmStage stage, Language language) => (stage, language) switch
    {
        (SpmStage.DataCollection, Language.Indonesian) => "pengumpulan data",
        (SpmStage.DataCollection, _) => "data collection",
        (SpmStage.NeedsCalculation, Language.Indonesian) => "penghitungan kebutuhan pemenuhan pelayanan dasar",
        (SpmStage.NeedsCalculation, _) => "calculation of needs",
        (SpmStage.Planning, Language.Indonesian) => "penyusunan rencana pemenuhan pelayanan dasar",
        (SpmStage.Planning, _) => "planning of fulfilment",
        (SpmStage.Delivery, Language.Indonesian) => "pelaksanaan pemenuhan pelayanan dasar",
        (SpmStage.Delivery, _) => "delivery",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, $"{stage:D} is no stage; the four are 1 to 4."),
    };

    /// <summary>Reads the Indonesian name of a stage, whole or cut short after its second word or later.</summary>
    /// <param name="text">Capitals, spaces and punctuation make no difference, nor does <i>perhitungan</i> for <i>penghitungan</i>.</param>
    /// <param name="stage">The stage; meaningless when the text names none.</param>
    /// <returns>False for everything else, such as the press's <i>perencanaan</i>, for which <see cref="StageAlias.Find"/> has a note.</returns>
    public static bool TryParse(string text, out SpmStage stage)
    {
        var words = LooseName.Of(Require.NotNull(text)).Replace("perhitungan", "penghitungan", StringComparison.Ordinal).Split(' ');
        foreach (var candidate in Stages)
        {
            stage = candidate;
            var name = candidate.Name(Language.Indonesian).Split(' ');
            if (words.Length >= 2 && words.Length <= name.Length && words.SequenceEqual(name.Take(words.Length))) return true;
        }

        stage = default;
        return false;
    }
}
