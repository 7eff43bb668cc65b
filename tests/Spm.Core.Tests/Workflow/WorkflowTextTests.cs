using NodaTime;
using Spm.Core.Law;
using Spm.Core.Workflow;
using static Spm.Core.Tests.Workflow.SampleFiles;

namespace Spm.Core.Tests.Workflow;

public class WorkflowTextTests
{
    private static readonly ReportFile File = Draft.Apply(
    [
        Submits(Health, 80, 0), Returns(Unit, 1), Submits(Health, 90, 2), Does(Bappeda, WorkflowAction.Verify, 3), Does(Unit, WorkflowAction.Verify, 3, ReportChannel.ByHand),
    ]);

    [Fact]
    public void Print_InIndonesian_TellsTheHistory() => Assert.Equal(
        """
        RIWAYAT LAPORAN · 65.01 · TW I 2025 · laporan berkala
        Alur: kabkota
        Status: terverifikasi
        Dapat dilakukan sekarang: mengembalikan (biro/bagian tata pemerintahan, Inspektorat, kepala daerah); mereviu (Inspektorat); menyetujui (kepala daerah)

          No  Waktu (UTC+08:00)  Pelaku                                                           Tindakan       Saluran             Hasil
           1  2025-04-01 09:00   Dinas Kesehatan (65.01), perangkat daerah                        mengajukan     e-SPM               diajukan
           2  2025-04-01 10:00   Bagian Tata Pemerintahan (65.01), biro/bagian tata pemerintahan  mengembalikan  e-SPM               dikembalikan dengan catatan
           3  2025-04-01 11:00   Dinas Kesehatan (65.01), perangkat daerah                        mengajukan     e-SPM               diajukan
           4  2025-04-01 12:00   Bappeda (65.01), Bappeda                                         memverifikasi  e-SPM               DITOLAK
           5  2025-04-01 12:00   Bagian Tata Pemerintahan (65.01), biro/bagian tata pemerintahan  memverifikasi  penyampaian manual  terverifikasi

        Catatan, dokumen, dan angka yang berubah
          1  angka: kabkota.kesehatan.balita: tidak ada → 80 dari 100
          2  catatan: Angka balita tidak sesuai data pendukung.
          3  angka: kabkota.kesehatan.balita: 80 dari 100 → 90 dari 100
          4  kesalahan: SPM3022 65.01: Sebagai Bappeda, pelaku tidak berwenang memverifikasi pada status "diajukan"; yang berwenang: biro/bagian tata pemerintahan. [kaidah pustaka]

        """.ReplaceLineEndings("\n"), WorkflowText.Print(File, offset: Offset.FromHours(8)));

