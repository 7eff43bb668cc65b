using Spm.Core.Law;
using Spm.Core.Stages;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Teams;

/// <summary>What can be noticed about a team, its monitoring and its guidance (<i>catatan atas Tim Penerapan SPM</i>), codes SPM3061 and on.</summary>
/// <remarks>None of them touches an index. Codes of the submission, such as an unknown region, are used again here.</remarks>
[LegalTerm("catatan atas Tim Penerapan SPM")]
public static class TeamFindings
{
    private static readonly LegalBasis Formation = new("Permendagri 59/2021 Pasal 18-21", "SEEN pembentukan dengan keputusan kepala daerah (Keputusan Bupati Toba 6/2021, aturan lama); RECALLED pasal");
    private static readonly LegalBasis Composition = new("Permendagri 59/2021 Pasal 18-21 (susunan belum dibaca)", "RECALLED");
    private static readonly LegalBasis Tasks = new("Permendagri 59/2021 Pasal 19 ayat (2) dan Pasal 21 ayat (2)", "SEEN sebagian");

    /// <summary>No decree forms the team.</summary>
    public static FindingDefinition DecreeMissing { get; } = Warning("SPM3061",
        ("Tim Penerapan SPM {0} belum dibentuk: tidak ada keputusan kepala daerah.", "{0} has no implementation team: there is no decree of the head of region."),
        ("Tetapkan tim dengan keputusan kepala daerah.", "Form the team by decree of the head of region."), Formation);

    /// <summary>The decree has no number.</summary>
    public static FindingDefinition DecreeWithoutNumber { get; } = Warning("SPM3062",
        ("Nomor keputusan pembentukan tim tidak disebut: {0}.", "The decree that forms the team has no number: {0}."),
        ("Sebut nomor keputusannya.", "Give the number of the decree."), Formation);

    /// <summary>The decree has no date.</summary>
    public static FindingDefinition DecreeWithoutDate { get; } = Warning("SPM3063",
        ("Tanggal keputusan pembentukan tim tidak disebut: {0}.", "The decree that forms the team has no date: {0}."),
        ("Sebut tanggal keputusannya.", "Give the date of the decree."), Formation);

    /// <summary>A document that is no decree forms the team.</summary>
    public static FindingDefinition DecreeOfAnotherKind { get; } = Warning("SPM3064",
        ("Tim dibentuk dengan {0}, bukan dengan keputusan kepala daerah.", "The team is formed by {0}, which is no decree of the head of region."),
        ("Periksa jenis dokumennya.", "Look at the kind of document."), Formation);

    /// <summary>The term ends before it begins.</summary>
    public static FindingDefinition TermReversed { get; } = Error("SPM3065",
        ("Masa tugas tim berakhir {1}, sebelum dimulai {0}.", "The term of the team begins on {0} and ends before that, on {1}."),
        ("Periksa kedua tanggal.", "Look at both dates."));

    /// <summary>The term is over.</summary>
    public static FindingDefinition TeamExpired { get; } = Warning("SPM3066",
        ("Masa tugas tim berakhir {0}; pada {1} tidak ada tim yang bertugas.", "The term of the team ended on {0}; on {1} there is no team in office."),
        ("Perpanjang masa tugas atau tetapkan tim baru.", "Extend the term or form a new team."), Formation);

    /// <summary>The term has not begun.</summary>
    public static FindingDefinition TeamNotYetInForce { get; } = Note("SPM3067",
        ("Masa tugas tim baru dimulai {0}, sesudah {1}.", "The term of the team begins on {0}, after {1}."),
        ("Tidak perlu tindakan bila memang demikian.", "Nothing to do if that is meant."));

    /// <summary>Nobody in a compulsory role.</summary>
    public static FindingDefinition RoleEmpty { get; } = Warning("SPM3068",
        ("Tim tidak mempunyai {0}; biasanya dijabat {1}.", "The team has no {0}; usually that is {1}."),
        ("Lengkapi susunan tim, atau gunakan susunan daerah sendiri.", "Fill the role, or use the region's own composition."), Composition);

