using Spm.Core.Law;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.PlanningDocuments;

/// <summary>What can be noticed where planning and budget documents are held against each other (<i>catatan penyelarasan dokumen</i>), codes from SPM5001.</summary>
/// <remarks>SPM5001 to SPM5027 are the checks K01 to K27 of reviewers, under the same number. How much SPM5001 to SPM5008 and the two about what is
/// missing weigh depends on the pair of documents (<see cref="AlignmentPairRule"/>).</remarks>
[LegalTerm("catatan penyelarasan dokumen")]
public static class AlignmentFindings
{
    private static readonly LegalBasis Chain = new(
        "UU 25/2004; UU 23/2014; PP 12/2019; Permendagri 86/2017; Permendagri 77/2020", "SEEN kaitan antardokumen dan pemeriksaan serupa dalam reviu APIP; RECALLED pasalnya");

    private static readonly LegalBasis Codes = new("Permendagri 90/2019 dan keputusan pemutakhirannya", "SEEN judul, tanggal, dan daftar; INFERRED digit kewenangan dan perpindahan kode");

    private static readonly LegalBasis Whole = new("Permendagri 59/2021; target 100 % dari yang berhak (pers Palu, formulir pemantauan)", "SEEN pers dan formulir; pasal belum dibaca");

    private static readonly LegalBasis Tags = new("penandaan SPM pada sub kegiatan (daftar nomenklatur, SIPD)", "SEEN tanda SPM; INFERRED kaitannya dengan layanan");

    private static readonly LegalBasis Earmarks = new("UU 1/2022; PMK 212/PMK.07/2022", "SEEN peruntukan 2023; aturan tahun-tahun sesudahnya belum dibaca");

    private static readonly LegalBasis Budget = new("PP 12/2019; Permendagri 77/2020", "RECALLED: pasal belum dibaca");

    private static readonly LegalBasis FormD3 = new("lampiran D.3 laporan pertanggungjawaban APBD", "SEEN formulir; CONFLICT sebagian daerah mengisi jumlah kegiatan");

    /// <summary>K01: a programme of the earlier document that the later one lacks.</summary>
    public static FindingDefinition ProgramMissing { get; } = Warning("SPM5001",
        ("Program {0} ada dalam {1}, tetapi tidak ada dalam {2}.", "The programme {0} stands in {1} but not in {2}."),
        ("Tambahkan program itu, atau jelaskan mengapa tidak dilanjutkan.", "Add the programme, or explain why it is not carried on."), Chain);

    /// <summary>K02: a programme of the later document that the earlier one lacks.</summary>
    public static FindingDefinition ProgramAdded { get; } = Warning("SPM5002",
        ("Program {0} ada dalam {1}, tetapi tidak berasal dari {2}.", "The programme {0} stands in {1} but does not come from {2}."),
        ("Periksa dasar program itu, atau sesuaikan dokumen yang mendahuluinya.", "Look at what the programme rests on, or change the document before it."), Chain);

    /// <summary>K03: a kegiatan that one of the two lacks.</summary>
    public static FindingDefinition KegiatanMissing { get; } = Warning("SPM5003",
        ("Kegiatan {0} ada dalam {1}, tetapi tidak ada dalam {2}.", "The kegiatan {0} stands in {1} but not in {2}."),
        ("Samakan kegiatan kedua dokumen, atau jelaskan perbedaannya.", "Make the kegiatan of both documents agree, or explain the difference."), Chain);

    /// <summary>K04: a sub kegiatan that one of the two lacks.</summary>
    public static FindingDefinition SubKegiatanMissing { get; } = Warning("SPM5004",
        ("Sub kegiatan {0} ada dalam {1}, tetapi tidak ada dalam {2}.", "The sub kegiatan {0} stands in {1} but not in {2}."),
        ("Samakan sub kegiatan kedua dokumen, atau jelaskan perbedaannya.", "Make the sub kegiatan of both documents agree, or explain the difference."), Chain);

    /// <summary>K05: an indicator that one of the two lacks.</summary>
    public static FindingDefinition IndicatorMissing { get; } = Warning("SPM5005",
        ("Indikator \"{0}\" ada dalam {1}, tetapi tidak ada dalam {2}.", "The indicator \"{0}\" stands in {1} but not in {2}."),
        ("Gunakan indikator yang sama, atau cantumkan kode referensi indikatornya.", "Use the same indicator, or give its reference code."), Chain);

