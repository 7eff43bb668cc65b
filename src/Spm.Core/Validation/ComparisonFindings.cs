using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Validation;

/// <summary>What can be noticed when numbers are compared (<i>catatan atas pembandingan data</i>), codes SPM1050 and on.</summary>
[LegalTerm("catatan atas pembandingan data")]
public static class ComparisonFindings
{
    /// <summary>One number of a compulsory pair is missing.</summary>
    public static FindingDefinition PairIncomplete { get; } = Warning("SPM1050",
        ("{0} diisi {1}, tetapi {2} tidak diisi. Kaidah: {3}.", "{0} is {1}, but {2} is not given. Rule: {3}."),
        ("Isi keduanya, juga bila nol.", "Give both, also when zero."));

    /// <summary>Both numbers of an exclusive pair are above zero.</summary>
    public static FindingDefinition PairExcluded { get; } = Warning("SPM1051",
        ("{0} diisi {1} dan {2} diisi {3}. Kaidah: {4}.", "{0} is {1} and {2} is {3}. Rule: {4}."),
        ("Isi salah satu saja.", "Give one of them only."));

    /// <summary>Parts do not add up to their whole.</summary>
    public static FindingDefinition TotalDiffers { get; } = Warning("SPM1052",
        ("{0} diisi {1}, sedangkan {2} berjumlah {3}. Kaidah: {4}.", "{0} is {1}, but {2} adds up to {3}. Rule: {4}."),
        ("Periksa angka keseluruhan dan bagiannya.", "Look at the whole and at its parts."));

    /// <summary>Parts pass their whole.</summary>
    public static FindingDefinition TotalExceeded { get; } = Warning("SPM1053",
        ("{0} diisi {1}, tetapi {2} berjumlah {3} dan melebihinya. Kaidah: {4}.", "{0} is {1}, but {2} adds up to {3}, which is more. Rule: {4}."),
        ("Periksa angka keseluruhan dan bagiannya.", "Look at the whole and at its parts."));

    /// <summary>A number jumped against the last comparable period.</summary>
    public static FindingDefinition UnusualChange { get; } = Warning("SPM1054",
        ("{0} berubah dari {1} pada {2} menjadi {3}. Kaidah: {4}.", "{0} moved from {1} in {2} to {3}. Rule: {4}."),
        ("Periksa salah ketik dan satuan; bila benar, jelaskan.", "Look for a slip and at the unit; if it is right, explain it."));

    /// <summary>A number lies far from the usual.</summary>
    public static FindingDefinition FarFromUsual { get; } = Warning("SPM1055",
        ("{0} {1}, sedangkan menurut {2} periode sebelumnya lazimnya {3} sampai {4}. Kaidah: {5}.", "{0} is {1}; by {2} earlier periods {3} to {4} is usual. Rule: {5}."),
        ("Periksa salah ketik dan satuan; bila benar, jelaskan.", "Look for a slip and at the unit; if it is right, explain it."));

    /// <summary>A longer stretch counts less than a shorter one within it.</summary>
    public static FindingDefinition CumulativeFell { get; } = Warning("SPM1056",
        ("Jumlah yang terlayani/terpenuhi turun dari {0} pada {1} menjadi {2} pada {3}.", "Done fell from {0} in {1} to {2} in {3}."),
        ("Angka kumulatif tidak dapat turun; perbaiki atau jelaskan.", "A cumulative number cannot fall; correct or explain it."));

    /// <summary>A recap is not the sum of its parts.</summary>
    public static FindingDefinition RecapDiffers { get; } = Error("SPM1057",
        ("{0} dalam rekapitulasi {1}, sedangkan bagiannya berjumlah {4} ({2} dari {3} bagian mengisinya).",
            "{0} is {1} in the recap, but its parts add up to {4} ({2} of {3} parts give it)."),
        ("Perbaiki rekapitulasi, atau sertakan bagian yang belum ada.", "Correct the recap, or add the part that is lacking."));

    /// <summary>A service of the parts is not in the recap.</summary>
    public static FindingDefinition RecapLacksService { get; } = Error("SPM1058",
        ("{0} dilaporkan oleh {1} dari {2} bagian, tetapi tidak ada dalam rekapitulasi.", "{0} is reported by {1} of {2} parts, but is not in the recap."),
        ("Tambahkan layanan ini ke rekapitulasi.", "Add this service to the recap."));

    /// <summary>A part of another region or period than the recap.</summary>
    public static FindingDefinition PartOutsideRecap { get; } = Error("SPM1059",
        ("Data {0} untuk wilayah {1}, {2}, bukan bagian rekapitulasi wilayah {3}, {4}; tidak dihitung.",
            "What {0} sent about region {1}, {2}, is no part of the recap of region {3}, {4}; it is not counted."),
        ("Sertakan bagian wilayah dan periode rekapitulasi saja.", "Give only parts of the recap's region and period."));

    /// <summary>A sender's part stands twice.</summary>
    public static FindingDefinition PartTwice { get; } = Error("SPM1060",
        ("Data {0} untuk wilayah {1} muncul lebih dari sekali; hanya yang pertama dihitung.", "What {0} sent about region {1} stands more than once; only the first is counted."),
        ("Sisakan satu.", "Keep one."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        PairIncomplete, PairExcluded, TotalDiffers, TotalExceeded, UnusualChange, FarFromUsual, CumulativeFell, RecapDiffers, RecapLacksService,
        PartOutsideRecap, PartTwice,
    ]);
}
