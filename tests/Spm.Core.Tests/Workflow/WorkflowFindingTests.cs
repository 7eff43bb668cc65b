using Spm.Core.Periods;
using Spm.Core.Stages;
using Spm.Core.Validation;
using Spm.Core.Workflow;
using static Spm.Core.Tests.Workflow.SampleFiles;

namespace Spm.Core.Tests.Workflow;

/// <summary>Each code of the workflow: the attempt that draws it, its words, and the repaired attempt that does not.</summary>
public class WorkflowFindingTests
{
    public static TheoryData<string> Codes => [.. WorkflowFindings.All.Select(definition => definition.Code)];

    private static readonly ReportFile Signed = ReportFile.Open(Kaltara, FirstQuarter, WorkflowRoute.Province).Apply(
    [
        Does(new(WorkflowRole.RegionalAgency, "Dinas Kesehatan", Kaltara), WorkflowAction.Submit, 0) with { Figures = new Submission(Kaltara, FirstQuarter, "Dinas Kesehatan", Figures("-", 1).Figures) },
        Does(new(WorkflowRole.GovernmentAffairsUnit, "Biro Tata Pemerintahan", Kaltara), WorkflowAction.Verify, 1),
        Does(new(WorkflowRole.HeadOfRegion, "Gubernur Kalimantan Utara", Kaltara), WorkflowAction.Approve, 2),
    ]);

    private static readonly WorkflowAttempt Recap = Does(Governor, WorkflowAction.AttachRecap, 3) with { Document = Letter };

