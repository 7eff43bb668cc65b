using Spm.Core.Law;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Validation;

/// <summary>What can be noticed about a submission (<i>catatan atas data penerapan SPM</i>), codes SPM1001 and on.</summary>
[LegalTerm("catatan atas data penerapan SPM")]
public static class SubmissionFindings
{
    private static readonly LegalBasis Obligations = new("PP 2/2018 Pasal 5-10", "SEEN[S01,S02]");
    private static readonly LegalBasis Regions = Spm.Core.Regions.RegionList.Source;
    private static readonly LegalBasis Form = new("Permendagri 59/2021 Lampiran (belum dibaca)", "SEEN[S03,S13b] bentuk isian; RECALLED lampiran (belum dibaca)");
    private static readonly LegalBasis Nobody = new("Permendagri 59/2021", "INFERRED: tidak ada ketentuan nihil sasaran yang dibaca");

    /// <summary>The region's code is in no list.</summary>
    public static FindingDefinition UnknownRegion { get; } = Error("SPM1001",
        ("Kode wilayah {0} tidak dikenal untuk tahun {1}.", "Region code {0} is not known for {1}."),
        ("Gunakan kode Kemendagri, misalnya 65.01.", "Use the Ministry's code, such as 65.01."), Regions);

    /// <summary>The region is administrative and owes no services.</summary>
    public static FindingDefinition RegionOwesNothing { get; } = Error("SPM1002",
        ("{0} bukan daerah otonom dan tidak memiliki kewajiban SPM sendiri.", "{0} is not autonomous and owes no services of its own."),
        ("Laporkan melalui provinsinya.", "Report through its province."), Obligations);

    /// <summary>The code belongs to another year.</summary>
    public static FindingDefinition RegionCodeOfAnotherYear { get; } = Error("SPM1003",
        ("Kode {0} milik {1}, yang pada tahun {2} berkode {3}.", "Code {0} belongs to {1}, whose code in {2} is {3}."),
        ("Tulis kode yang berlaku pada tahun laporan.", "Write the code in force in the year reported on."), Regions);

    /// <summary>The service is in no catalogue.</summary>
    public static FindingDefinition UnknownService { get; } = Error("SPM1004",
        ("Layanan \"{0}\" tidak dikenal; yang paling mirip: {1}.", "Service \"{0}\" is not known; the nearest is {1}."),
        ("Gunakan kunci layanan dari katalog.", "Use a service key of the catalogue."), Obligations);

    /// <summary>The service is not one that the region owes or may report.</summary>
    public static FindingDefinition ServiceOutsideSet { get; } = Error("SPM1005",
        ("{0} bukan layanan yang wajib dilaksanakan {1}.", "{0} is not a service that {1} owes."),
        ("Hapus layanan ini, atau tetapkan himpunan layanan daerah beserta alasannya.", "Remove it, or set the region's services with a reason."), Obligations);

    /// <summary>A count below zero.</summary>
    public static FindingDefinition NegativeCount { get; } = Error("SPM1006",
        ("{0} bernilai negatif: {1}.", "{0} is negative: {1}."),
        ("Isi bilangan bulat mulai dari 0.", "Give a whole number from 0."), Form);

    /// <summary>Done was given without required.</summary>
    public static FindingDefinition DoneWithoutRequired { get; } = Error("SPM1007",
        ("Ada {0} yang terlayani/terpenuhi, tetapi jumlah yang harus dilayani/dipenuhi tidak ada.", "{0} done, but no required number."),
        ("Isi jumlah yang harus dilayani/dipenuhi.", "Give the required number."), Form);

    /// <summary>The same service twice.</summary>
    public static FindingDefinition DuplicateService { get; } = Error("SPM1008",
        ("Layanan {0} muncul lebih dari sekali.", "Service {0} stands more than once."),
        ("Sisakan satu; angka tidak dijumlahkan sendiri.", "Keep one; nothing is added up by itself."), Form);

