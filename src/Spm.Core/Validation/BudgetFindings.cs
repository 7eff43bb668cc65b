using Spm.Core.Law;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Validation;

/// <summary>What can be noticed about the money of services (<i>catatan atas anggaran layanan</i>), codes SPM1061 and on.</summary>
[LegalTerm("catatan atas anggaran layanan")]
public static class BudgetFindings
{
    private static readonly LegalBasis Content = new("Permendagri 59/2021 Pasal 23 ayat (2)", "SEEN pers: ketersediaan anggaran termasuk isi laporan");

    /// <summary>An amount below Rp0.</summary>
    public static FindingDefinition AmountNegative { get; } = Error("SPM1061",
        ("{0} bernilai negatif: {1}.", "{0} is negative: {1}."),
        ("Isi jumlah mulai dari Rp0.", "Give an amount from Rp0."));

    /// <summary>The same service and source of money twice.</summary>
    public static FindingDefinition BudgetTwice { get; } = Error("SPM1062",
        ("Anggaran {0} dari {1} muncul lebih dari sekali.", "The money of {0} from {1} stands more than once."),
        ("Sisakan satu; pustaka tidak menjumlahkannya.", "Keep one; the library adds nothing up."));

    /// <summary>Money spent without an allocation.</summary>
    public static FindingDefinition RealisedWithoutAllocation { get; } = Warning("SPM1063",
        ("Ada realisasi {0}, tetapi alokasinya tidak ada.", "{0} was spent, but no allocation is given."),
        ("Isi alokasi anggaran.", "Give the allocation."));

    /// <summary>More spent than allocated.</summary>
    public static FindingDefinition RealisedOverAllocation { get; } = Warning("SPM1064",
        ("Realisasi {0} melebihi alokasi {1}.", "{0} was spent of an allocation of {1}."),
        ("Periksa kedua jumlah, dan pakai alokasi setelah perubahan APBD.", "Look at both amounts, and use the allocation after the budget amendment."));

    /// <summary>Money for a service that is not reported.</summary>
    public static FindingDefinition BudgetWithoutService { get; } = Warning("SPM1065",
        ("Ada anggaran {0}, tetapi layanannya tidak dilaporkan.", "There is money of {0}, but the service is not reported."),
        ("Laporkan layanannya, atau pindahkan anggaran ke layanan yang benar.", "Report the service, or move the money to the right one."));

    /// <summary>Money for a service that is declared not applicable.</summary>
    public static FindingDefinition BudgetNotApplicable { get; } = Warning("SPM1066",
        ("Ada anggaran {0}, padahal layanannya dinyatakan tidak berlaku: {1}.", "There is money of {0}, but the service is declared not applicable: {1}."),
        ("Periksa pernyataan tidak berlaku, atau jelaskan penggunaan anggarannya.", "Look at the declaration, or explain what the money is for."));

    /// <summary>Money spent while nobody was served.</summary>
    public static FindingDefinition SpentOnNobody { get; } = Warning("SPM1067",
        ("Ada realisasi {0}, tetapi tidak seorang pun terlayani.", "{0} was spent, but nobody was served."),
        ("Periksa jumlah yang terlayani, atau jelaskan penggunaan anggarannya.", "Look at the number served, or explain what the money was for."));

    /// <summary>A service with somebody to serve and no allocation.</summary>
    public static FindingDefinition ServiceWithoutBudget { get; } = Warning("SPM1068",
        ("Alokasi anggaran {0} belum dilaporkan.", "The allocation of {0} is not reported."),
        ("Isi alokasi, juga bila Rp0.", "Give the allocation, also when it is Rp0."), Content);

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        AmountNegative, BudgetTwice, RealisedWithoutAllocation, RealisedOverAllocation, BudgetWithoutService, BudgetNotApplicable, SpentOnNobody,
        ServiceWithoutBudget,
    ]);
}
