using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Validation;

/// <summary>What can be noticed about where a number comes from (<i>catatan atas dasar dan perubahan angka</i>), codes SPM1044 to SPM1046.</summary>
[LegalTerm("catatan atas dasar dan perubahan angka")]
public static class FigureFindings
{
    /// <summary>The required number rests on something else than in the previous report.</summary>
    public static FindingDefinition BasisChanged { get; } = Warning("SPM1044",
        ("Dasar jumlah yang harus dilayani/dipenuhi berubah dari {0} pada {1} menjadi {2}.", "The basis of the required number changed from {0} in {1} to {2}."),
        ("Capaian kedua periode tidak sebanding; jelaskan perubahannya.", "The achievements of the two periods do not compare; explain the change."));

    /// <summary>A budget amendment that changes what is required.</summary>
    public static FindingDefinition RequiredRevisedByBudget { get; } = Error("SPM1045",
        ("Perubahan APBD mengubah jumlah yang harus dilayani/dipenuhi dari {0} menjadi {1}; yang dapat diubahnya hanya target dan uang.",
            "A budget amendment changes required from {0} to {1}; it can change only what is planned, and money."),
        ("Catat sebagai perubahan target, atau sebut perbaikan data yang mendasarinya.", "Record it as a change of the plan, or name the better data behind it."));

    /// <summary>Revisions that do not lead from one number to the next.</summary>
    public static FindingDefinition RevisionsBroken { get; } = Error("SPM1046",
        ("{0}: perubahan tanggal {1} menghasilkan {2}, sedangkan angka berikutnya {3}.", "{0}: the revision of {1} leads to {2}, but the next number is {3}."),
        ("Lengkapi rangkaian perubahan sampai angka yang dilaporkan.", "Complete the chain of revisions up to the reported number."));

    internal static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>([BasisChanged, RequiredRevisedByBudget, RevisionsBroken]);
}
