using NodaTime;
using Spm.Core.Law;
using Spm.Core.Regions;
using Spm.Core.Teams;
using static Spm.Core.Tests.Teams.SampleTeams;

namespace Spm.Core.Tests.Teams;

/// <summary>Each code of the room: the team that draws it, the words it then says, and the repaired team that does not.</summary>
public class TeamFindingTests
{
    private static readonly (string Code, ImplementationTeam Team, string Indonesian, string English)[] Samples =
    [
        ("SPM3061", new(RegionCode.Parse("65.01")),
            "Tim Penerapan SPM Kabupaten Bulungan belum dibentuk: tidak ada keputusan kepala daerah.",
            "Kabupaten Bulungan has no implementation team: there is no decree of the head of region."),
        ("SPM3062", Bulungan with { Decree = new(RegionalDocumentKind.HeadOfRegionDecree, "Tim SPM") { Date = new(2025, 1, 15) } },
            "Nomor keputusan pembentukan tim tidak disebut: keputusan kepala daerah, 2025-01-15: Tim SPM.",
            "The decree that forms the team has no number: decree of the head of region, 2025-01-15: Tim SPM."),
        ("SPM3063", Bulungan with { Decree = new(RegionalDocumentKind.HeadOfRegionDecree, "Tim SPM") { Number = "12/2025" }, Start = new(2025, 1, 15) },
            "Tanggal keputusan pembentukan tim tidak disebut: keputusan kepala daerah 12/2025: Tim SPM.",
            "The decree that forms the team has no date: decree of the head of region 12/2025: Tim SPM."),
        ("SPM3064", Bulungan with { Decree = new(RegionalDocumentKind.Letter, "Tim SPM") { Number = "12/2025", Date = new(2025, 1, 15) } },
            "Tim dibentuk dengan surat 12/2025, 2025-01-15: Tim SPM, bukan dengan keputusan kepala daerah.",
            "The team is formed by letter 12/2025, 2025-01-15: Tim SPM, which is no decree of the head of region."),
        ("SPM3065", Bulungan with { Start = new(2025, 1, 15), End = new(2024, 12, 31), Rounds = [] },
            "Masa tugas tim berakhir 2024-12-31, sebelum dimulai 2025-01-15.",
            "The term of the team begins on 2025-01-15 and ends before that, on 2024-12-31."),
        ("SPM3066", Bulungan with { End = new(2025, 9, 29) },
            "Masa tugas tim berakhir 2025-09-29; pada 2025-09-30 tidak ada tim yang bertugas.",
            "The term of the team ended on 2025-09-29; on 2025-09-30 there is no team in office."),
        ("SPM3067", Bulungan with { Start = new(2025, 10, 1), Rounds = [] },
            "Masa tugas tim baru dimulai 2025-10-01, sesudah 2025-09-30.",
            "The term of the team begins on 2025-10-01, after 2025-09-30."),
        ("SPM3068", Bulungan with { Members = [.. Members.Where(member => member.Role != TeamRole.Chair)] },
            "Tim tidak mempunyai ketua; biasanya dijabat sekretaris daerah.",
            "The team has no chair; usually that is the regional secretary."),
        ("SPM3069", Bulungan with { Members = [.. Members, new(TeamRole.Member, " ")] },
            "Jabatan anggota tim ke-12 tidak disebut.",
            "The office of member 12 of the team is not given."),
        ("SPM3070", Bulungan with { Members = [.. Members.Where(member => member.Agency != "Dinas Perumahan dan Kawasan Permukiman")] },
            "Tidak ada anggota tim dari Dinas Perumahan dan Kawasan Permukiman, pengampu kabkota.perumahan-rakyat.rumah-korban-bencana, kabkota.perumahan-rakyat.rumah-relokasi-program.",
            "No member of the team is of Dinas Perumahan dan Kawasan Permukiman, which answers for kabkota.perumahan-rakyat.rumah-korban-bencana, kabkota.perumahan-rakyat.rumah-relokasi-program."),
        ("SPM3071", Bulungan with { Tasks = ["Pembinaan"] },
            "Keputusan pembentukan tim tidak memuat tugas \"mengoordinasikan rencana aksi penerapan SPM\".",
            "The decree that forms the team leaves out the task \"coordinates the action plan\"."),
        ("SPM3072", Bulungan with { Rounds = [] },
            "Sampai 2025-09-30 belum ada pemantauan; seharusnya sekurang-kurangnya setiap 3 bulan.",
            "By 2025-09-30 there is no monitoring round yet; there should be one at least every 3 months."),
        ("SPM3073", Bulungan with { Rounds = [Round(3, 20), Round(6, 20)] },
            "Pemantauan terakhir 2025-06-20; yang berikutnya jatuh tempo 2025-09-20 dan belum ada pada 2025-09-30.",
            "The last monitoring round was on 2025-06-20; the next was due by 2025-09-20 and is missing on 2025-09-30."),
        ("SPM3074", Bulungan with { Rounds = [Round(3, 20), Round(9, 20)] },
            "Dari 2025-03-20 sampai 2025-09-20 tidak ada pemantauan, lebih lama dari 3 bulan.",
            "From 2025-03-20 to 2025-09-20 there was no monitoring round, for longer than 3 months."),
        ("SPM3075", Bulungan with { Rounds = [Round(1, 10), .. Bulungan.Rounds] },
            "Pemantauan ke-1 bertanggal 2025-01-10, di luar masa tugas tim; tidak dihitung.",
            "Monitoring round 1 is of 2025-01-10, outside the term of the team; it does not count."),
        ("SPM3076", Bulungan with { Rounds = [.. Bulungan.Rounds, new()] },
            "Pemantauan ke-4 tidak bertanggal; tidak dihitung.",
            "Monitoring round 4 has no date; it does not count."),
        ("SPM3077", Bulungan with { Rounds = [.. Bulungan.Rounds, Round(10, 1)] },
            "Pemantauan ke-4 bertanggal 2025-10-01, sesudah hari pemeriksaan 2025-09-30; tidak dihitung.",
            "Monitoring round 4 is of 2025-10-01, after the day of the check, 2025-09-30; it does not count."),
        ("SPM3078", With(Item with { Agency = "", State = FollowUpState.Done }),
            "Tindak lanjut \"Mutakhirkan data balita\" belum memuat: perangkat daerah, tanggal selesai.",
            "Follow-up \"Mutakhirkan data balita\" lacks: the agency, the day of completion."),
        ("SPM3079", With(Item with { Due = new LocalDate(2025, 9, 28) }),
            "Tindak lanjut \"Mutakhirkan data balita\", yang menjadi tugas Dinas Kesehatan, jatuh tempo 2025-09-28 dan terlambat 2 hari; status: dalam proses.",
            "Follow-up \"Mutakhirkan data balita\", for Dinas Kesehatan to do, was due by 2025-09-28 and is 2 days late; state: in progress."),
        ("SPM3080", With(Item with { Due = new LocalDate(2025, 9, 19), State = FollowUpState.Done, Closed = new LocalDate(2025, 9, 20) }),
            "Tindak lanjut \"Mutakhirkan data balita\" bertanggal 2025-09-19, sebelum pemantauannya pada 2025-09-20.",
            "Follow-up \"Mutakhirkan data balita\" is dated 2025-09-19, before its monitoring round of 2025-09-20."),
        ("SPM3081", With(Item with { Closed = new LocalDate(2025, 9, 25) }),
            "Tindak lanjut \"Mutakhirkan data balita\" bertanggal selesai 2025-09-25, tetapi statusnya dalam proses; dianggap belum selesai.",
            "Follow-up \"Mutakhirkan data balita\" has 2025-09-25 as its day of completion, but its state is in progress; it counts as open."),
        ("SPM3082", With(Item with { Stage = "Perencanaan" }),
            "Tahapan ditulis \"Perencanaan\", sebutan yang bukan nama tahapan; yang terdekat: penyusunan rencana pemenuhan pelayanan dasar.",
            "The stage is given as \"Perencanaan\", which names none; the nearest is: planning of fulfilment."),
        ("SPM3083", With(Item with { Stage = "monitoring" }),
            "\"monitoring\" bukan tahapan; empat tahapan: pengumpulan data; penghitungan kebutuhan pemenuhan pelayanan dasar; penyusunan rencana pemenuhan pelayanan dasar; pelaksanaan pemenuhan pelayanan dasar.",
            "\"monitoring\" is no stage; the four are: data collection; calculation of needs; planning of fulfilment; delivery."),
        ("SPM3084", Kaltara with { Guidance = [.. Kaltara.Guidance.Skip(1)] },
            "Pembinaan Kabupaten Bulungan terlambat; pembinaan terakhir: belum pernah, jangka waktunya 3 bulan.",
            "The guidance of Kabupaten Bulungan is late; last: never, and the interval is 3 months."),
        ("SPM3085", Guiding(new GuidanceRecord { Date = new LocalDate(2025, 8, 1), Region = RegionCode.Parse("64.02") }),
            "Catatan pembinaan ke-6 mengenai 64.02, yang tidak dibina oleh tim Provinsi Kalimantan Utara; tidak dihitung.",
            "Guidance record 6 is about 64.02, which the team of Provinsi Kalimantan Utara does not guide; it does not count."),
    ];

    public static TheoryData<string> Codes => [.. TeamFindings.All.Select(definition => definition.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_TeamOfTheCode_FindsItAlone(string code)
    {
        var sample = Samples.Single(one => one.Code == code);

        var finding = Assert.Single(Check(sample.Team).Findings);

        Assert.Equal(code, finding.Code);
        Assert.Equal(sample.Indonesian, finding.Message(Language.Indonesian));
        Assert.Equal(sample.English, finding.Message(Language.English));
    }

    [Fact]
    public void Check_SoundTeams_FindNothing()
    {
        Assert.Empty(Check(Bulungan).Findings);
        Assert.Empty(Check(Kaltara).Findings);
    }
}