    /// <summary>The same quality item twice within a service.</summary>
    public static FindingDefinition DuplicateItem { get; } = Error("SPM1009",
        ("Butir mutu \"{0}\" muncul lebih dari sekali.", "Quality item \"{0}\" stands more than once."),
        ("Sisakan satu butir.", "Keep one."), Form);

    /// <summary>Declared not applicable although there is always somebody.</summary>
    public static FindingDefinition NotApplicableUnlawful { get; } = Error("SPM1010",
        ("{0} dinyatakan tidak berlaku, padahal selalu ada yang harus dilayani.", "{0} is declared not applicable although there is always somebody to serve."),
        ("Laporkan jumlah yang harus dilayani.", "Report how many had to be served."), Nobody);

    /// <summary>Nobody required although there is always somebody.</summary>
    public static FindingDefinition RequiredZeroUnlawful { get; } = Error("SPM1011",
        ("Jumlah yang harus dilayani pada {0} nol, padahal selalu ada yang harus dilayani.", "{0} has nobody to serve although there always is somebody."),
        ("Laporkan jumlah yang harus dilayani.", "Report how many had to be served."), Nobody);

    /// <summary>Not applicable without evidence.</summary>
    public static FindingDefinition NotApplicableWithoutEvidence { get; } = Warning("SPM1012",
        ("{0} dinyatakan tidak berlaku tanpa bukti dukung.", "{0} is declared not applicable without evidence."),
        ("Sebut bukti dukung, misalnya surat keterangan.", "Name the evidence, such as a statement."), Nobody);

    /// <summary>Nobody required, without evidence.</summary>
    public static FindingDefinition RequiredZeroWithoutEvidence { get; } = Warning("SPM1013",
        ("Jumlah yang harus dilayani pada {0} nol tanpa bukti dukung.", "{0} has nobody to serve, without evidence."),
        ("Sebut bukti dukung.", "Name the evidence."), Nobody);

    /// <summary>More done than required, on a count.</summary>
    public static FindingDefinition DoneOverRequired { get; } = Warning("SPM1014",
        ("Terlayani/terpenuhi {0} melebihi yang harus dilayani/dipenuhi {1}.", "{0} done passes {1} required."),
        ("Periksa keduanya; angka asli disimpan.", "Look at both; the raw numbers are kept."), Form);

    /// <summary>More done than required, on an estimate.</summary>
    public static FindingDefinition DoneOverEstimate { get; } = Note("SPM1015",
        ("Terlayani {0} melebihi perkiraan {1}.", "{0} served passes the estimate of {1}."),
        ("Wajar pada penyebut perkiraan; angka asli disimpan.", "Usual with an estimated denominator; the raw numbers are kept."), Form);

    /// <summary>Planned below required.</summary>
    public static FindingDefinition PlannedBelowRequired { get; } = Warning("SPM1016",
        ("Target {0} di bawah yang harus dilayani/dipenuhi {1}; capaian tetap dibagi dengan {1}.", "The plan of {0} is below the required {1}; achievement still divides by {1}."),
        ("Target SPM adalah 100 persen dari kebutuhan.", "The target of the standards is all of the need."), new LegalBasis("PP 2/2018", "SEEN-seed target 100 %; INFERRED"));

    /// <summary>A service that the sender answers for is missing.</summary>
    public static FindingDefinition ServiceMissing { get; } = Warning("SPM1017",
        ("{0} belum dilaporkan.", "{0} is not reported."),
        ("Laporkan, atau nyatakan tidak berlaku beserta alasan.", "Report it, or declare it not applicable with a reason."), Obligations);

