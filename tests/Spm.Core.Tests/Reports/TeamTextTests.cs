using NodaTime;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Teams;
using static Spm.Core.Tests.Teams.SampleTeams;

namespace Spm.Core.Tests.Reports;

public class TeamTextTests
{
    [Fact]
    public void Print_Team_ShowsWhatItLeftToBeDone()
    {
        var text = TeamText.Print(Check(With(Item, Item with { Due = new LocalDate(2025, 9, 28), Stage = "evaluasi" })));

        Assert.StartsWith(
            """
            TIM PENERAPAN SPM · Kabupaten Bulungan (65.01) · keadaan per 2025-09-30
              dasar: keputusan kepala daerah 12/2025, 2025-01-15: Pembentukan Tim Penerapan SPM
              masa tugas: 2025-01-15 – sampai diganti

            Susunan
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            Pemantauan
              3 kali; terakhir 2025-09-20; berikutnya selambat-lambatnya 2025-12-20
              sekurang-kurangnya setiap 3 bulan (irama pemantauan (ketentuannya belum dibaca) [INFERRED dari laporan triwulan dan dari pembinaan oleh provinsi setiap tiga bulan])

            Tindak lanjut: 2 dari 2 belum selesai, 1 lewat tenggat
              Uraian                   Perangkat daerah  Tenggat     Status
              Mutakhirkan data balita  Dinas Kesehatan   2025-10-31  dalam proses
              Mutakhirkan data balita  Dinas Kesehatan   2025-09-28  dalam proses, lewat tenggat

            Pembinaan
              Daerah                      Kali  Terakhir  Berikutnya paling lambat
              Kabupaten Bulungan (65.01)  0     –         –

            Catatan pemeriksaan (2)
              SPM3079 Tindak lanjut "Mutakhirkan data balita", yang menjadi tugas Dinas Kesehatan, jatuh tempo 2025-09-28 dan terlambat 2 hari; status: dalam proses.
              SPM3082 Tahapan ditulis "evaluasi", sebutan yang bukan nama tahapan; yang terdekat: tidak ada.

            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_RecalledComposition_KeepsItsMark()
    {
        Assert.Contains("Susunan acuan: Permendagri 59/2021 Pasal 18-21 (susunan belum dibaca) [RECALLED", TeamText.Print(Check(Bulungan)), StringComparison.Ordinal);
        Assert.Contains("handles complaints [Permendagri 59/2021 Pasal 18-21 (belum dibaca); recalled]", TeamText.Print(Check(Bulungan), Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Province_ListsTheGuidanceOfEachRegion()
    {
        var text = TeamText.Print(Check(Kaltara), Language.English);

        Assert.Contains("  Kota Tarakan (65.71)            1      2025-08-01  2025-11-01\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Findings", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NoTeam_SaysSo()
    {
        var text = TeamText.Print(Check(new ImplementationTeam(RegionCode.Parse("65.01"))));

        Assert.Contains("dasar: belum dibentuk", text, StringComparison.Ordinal);
        Assert.Contains("masa tugas: – – sampai diganti (tidak sedang bertugas)", text, StringComparison.Ordinal);
        Assert.Contains("Susunan\n  belum dilaporkan", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_TextOfASender_CannotAddLines()
    {
        var text = TeamText.Print(Check(With(Item with { What = "a\nSPM9999" })));

        Assert.DoesNotContain("\nSPM9999", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Guidance_Provinces_AreGuidedByTheCentre() => Assert.Equal(
        """
        Pembinaan dan pengawasan penerapan SPM
          Siapa                      Jenis             Oleh                                                                    Sumber
          provinsi                   pembinaan umum    Menteri Dalam Negeri melalui Direktur Jenderal Bina Pembangunan Daerah  pemberitaan Banten [SEEN]
          provinsi                   pembinaan teknis  menteri teknis menurut urusan                                           pemberitaan Banten [SEEN]
          provinsi                   pengawasan        Inspektorat Jenderal                                                    pemberitaan Banten [SEEN]
          perangkat daerah provinsi  pembinaan teknis  Tim Penerapan SPM provinsi                                              Permendagri 59/2021 Pasal 19 ayat (2) [SEEN pemberitaan Banten]

        """.ReplaceLineEndings("\n"),
        GuidanceText.Print(RegionLevel.Province));

    [Fact]
    public void Guidance_Kabupaten_KeepsTheMarkRecalled() => Assert.Matches(
        "the kabupaten/kota +oversight +the governor as representative of the central government +PP 12/2017 \\(pola, belum dibaca\\) \\[RECALLED\\]",
        GuidanceText.Print(RegionLevel.City, Language.English));
}
