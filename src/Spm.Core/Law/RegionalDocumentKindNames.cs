namespace Spm.Core.Law;

/// <summary>Printed words for kinds of regional documents (<i>sebutan jenis dokumen daerah</i>).</summary>
[LegalTerm("sebutan jenis dokumen daerah")]
public static class RegionalDocumentKindNames
{
    /// <summary>The words in a language, such as <c>keputusan kepala daerah</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public static string Name(this RegionalDocumentKind kind, Language language) => (kind, language) switch
    {
        (RegionalDocumentKind.RegionalRegulation, Language.Indonesian) => "peraturan daerah",
        (RegionalDocumentKind.RegionalRegulation, _) => "regional regulation",
        (RegionalDocumentKind.HeadOfRegionRegulation, Language.Indonesian) => "peraturan kepala daerah",
        (RegionalDocumentKind.HeadOfRegionRegulation, _) => "regulation of the head of region",
        (RegionalDocumentKind.HeadOfRegionDecree, Language.Indonesian) => "keputusan kepala daerah",
        (RegionalDocumentKind.HeadOfRegionDecree, _) => "decree of the head of region",
        (RegionalDocumentKind.Letter, Language.Indonesian) => "surat",
        (RegionalDocumentKind.Letter, _) => "letter",
        (RegionalDocumentKind.Other, Language.Indonesian) => "dokumen",
        (RegionalDocumentKind.Other, _) => "document",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named kind."),
    };
}