    /// <summary>A member without an office.</summary>
    public static FindingDefinition MemberWithoutOffice { get; } = Warning("SPM3069",
        ("Jabatan anggota tim ke-{0} tidak disebut.", "The office of member {0} of the team is not given."),
        ("Sebut jabatannya, bukan nama orangnya.", "Give the office, not the person's name."));

    /// <summary>Nobody in the team is of the agencies that answer for a service.</summary>
    public static FindingDefinition AgencyNotInTeam { get; } = Note("SPM3070",
        ("Tidak ada anggota tim dari {0}, pengampu {1}.", "No member of the team is of {0}, which answers for {1}."),
        ("Tambahkan anggotanya, atau sesuaikan nama pada pembagian perangkat daerah pengampu.", "Add a member, or put the local names into the map of agencies."), Composition);

    /// <summary>A task that the regulation gives the team is not in its decree.</summary>
    public static FindingDefinition TaskNotInDecree { get; } = Note("SPM3071",
        ("Keputusan pembentukan tim tidak memuat tugas \"{0}\".", "The decree that forms the team leaves out the task \"{0}\"."),
        ("Tambahkan tugas ini saat keputusan diubah.", "Add the task when the decree is next amended."), Tasks);

    /// <summary>No round at all.</summary>
    public static FindingDefinition NoRoundYet { get; } = Warning("SPM3072",
        ("Sampai {0} belum ada pemantauan; seharusnya sekurang-kurangnya setiap {1} bulan.", "By {0} there is no monitoring round yet; there should be one at least every {1} months."),
        ("Lakukan pemantauan dan catat hasilnya.", "Hold a round and record what it left to be done."));

    /// <summary>The last round is too long ago.</summary>
    public static FindingDefinition RoundOverdue { get; } = Warning("SPM3073",
        ("Pemantauan terakhir {0}; yang berikutnya jatuh tempo {1} dan belum ada pada {2}.", "The last monitoring round was on {0}; the next was due by {1} and is missing on {2}."),
        ("Lakukan pemantauan dan catat hasilnya.", "Hold a round and record what it left to be done."));

    /// <summary>Too long between two rounds of the past.</summary>
    public static FindingDefinition RoundsTooFarApart { get; } = Note("SPM3074",
        ("Dari {0} sampai {1} tidak ada pemantauan, lebih lama dari {2} bulan.", "From {0} to {1} there was no monitoring round, for longer than {2} months."),
        ("Jelaskan jedanya, atau catat pemantauan yang terlewat.", "Explain the gap, or record a round that was left out."));

    /// <summary>A round outside the team's term.</summary>
    public static FindingDefinition RoundOutsideTerm { get; } = Warning("SPM3075",
        ("{0} bertanggal {1}, di luar masa tugas tim; tidak dihitung.", "{0} is of {1}, outside the term of the team; it does not count."),
        ("Catat pada tim yang bertugas saat itu, atau perbaiki tanggalnya.", "Record it with the team in office then, or correct the date."));

    /// <summary>A round or guidance without a day.</summary>
    public static FindingDefinition RecordWithoutDate { get; } = Warning("SPM3076",
        ("{0} tidak bertanggal; tidak dihitung.", "{0} has no date; it does not count."),
        ("Sebut tanggalnya.", "Give the date."));

    /// <summary>Something that is said to have happened after the day of the check.</summary>
    public static FindingDefinition RecordAfterToday { get; } = Warning("SPM3077",
        ("{0} bertanggal {1}, sesudah hari pemeriksaan {2}; tidak dihitung.", "{0} is of {1}, after the day of the check, {2}; it does not count."),
        ("Periksa tanggalnya.", "Look at the date."));

    /// <summary>A follow-up that lacks something.</summary>
    public static FindingDefinition FollowUpIncomplete { get; } = Warning("SPM3078",
        ("{0} belum memuat: {1}.", "{0} lacks: {1}."),
        ("Lengkapi butir tindak lanjut.", "Complete the follow-up."));