    /// <summary>K06: a target that differs.</summary>
    public static FindingDefinition TargetDiffers { get; } = Warning("SPM5006",
        ("Target indikator \"{0}\" tertulis {2} dalam {1} dan {4} dalam {3}: {5}.", "The target of \"{0}\" is {2} in {1} and {4} in {3}: {5}."),
        ("Samakan target kedua dokumen, atau jelaskan perubahannya.", "Make both targets agree, or explain the change."), Chain);

    /// <summary>K07: a unit that differs after spellings are reconciled.</summary>
    public static FindingDefinition UnitDiffers { get; } = Warning("SPM5007",
        ("Satuan indikator \"{0}\" tertulis {2} dalam {1} dan {4} dalam {3}: {5}.", "The unit of \"{0}\" is {2} in {1} and {4} in {3}: {5}."),
        ("Gunakan satuan yang sama pada kedua dokumen.", "Use one unit in both documents."), Chain);

    /// <summary>K08: an amount that differs by more than the tolerance.</summary>
    public static FindingDefinition BudgetDiffers { get; } = Warning("SPM5008",
        ("Anggaran tertulis {1} dalam {0} dan {3} dalam {2}: {4}.", "The amount is {1} in {0} and {3} in {2}: {4}."),
        ("Samakan anggaran kedua dokumen, atau jelaskan perubahannya.", "Make both amounts agree, or explain the change."), Chain);

    /// <summary>K09: a code that was given up, with its successor.</summary>
    public static FindingDefinition CodeRetired { get; } = Note("SPM5009",
        ("Kode {0} tidak dipakai lagi; penggantinya {1}.", "The code {0} was given up; its successor is {1}."),
        ("Gunakan kode penggantinya.", "Use the successor."), Codes);

    /// <summary>K10: a code that the version of the nomenclature does not know.</summary>
    public static FindingDefinition CodeUnknown { get; } = Error("SPM5010",
        ("Kode {0} tidak ada dalam {1}.", "The code {0} is not in {1}."),
        ("Periksa kode itu dan versi nomenklatur dokumen.", "Look at the code and at the document's version of the nomenclature."), Codes);

    /// <summary>K11: a name that is not the one of the list.</summary>
    public static FindingDefinition NameDiffers { get; } = Warning("SPM5011",
        ("Nama \"{0}\" tidak sama dengan daftar: \"{1}\".", "The name \"{0}\" is not that of the list: \"{1}\"."),
        ("Gunakan nama menurut daftar, atau periksa kodenya.", "Use the name of the list, or look at the code."), Codes);

    /// <summary>K12: a year that the document does not cover.</summary>
    public static FindingDefinition YearOutside { get; } = Error("SPM5012",
        ("Tahun {0} berada di luar periode {1}.", "The year {0} lies outside {1}."),
        ("Periksa tahun itu, atau pakai dokumen yang mencakupnya.", "Look at the year, or use the document that covers it."), Chain);

    /// <summary>K13: a target of a service below everybody entitled.</summary>
    public static FindingDefinition TargetBelowWhole { get; } = Warning("SPM5013",
        ("Target layanan di bawah 100 %: {0}.", "The target of the service is below 100 %: {0}."),
        ("Naikkan target menjadi seluruh yang berhak, atau jelaskan pentahapannya.", "Raise the target to everybody entitled, or explain the stages."), Whole);

    /// <summary>K14: a percentage and a count that do not belong together.</summary>
    public static FindingDefinition ShareAndCountDisagree { get; } = Warning("SPM5014",
        ("Persentase dan jumlah tidak sejalan: {0} dari {1} adalah {2}, tertulis {3}.", "Percentage and count disagree: {0} of {1} is {2}, written is {3}."),
        ("Periksa persentase, jumlah, dan jumlah sasarannya.", "Look at the percentage, the count and the number entitled."));

    /// <summary>K15: a service for which the document has no tagged sub kegiatan with money.</summary>
    public static FindingDefinition ServiceUnfunded { get; } = Error("SPM5015",
        ("Layanan \"{0}\" tidak mempunyai sub kegiatan bertanda SPM yang dianggarkan dalam {1}.", "The service \"{0}\" has no sub kegiatan tagged SPM with money in {1}."),
        ("Anggarkan sub kegiatan bagi layanan itu; belanja untuk SPM diprioritaskan.", "Give money to a sub kegiatan of the service; spending for SPM comes first."),
        new LegalBasis("UU 23/2014 Pasal 298 ayat (1)", "SEEN paparan Bappenas; pasal belum dibaca"));