    /// <summary>The required number differs from the previous report of the same year.</summary>
    public static FindingDefinition RequiredChanged { get; } = Warning("SPM1018",
        ("Jumlah yang harus dilayani/dipenuhi berubah dari {0} pada {1} menjadi {2}.", "Required changed from {0} in {1} to {2}."),
        ("Kebutuhan setahun tetap sepanjang tahun; jelaskan perubahannya.", "A year's need stands for the year; explain the change."));

    /// <summary>A quality item that the catalogue does not know.</summary>
    public static FindingDefinition RegionalItem { get; } = Note("SPM1019",
        ("Butir \"{0}\" tidak ada dalam katalog; dihitung sebagai butir daerah.", "Item \"{0}\" is not in the catalogue; counted as a regional item."),
        ("Periksa nama butir, atau biarkan.", "Look at the item's name, or leave it."), Form);

    /// <summary>A scored catalogue item that the submission does not list.</summary>
    public static FindingDefinition ItemNotListed { get; } = Note("SPM1020",
        ("Butir katalog tidak ada dalam laporan: {0}.", "The submission lacks this item of the catalogue: {0}."),
        ("Tambahkan bila berlaku di daerah.", "Add it if it applies in the region."), Form);

    /// <summary>A listed row that the catalogue does not score.</summary>
    public static FindingDefinition ItemNotScored { get; } = Note("SPM1021",
        ("Butir \"{0}\" tidak dinilai: {1}.", "Item \"{0}\" is not scored: {1}."),
        ("Tidak perlu tindakan.", "Nothing to do."), Form);

    /// <summary>The component differs from the catalogue's.</summary>
    public static FindingDefinition ComponentDiffers { get; } = Warning("SPM1022",
        ("Komponen butir \"{0}\" ditulis {1}, menurut katalog {2}; yang ditulis dipakai.", "Item \"{0}\" is given as {1}, the catalogue says {2}; what was given is used."),
        ("Periksa komponen butir.", "Look at the item's component."), Form);

    /// <summary>Not yet due was claimed for a period in which everything is due.</summary>
    public static FindingDefinition NotYetDueRefused { get; } = Warning("SPM1023",
        ("\"Belum waktunya\" tidak berlaku untuk {0}; dihitung belum dilaporkan.", "\"Not yet due\" does not hold for {0}; counted as not reported."),
        ("Laporkan angkanya.", "Report the number."));

    /// <summary>Recipients were not reported.</summary>
    public static FindingDefinition RecipientsNotReported { get; } = Warning("SPM1024",
        ("Penerima {0} belum dilaporkan.", "The recipients of {0} are not reported."),
        ("Laporkan yang terlayani, juga bila nol.", "Report those served, also when zero."), Form);

    /// <summary>A quality item was not reported.</summary>
    public static FindingDefinition ItemNotReported { get; } = Warning("SPM1025",
        ("Butir mutu \"{0}\" belum dilaporkan.", "Quality item \"{0}\" is not reported."),
        ("Laporkan yang terpenuhi, juga bila nol.", "Report what is fulfilled, also when zero."), Form);

    /// <summary>No quality item was reported at all.</summary>
    public static FindingDefinition QualityNotReported { get; } = Warning("SPM1026",
        ("Mutu {0} belum dilaporkan.", "The quality of {0} is not reported."),
        ("Laporkan butir mutu, atau daftar kosong bila layanan tidak memilikinya.", "Report the items, or an empty list if the service has none."), Form);

    /// <summary>A service that may be counted at either level.</summary>
    public static FindingDefinition EitherLevel { get; } = Note("SPM1027",
        ("{0} diterima dari {1}; di tingkat mana layanan ini dihitung belum diketahui.", "{0} is accepted from {1}; at which level it is counted is not known."),
        ("Pastikan tidak dilaporkan dua kali.", "Make sure that it is not reported twice."),
        new LegalBasis("PP 106/2021", "SEEN pengelola; CONFLICT tingkat penghitungan"));

