using Spm.Core.Law;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Spending;

/// <summary>Where sums of spending do not close, and what could not be counted (<i>catatan atas belanja SPM</i>), codes from SPM5101.</summary>
/// <remarks>What is amiss in a document itself (codes, tags, targets) is found by the check of alignment.</remarks>
[LegalTerm("catatan atas belanja SPM")]
public static class SpendingFindings
{
    private static readonly LegalBasis Closing = new("jumlah rincian sama dengan induknya; sumber dana sama dengan pagu (kaidah pustaka)", "INFERRED");
    private static readonly LegalBasis Annex = new("Lampiran VI Perda APBD; Lampiran D.3 pertanggungjawaban APBD", "SEEN[S02,S48] nama laporan dan formulir daerah; INFERRED harus sama dengan jumlah baris bertanda");
    private static readonly LegalBasis Tag = new("Daftar nomenklatur SIPD-RI versi pemutakhiran 2027", "SEEN[S42] penanda SPM; INFERRED kaitan dengan layanan");

    /// <summary>Rows below another do not add up to it.</summary>
    public static FindingDefinition ChildrenDiffer { get; } = Error("SPM5101",
        ("Pagu tercantum {0}, tetapi rincian di bawahnya berjumlah {1} (selisih {2}); rincian tanpa pagu: {3}.", "The ceiling is {0}, but the rows below it add up to {1} (difference {2}); rows without a ceiling: {3}."),
        ("Cocokkan pagu itu dengan rinciannya.", "Bring the ceiling and its details together."), Closing);

    /// <summary>The sources of a row do not add up to its ceiling.</summary>
    public static FindingDefinition SourcesDiffer { get; } = Error("SPM5102",
        ("Sumber dana APBD berjumlah {0}, padahal pagunya {1} (selisih {2}).", "Sources inside the APBD add up to {0}, but the ceiling is {1} (difference {2})."),
        ("Cocokkan sumber dana dengan pagu; uang di luar APBD dicatat pada jalurnya sendiri.", "Bring sources and ceiling together; money outside the APBD has a channel of its own."), Closing);

    /// <summary>An annex prints another ceiling than the rows add up to.</summary>
    public static FindingDefinition StatedCeilingDiffers { get; } = Error("SPM5103",
        ("Anggaran {0} tercantum {1}, padahal jumlah barisnya {2} (selisih {3}).", "The ceiling of {0} is printed as {1}, but its rows add up to {2} (difference {3})."),
        ("Susun lampiran dari data, bukan dari sel yang ditautkan sendiri.", "Build the annex from data, not from cells wired by hand."), Annex);

    /// <summary>An annex prints another amount as spent than the rows add up to.</summary>
    public static FindingDefinition StatedRealisedDiffers { get; } = Error("SPM5104",
        ("Realisasi {0} tercantum {1}, padahal jumlah barisnya {2}.", "The amount spent on {0} is printed as {1}, but its rows add up to {2}."),
        ("Susun lampiran dari data, bukan dari sel yang ditautkan sendiri.", "Build the annex from data, not from cells wired by hand."), Annex);

    /// <summary>A service with money that an annex leaves out.</summary>
    public static FindingDefinition StatedMissing { get; } = Warning("SPM5105",
        ("Layanan ini tidak ada dalam lampiran, padahal jumlah barisnya {0}.", "The annex leaves this service out, but its rows add up to {0}."),
        ("Tambahkan layanan itu ke lampiran.", "Add the service to the annex."), Annex);

    /// <summary>A line of an annex for a service that does not exist.</summary>
    public static FindingDefinition StatedUnknown { get; } = Error("SPM5106",
        ("\"{0}\" bukan jenis pelayanan dasar yang dikenal; barisnya tidak dibandingkan.", "\"{0}\" is no service that is known; its line was not compared."),
        ("Gunakan kunci atau nama resmi layanan.", "Use the key or the official name of the service."));

    /// <summary>Rows that each of their services counts whole.</summary>
    public static FindingDefinition CountedWhole { get; } = Warning("SPM5107",
        ("{0} baris dihitung utuh pada setiap layanannya; jumlah layanan melebihi belanja SPM sebesar {1}.", "{0} rows count whole in each of their services; the sums of the services are more than SPM spending by {1}."),
        ("Jangan menjumlahkan layanan; gunakan jumlah urusan atau jumlah SPM.", "Do not add the services up; use the sum of the urusan or of SPM."), Tag);