    /// <summary>A follow-up that is still open after its last day.</summary>
    public static FindingDefinition FollowUpOverdue { get; } = Warning("SPM3079",
        ("{0}, yang menjadi tugas {1}, jatuh tempo {2} dan terlambat {3} hari; status: {4}.", "{0}, for {1} to do, was due by {2} and is {3} days late; state: {4}."),
        ("Selesaikan, atau sepakati tenggat baru beserta alasannya.", "Finish it, or agree on another day with a reason."));

    /// <summary>A follow-up with dates before the round that left it.</summary>
    public static FindingDefinition FollowUpBeforeRound { get; } = Warning("SPM3080",
        ("{0} bertanggal {1}, sebelum pemantauannya pada {2}.", "{0} is dated {1}, before its monitoring round of {2}."),
        ("Periksa kedua tanggal.", "Look at both dates."));

    /// <summary>A follow-up with a day of completion that is said to be open.</summary>
    public static FindingDefinition FollowUpStillOpen { get; } = Warning("SPM3081",
        ("{0} bertanggal selesai {1}, tetapi statusnya {2}; dianggap belum selesai.", "{0} has {1} as its day of completion, but its state is {2}; it counts as open."),
        ("Perbaiki status atau hapus tanggalnya.", "Correct the state, or remove the date."));

    /// <summary>A word of the press in place of a stage.</summary>
    public static FindingDefinition StageAliasUsed { get; } = Note("SPM3082",
        ("Tahapan ditulis \"{0}\", sebutan yang bukan nama tahapan; yang terdekat: {1}.", "The stage is given as \"{0}\", which names none; the nearest is: {1}."),
        ("Gunakan nama salah satu dari empat tahapan.", "Use the name of one of the four stages."), StageAlias.Basis);

    /// <summary>A text that names no stage.</summary>
    public static FindingDefinition StageUnknown { get; } = Warning("SPM3083",
        ("\"{0}\" bukan tahapan; empat tahapan: {1}.", "\"{0}\" is no stage; the four are: {1}."),
        ("Gunakan nama salah satu dari empat tahapan.", "Use the name of one of the four stages."), SpmStageNames.Basis);

    /// <summary>A kabupaten/kota that its province has not guided for too long.</summary>
    public static FindingDefinition RegionNotGuided { get; } = Warning("SPM3084",
        ("Pembinaan {0} terlambat; pembinaan terakhir: {1}, jangka waktunya {2} bulan.", "The guidance of {0} is late; last: {1}, and the interval is {2} months."),
        ("Lakukan pembinaan dan catat.", "Give guidance and record it."), new LegalBasis("pemberitaan Banten (topmedia)", "SEEN pembinaan oleh provinsi setiap tiga bulan; ketentuannya belum dibaca"));

    /// <summary>Guidance of a region that is not the team's to guide.</summary>
    public static FindingDefinition GuidanceElsewhere { get; } = Warning("SPM3085",
        ("{0} mengenai {1}, yang tidak dibina oleh tim {2}; tidak dihitung.", "{0} is about {1}, which the team of {2} does not guide; it does not count."),
        ("Periksa kode wilayahnya.", "Look at the region's code."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        DecreeMissing, DecreeWithoutNumber, DecreeWithoutDate, DecreeOfAnotherKind, TermReversed, TeamExpired, TeamNotYetInForce,
        RoleEmpty, MemberWithoutOffice, AgencyNotInTeam, TaskNotInDecree,
        NoRoundYet, RoundOverdue, RoundsTooFarApart, RoundOutsideTerm, RecordWithoutDate, RecordAfterToday,
        FollowUpIncomplete, FollowUpOverdue, FollowUpBeforeRound, FollowUpStillOpen, StageAliasUsed, StageUnknown,
        RegionNotGuided, GuidanceElsewhere,
    ]);
}
