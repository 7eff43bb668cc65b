using Spm.Core.Law;

namespace Spm.Core.Validation;

/// <summary>What can be noticed about where a number comes from (<i>catatan atas dasar dan perubahan angka</i>), codes SPM1044 to SPM1046.</summary>
[LegalTerm("catatan atas dasar dan perubahan angka")]
public static class FigureFindings
{
    private static readonly LegalBasis Ours = new("kaidah pustaka", "INFERRED: tidak ada ketentuan yang dibaca");

    /// <summary>The required number rests on something else than in the previous report.</summary>
    public static FindingDefinition BasisChanged { get; } = new("SPM1044", FindingSeverity.Warning,
        ("Dasar jumlah yang harus dilayani/dipenuhi berubah dari {0} pada {1} menjadi {2}.", "The basis of the required number changed from {0} in {1} to {2}."),
        ("Capaian kedua periode tidak sebanding; jelaskan perubahannya.", "The achievements of the two periods do not compare; explain the change."), Ours);

    /// <summary>A budget amendment that changes what is required.</summary>
    public static FindingDefinition RequiredRevisedByBudget { get; } = new("SPM1045", FindingSeverity.Error,
        ("Perubahan APBD mengubah jumlah yang harus dilayani/dipenuhi dari {0} menjadi {1}; yang dapat diubahnya hanya target dan uang.",
            "A budget amendment changes required from {0} to {1}; it can change only what is planned, and money."),
        ("Catat sebagai perubahan target, atau sebut perbaikan data yang mendasarinya.", "Record it as a change of the plan, or name the better data behind it."), Ours);

    /// <summary>Revisions that do not lead from one number to the next.</summary>
    public static FindingDefinition RevisionsBroken { get; } = new("SPM1046", FindingSeverity.Error,
        ("{0}: perubahan tanggal {1} menghasilkan {2}, sedangkan angka berikutnya {3}.", "{0}: the revision of {1} leads to {2}, but the next number is {3}."),
        ("Lengkapi rangkaian perubahan sampai angka yang dilaporkan.", "Complete the chain of revisions up to the reported number."), Ours);

    internal static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>([BasisChanged, RequiredRevisedByBudget, RevisionsBroken]);
}