    /// <summary>K16: a tagged sub kegiatan without money.</summary>
    public static FindingDefinition TaggedUnfunded { get; } = Warning("SPM5016",
        ("Sub kegiatan SPM tanpa anggaran dalam {0}: {1}.", "A sub kegiatan of SPM without money in {0}: {1}."),
        ("Isi pagu sub kegiatan itu, atau pindahkan kegiatannya.", "Give the sub kegiatan its ceiling, or move the work."), Tags);

    /// <summary>K17: a tag of the document where the list says no SPM.</summary>
    public static FindingDefinition TagNotOfficial { get; } = Note("SPM5017",
        ("Baris ditandai SPM dalam dokumen, sedangkan daftar menyatakan NON-SPM.", "The document tags the row as SPM; the list says NON-SPM."),
        ("Periksa penandaannya; jangan menghitungnya dua kali.", "Look at the tag; do not count the money twice."), Tags);

    /// <summary>K18: a row of the official list that the document does not tag.</summary>
    public static FindingDefinition TagMissing { get; } = Warning("SPM5018",
        ("Baris termasuk SPM menurut daftar, tetapi tidak ditandai dalam dokumen.", "The list counts the row as SPM; the document does not tag it."),
        ("Tandai baris itu.", "Tag the row."), Tags);

    /// <summary>K19: shares of a row that do not add up to one.</summary>
    public static FindingDefinition SharesDoNotClose { get; } = Error("SPM5019",
        ("Bagian per layanan berjumlah {0}, bukan 100 %.", "The shares by service add up to {0}, not to 100 %."),
        ("Perbaiki pembagiannya sehingga berjumlah 100 %.", "Correct the shares so that they add up to 100 %."), Tags);

    /// <summary>K20: two documents that are no like pair.</summary>
    public static FindingDefinition VersionsDiffer { get; } = Warning("SPM5020",
        ("{0} berhadapan dengan {1}: {2}.", "{0} faces {1}: {2}."),
        ("Bandingkan murni dengan murni dan perubahan dengan perubahan, menurut nomenklatur yang sama.", "Compare originals with originals and changes with changes, by one nomenclature."), Chain);

    /// <summary>K21: more spent than granted, or spent without a ceiling.</summary>
    public static FindingDefinition RealisedAboveCeiling { get; } = Warning("SPM5021",
        ("Realisasi {0}, sedangkan pagu {1}.", "{0} was spent; the ceiling is {1}."),
        ("Periksa realisasi dan pagu setelah perubahan.", "Look at the spending and at the ceiling after changes."), Budget);

    /// <summary>K22: one sub kegiatan in several agencies.</summary>
    public static FindingDefinition SeveralAgencies { get; } = Note("SPM5022",
        ("Sub kegiatan {0} tercantum pada {1} perangkat daerah dalam {2}: {3}.", "The sub kegiatan {0} stands with {1} agencies in {2}: {3}."),
        ("Tidak perlu tindakan bila memang demikian; jumlahkan sekali saja.", "Nothing to do if that is meant; add it up once."));

    /// <summary>K23: earmarked money on a row of another field.</summary>
    public static FindingDefinition EarmarkOutsideField { get; } = Warning("SPM5023",
        ("Sumber dana \"{0}\" diperuntukkan bagi bidang {1}, tetapi tercantum pada bidang {2}.", "The source \"{0}\" is earmarked for the field {1} but stands in {2}."),
        ("Periksa peruntukan sumber dana itu.", "Look at what the money is earmarked for."), Earmarks);

    /// <summary>K24: a level digit that does not fit the region.</summary>
    public static FindingDefinition LevelDigitDiffers { get; } = Warning("SPM5024",
        ("Digit kewenangan {0} tidak sesuai dengan daerah {1}.", "The level digit {0} does not fit the region {1}."),
        ("Periksa kode kegiatan itu.", "Look at the code of the kegiatan."), Codes);

    /// <summary>K25: parts that do not add up to their whole.</summary>
    public static FindingDefinition PartsDiffer { get; } = Error("SPM5025",
        ("{0} berjumlah {1}, sedangkan pagu tertulis {2} (selisih {3}).", "{0} add up to {1}, but the ceiling is written as {2} (difference {3})."),
        ("Samakan pagu dengan rinciannya.", "Make the ceiling and its parts agree."), Budget);

