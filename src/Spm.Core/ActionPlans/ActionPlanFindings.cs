using Spm.Core.Law;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.ActionPlans;

/// <summary>What can be noticed about an action plan (<i>catatan atas rencana aksi</i>), codes from SPM4031.</summary>
[LegalTerm("catatan atas rencana aksi")]
public static class ActionPlanFindings
{
    private static readonly LegalBasis Whole = new("target 100 % kebutuhan tahun itu sejak 2019 (pers Palu)", "SEEN pers; pasal belum dibaca");
    private static readonly LegalBasis Form = new("Permendagri 59/2021 Pasal 19 ayat (2) huruf a, Pasal 21 ayat (2) huruf a", "SEEN peraturan kepala daerah; CONFLICT sebagian daerah memakai keputusan");
    private static readonly LegalBasis Years = new("praktik daerah (pers)", "CONFLICT periode antardaerah");
    private static readonly LegalBasis Owed = new("PP 2/2018 Pasal 5-10", "SEEN");
    private static readonly LegalBasis Fed = new("rencana aksi menjadi masukan RPJMD (pers Pangkalpinang)", "SEEN pers; batas waktu menurut pemakai");

    /// <summary>A count that cannot be one: negative, or above the largest that is accepted.</summary>
    public static FindingDefinition CountOutOfRange { get; } = Error("SPM4031",
        ("Angka {0} ({1}) tidak dapat dipakai: harus antara 0 dan 9.007.199.254.740.991.", "The number {0} ({1}) cannot be used: it must be between 0 and 9,007,199,254,740,991."),
        ("Periksa angka itu pada sumbernya.", "Look at that number in its source."));

    /// <summary>More planned than needed.</summary>
    public static FindingDefinition PlannedAboveNeed { get; } = Error("SPM4032",
        ("Target {0} sebanyak {1} melebihi kebutuhan {2}.", "The target of {0}, {1}, is above the need of {2}."),
        ("Turunkan target, atau perbaiki kebutuhan tahun itu.", "Lower the target, or correct the need of that year."));

    /// <summary>Fewer recipients planned than the law's whole need.</summary>
    public static FindingDefinition PlannedBelowNeed { get; } = Warning("SPM4033",
        ("Target {0} bertahap: {1} dari kebutuhan {2}; kewajibannya tetap seluruh kebutuhan.", "The target of {0} is staged: {1} of a need of {2}; the duty remains the whole need."),
        ("Targetkan seluruh kebutuhan, atau jelaskan pentahapannya dalam dokumen.", "Plan for the whole need, or explain the stages in the document."), Whole);

    /// <summary>A quality item planned in stages.</summary>
    public static FindingDefinition QualityStaged { get; } = Note("SPM4034",
        ("Target mutu {0} bertahap: {1} dari {2}.", "The quality target of {0} is staged: {1} of {2}."),
        ("Tidak perlu tindakan bila memang demikian.", "Nothing to do if that is meant."), Whole);

    /// <summary>A year that the plan does not cover.</summary>
    public static FindingDefinition YearOutside { get; } = Error("SPM4035",
        ("Tahun {0} berada di luar periode {1}.", "The year {0} lies outside the plan's years {1}."),
        ("Perbaiki tahun itu, atau periode rencana aksi.", "Correct the year, or the years of the plan."));

    /// <summary>Two targets for one year.</summary>
    public static FindingDefinition YearTwice { get; } = Error("SPM4036",
        ("Target {0} tercantum lebih dari sekali; yang pertama yang dipakai.", "The target of {0} stands more than once; the first is used."),
        ("Sisakan satu saja.", "Keep one of them."));

    /// <summary>A year of the plan without a target, or with half of one.</summary>
    public static FindingDefinition TargetMissing { get; } = Warning("SPM4037",
        ("Kebutuhan atau target {0} belum diisi.", "The need or the target of {0} is not given."),
        ("Isi kebutuhan dan target setiap tahun.", "Give the need and the target of every year."));

    /// <summary>A planned share below that of the year before, without a reason.</summary>
    public static FindingDefinition TrajectoryFalls { get; } = Warning("SPM4038",
        ("Target {0} turun tanpa penjelasan: {1} dari {2}, sebelumnya {3} dari {4}.", "The target of {0} falls without a reason: {1} of {2}, before {3} of {4}."),
        ("Naikkan target, atau cantumkan alasannya.", "Raise the target, or give the reason."));