    [Theory]
    [InlineData(9)]
    [InlineData(-9)]
    public void Print_AttemptAtEitherEndOfTime_StandsInUtc(int hours)
    {
        var ends = new[] { Instant.MinValue, Instant.MaxValue }.Select(at => new WorkflowAttempt(WorkflowAction.Verify, Unit, at, ReportChannel.ESpm));

        var text = WorkflowText.Print(Draft.Apply(ends), offset: Offset.FromHours(hours));

        Assert.Contains(" -9998-01-01T00:00:00Z ", text, StringComparison.Ordinal);
        Assert.Contains(" 9999-12-31T23:59:59Z ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_InEnglish_TellsTheSame()
    {
        var text = WorkflowText.Print(File, Language.English);

        Assert.StartsWith("HISTORY OF A REPORT · 65.01 · Q1 2025 · interim report\nRoute: kabkota\nStatus: verified\nCan be done now: return (", text, StringComparison.Ordinal);
        Assert.Contains("Time (UTC+00:00)", text, StringComparison.Ordinal);
        Assert.Contains("REFUSED", text, StringComparison.Ordinal);
        Assert.Contains("  3  figures: kabkota.kesehatan.balita: 80 of 100 → 90 of 100\n", text, StringComparison.Ordinal);
        Assert.Contains("  4  error: SPM3022 65.01: As planning agency (Bappeda), the actor may not verify", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_DocumentAndWarning_StandBelow()
    {
        var text = WorkflowText.Print(After(7).Apply([Reopens(8), Submits(Health, 1, 9), Submits(Health, 2, 10, ReportChannel.ByHand)]));

        Assert.Contains("  8  dokumen: surat 100/21/2025, 2025-05-05: Permohonan perbaikan data\n", text, StringComparison.Ordinal);
        Assert.Contains("  10  peringatan: SPM3036 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_FileThatNobodyTouched_IsItsHeading() => Assert.Equal(4, WorkflowText.Print(Draft).Count(letter => letter == '\n'));

    [Fact]
    public void Print_LastStateOfACustomRoute_SaysThatNothingCanBeDone()
    {
        var route = WorkflowRoute.Regency.With("pendek", WorkflowRoute.Regency.Steps.Where(step => step.Action == WorkflowAction.Submit && step.From == WorkflowState.Draft));

        Assert.Contains("Dapat dilakukan sekarang: tidak ada\n", WorkflowText.Print(ReportFile.Open(Bulungan, FirstQuarter, route).Apply(Way[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NotesWithALineBreak_StandOnOneLine() =>
        Assert.Contains("catatan: aU+000A  9  angka", WorkflowText.Print(Draft.Apply(Does(Health, WorkflowAction.Save, 0) with { Notes = "a\n  9  angka" })), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Indonesian, "ALUR LAPORAN · kabkota", "kepala daerah", "Permendagri 59/2021 Pasal 23 [dibaca]", "[diingat]")]
    [InlineData(Language.English, "ROUTE OF REPORTS · kabkota", "head of region", "Permendagri 59/2021 Pasal 23 [seen]", "[recalled]")]
    public void Print_ARoute_NamesEachStepWithItsBasis(Language language, string heading, string role, string seen, string recalled)
    {
        var lines = WorkflowText.Print(WorkflowRoute.Regency, language).TrimEnd('\n').Split('\n');

        Assert.Equal(heading, lines[0]);
        Assert.Equal(WorkflowRoute.Regency.Steps.Count + 2, lines.Length);
        Assert.Contains(lines, line => line.Contains(role, StringComparison.Ordinal) && line.EndsWith(seen, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith(recalled, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_OfEveryValue_AreGivenInBothLanguagesAndDiffer()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            AllDiffer(Enum.GetValues<WorkflowState>().Select(state => state.Name(language)));
            AllDiffer(Enum.GetValues<WorkflowAction>().Select(action => action.Name(language)));
            AllDiffer(Enum.GetValues<WorkflowRole>().Select(role => role.Name(language)));
            AllDiffer(Enum.GetValues<ReportFileKind>().Select(kind => kind.Name(language)));
            AllDiffer(ReportChannel.All.Select(channel => channel.Name(language)));
        }

        static void AllDiffer(IEnumerable<string> names) => Assert.Equal(names.Count(), names.Distinct().Count(name => name.Length > 0));
    }

    [Fact]
    public void Names_OfNoValue_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((WorkflowState)99).Name(Language.Indonesian));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((WorkflowAction)99).Name(Language.Indonesian));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((WorkflowRole)99).Name(Language.Indonesian));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ReportFileKind)99).Name(Language.Indonesian));
    }

    [Fact]
    public void Channel_OfTheSameKey_IsTheSame()
    {
        var own = new ReportChannel("e-spm", "e-SPM daerah", "regional e-SPM", new LegalBasis("aplikasi daerah", "SEEN"));

        Assert.Equal(ReportChannel.ESpm, own);
        Assert.Equal(ReportChannel.ESpm.GetHashCode(), own.GetHashCode());
        Assert.NotEqual(ReportChannel.ESpm, ReportChannel.ByHand);
        Assert.Equal("e-spm", own.ToString());
    }
}
