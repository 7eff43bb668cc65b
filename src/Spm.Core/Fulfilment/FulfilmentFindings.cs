using Spm.Core.Law;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Fulfilment;

/// <summary>What can be noticed in the stages of applying the standards (<i>catatan atas tahapan penerapan SPM</i>), codes from SPM2030.</summary>
[LegalTerm("catatan atas tahapan penerapan SPM")]
public static class FulfilmentFindings
{
    private static readonly LegalBasis Collection = new("PP 2/2018 Pasal 12", "SEEN");
    private static readonly LegalBasis Calculation = new("PP 2/2018 Pasal 13", "RECALLED");
    private static readonly LegalBasis Housing = new("PermenPUPR 29/PRT/M/2018 Lampiran II (paparan PUPR)", "SEEN paparan; naskah belum dibaca");

    /// <summary>A count that cannot be one: negative, or above the largest that is accepted.</summary>
    public static FindingDefinition CountOutOfRange { get; } = Error("SPM2030",
        ("Angka {0} tidak dapat dipakai: harus antara 0 dan 9.007.199.254.740.991.", "The number {0} cannot be used: it must be between 0 and 9,007,199,254,740,991."),
        ("Periksa angka itu pada sumbernya.", "Look at that number in its source."));

    /// <summary>More people with an identity, or served already, than are entitled.</summary>
    public static FindingDefinition MoreThanEntitled { get; } = Warning("SPM2031",
        ("{0} penerima beridentitas lengkap atau telah terlayani, padahal penerimanya {1}.", "{0} recipients have a complete identity or are served already, but only {1} are entitled."),
        ("Periksa jumlah penerima dan rinciannya.", "Look at the number of recipients and its parts."), Collection);

    /// <summary>A service on which data are owed and none were given.</summary>
    public static FindingDefinition ServiceWithoutData { get; } = Warning("SPM2032",
        ("Data layanan ini belum dikumpulkan.", "No data on this service were collected."),
        ("Kumpulkan datanya, atau nyatakan tidak ada penerimanya.", "Collect the data, or state that nobody is entitled."), Collection);

    /// <summary>Something that may stand once stands more often.</summary>
    public static FindingDefinition GivenTwice { get; } = Error("SPM2033",
        ("{0} tercantum lebih dari sekali; yang pertama yang dipakai.", "{0} stands more than once; the first is used."),
        ("Sisakan satu saja.", "Keep one of them."));

    /// <summary>An event without the decree that declares it.</summary>
    public static FindingDefinition EventWithoutDecree { get; } = Warning("SPM2034",
        ("Kejadian {0} belum disertai keputusan kepala daerah.", "No decree of the head of region is named for the event {0}."),
        ("Cantumkan keputusan yang menetapkannya.", "Name the decree that declares it."), Housing);

    /// <summary>An event whose years do not hold the year of the data or of the plan.</summary>
    public static FindingDefinition EventOutsideWindow { get; } = Warning("SPM2035",
        ("Kejadian {0} ditangani pada {1}; tahun {2} berada di luar jangka waktu itu.", "The event {0} is dealt with in {1}; {2} lies outside those years."),
        ("Periksa jangka waktu kejadian, atau keluarkan penerimanya dari tahun itu.", "Look at the years of the event, or take its recipients out of that year."), Housing);

    /// <summary>Years that begin before the event or end more than three years after it.</summary>
    public static FindingDefinition EventWindowUnusual { get; } = Warning("SPM2036",
        ("Jangka waktu kejadian {0} ialah {1}, sedangkan penanganan lazimnya sejak tahun kejadian ({2}) sampai tiga tahun sesudahnya.",
            "The years of the event {0} are {1}; usually they run from the year of the event ({2}) to three years after it."),
        ("Periksa jangka waktu yang ditetapkan.", "Look at the years that were decided."), Housing);

    /// <summary>Recipients of the events that do not add up to those of the service.</summary>
    public static FindingDefinition EventRecipientsDiffer { get; } = Warning("SPM2037",
        ("Penerima menurut kejadian berjumlah {0}, sedangkan penerima layanan {1}.", "The events have {0} recipients together, the service has {1}."),
        ("Samakan jumlah penerima dengan rincian kejadian.", "Make the number of recipients and the events agree."), Collection);

    /// <summary>A factor of 0 or below.</summary>
    public static FindingDefinition FactorNotPositive { get; } = Error("SPM2038",
        ("Faktor standar teknis {0} tidak dapat dipakai: harus di atas nol.", "The factor {0} of the technical standard cannot be used: it must be above 0."),
        ("Isi faktor dari standar teknis, atau hapus barisnya.", "Take the factor from the technical standard, or remove the line."), Calculation);

