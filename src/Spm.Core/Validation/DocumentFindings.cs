using static Spm.Core.Validation.FindingDefinition;

namespace Spm.Core.Validation;

/// <summary>What can be noticed about a document of a region (<i>catatan atas dokumen daerah</i>), codes SPM1069 and on.</summary>
[LegalTerm("catatan atas dokumen daerah")]
public static class DocumentFindings
{
    /// <summary>A document without a number.</summary>
    public static FindingDefinition NumberMissing { get; } = Warning("SPM1069",
        ("Dokumen \"{1}\" ({0}) tidak bernomor.", "The document \"{1}\" ({0}) has no number."),
        ("Isi nomor dokumen.", "Give the document's number."));

    /// <summary>A document without a date.</summary>
    public static FindingDefinition DateMissing { get; } = Warning("SPM1070",
        ("Dokumen \"{1}\" ({0}) tidak bertanggal.", "The document \"{1}\" ({0}) has no date."),
        ("Isi tanggal penetapan dokumen.", "Give the day on which the document was set."));

    /// <summary>A document dated after the day on which it is looked at.</summary>
    public static FindingDefinition DatedLater { get; } = Error("SPM1071",
        ("Dokumen \"{1}\" ({0}) bertanggal {2}, sesudah {3}.", "The document \"{1}\" ({0}) is dated {2}, after {3}."),
        ("Periksa tanggal dokumen.", "Look at the document's date."));

    /// <summary>Every definition of this file by code.</summary>
    public static IReadOnlyList<FindingDefinition> All { get; } = Array.AsReadOnly<FindingDefinition>([NumberMissing, DateMissing, DatedLater]);
}
