using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.ActionPlans;

/// <summary>What can be noticed about a request to the backward solver (<i>catatan atas permintaan penghitungan mundur</i>), codes SPM4001 and on.</summary>
[LegalTerm("catatan atas permintaan penghitungan mundur")]
public static class SolverFindings
{
    /// <summary>A service that is not within the result.</summary>
    public static FindingDefinition ServiceUnknown { get; } = Error("SPM4001",
        ("Layanan \"{0}\" tidak ada dalam hasil yang dihitung.", "The service \"{0}\" is not within the result."),
        ("Gunakan kunci salah satu layanan dalam hasil.", "Use the key of a service within the result."));

    /// <summary>A quality item that the service does not list.</summary>
    public static FindingDefinition ItemUnknown { get; } = Error("SPM4002",
        ("Butir mutu \"{0}\" tidak ada pada layanan ini.", "The service lists no quality item \"{0}\"."),
        ("Tulis butir seperti dalam laporan.", "Write the item as it was reported."));

    /// <summary>The same figure twice.</summary>
    public static FindingDefinition FigureTwice { get; } = Error("SPM4003",
        ("Syarat untuk angka yang sama disebut dua kali.", "The same figure is given terms twice."),
        ("Sisakan satu.", "Keep one of them."));

    /// <summary>A cap below zero.</summary>
    public static FindingDefinition CapBelowZero { get; } = Error("SPM4004",
        ("Batas tambahan {0} kurang dari nol.", "The cap of {0} is below zero."),
        ("Gunakan nol atau lebih.", "Use zero or more."));

    /// <summary>A unit cost of nothing or less.</summary>
    public static FindingDefinition UnitCostNotPositive { get; } = Error("SPM4005",
        ("Biaya satuan {0} tidak lebih dari nol.", "The unit cost of {0} is not above zero."),
        ("Sebut biaya satuan di atas nol, atau kosongkan bila tidak diketahui.", "Give a unit cost above zero, or none when it is not known."));

    /// <summary>A set-up cost below nothing.</summary>
    public static FindingDefinition SetUpCostNegative { get; } = Error("SPM4006",
        ("Biaya awal {0} kurang dari nol.", "The set-up cost of {0} is below zero."),
        ("Gunakan nol atau lebih.", "Use zero or more."));

    /// <summary>A ceiling of units of nothing or less.</summary>
    public static FindingDefinition UnitCeilingNotPositive { get; } = Error("SPM4007",
        ("Batas jumlah orang dan butir, {0}, tidak lebih dari nol.", "The ceiling of {0} units is not above zero."),
        ("Sebut pagu di atas nol, atau kosongkan bila tidak ada.", "Give a ceiling above zero, or none."));

    /// <summary>A budget of nothing or less.</summary>
    public static FindingDefinition MoneyCeilingNotPositive { get; } = Error("SPM4008",
        ("Pagu dana {0} tidak lebih dari nol.", "The ceiling of {0} of money is not above zero."),
        ("Sebut pagu di atas nol, atau kosongkan bila tidak ada.", "Give a ceiling above zero, or none."));

    /// <summary>The most people are sought without a budget.</summary>
    public static FindingDefinition BudgetMissing { get; } = Error("SPM4009",
        ("Jumlah orang terbanyak dicari tanpa pagu dana.", "The most people are sought without a budget."),
        ("Sebut pagu dana.", "Give a ceiling of money."));

    /// <summary>No wanted index where one is needed.</summary>
    public static FindingDefinition GoalMissing { get; } = Error("SPM4010",
        ("Sasaran indeks tidak disebut.", "No wanted index is given."),
        ("Sebut kategori atau nilai yang diinginkan.", "Give the rating or value that is wanted."));

    /// <summary>A goal or floor of something without an index.</summary>
    public static FindingDefinition NoIndex { get; } = Error("SPM4011",
        ("{0} tidak mempunyai indeks, sehingga tidak dapat dihitung mundur.", "{0} has no index to be worked towards."),
        ("Pilih layanan, urusan, atau daerah yang mempunyai indeks.", "Choose a service, an urusan or a region with an index."));

    /// <summary>A floor that the method does not carry on in proportion.</summary>
    public static FindingDefinition FloorOutOfProportion { get; } = Error("SPM4012",
        ("Batas bawah {0} tidak dapat digabung dengan sasaran ini: cara penghitungan menimbang layanannya secara lain.",
            "The floor of {0} cannot stand beside this goal: the method weighs its services differently there."),
        ("Gunakan batas bawah per layanan.", "Give floors to its services."));

    /// <summary>A floor that changes nothing.</summary>
    public static FindingDefinition FloorAlreadyMet { get; } = Note("SPM4013",
        ("Batas bawah {0} sudah terpenuhi.", "The floor of {0} is met already."),
        ("Tidak perlu tindakan.", "Nothing to do."));

    /// <summary>A goal that is reached already.</summary>
    public static FindingDefinition GoalAlreadyMet { get; } = Note("SPM4014",
        ("Sasaran sudah tercapai: {0}.", "The goal is reached already: {0}."),
        ("Tidak perlu tindakan; kewajiban tetap 100 persen.", "Nothing to do; the duty remains 100 per cent."));

    /// <summary>Figures without a cost where cost matters.</summary>
    public static FindingDefinition CostMissing { get; } = Warning("SPM4015",
        ("{0} angka tidak dipertimbangkan karena biayanya tidak disebut.", "{0} figures are not considered because no cost is given for them."),
        ("Sebut biaya satuannya.", "Give their unit costs."));

    /// <summary>A service in two priority groups.</summary>
    public static FindingDefinition PriorityTwice { get; } = Error("SPM4016",
        ("Layanan \"{0}\" disebut dua kali dalam kelompok prioritas.", "The service \"{0}\" stands twice in the priority groups."),
        ("Sisakan satu.", "Keep one of them."));

    /// <summary>Costs too large to be added up.</summary>
    public static FindingDefinition CostTooLarge { get; } = Error("SPM4017",
        ("Jumlah semua biaya melampaui yang dapat dihitung.", "All costs together pass what can be counted."),
        ("Periksa satuan biayanya.", "Look at the unit of the costs."));

    /// <summary>The request cannot be met.</summary>
    public static FindingDefinition OutOfReach { get; } = Warning("SPM4018",
        ("Sasaran tidak dapat dicapai; yang tertinggi dalam permintaan ini {0}.", "The goal is out of reach; the best within the request is {0}."),
        ("Longgarkan batas atau pagu, atau pilih sasaran yang lebih rendah.", "Loosen caps or ceilings, or choose a lower goal."));

    /// <summary>The search stopped at its limit.</summary>
    public static FindingDefinition NodeLimitReached { get; } = Note("SPM4019",
        ("Pencarian berhenti pada batas {0} langkah.", "The search stopped at its limit of {0} nodes."),
        ("Naikkan batas langkah bila bukti diperlukan.", "Raise the node limit where proof is needed."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        ServiceUnknown, ItemUnknown, FigureTwice, CapBelowZero, UnitCostNotPositive, SetUpCostNegative, UnitCeilingNotPositive, MoneyCeilingNotPositive,
        BudgetMissing, GoalMissing, NoIndex, FloorOutOfProportion, FloorAlreadyMet, GoalAlreadyMet, CostMissing, PriorityTwice, CostTooLarge, OutOfReach,
        NodeLimitReached,
    ]);
}