    /// <summary>A price of Rp0 or below, or above what is accepted.</summary>
    public static FindingDefinition PriceOutOfRange { get; } = Error("SPM2039",
        ("Harga satuan {0} rupiah tidak dapat dipakai: harus di atas Rp0 dan paling banyak Rp9.007.199.254.740.991.", "A unit price of {0} rupiah cannot be used: it must be above Rp0 and at most Rp9,007,199,254,740,991."),
        ("Isi harga dari standar harga satuan daerah.", "Take the price from the region's price standard."));

    /// <summary>What a standard is multiplied by was not collected.</summary>
    public static FindingDefinition BaseMissing { get; } = Warning("SPM2040",
        ("Kebutuhan belum dapat dihitung: jumlah {0} belum ada.", "The need cannot be calculated yet: the number of {0} is not there."),
        ("Lengkapi jumlahnya pada pengumpulan data.", "Add that number to the collected data."), Calculation);

    /// <summary>What is available was not collected.</summary>
    public static FindingDefinition StockMissing { get; } = Warning("SPM2041",
        ("Kebutuhan belum dapat dihitung: ketersediaannya belum didata.", "The need cannot be calculated yet: what is available was not collected."),
        ("Lengkapi ketersediaannya; tulis 0 bila memang tidak ada.", "Add what is available; write 0 when there is none."), Calculation);

    /// <summary>A need without a price.</summary>
    public static FindingDefinition PriceMissing { get; } = Warning("SPM2042",
        ("Biaya belum dapat dihitung: harga satuannya belum ada.", "The cost cannot be calculated yet: there is no unit price."),
        ("Lengkapi harga satuan dan sumbernya.", "Add the unit price and its source."));

    /// <summary>Needs that count other recipients than were collected.</summary>
    public static FindingDefinition RecipientsDiffer { get; } = Warning("SPM2043",
        ("Proyeksi menyebut {0} penerima untuk tahun data, sedangkan pengumpulan data mencatat {1}; kebutuhan dihitung dari proyeksi.",
            "The projection has {0} recipients in the year of the data, the collected data have {1}; the needs follow the projection."),
        ("Samakan proyeksi dengan data yang dikumpulkan.", "Make the projection agree with the collected data."), Calculation);

    /// <summary>More people relieved of cost than are entitled.</summary>
    public static FindingDefinition ReliefAboveRecipients { get; } = Warning("SPM2044",
        ("{0} orang dibebaskan dari biaya, padahal penerimanya {1}.", "{0} people are relieved of cost, but only {1} are entitled."),
        ("Periksa jumlah yang dibebaskan.", "Look at the number relieved."), Calculation);

    /// <summary>An opening that differs from what the year before hands on, with no reason.</summary>
    public static FindingDefinition OpeningUnlikeClosing { get; } = Warning("SPM2045",
        ("Kebutuhan awal {0} berbeda dari {1} yang diteruskan tahun {2}, tanpa alasan.", "The opening need of {0} differs from the {1} that {2} hands on, and no reason is given."),
        ("Samakan keduanya, atau sebutkan alasannya.", "Make both agree, or give the reason."));

    /// <summary>An opening that differs from what the year before hands on, with a reason.</summary>
    public static FindingDefinition OpeningRestated { get; } = Note("SPM2046",
        ("Kebutuhan awal {0} berbeda dari {1} yang diteruskan tahun {2}: {3}.", "The opening need of {0} differs from the {1} that {2} hands on: {3}."),
        ("Tidak perlu tindakan.", "Nothing to do."));

    /// <summary>Years of a history that are not there.</summary>
    public static FindingDefinition YearsMissing { get; } = Warning("SPM2047",
        ("Tidak ada catatan antara tahun {0} dan {1}; kebutuhan awalnya tidak dapat dibandingkan.", "Nothing is recorded between {0} and {1}; the opening need cannot be compared."),
        ("Lengkapi tahun di antaranya.", "Add the years in between."));

    /// <summary>More delivered in a year than it needed.</summary>
    public static FindingDefinition DeliveredAboveNeed { get; } = Warning("SPM2048",
        ("Terpenuhi {0}, melebihi kebutuhan tahun itu ({1}).", "{0} were delivered, more than the need of that year ({1})."),
        ("Periksa kebutuhan atau pelaksanaannya.", "Look at the need or the delivery."));

    /// <summary>More planned than is needed.</summary>
    public static FindingDefinition PlannedAboveNeed { get; } = Warning("SPM2049",
        ("Rencana tahun {0} sebanyak {1} melebihi kebutuhan {2}.", "The plan of {0} has {1}, above the need of {2}."),
        ("Sesuaikan rencana dengan kebutuhan.", "Fit the plan to the need."), Calculation);

