using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Aggregation;

/// <summary>What can be noticed while parts of a tally are joined (<i>catatan atas bagian rekapitulasi</i>), codes SPM2071 and on.</summary>
/// <remarks>While an error stands there is no whole: part of the rows never passes for all.</remarks>
[LegalTerm("catatan atas bagian rekapitulasi")]
public static class PartFindings
{
    /// <summary>An expected part that is not there.</summary>
    public static FindingDefinition Missing { get; } = Error("SPM2071",
        ("Bagian \"{0}\" belum masuk; rekapitulasi belum lengkap.", "Part \"{0}\" has not come in; the tally is incomplete."),
        ("Minta bagian tersebut; jumlah tanpa bagian itu bukan jumlah seluruhnya.", "Ask for the part; a sum without it is not the sum of all."));

    /// <summary>A part of a name that nobody expects.</summary>
    public static FindingDefinition NotExpected { get; } = Error("SPM2072",
        ("Bagian \"{0}\" tidak ada dalam daftar bagian; bagian ini tidak dihitung.", "Part \"{0}\" is not among the expected parts; it is not counted."),
        ("Periksa nama bagian dan daftarnya.", "Look at the part's name and at the list."));

    /// <summary>A part of a name that is there already.</summary>
    public static FindingDefinition Twice { get; } = Error("SPM2073",
        ("Bagian \"{0}\" sudah masuk; bagian yang kedua tidak dihitung.", "Part \"{0}\" is there already; the second one is not counted."),
        ("Jika yang kedua adalah perbaikan, keluarkan dahulu yang pertama.", "If the second one is a correction, take the first one out before."));

    /// <summary>A part whose cells mean something else.</summary>
    public static FindingDefinition OtherLayout { get; } = Error("SPM2074",
        ("Susunan sel bagian \"{0}\" (tahun {1}) tidak sama dengan susunan rekapitulasi ini (tahun {2}); bagian ini tidak dihitung.",
            "The cells of part \"{0}\" (of {1}) are not those of this tally (of {2}); it is not counted."),
        ("Hitung ulang bagian tersebut dengan katalog, wilayah, dan konversi yang sama.", "Add the part up again with the same catalogue, regions and conversions."));

    /// <summary>Rows that were refused before they reached a part.</summary>
    public static FindingDefinition RowsRefused { get; } = Warning("SPM2075",
        ("Bagian \"{0}\": {1} dari {2} baris ditolak dan tidak dihitung.", "Part \"{0}\": {1} of {2} rows were refused and are not counted."),
        ("Perbaiki baris yang ditolak, lalu hitung ulang bagian tersebut.", "Correct the refused rows and add the part up again."));

    /// <summary>A sum that no longer fits.</summary>
    public static FindingDefinition TooLarge { get; } = Error("SPM2076",
        ("Dengan bagian \"{0}\" suatu jumlah melewati 64 bit; rekapitulasi tidak dapat dihitung.", "With part \"{0}\" a total passes 64 bits; there is no tally."),
        ("Periksa angka bagian tersebut.", "Look at the numbers of the part."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>([Missing, NotExpected, Twice, OtherLayout, RowsRefused, TooLarge]);
}