    /// <summary>A service that the region owes and the plan leaves out.</summary>
    public static FindingDefinition ServiceNotPlanned { get; } = Warning("SPM4039",
        ("Layanan ini menjadi kewajiban daerah, tetapi tidak ada dalam rencana aksi.", "The region owes this service, but the plan leaves it out."),
        ("Tambahkan layanan itu ke rencana aksi.", "Add the service to the plan."), Owed);

    /// <summary>A service that the region does not owe.</summary>
    public static FindingDefinition ServiceNotOwed { get; } = Warning("SPM4040",
        ("Layanan ini bukan kewajiban daerah {0}.", "The region {0} does not owe this service."),
        ("Periksa kunci layanan dan tingkat pemerintahannya.", "Look at the service and its level of government."), Owed);

    /// <summary>A service or an indicator that stands twice.</summary>
    public static FindingDefinition GivenTwice { get; } = Error("SPM4041",
        ("{0} tercantum lebih dari sekali.", "{0} stands more than once."),
        ("Sisakan satu saja.", "Keep one of them."));

    /// <summary>No present condition, or half of one.</summary>
    public static FindingDefinition BaselineMissing { get; } = Warning("SPM4042",
        ("Kondisi awal belum lengkap.", "The present condition is not complete."),
        ("Isi hari, sumber, jumlah yang harus dilayani, dan jumlah yang terlayani.", "Give the day, the source, the number required and the number served."));

    /// <summary>A present condition with more done than required.</summary>
    public static FindingDefinition BaselineAboveNeed { get; } = Warning("SPM4043",
        ("Pada kondisi awal terlayani atau terpenuhi {0}, padahal yang harus dilayani atau dipenuhi {1}.", "In the present condition {0} are done, but only {1} are required."),
        ("Periksa kedua angka pada sumbernya.", "Look at both numbers in their source."));

    /// <summary>A service without any sub-activity.</summary>
    public static FindingDefinition ActivityMissing { get; } = Warning("SPM4044",
        ("Layanan ini belum mempunyai sub kegiatan.", "No sub-activity carries this service."),
        ("Cantumkan program, kegiatan, dan sub kegiatannya.", "Name its programme, kegiatan and sub kegiatan."));

    /// <summary>A sub-activity without its code.</summary>
    public static FindingDefinition CodeMissing { get; } = Warning("SPM4045",
        ("Kode sub kegiatan belum diisi: {0}.", "The code of a sub-activity is not given: {0}."),
        ("Isi kode sub kegiatan menurut nomenklatur.", "Give the code by the nomenclature."));

    /// <summary>A sub-activity without the agency that answers for it.</summary>
    public static FindingDefinition AgencyMissing { get; } = Warning("SPM4046",
        ("Perangkat daerah penanggung jawab {0} belum diisi.", "The agency that answers for {0} is not given."),
        ("Isi perangkat daerahnya.", "Name the agency."));

    /// <summary>A year with something to do and no money.</summary>
    public static FindingDefinition FundingMissing { get; } = Warning("SPM4047",
        ("Pendanaan indikatif {0} belum diisi.", "The indicative funding of {0} is not given."),
        ("Isi pendanaan setiap tahun dan sumbernya.", "Give the funding of each year and its source."));

    /// <summary>An amount below Rp0.</summary>
    public static FindingDefinition FundingNegative { get; } = Error("SPM4048",
        ("Pendanaan {0} dari {1} bernilai negatif: {2}.", "The funding of {0} from {1} is negative: {2}."),
        ("Isi jumlah mulai dari Rp0.", "Give an amount from Rp0."));

    /// <summary>A stated total that is not the sum of its parts.</summary>
    public static FindingDefinition TotalDiffers { get; } = Error("SPM4049",
        ("Jumlah pendanaan {0} dari {1} tertulis {2}, sedangkan rinciannya berselisih {3}.", "The funding of {0} from {1} is stated as {2}, but its parts differ by {3}."),
        ("Samakan jumlah dengan rinciannya.", "Make the total and its parts agree."));

    /// <summary>Parts of a split that do not add up.</summary>
    public static FindingDefinition SplitDiffers { get; } = Error("SPM4050",
        ("Rincian {0} pada {1} berjumlah {2}, sedangkan keseluruhannya {3}.", "The split by {0} in {1} adds up to {2}, but the whole is {3}."),
        ("Samakan jumlah rincian dengan keseluruhannya.", "Make the parts and the whole agree."));