    /// <summary>Nobody required, yet somebody served.</summary>
    public static FindingDefinition DoneWithNobodyRequired { get; } = Warning("SPM1028",
        ("Yang harus dilayani/dipenuhi nol, tetapi {0} terlayani/terpenuhi.", "Nothing required, but {0} done."),
        ("Periksa jumlah yang harus dilayani/dipenuhi.", "Look at the required number."), Form);

    /// <summary>A service that the sender does not answer for.</summary>
    public static FindingDefinition OutsideScope { get; } = Warning("SPM1029",
        ("{0} dilaporkan, tetapi tidak termasuk lingkup pengirim {1}.", "{0} is reported but not among the services that {1} answers for."),
        ("Tambahkan ke lingkup pengirim, atau hapus.", "Add it to the sender's scope, or remove it."));

    /// <summary>A count beyond what can be held exactly everywhere.</summary>
    public static FindingDefinition CountTooLarge { get; } = Error("SPM1030",
        ("{0} melebihi 9007199254740991: {1}.", "{0} is above 9007199254740991: {1}."),
        ("Periksa satuan dan pemisah ribuan.", "Look at the unit and the thousands separator."));

    /// <summary>More quality items than one service can have.</summary>
    public static FindingDefinition TooManyItems { get; } = Error("SPM1031",
        ("{0} memuat {1} butir mutu; paling banyak {2}.", "{0} lists {1} quality items; at most {2} are accepted."),
        ("Periksa apakah baris tercampur.", "Look whether rows were mixed up."));

    /// <summary>The submission's year is not the catalogue's.</summary>
    public static FindingDefinition YearOfAnotherCatalog { get; } = Error("SPM1032",
        ("Laporan tahun {0} diperiksa dengan katalog tahun {1}.", "A submission of {0} was checked against the catalogue of {1}."),
        ("Gunakan aturan tahun yang dilaporkan.", "Use the rules of the year reported on."));

    /// <summary>The sender says that a service has no quality list, the catalogue offers one.</summary>
    public static FindingDefinition ListDeclaredEmpty { get; } = Warning("SPM1033",
        ("Daftar mutu dinyatakan kosong, padahal katalog memuat {0} butir ({1}); layanan dihitung dari penerima saja.",
            "The quality list is declared empty, but the catalogue offers {0} items ({1}); the service is counted by its recipients alone."),
        ("Laporkan butir mutu yang berlaku di daerah.", "Report the quality items that apply in the region."), Form);

    /// <summary>A scored item of a list that is not in force this year.</summary>
    public static FindingDefinition ItemOfAnotherList { get; } = Note("SPM1047",
        ("Butir \"{0}\" berasal dari daftar lain ({1}); tetap dihitung karena dilaporkan.", "Item \"{0}\" is of another list ({1}); counted because it was reported."),
        ("Gunakan daftar tahun yang dilaporkan, atau biarkan.", "Use the list of the year reported on, or leave it."), Form);

    /// <summary>Every definition about submissions by code, those about joined parts, revisions and periods too.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        UnknownRegion, RegionOwesNothing, RegionCodeOfAnotherYear, UnknownService, ServiceOutsideSet, NegativeCount, DoneWithoutRequired,
        DuplicateService, DuplicateItem, NotApplicableUnlawful, RequiredZeroUnlawful, NotApplicableWithoutEvidence,
        RequiredZeroWithoutEvidence, DoneOverRequired, DoneOverEstimate, PlannedBelowRequired, ServiceMissing, RequiredChanged,
        RegionalItem, ItemNotListed, ItemNotScored, ComponentDiffers, NotYetDueRefused, RecipientsNotReported, ItemNotReported,
        QualityNotReported, EitherLevel, DoneWithNobodyRequired, OutsideScope, CountTooLarge, TooManyItems, YearOfAnotherCatalog,
        ListDeclaredEmpty, .. MergeFindings.All, .. FigureFindings.All, ItemOfAnotherList, .. PeriodFindings.All,
    ]);
}
