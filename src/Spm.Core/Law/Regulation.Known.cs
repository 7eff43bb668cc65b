namespace Spm.Core.Law;

public sealed partial class Regulation
{
    /// <summary>The government regulation on minimum service standards.</summary>
    public static Regulation Pp2Of2018 { get; } = Known("PP 2/2018", "Standar Pelayanan Minimal", "SEEN[S01]", "PP 65/2005");

    /// <summary>The application of minimum service standards, from budget year 2022.</summary>
    public static Regulation Permendagri59Of2021 { get; } = Known(
        "Permendagri 59/2021", "penerapan SPM", "SEEN[S39] konsiderans, dasar hukum, Pasal 1 angka 1-11; RECALLED Lampiran (belum dibaca)", "Permendagri 100/2018");

    /// <summary>The application of minimum service standards for budget years 2019 to 2021.</summary>
    public static Regulation Permendagri100Of2018 { get; } = Known("Permendagri 100/2018", "penerapan SPM", "SEEN[S39] judul dan pencabutan; RECALLED isi");

    /// <summary>Every regulation that the shipped rules cite, in the order of the fields.</summary>
    public static IReadOnlyList<Regulation> All { get; } = Array.AsReadOnly<Regulation>(
    [
        Pp2Of2018,
        Permendagri59Of2021,
        Permendagri100Of2018,
        Known("UU 23/2014", "pemerintahan daerah", "SEEN[S01]"),
        Known("PP 106/2021", "kewenangan dan kelembagaan otonomi khusus Papua", "SEEN pengelola pendidikan menengah; RECALLED pasal"),
        Known("Permendikbudristek 32/2022", "standar teknis SPM pendidikan", "SEEN[S07]", "Permendikbud 32/2018"),
        Known("Permendikbud 32/2018", "standar teknis SPM pendidikan", "SEEN[S07] penggantian; RECALLED isi"),
        Known("Permenkes 6/2024", "standar teknis SPM kesehatan", "SEEN[S31] keberadaan; RECALLED lampiran (belum dibaca)", "Permenkes 4/2019"),
        Known("Permenkes 4/2019", "standar teknis SPM kesehatan", "SEEN[S05,S38]; RECALLED rincian"),
        Known("Permen PUPR 13/2023", "standar teknis SPM pekerjaan umum dan perumahan rakyat", "SEEN penggantian; RECALLED isi (belum dibaca)", "PermenPUPR 29/PRT/M/2018"),
        Known("PermenPUPR 29/PRT/M/2018", "standar teknis SPM pekerjaan umum dan perumahan rakyat", "SEEN[S14,S15]"),
        Known("Permendagri 121/2018", "standar teknis mutu SPM ketenteraman dan ketertiban umum", "SEEN[S19]"),
        Known("Permendagri 101/2018", "standar teknis SPM bencana", "SEEN[S21]"),
        Known("Permendagri 114/2018", "standar teknis SPM kebakaran", "SEEN[S24]"),
        Known("Permensos 9/2018", "standar teknis SPM sosial", "SEEN[S25]", "129/HUK/2008"),
    ]);

    /// <summary>The shipped regulation with that citation; null when there is none.</summary>
    public static Regulation? Find(string citation) => All.FirstOrDefault(regulation => regulation.Citation == citation);

    private static Regulation Known(string citation, string subject, string marks, string? replaces = null) =>
        new(citation, subject, new LegalBasis(citation, marks), replaces);
}