    /// <summary>A finalised plan that nothing has set.</summary>
    public static FindingDefinition RegulationMissing { get; } = Warning("SPM4051",
        ("Rencana aksi sudah {0}, tetapi peraturan yang menetapkannya belum dicantumkan.", "The plan is {0}, but no document that sets it is named."),
        ("Tetapkan rencana aksi dengan peraturan kepala daerah dan cantumkan nomornya.", "Set the plan by a regulation of the head of region and name it."), Form);

    /// <summary>A plan set by another kind of document than a regulation of the head of region.</summary>
    public static FindingDefinition FormDiffers { get; } = Note("SPM4052",
        ("Rencana aksi ditetapkan dengan {0}, bukan peraturan kepala daerah.", "The plan is set by a {0}, not by a regulation of the head of region."),
        ("Tidak perlu tindakan bila daerah memang memilih bentuk itu.", "Nothing to do if the region chose that form."), Form);

    /// <summary>Steps whose days or states go back.</summary>
    public static FindingDefinition StepGoesBack { get; } = Error("SPM4053",
        ("Tahap \"{0}\" pada {1} tidak dapat mengikuti tahap \"{2}\" pada {3}.", "The step \"{0}\" on {1} cannot follow \"{2}\" on {3}."),
        ("Periksa urutan dan tanggal tahapan.", "Look at the order and the days of the steps."));

    /// <summary>A plan that is not set after its last day in time.</summary>
    public static FindingDefinition DuePassed { get; } = Warning("SPM4054",
        ("Batas waktu {0} terlewat pada {1}; rencana aksi ini belum ditetapkan, padahal menjadi masukan {2}. Dasar: {3}.",
            "The last day, {0}, is over on {1}; the plan is not set, and it has to feed {2}. Basis: {3}."),
        ("Segera tetapkan rencana aksi.", "Set the plan as soon as possible."), Fed);

    /// <summary>A plan of more years than have been seen.</summary>
    public static FindingDefinition PeriodUnusual { get; } = Note("SPM4055",
        ("Periode {0} mencakup {1} tahun; yang lazim lima, yang pernah terlihat satu sampai enam.", "The years {0} are {1}; five are usual, one to six have been seen."),
        ("Tidak perlu tindakan bila memang demikian.", "Nothing to do if that is meant."), Years);

    /// <summary>Yearly targets that no decree sets.</summary>
    public static FindingDefinition DecreeMissing { get; } = Warning("SPM4056",
        ("Keputusan yang menetapkan target {0} belum dicantumkan.", "No decree that sets the targets of {0} is named."),
        ("Cantumkan keputusan kepala daerah itu.", "Name the decree of the head of region."));

    /// <summary>A yearly target that is not the plan's.</summary>
    public static FindingDefinition TargetsDiffer { get; } = Warning("SPM4057",
        ("Target {0} ditetapkan {1}, sedangkan rencana aksi memuat {2}.", "The target of {0} is set as {1}, but the action plan has {2}."),
        ("Samakan penetapan target dengan rencana aksi, atau ubah rencana aksinya.", "Make the decree and the plan agree, or change the plan."));

    /// <summary>A result for something that the plan does not count.</summary>
    public static FindingDefinition ActualWithoutTarget { get; } = Note("SPM4058",
        ("Ada realisasi {0}, tetapi rencana aksi tidak memuat targetnya.", "There is a result of {0}, but the plan has no target for it."),
        ("Tidak perlu tindakan, atau tambahkan targetnya.", "Nothing to do, or add the target."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        CountOutOfRange, PlannedAboveNeed, PlannedBelowNeed, QualityStaged, YearOutside, YearTwice, TargetMissing, TrajectoryFalls, ServiceNotPlanned,
        ServiceNotOwed, GivenTwice, BaselineMissing, BaselineAboveNeed, ActivityMissing, CodeMissing, AgencyMissing, FundingMissing, FundingNegative,
        TotalDiffers, SplitDiffers, RegulationMissing, FormDiffers, StepGoesBack, DuePassed, PeriodUnusual, DecreeMissing, TargetsDiffer, ActualWithoutTarget,
    ]);
}