    /// <summary>One code and agency in several rows.</summary>
    public static FindingDefinition RowTwice { get; } = Warning("SPM5108",
        ("Kode ini tercantum {0} kali untuk {1}; semuanya dijumlahkan.", "This code stands {0} times for {1}; all of them are added."),
        ("Pastikan baris itu memang terpisah, bukan salinan.", "Make sure that the rows are separate, not copies."), Closing);

    /// <summary>One sub kegiatan for a service in several agencies (K22).</summary>
    public static FindingDefinition SeveralAgencies { get; } = Note("SPM5109",
        ("Sub kegiatan ini dianggarkan pada {0} perangkat daerah ({1}); masing-masing dihitung satu kali (K22).", "This sub kegiatan is budgeted by {0} agencies ({1}); each counts once (K22)."),
        ("Tidak perlu tindakan bila memang demikian.", "Nothing to do if that is meant."), Tag);

    /// <summary>Rows of a regional document whose agency has a document of its own.</summary>
    public static FindingDefinition DocumentsOverlap { get; } = Warning("SPM5110",
        ("{0} baris ({1}) tidak dihitung karena perangkat daerahnya mempunyai dokumen sendiri.", "{0} rows ({1}) are not counted, because their agency has a document of its own."),
        ("Pastikan dokumen perangkat daerah itu yang berlaku.", "Make sure that the agency's document is the one in force."), Closing);

    /// <summary>A row whose code cannot be read.</summary>
    public static FindingDefinition CodeUnread { get; } = Warning("SPM5111",
        ("Baris ini ({0}) tidak masuk jumlah mana pun karena kodenya tidak terbaca.", "This row ({0}) is in no sum, because its code cannot be read."),
        ("Perbaiki kodenya.", "Correct the code."));

    /// <summary>Rows that the tagging cannot know.</summary>
    public static FindingDefinition NotLookedUp { get; } = Warning("SPM5112",
        ("{0} baris ({1}) tidak dapat dicocokkan dengan penandaan SPM: bukan sub kegiatan, lebar kodenya lain, atau penerus kodenya lebih dari satu.", "{0} rows ({1}) cannot be looked up in the tagging: no sub kegiatan, another number of digits, or several successors."),
        ("Gunakan dokumen tingkat sub kegiatan, atau penandaan menurut versi nomenklatur dokumen itu.", "Use a document at the level of sub kegiatan, or a tagging of its version of the nomenclature."), Tag);

    /// <summary>Rows that pay for several services and are not divided.</summary>
    public static FindingDefinition SharedLeftOut { get; } = Note("SPM5113",
        ("{0} baris ({1}) membiayai beberapa layanan dan menurut pilihan pembagian tidak masuk layanan mana pun.", "{0} rows ({1}) pay for several services and by the reading in use count for none."),
        ("Gunakan pembagian yang sama besar, atau sebutkan porsi setiap layanan.", "Divide them equally, or state the share of each service."), Tag);

    /// <summary>A renumbered code that counts as its successor.</summary>
    public static FindingDefinition SuccessorUsed { get; } = Note("SPM5114",
        ("Kode ini telah diganti; barisnya dihitung sebagai {0}.", "This code was renumbered; its row counts as {0}."),
        ("Gunakan kode yang berlaku pada dokumen berikutnya.", "Use the present code in the next document."), Tag);

    /// <summary>An amount beyond all budgets.</summary>
    public static FindingDefinition AmountBeyondBudgets { get; } = Error("SPM5115",
        ("Jumlah {0} melampaui anggaran mana pun dan dianggap tidak diisi.", "The amount {0} is beyond any budget and is taken as not given."),
        ("Periksa jumlah itu pada sumbernya.", "Look at the amount in its source."));

    /// <summary>Tagged rows that fit no service.</summary>
    public static FindingDefinition NoServiceFits { get; } = Note("SPM5116",
        ("{0} baris ({1}) ditandai SPM, tetapi tidak masuk jenis pelayanan dasar mana pun.", "{0} rows ({1}) are tagged as SPM, but fit no service."),
        ("Tentukan layanannya dengan penandaan daerah, bila ada.", "Name the service in a tagging of the region's own, if there is one."), Tag);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        ChildrenDiffer, SourcesDiffer, StatedCeilingDiffers, StatedRealisedDiffers, StatedMissing, StatedUnknown, CountedWhole, RowTwice, SeveralAgencies, DocumentsOverlap,
        CodeUnread, NotLookedUp, SharedLeftOut, SuccessorUsed, AmountBeyondBudgets, NoServiceFits,
    ]);
}
