using Spm.Core.Law;
using Spm.Core.Validation;
using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Workflow;

/// <summary>What can be noticed when somebody acts on a report (<i>catatan atas alur laporan</i>), codes SPM3021 and on.</summary>
/// <remarks>An error refuses the action; the attempt is recorded all the same. Warnings let it pass.</remarks>
[LegalTerm("catatan atas alur laporan")]
public static class WorkflowFindings
{
    private static readonly LegalBasis Chain = new("Permendagri 59/2021 Pasal 23", "SEEN; SEEN-seed (Banten)");

    /// <summary>The route has no such action in the state.</summary>
    public static FindingDefinition ActionNotPossible { get; } = Error("SPM3021",
        ("Pada status \"{0}\" tidak ada yang dapat {1}; yang dapat dilakukan: {2}.", "In the state \"{0}\" nobody can {1}; what can be done: {2}."),
        ("Pilih tindakan yang tersedia pada status itu.", "Choose an action that the state offers."));

    /// <summary>Somebody else may take this action.</summary>
    public static FindingDefinition ActorMayNot { get; } = Error("SPM3022",
        ("Sebagai {0}, pelaku tidak berwenang {1} pada status \"{2}\"; yang berwenang: {3}.", "As {0}, the actor may not {1} in the state \"{2}\"; who may: {3}."),
        ("Serahkan tindakan ini kepada yang berwenang, atau sesuaikan alur daerah.", "Leave the action to those who may, or adapt the region's route."));

    /// <summary>The actor belongs to another region.</summary>
    public static FindingDefinition ActorOfAnotherRegion { get; } = Error("SPM3023",
        ("{0} tidak dapat bertindak atas laporan {1}; peran ini milik {2}.", "{0} cannot act on the report of {1}; this role belongs to {2}."),
        ("Periksa daerah pelaku dan daerah laporan.", "Look at the actor's region and the report's."));

    /// <summary>An approval although one stands.</summary>
    public static FindingDefinition SecondApproval { get; } = Error("SPM3024",
        ("Laporan sudah disetujui oleh {0} pada {1}; persetujuan kedua tidak berlaku.", "The report was approved by {0} at {1}; a second approval has no effect."),
        ("Kembalikan laporan bila persetujuan harus diulang.", "Return the report if it has to be approved anew."));

    /// <summary>Earlier than the last accepted action.</summary>
    public static FindingDefinition BeforeLastRecord { get; } = Error("SPM3025",
        ("Waktu tindakan, {0}, mendahului tindakan terakhir yang diterima, {1}.", "The time of the action, {0}, lies before that of the last accepted one, {1}."),
        ("Periksa jam pengirim; tidak ada yang dapat disisipkan ke dalam riwayat.", "Look at the sender's clock; nothing is inserted into the history."));

    /// <summary>The report is locked.</summary>
    public static FindingDefinition ReportLocked { get; } = Error("SPM3026",
        ("Laporan dikunci oleh {0} pada {1}; hanya dapat dibuka kembali oleh: {2}.", "The report was locked by {0} at {1}; it can only be reopened, by: {2}."),
        ("Minta pembukaan kembali dengan alasan dan dokumen dasar.", "Ask for a reopening, with a reason and a document."));

    /// <summary>A return that says nothing.</summary>
    public static FindingDefinition ReturnWithoutNotes { get; } = Error("SPM3027",
        ("Laporan dikembalikan tanpa catatan.", "The report is returned without notes."),
        ("Tulis apa yang harus diperbaiki.", "Write what has to be corrected."));

    /// <summary>A reopening without reason or document.</summary>
    public static FindingDefinition ReopeningWithoutBasis { get; } = Error("SPM3028",
        ("Pembukaan kembali memerlukan alasan dan dokumen dasar; yang belum ada: {0}.", "A reopening needs a reason and a document; missing: {0}."),
        ("Sebut alasan dan dokumen dasarnya, misalnya surat permohonan.", "Give the reason and the document, such as the letter that asks for it."));

    /// <summary>Saving or submitting without a figure.</summary>
    public static FindingDefinition NoFigures { get; } = Error("SPM3029",
        ("Tidak ada angka {0} dalam laporan ini.", "The report holds no figures of {0}."),
        ("Sertakan angka yang dilaporkan.", "Give the figures to report."));

    /// <summary>Figures of another region or period.</summary>
    public static FindingDefinition FiguresOfAnotherReport { get; } = Error("SPM3030",
        ("Angka {0} untuk {1}, {2}, tidak dapat masuk ke laporan {3}, {4}.", "The figures of {0} for {1}, {2}, cannot enter the report of {3}, {4}."),
        ("Kirim angka untuk daerah dan periode laporan ini.", "Send figures of the report's region and period."));

    /// <summary>Figures with an action that cannot change any.</summary>
    public static FindingDefinition FiguresNotAccepted { get; } = Error("SPM3031",
        ("Angka tidak dapat diubah saat {0}; angka hanya masuk dengan mencatat atau mengajukannya.", "Figures cannot change with \"{0}\"; they enter by saving or submitting only."),
        ("Kembalikan laporan, lalu ajukan angka yang benar.", "Return the report, then submit the right figures."));

    /// <summary>An agency hands in the figures of another.</summary>
    public static FindingDefinition SenderIsNotActor { get; } = Warning("SPM3032",
        ("{0} menyampaikan angka atas nama {1}.", "{0} hands in the figures of {1}."),
        ("Pastikan pemilik angka mengetahuinya.", "Make sure that the owner of the figures knows."));

    /// <summary>Verified although an agency only saved its figures.</summary>
    public static FindingDefinition SavedNotSubmitted { get; } = Warning("SPM3033",
        ("Angka {0} dicatat tetapi belum diajukan, dan ikut diverifikasi.", "The figures of {0} were saved, not submitted, and are verified with the rest."),
        ("Minta perangkat daerah itu mengajukan angkanya.", "Ask that agency to submit its figures."));

    /// <summary>A recap that names no document.</summary>
    public static FindingDefinition RecapWithoutDocument { get; } = Error("SPM3034",
        ("Rekapitulasi dilampirkan tanpa menyebut dokumennya.", "A recap is attached, but no document is named."),
        ("Sebut dokumen rekapitulasinya.", "Name the document that holds the recap."), Chain);

    /// <summary>A province's report without the recap of its kabupaten/kota.</summary>
    public static FindingDefinition RecapMissing { get; } = Error("SPM3035",
        ("Laporan provinsi belum dilampiri rekapitulasi kabupaten/kota.", "The province's report lacks the recap of its kabupaten/kota."),
        ("Lampirkan rekapitulasi sebelum menyampaikan kepada Menteri.", "Attach the recap before forwarding to the Minister."), Chain);

    /// <summary>Two channels, two numbers.</summary>
    public static FindingDefinition ChannelsDiffer { get; } = Warning("SPM3036",
        ("{0} dikirim dengan angka berbeda: {1} melalui {2}, {3} melalui {4}.", "{0} was sent with different numbers: {1} through {2}, {3} through {4}."),
        ("Tentukan angka yang benar dan perbaiki saluran lainnya; pustaka tidak memilih salah satunya.", "Find the right number and correct the other channel; the library chooses neither."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        ActionNotPossible, ActorMayNot, ActorOfAnotherRegion, SecondApproval, BeforeLastRecord, ReportLocked, ReturnWithoutNotes,
        ReopeningWithoutBasis, NoFigures, FiguresOfAnotherReport, FiguresNotAccepted, SenderIsNotActor, SavedNotSubmitted,
        RecapWithoutDocument, RecapMissing, ChannelsDiffer,
    ]);
}