    /// <summary>Something planned of which no need is known.</summary>
    public static FindingDefinition PlannedWithoutNeed { get; } = Warning("SPM2050",
        ("Direncanakan pada tahun {0} tanpa kebutuhan yang dihitung.", "Planned in {0} without a calculated need."),
        ("Hitung kebutuhannya, atau keluarkan dari rencana.", "Calculate the need, or take it out of the plan."), Calculation);

    /// <summary>A need that no item of the plan takes up.</summary>
    public static FindingDefinition NeedNotPlanned { get; } = Warning("SPM2051",
        ("Kebutuhan sebanyak {0} belum masuk rencana.", "A need of {0} is in no plan."),
        ("Masukkan ke rencana, atau jelaskan mengapa tidak.", "Take it into the plan, or say why not."));

    /// <summary>A ceiling below Rp0.</summary>
    public static FindingDefinition CeilingBelowZero { get; } = Error("SPM2052",
        ("Pagu tahun {0} sebesar {1} rupiah di bawah nol; dihitung Rp0.", "The ceiling of {0} is {1} rupiah, below 0; it counts as Rp0."),
        ("Periksa pagu itu pada dokumen anggaran.", "Look at that ceiling in the budget document."));

    /// <summary>A delivery before the plan provides for it.</summary>
    public static FindingDefinition DeliveredBeforePlan { get; } = Warning("SPM2053",
        ("Dilaksanakan pada {0}, sebelum direncanakan.", "Delivered in {0}, before it was planned."),
        ("Periksa bulan pelaksanaan, atau perbaiki rencananya.", "Look at the month of delivery, or mend the plan."));

    /// <summary>A delivery of something that is in no plan.</summary>
    public static FindingDefinition DeliveredWithoutPlan { get; } = Warning("SPM2054",
        ("Dilaksanakan pada {0} tanpa rencana.", "Delivered in {0} without a plan."),
        ("Masukkan ke rencana, atau periksa nama layanan dan sumber dayanya.", "Take it into the plan, or look at the names of service and resource."));

    /// <summary>More delivered than planned.</summary>
    public static FindingDefinition DeliveredAbovePlan { get; } = Warning("SPM2055",
        ("Terlaksana {0}, melebihi rencana {1}.", "{0} delivered, above the {1} planned."),
        ("Periksa angka pelaksanaan, atau perbaiki rencananya.", "Look at what was delivered, or mend the plan."));

    /// <summary>A delivery below zero: a correction of an earlier month.</summary>
    public static FindingDefinition DeliveredBelowZero { get; } = Warning("SPM2056",
        ("Pelaksanaan {0} pada {1} di bawah nol; dihitung sebagai koreksi.", "A delivery of {0} in {1} is below 0; it counts as a correction."),
        ("Pastikan angka itu koreksi atas bulan sebelumnya.", "Make sure that it corrects an earlier month."));

    /// <summary>A delivery of another year, or after the day of the report.</summary>
    public static FindingDefinition DeliveredAtAnotherTime { get; } = Warning("SPM2057",
        ("Pelaksanaan pada {0} tidak dihitung: di luar tahun laporan atau sesudah tanggal laporan.", "A delivery in {0} does not count: outside the year of the report, or after its day."),
        ("Periksa bulannya, atau laporkan pada waktunya.", "Look at the month, or report it in its time."));

    /// <summary>A planned line without a monthly profile: whether it is late is not known before the year is over.</summary>
    public static FindingDefinition ProfileMissing { get; } = Note("SPM2058",
        ("Belum ada profil bulanan; kemajuan yang seharusnya tidak diketahui.", "There is no monthly profile; what should have been delivered by now is not known."),
        ("Tetapkan profil bulanan, atau pakai pelaksanaan tahun lalu.", "Give a monthly profile, or take last year's deliveries."));

    internal static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        CountOutOfRange, MoreThanEntitled, ServiceWithoutData, GivenTwice, EventWithoutDecree, EventOutsideWindow, EventWindowUnusual, EventRecipientsDiffer,
        FactorNotPositive, PriceOutOfRange, BaseMissing, StockMissing, PriceMissing, RecipientsDiffer, ReliefAboveRecipients,
        OpeningUnlikeClosing, OpeningRestated, YearsMissing, DeliveredAboveNeed,
        PlannedAboveNeed, PlannedWithoutNeed, NeedNotPlanned, CeilingBelowZero,
        DeliveredBeforePlan, DeliveredWithoutPlan, DeliveredAbovePlan, DeliveredBelowZero, DeliveredAtAnotherTime, ProfileMissing,
    ]);
}