    /// <summary>K26: money cut while the target stays, or the other way round.</summary>
    public static FindingDefinition CutOneSided { get; } = Note("SPM5026",
        ("{0} turun dari {1} menjadi {2}, sedangkan {3} tetap {4}.", "{0} falls from {1} to {2} while {3} stays {4}."),
        ("Jelaskan bagaimana target tetap tercapai, atau mengapa target turun.", "Explain how the target is still reached, or why it falls."), Chain);

    /// <summary>K27: money for SPM added up at the kegiatan.</summary>
    public static FindingDefinition SummedAtKegiatan { get; } = Warning("SPM5027",
        ("Kegiatan {0} ditandai SPM dengan {1}, sedangkan sub kegiatan SPM di bawahnya berjumlah {2} (selisih {3}).",
            "The kegiatan {0} is tagged as SPM with {1}; its sub kegiatan of SPM add up to {2} (difference {3})."),
        ("Jumlahkan belanja SPM dari sub kegiatan bertanda, bukan dari kegiatan.", "Add SPM spending up from tagged sub kegiatan, not from the kegiatan."), FormD3);

    /// <summary>A code that cannot be read.</summary>
    public static FindingDefinition CodeUnreadable { get; } = Error("SPM5028",
        ("{0} Baris ini tidak dibandingkan.", "{0} This row is compared with none."),
        ("Tulis kode menurut nomenklatur.", "Write the code by the nomenclature."), Codes);

    /// <summary>A code that was read after a repair.</summary>
    public static FindingDefinition CodeRepaired { get; } = Note("SPM5029",
        ("Kode \"{0}\" dibaca sebagai {1}: {2}.", "The code \"{0}\" was read as {1}: {2}."),
        ("Perbaiki penulisan kode di sumbernya.", "Correct the code in its source."), Codes);

    /// <summary>A target that can be read in two ways.</summary>
    public static FindingDefinition TargetAmbiguous { get; } = Warning("SPM5030",
        ("Target {0} \"{1}\" tidak jelas dan tidak dibandingkan: {2}.", "The target of {0}, \"{1}\", is unclear and not compared: {2}."),
        ("Tulis satu bilangan dengan satuannya.", "Write one number with its unit."));

    /// <summary>A target that one of the two lacks.</summary>
    public static FindingDefinition TargetMissing { get; } = Warning("SPM5031",
        ("Target indikator \"{0}\" tertulis {2} dalam {1}, tetapi belum diisi dalam {3}.", "The target of \"{0}\" is {2} in {1} but not given in {3}."),
        ("Isi target itu.", "Give the target."), Chain);

    /// <summary>An amount that one of the two lacks.</summary>
    public static FindingDefinition AmountMissing { get; } = Warning("SPM5032",
        ("Anggaran tertulis {1} dalam {0}, tetapi belum diisi dalam {2}.", "The amount is {1} in {0} but not given in {2}."),
        ("Isi anggaran itu; kosong tidak sama dengan Rp0.", "Give the amount; missing is not Rp0."), Chain);

    /// <summary>An amount that cannot be one.</summary>
    public static FindingDefinition AmountOutOfRange { get; } = Error("SPM5033",
        ("Jumlah {0} tidak dapat dipakai: harus antara Rp0 dan Rp1.000.000.000.000.000.000.", "The amount {0} cannot be used: it must be between Rp0 and Rp1,000,000,000,000,000,000."),
        ("Periksa jumlah itu pada sumbernya.", "Look at the amount in its source."));

    /// <summary>One code on several rows of an agency.</summary>
    public static FindingDefinition CodeTwice { get; } = Warning("SPM5034",
        ("Kode {0} tercantum pada {1} baris dalam {2}; pagunya dijumlahkan.", "The code {0} stands on {1} rows of {2}; their ceilings are added up."),
        ("Periksa apakah baris itu berulang.", "Look whether a row is repeated."));

    /// <summary>One indicator with two targets.</summary>
    public static FindingDefinition IndicatorTwice { get; } = Warning("SPM5035",
        ("Indikator \"{0}\" tercantum lebih dari sekali dengan target atau satuan yang berbeda; tidak dibandingkan.", "The indicator \"{0}\" stands more than once with different targets or units; it is not compared."),
        ("Sisakan satu target untuk setiap tahun.", "Keep one target for each year."));

    /// <summary>An indicator that was matched by likeness.</summary>
    public static FindingDefinition IndicatorRenamed { get; } = Note("SPM5036",
        ("Indikator \"{0}\" dalam {1} dipasangkan dengan \"{2}\" dalam {3}: kemiripan {4}, ambang {5}.", "The indicator \"{0}\" in {1} was matched with \"{2}\" in {3}: likeness {4}, threshold {5}."),
        ("Periksa apakah keduanya memang indikator yang sama.", "Look whether both are the same indicator."));

