using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Validation;

/// <summary>What can be noticed when the parts of several senders are joined (<i>catatan atas penggabungan data</i>), codes SPM1034 to SPM1043.</summary>
[LegalTerm("catatan atas penggabungan data")]
public static class MergeFindings
{
    /// <summary>A part of another region.</summary>
    public static FindingDefinition PartOfAnotherRegion { get; } = Error("SPM1034",
        ("Data {0} untuk wilayah {1} tidak dapat digabung dengan data wilayah {2}.", "The part of {0} is about region {1} and cannot be joined with parts about {2}."),
        ("Gabungkan data satu daerah saja.", "Join the parts of one region only."));

    /// <summary>A part of another period.</summary>
    public static FindingDefinition PartOfAnotherPeriod { get; } = Error("SPM1035",
        ("Data {0} untuk {1} tidak dapat digabung dengan data {2}.", "The part of {0} covers {1} and cannot be joined with parts covering {2}."),
        ("Gabungkan data satu periode saja.", "Join the parts of one period only."));

    /// <summary>Parts of one service or item in unlike units, or of unlike components.</summary>
    public static FindingDefinition UnlikeUnits { get; } = Error("SPM1036",
        ("{0} menghitung dalam {1}, {2} dalam {3}; angka yang berbeda satuan atau komponen tidak dijumlahkan.", "{0} counts in {1}, {2} in {3}; unlike units or components never add."),
        ("Samakan satuan dan komponen antarpengirim.", "Use one unit and component in all parts."));

    /// <summary>Several senders report recipients of one service and say nothing about people counted by both.</summary>
    public static FindingDefinition OverlapNotDeclared { get; } = Note("SPM1037",
        ("Penerima {0} dilaporkan oleh {1}; belum dinyatakan apakah ada orang yang dihitung ganda. Angka dijumlahkan apa adanya.",
            "The recipients of {0} are reported by {1}, and nobody says whether people are counted twice; the numbers are added as they are."),
        ("Nyatakan jumlah yang dihitung ganda, juga bila nol.", "Declare how many are counted by both, also when none."));

    /// <summary>An overlap beyond what either sender reports.</summary>
    public static FindingDefinition OverlapTooLarge { get; } = Error("SPM1038",
        ("Yang dihitung ganda oleh {0} dan {1} ({2} harus dilayani, {3} terlayani) tidak mungkin menurut angka keduanya.",
            "What {0} and {1} both count ({2} required, {3} served) is impossible by their own numbers."),
        ("Periksa jumlah yang dihitung ganda.", "Look at the number counted by both."));

    /// <summary>Two senders declare their overlap differently.</summary>
    public static FindingDefinition OverlapDisputed { get; } = Error("SPM1039",
        ("{0} dan {1} menyatakan jumlah dihitung ganda yang berbeda: {2} dan {3}.", "{0} and {1} declare different overlaps: {2} and {3}."),
        ("Sepakati satu angka.", "Agree on one number."));

    /// <summary>An overlap with somebody who reports no recipients of the service.</summary>
    public static FindingDefinition OverlapWithNobody { get; } = Warning("SPM1040",
        ("{0} menyatakan penerima dihitung ganda dengan {1}, yang tidak melaporkan penerima layanan ini; tidak dikurangkan.",
            "{0} declares an overlap with {1}, who reports no recipients of this service; nothing is subtracted."),
        ("Periksa nama pengirim yang lain.", "Look at the name of the other sender."));

    /// <summary>One sender reports what another declares not applicable.</summary>
    public static FindingDefinition NotApplicableInPart { get; } = Warning("SPM1041",
        ("{0} menyatakan tidak berlaku, sedangkan {1} melaporkannya; bagian {0} tidak dihitung.", "{0} declares it not applicable while {1} reports it; the part of {0} is left out."),
        ("Pastikan tidak ada yang harus dilayani oleh pengirim itu.", "Make sure that this sender has nobody to serve."));

    /// <summary>One of several senders is silent about its part.</summary>
    public static FindingDefinition PartNotReported { get; } = Warning("SPM1042",
        ("Bagian {0} belum dilaporkan, sedangkan {1} telah melapor; jumlahnya belum lengkap dan dihitung belum dilaporkan.",
            "The part of {0} is not reported while {1} has reported; the sum is incomplete and counts as not reported."),
        ("Laporkan bagiannya, nyatakan tidak berlaku, atau keluarkan dari lingkup pengirim.", "Report the part, declare it not applicable, or take it out of the sender's scope."));

    /// <summary>An agency sent nothing, and something that it answers for was reported by nobody.</summary>
    public static FindingDefinition AgencyMissing { get; } = Warning("SPM1043",
        ("{0} belum mengirim data; yang belum dilaporkan siapa pun: {1}.", "{0} has sent nothing; reported by nobody: {1}."),
        ("Minta data dari perangkat daerah ini, atau sesuaikan pembagian pengampu.", "Ask this agency for its part, or change the map of agencies."));

    internal static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>(
    [
        PartOfAnotherRegion, PartOfAnotherPeriod, UnlikeUnits, OverlapNotDeclared, OverlapTooLarge, OverlapDisputed, OverlapWithNobody,
        NotApplicableInPart, PartNotReported, AgencyMissing,
    ]);
}
