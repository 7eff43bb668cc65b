namespace Spm.Core.PlanningDocuments;

/// <summary>Printed words for the answers (<i>sebutan jawaban telusur layanan</i>).</summary>
[LegalTerm("sebutan jawaban telusur layanan")]
public static class ServiceChainAnswerNames
{
    /// <summary>The answer in a few words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named answer.</exception>
    public static string Name(this ServiceChainAnswerKind kind, Language language) => language == Language.Indonesian ? Indonesian(kind) : English(kind);

    private static string Indonesian(ServiceChainAnswerKind kind) => kind switch
    {
        ServiceChainAnswerKind.NeverPlanned => "Layanan tanpa sub kegiatan dalam dokumen mana pun",
        ServiceChainAnswerKind.Unfunded => "Layanan tanpa sub kegiatan yang berdana",
        ServiceChainAnswerKind.FundedOutsideOnly => "Layanan hanya didanai di luar APBD",
        ServiceChainAnswerKind.Lost => "Layanan hilang di antara dua dokumen",
        ServiceChainAnswerKind.Unplanned => "Layanan muncul tanpa rencana",
        ServiceChainAnswerKind.Returned => "Layanan muncul kembali setelah hilang",
        ServiceChainAnswerKind.SubKegiatanLost => "Sub kegiatan hilang",
        ServiceChainAnswerKind.SubKegiatanAdded => "Sub kegiatan muncul tanpa rencana",
        ServiceChainAnswerKind.OtherCode => "Sub kegiatan ada dengan kode lain",
        ServiceChainAnswerKind.CodeReplaced => "Kode berganti dengan penerusnya",
        ServiceChainAnswerKind.AgencyChanged => "Sub kegiatan berpindah perangkat daerah",
        ServiceChainAnswerKind.TaggedUnfunded => "Bertanda SPM tetapi tidak berdana",
        ServiceChainAnswerKind.MoneyGone => "Uang hilang, baris masih ada",
        ServiceChainAnswerKind.FundedUntagged => "Berdana tetapi tidak ditandai SPM",
        ServiceChainAnswerKind.TaggedByDocumentOnly => "Ditandai SPM oleh dokumen, tidak oleh daftar nomenklatur",
        ServiceChainAnswerKind.TargetCutMoneyKept => "Target dipotong, uang tidak berkurang",
        ServiceChainAnswerKind.MoneyCutTargetKept => "Uang dipotong, target tidak berkurang",
        ServiceChainAnswerKind.BothCut => "Target dan uang dipotong",
        ServiceChainAnswerKind.TargetCut => "Target dipotong, uang tidak dapat dibandingkan",
        ServiceChainAnswerKind.MoneyCut => "Uang dipotong, target tidak dapat dibandingkan",
        ServiceChainAnswerKind.TargetRaisedMoneyKept => "Target naik, uang tidak bertambah",
        ServiceChainAnswerKind.MoneyRaised => "Uang bertambah, target tidak naik",
        ServiceChainAnswerKind.BothRaised => "Target dan uang naik",
        ServiceChainAnswerKind.TargetChanged => "Target berubah",
        ServiceChainAnswerKind.TargetGone => "Target tidak diisi lagi",
        ServiceChainAnswerKind.UnitChanged => "Satuan berbeda",
        ServiceChainAnswerKind.PeopleDisagree => "Persen dan jumlah sasaran tidak cocok",
        ServiceChainAnswerKind.BelowEntitled => "Target di bawah 100 persen yang berhak",
        ServiceChainAnswerKind.Overspent => "Realisasi melebihi pagu",
        ServiceChainAnswerKind.NothingSpent => "Ada pagu, belum ada realisasi",
        ServiceChainAnswerKind.DocumentMissing => "Dokumen perangkat daerah tidak ada",
        ServiceChainAnswerKind.NotOwed => "Uang untuk layanan yang bukan kewajiban daerah",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named answer."),
    };

    private static string English(ServiceChainAnswerKind kind) => kind switch
    {
        ServiceChainAnswerKind.NeverPlanned => "No document has a sub kegiatan for the service",
        ServiceChainAnswerKind.Unfunded => "Service without a funded sub kegiatan",
        ServiceChainAnswerKind.FundedOutsideOnly => "Service funded outside the APBD alone",
        ServiceChainAnswerKind.Lost => "Service lost between two documents",
        ServiceChainAnswerKind.Unplanned => "Service appears without a plan",
        ServiceChainAnswerKind.Returned => "Service is back after it was lost",
        ServiceChainAnswerKind.SubKegiatanLost => "Sub kegiatan lost",
        ServiceChainAnswerKind.SubKegiatanAdded => "Sub kegiatan appears without a plan",
        ServiceChainAnswerKind.OtherCode => "Sub kegiatan is there under another code",
        ServiceChainAnswerKind.CodeReplaced => "Code replaced by its successor",
        ServiceChainAnswerKind.AgencyChanged => "Sub kegiatan moved to another agency",
        ServiceChainAnswerKind.TaggedUnfunded => "Tagged but unfunded",
        ServiceChainAnswerKind.MoneyGone => "Money gone, row kept",
        ServiceChainAnswerKind.FundedUntagged => "Funded but untagged",
        ServiceChainAnswerKind.TaggedByDocumentOnly => "Tagged by the document, not by the list",
        ServiceChainAnswerKind.TargetCutMoneyKept => "Target cut, money not",
        ServiceChainAnswerKind.MoneyCutTargetKept => "Money cut, target not",
        ServiceChainAnswerKind.BothCut => "Target and money cut",
        ServiceChainAnswerKind.TargetCut => "Target cut, money cannot be compared",
        ServiceChainAnswerKind.MoneyCut => "Money cut, target cannot be compared",
        ServiceChainAnswerKind.TargetRaisedMoneyKept => "Target raised, money not",
        ServiceChainAnswerKind.MoneyRaised => "Money raised, target not",
        ServiceChainAnswerKind.BothRaised => "Target and money raised",
        ServiceChainAnswerKind.TargetChanged => "Target changed",
        ServiceChainAnswerKind.TargetGone => "Target not given any more",
        ServiceChainAnswerKind.UnitChanged => "Unit differs",
        ServiceChainAnswerKind.PeopleDisagree => "Per cent and people disagree",
        ServiceChainAnswerKind.BelowEntitled => "Target below 100 per cent of those entitled",
        ServiceChainAnswerKind.Overspent => "More spent than granted",
        ServiceChainAnswerKind.NothingSpent => "Granted, nothing spent yet",
        ServiceChainAnswerKind.DocumentMissing => "The agency's document is missing",
        ServiceChainAnswerKind.NotOwed => "Money for a service that the region does not owe",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named answer."),
    };
}
