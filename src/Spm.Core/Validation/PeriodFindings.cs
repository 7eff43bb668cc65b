using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Validation;

/// <summary>What can be noticed about numbers of several periods (<i>catatan atas periode dan jenis ukuran</i>), codes SPM1048 and SPM1049.</summary>
[LegalTerm("catatan atas periode dan jenis ukuran")]
public static class PeriodFindings
{
    /// <summary>The sender counts another kind than the catalogue says.</summary>
    public static FindingDefinition OtherMeasureKind { get; } = Warning("SPM1048",
        ("{0} dinyatakan sebagai {1}, sedangkan menurut katalog {2}; angka antarperiode tidak sebanding.",
            "{0} is declared to count {1}, but the catalogue says {2}; numbers of periods do not compare."),
        ("Laporkan menurut jenis ukuran katalog, atau jelaskan cara menghitungnya.", "Report what the catalogue counts, or explain the counting."));

    /// <summary>Periods that do not make up the one that they are joined to.</summary>
    public static FindingDefinition PeriodsDoNotNest { get; } = Error("SPM1049",
        ("{0} tidak tersusun tepat dari periode bagiannya: {1}.", "{0} is not exactly made up of its parts: {1}."),
        ("Gunakan periode yang bersambung, tanpa celah dan tanpa tumpang tindih.", "Use periods that join without a gap or an overlap."));

    internal static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>([OtherMeasureKind, PeriodsDoNotNest]);
}
