namespace Spm.Core.Law;

public sealed partial class Regulation
{
    private const string Register = "SEEN[S44] judul dan tanggal; RECALLED isi (belum dibaca)";

    /// <summary>The government regulation on minimum service standards.</summary>
    public static Regulation Pp2Of2018 { get; } = Known("PP 2/2018", "Standar Pelayanan Minimal", "SEEN[S01] Pasal 6 dan 10; SEEN sebagian besar Pasal 1-12 melalui kutipan; RECALLED Pasal 13, 15, dan 17", "PP 65/2005");

    /// <summary>The application of minimum service standards, from budget year 2022.</summary>
    public static Regulation Permendagri59Of2021 { get; } = Known(
        "Permendagri 59/2021", "penerapan SPM", "SEEN[S39] konsiderans, dasar hukum, Pasal 1 angka 1-11; RECALLED Lampiran (belum dibaca)", "Permendagri 100/2018");

    /// <summary>The application of minimum service standards for budget years 2019 to 2021.</summary>
    public static Regulation Permendagri100Of2018 { get; } = Known("Permendagri 100/2018", "penerapan SPM", "SEEN[S39] judul dan pencabutan; RECALLED isi");

    /// <summary>Every regulation that the shipped rules cite: the standards themselves by field, then planning, nomenclature, money, regions and time.</summary>
    /// <remarks>docs/regulations has a page for each, from provision to type and test.</remarks>
    public static IReadOnlyList<Regulation> All { get; } = Array.AsReadOnly<Regulation>(
    [
        Pp2Of2018,
        Permendagri59Of2021,
        Permendagri100Of2018,
        Known("UU 23/2014", "pemerintahan daerah", "SEEN[S49] Pasal 18 dan Pasal 298 menurut paparan; RECALLED selebihnya"),
        Known("PP 106/2021", "kewenangan dan kelembagaan otonomi khusus Papua", "SEEN pengelola pendidikan menengah; RECALLED pasal"),
        Known("Permendikbudristek 32/2022", "standar teknis SPM pendidikan", "SEEN[S07] sebagian; RECALLED selebihnya", "Permendikbud 32/2018"),
        Known("Permendikbud 32/2018", "standar teknis SPM pendidikan", "SEEN[S07] penggantian; RECALLED isi"),
        Known("Permenkes 6/2024", "standar teknis SPM kesehatan", "SEEN[S31] keberadaan; RECALLED lampiran (belum dibaca)", "Permenkes 4/2019"),
        Known("Permenkes 4/2019", "standar teknis SPM kesehatan", "SEEN[S05,S38]; RECALLED rincian"),
        Known("Permen PUPR 13/2023", "standar teknis SPM pekerjaan umum dan perumahan rakyat", "SEEN penggantian; RECALLED isi (belum dibaca)", "PermenPUPR 29/PRT/M/2018"),
        Known("PermenPUPR 29/PRT/M/2018", "standar teknis SPM pekerjaan umum dan perumahan rakyat", "SEEN[S14,S15] sebagian; RECALLED selebihnya"),
        Known("Permendagri 121/2018", "standar teknis mutu SPM ketenteraman dan ketertiban umum", "SEEN[S19] sebagian; RECALLED selebihnya"),
        Known("Permendagri 101/2018", "standar teknis SPM bencana", "SEEN[S21] sebagian; RECALLED selebihnya"),
        Known("Permendagri 114/2018", "standar teknis SPM kebakaran", "SEEN[S24] sebagian; RECALLED selebihnya"),
        Known("Permensos 9/2018", "standar teknis SPM sosial", "SEEN[S25] sebagian; RECALLED selebihnya", "129/HUK/2008"),
        Known("UU 25/2004", "sistem perencanaan pembangunan nasional", "SEEN disebut sebagai dasar RPJMD; RECALLED isi (belum dibaca)"),
        Known("PP 12/2017", "pembinaan dan pengawasan penyelenggaraan pemerintahan daerah", "RECALLED (belum dibaca)"),
        Known("PP 12/2019", "pengelolaan keuangan daerah", "SEEN paparan; RECALLED selebihnya (belum dibaca)"),
        Known("Permendagri 86/2017", "tata cara perencanaan pembangunan daerah", "SEEN disebut sebagai dasar; RECALLED isi (belum dibaca)"),
        Known("Permendagri 10/2025", "pedoman RKPD 2026", "SEEN disebut sebagai dasar; RECALLED isi (belum dibaca)"),
        Known("Inmendagri 2/2025", "penyusunan RPJMD dan Renstra 2025-2029", "SEEN disebut sebagai dasar; RECALLED isi (belum dibaca)"),
        Known("Permendagri 77/2020", "pedoman teknis pengelolaan keuangan daerah", "SEEN paparan; RECALLED selebihnya (belum dibaca)"),
        Known("Permendagri 9/2018", "reviu RPJMD dan Renstra oleh APIP", "SEEN"),
        Known("Permendagri 10/2018", "reviu dokumen perencanaan dan anggaran tahunan oleh APIP", "SEEN"),
        Known("Permendagri 90/2019", "klasifikasi, kodefikasi, dan nomenklatur perencanaan dan keuangan daerah", Register),
        Known("Kepmendagri 050-3708/2020", "pemutakhiran nomenklatur", Register),
        Known("Kepmendagri 050-5889/2021", "pemutakhiran nomenklatur", Register),
        Known("Kepmendagri 900.1.15.5-1317/2023", "pemutakhiran nomenklatur, sub kegiatan empat digit", Register),
        Known("Kepmendagri 900.1.15.5-3406/2024", "pemutakhiran nomenklatur", Register + "; CONFLICT sebutan perubahannya"),
        Known("Kepmendagri 900.1-2850/2025", "pemutakhiran nomenklatur", Register),
        Known("Kepmendagri 900.1-861/2026", "pemutakhiran nomenklatur", Register),
        Known("UUD 1945", "bagian anggaran pendidikan", "SEEN[S02] ketentuan; RECALLED isi pasal"),
        Known("UU 20/2003", "sistem pendidikan nasional", "SEEN[S02] ketentuan; RECALLED isi pasal"),
        Known("UU 36/2009", "kesehatan", "CONFLICT label[S02] dan pencabutan menurut pers[S50]; RECALLED isi"),
        Known("UU 17/2023", "kesehatan", "SEEN[S50] pencabutan menurut pers; RECALLED isi (belum dibaca)", "UU 36/2009"),
        Known("UU 1/2022", "hubungan keuangan antara pemerintah pusat dan pemerintahan daerah", "SEEN[S46] Pasal 146 dan 147 menurut pers; RECALLED selebihnya"),
        Known("PMK 212/PMK.07/2022", "bagian DAU yang ditentukan penggunaannya tahun 2023", "SEEN[S47]; RECALLED peraturan sesudahnya"),
        Known("Kepmendagri 300.2.2-2138/2430 Tahun 2025", "kode dan data wilayah", "SEEN melalui cahyadsn/wilayah; RECALLED naskah (belum dibaca)"),
        Known("Keppres 41/1987", "pembagian wilayah waktu", "RECALLED (belum dibaca)"),
    ]);

    /// <summary>The shipped regulation with that citation; null when there is none.</summary>
    public static Regulation? Find(string citation) => All.FirstOrDefault(regulation => regulation.Citation == citation);

    private static Regulation Known(string citation, string subject, string marks, string? replaces = null) =>
        new(citation, subject, new LegalBasis(citation, marks), replaces);
}