    /// <summary>One document given twice.</summary>
    public static FindingDefinition DocumentTwice { get; } = Error("SPM5037",
        ("{0} diberikan {1} kali; tidak satu pun dibandingkan.", "{0} is given {1} times; none of them is compared."),
        ("Sisakan satu, atau bedakan versi dan tanggal berlakunya.", "Keep one of them, or tell their versions and days apart."));

    /// <summary>Versions whose order is unknown or contradicts itself.</summary>
    public static FindingDefinition VersionOrderUnclear { get; } = Warning("SPM5038",
        ("Urutan {0} dan {1} tidak jelas dari tanggal berlakunya.", "The order of {0} and {1} is not clear from the days on which they hold."),
        ("Isi tanggal berlaku setiap versi.", "Give the day from which each version holds."));

    /// <summary>Money outside the budget that was counted in the ceiling.</summary>
    public static FindingDefinition OutsideMoneyInCeiling { get; } = Warning("SPM5039",
        ("Pagu {0} memuat {1} dari sumber di luar APBD, yang tidak pernah tertutup oleh DPA.", "The ceiling {0} holds {1} of sources outside the APBD, which never close against a DPA."),
        ("Pisahkan dana di luar APBD dari pagu.", "Keep money outside the APBD apart from the ceiling."));

    /// <summary>A service that the catalogue does not know.</summary>
    public static FindingDefinition ServiceUnknown { get; } = Warning("SPM5040",
        ("Layanan \"{0}\" tidak dikenal.", "The service \"{0}\" is not known."),
        ("Gunakan kunci layanan menurut katalog.", "Use the key of a service in the catalogue."));

    /// <summary>A service of the other level of government.</summary>
    public static FindingDefinition ServiceOfOtherLevel { get; } = Warning("SPM5041",
        ("Layanan {0} bukan layanan tingkat pemerintahan daerah ini.", "The service {0} is not one of this level of government."),
        ("Periksa layanannya; hanya daerah khusus yang menjalankan layanan tingkat lain.", "Look at the service; only special regions carry one of the other level."));

    /// <summary>A number of people that cannot be one, or two different ones.</summary>
    public static FindingDefinition PopulationUnusable { get; } = Error("SPM5042",
        ("Jumlah sasaran {0} tidak dapat dipakai: {1}.", "The population of {0} cannot be used: {1}."),
        ("Isi satu jumlah sasaran, mulai dari nol.", "Give one number entitled, from zero."));

    /// <summary>Rows that no document of the other side answers.</summary>
    public static FindingDefinition NotCovered { get; } = Note("SPM5043",
        ("{0} baris {1} dalam {2} tidak dibandingkan: belum ada {3} yang memuatnya.", "{0} rows of {1} in {2} are not compared: no {3} is given that would hold them."),
        ("Lengkapi dokumen perangkat daerah itu bila ada.", "Add the document of that agency if there is one."));

    /// <summary>Two amounts of one kind for one year on a row.</summary>
    public static FindingDefinition CeilingTwice { get; } = Warning("SPM5044",
        ("Pagu tahun {0} tercantum lebih dari sekali pada satu baris; yang pertama dipakai.", "The ceiling of {0} stands more than once on one row; the first is used."),
        ("Sisakan satu pagu untuk setiap tahun.", "Keep one ceiling for each year."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        ProgramMissing, ProgramAdded, KegiatanMissing, SubKegiatanMissing, IndicatorMissing, TargetDiffers, UnitDiffers, BudgetDiffers, CodeRetired, CodeUnknown,
        NameDiffers, YearOutside, TargetBelowWhole, ShareAndCountDisagree, ServiceUnfunded, TaggedUnfunded, TagNotOfficial, TagMissing, SharesDoNotClose, VersionsDiffer,
        RealisedAboveCeiling, SeveralAgencies, EarmarkOutsideField, LevelDigitDiffers, PartsDiffer, CutOneSided, SummedAtKegiatan, CodeUnreadable, CodeRepaired, TargetAmbiguous,
        TargetMissing, AmountMissing, AmountOutOfRange, CodeTwice, IndicatorTwice, IndicatorRenamed, DocumentTwice, VersionOrderUnclear, OutsideMoneyInCeiling, ServiceUnknown,
        ServiceOfOtherLevel, PopulationUnusable, NotCovered, CeilingTwice,
    ]);
}