    private static readonly Sample[] Samples =
    [
        new("SPM3021", Draft, Does(Unit, WorkflowAction.Verify, 0), Submits(Health, 80, 0),
            "Pada status \"draf\" tidak ada yang dapat memverifikasi; yang dapat dilakukan: mencatat angka, mengajukan.",
            "In the state \"draft\" nobody can verify; what can be done: save figures, submit."),
        new("SPM3022", After(1), Does(Bappeda, WorkflowAction.Verify, 1), Does(Unit, WorkflowAction.Verify, 1),
            "Sebagai Bappeda, pelaku tidak berwenang memverifikasi pada status \"diajukan\"; yang berwenang: biro/bagian tata pemerintahan.",
            "As planning agency (Bappeda), the actor may not verify in the state \"submitted\"; who may: government affairs unit."),
        new("SPM3023", After(1), Does(new(WorkflowRole.GovernmentAffairsUnit, "Bagian Tapem", Kaltara), WorkflowAction.Verify, 1), Does(Unit, WorkflowAction.Verify, 1),
            "Bagian Tapem (65) tidak dapat bertindak atas laporan 65.01; peran ini milik 65.01.",
            "Bagian Tapem (65) cannot act on the report of 65.01; this role belongs to 65.01."),
        new("SPM3024", After(5), Does(Bupati, WorkflowAction.Approve, 5), Returns(Governor, 5),
            "Laporan sudah disetujui oleh Bupati Bulungan (65.01) pada 2025-04-01T04:00:00Z; persetujuan kedua tidak berlaku.",
            "The report was approved by Bupati Bulungan (65.01) at 2025-04-01T04:00:00Z; a second approval has no effect."),
        new("SPM3025", After(2), Does(Bupati, WorkflowAction.Approve, 0), Does(Bupati, WorkflowAction.Approve, 1),
            "Waktu tindakan, 2025-04-01T01:00:00Z, mendahului tindakan terakhir yang diterima, 2025-04-01T02:00:00Z.",
            "The time of the action, 2025-04-01T01:00:00Z, lies before that of the last accepted one, 2025-04-01T02:00:00Z."),
        new("SPM3026", After(7), Submits(Health, 90, 9), Reopens(9),
            "Laporan dikunci oleh Ditjen Bina Bangda pada 2025-04-01T07:00:00Z; hanya dapat dibuka kembali oleh: Ditjen Bina Pembangunan Daerah.",
            "The report was locked by Ditjen Bina Bangda at 2025-04-01T07:00:00Z; it can only be reopened, by: directorate general (Bina Pembangunan Daerah)."),
        new("SPM3027", After(1), Does(Unit, WorkflowAction.Return, 1) with { Notes = " " }, Returns(Unit, 1),
            "Laporan dikembalikan tanpa catatan.", "The report is returned without notes."),
        new("SPM3028", After(7), Does(Ministry, WorkflowAction.Reopen, 9), Reopens(9),
            "Pembukaan kembali memerlukan alasan dan dokumen dasar; yang belum ada: alasan, dokumen dasar.",
            "A reopening needs a reason and a document; missing: the reason, the document."),
        new("SPM3029", Draft, Does(Health, WorkflowAction.Submit, 0), Submits(Health, 0, 0),
            "Tidak ada angka Dinas Kesehatan dalam laporan ini.", "The report holds no figures of Dinas Kesehatan."),
        new("SPM3030", Draft, Does(Health, WorkflowAction.Submit, 0) with { Figures = new Submission(Bulungan, ReportingPeriod.Parse("2025-Q2"), "Dinas Kesehatan", Figures("-", 1).Figures) }, Submits(Health, 1, 0),
            "Angka Dinas Kesehatan untuk 65.01, TW II 2025, tidak dapat masuk ke laporan 65.01, TW I 2025.",
            "The figures of Dinas Kesehatan for 65.01, Q2 2025, cannot enter the report of 65.01, Q1 2025."),
        new("SPM3031", After(1), Does(Unit, WorkflowAction.Verify, 1) with { Figures = Figures("Dinas Kesehatan", 99) }, Does(Unit, WorkflowAction.Verify, 1),
            "Angka tidak dapat diubah saat memverifikasi; angka hanya masuk dengan mencatat atau mengajukannya.",
            "Figures cannot change with \"verify\"; they enter by saving or submitting only."),
        new("SPM3032", Draft, Submits(Health, 1, 0) with { Figures = Figures("Dinas Sosial", 1) }, Submits(Health, 1, 0) with { Figures = Figures("DINAS  KESEHATAN", 1) },
            "Dinas Kesehatan menyampaikan angka atas nama Dinas Sosial.", "Dinas Kesehatan hands in the figures of Dinas Sosial."),
        new("SPM3033", Draft.Apply([Does(Schools, WorkflowAction.Save, 0) with { Figures = Figures("Dinas Pendidikan", 5, "kabkota.pendidikan.dasar") }, Submits(Health, 1, 0)]), Does(Unit, WorkflowAction.Verify, 1), Does(Schools, WorkflowAction.Submit, 1),
            "Angka Dinas Pendidikan dicatat tetapi belum diajukan, dan ikut diverifikasi.", "The figures of Dinas Pendidikan were saved, not submitted, and are verified with the rest."),
        new("SPM3034", Signed, Recap with { Document = null }, Recap,
            "Rekapitulasi dilampirkan tanpa menyebut dokumennya.", "A recap is attached, but no document is named."),
        new("SPM3035", Signed, Does(Governor, WorkflowAction.Forward, 4), Recap,
            "Laporan provinsi belum dilampiri rekapitulasi kabupaten/kota.", "The province's report lacks the recap of its kabupaten/kota."),
        new("SPM3036", After(1), Submits(Health, 75, 1, ReportChannel.ByHand), Submits(Health, 80, 1, ReportChannel.ByHand),
            "kabkota.kesehatan.balita dikirim dengan angka berbeda: 80 dari 100 melalui e-SPM, 75 dari 100 melalui penyampaian manual.",
            "kabkota.kesehatan.balita was sent with different numbers: 80 of 100 through e-SPM, 75 of 100 through manual delivery."),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Apply_AttemptOfTheCode_FindsItInBothLanguages(string code)
    {
        var sample = Samples.Single(one => one.Code == code);

        var record = sample.File.Apply(sample.Attempt).Last!;

        var finding = record.Findings.Single(one => one.Code == code);
        Assert.Equal(sample.Indonesian, finding.Message(Language.Indonesian));
        Assert.Equal(sample.English, finding.Message(Language.English));
        Assert.Equal(finding.Severity != FindingSeverity.Error, record.IsAccepted);
        Assert.Equal((sample.File.Region, sample.File.Period), (finding.Where.Region, finding.Where.Period));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Apply_RepairedAttempt_IsAcceptedWithoutAWord(string code)
    {
        var sample = Samples.Single(one => one.Code == code);

        var record = sample.File.Apply(sample.Repaired).Last!;

        Assert.Empty(record.Findings);
        Assert.True(record.IsAccepted);
    }

    [Fact]
    public void Apply_SavedFiguresThenSubmitted_DrawsNoWarningAtTheVerification()
    {
        var sample = Samples.Single(one => one.Code == "SPM3033");

        Assert.Equal(["Dinas Pendidikan"], sample.File.Unsubmitted);
        var submitted = sample.File.Apply(sample.Repaired);
        Assert.Empty(submitted.Unsubmitted);
        Assert.Empty(submitted.Apply(sample.Attempt).Last!.Findings);
    }

    [Fact]
    public void Apply_RecapAttached_LetsTheReportPassToTheMinister() =>
        Assert.Equal(WorkflowState.Forwarded, Signed.Apply([Recap, Does(Governor, WorkflowAction.Forward, 4)]).State);

    [Theory]
    [InlineData(true, false, "dokumen dasar")]
    [InlineData(false, true, "alasan")]
    public void Reopen_HalfOfTheBasis_NamesTheOther(bool notes, bool document, string missing)
    {
        var attempt = Does(Ministry, WorkflowAction.Reopen, 9) with { Notes = notes ? "Perbaikan" : null, Document = document ? Letter : null };

        var finding = Assert.Single(After(7).Apply(attempt).Last!.Findings);

        Assert.EndsWith($"yang belum ada: {missing}.", finding.Message(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_SeveralMistakes_NamesThemAll()
    {
        var attempt = Does(Bappeda, WorkflowAction.Return, -1) with { Figures = new Submission(Kaltara, FirstQuarter, "Bappeda", []) };

        var codes = After(1).Apply(attempt).Last!.Findings.Select(finding => finding.Code);

        Assert.Equal(["SPM3022", "SPM3025", "SPM3027", "SPM3031", "SPM3029", "SPM3030"], codes);
    }

    [Fact]
    public void Finding_FiguresFromAFile_PointAtTheirPlace()
    {
        var figures = new Submission(Kaltara, FirstQuarter, "Dinas Kesehatan", Figures("-", 1).Figures) { Place = new SourcePlace(7, File: "dinkes.csv") };

        var finding = Draft.Apply(Submits(Health, 1, 0) with { Figures = figures }).Last!.Findings.Single();

        Assert.Equal(figures.Place, finding.Where.Source);
    }

    private sealed record Sample(string Code, ReportFile File, WorkflowAttempt Attempt, WorkflowAttempt Repaired, string Indonesian, string English);
}
