namespace Spm.Core.Law;

/// <summary>What kind of document a region issued (<i>jenis dokumen daerah</i>); a regulation is not a decree.</summary>
[LegalTerm("jenis dokumen daerah")]
public enum RegionalDocumentKind
{
    /// <summary>A regional regulation (<i>peraturan daerah</i>).</summary>
    RegionalRegulation = 0,

    /// <summary>A regulation of the head of region (<i>peraturan gubernur, peraturan bupati, peraturan wali kota</i>).</summary>
    HeadOfRegionRegulation = 1,

    /// <summary>A decree of the head of region (<i>keputusan gubernur, keputusan bupati, keputusan wali kota</i>).</summary>
    HeadOfRegionDecree = 2,

    /// <summary>A letter or circular (<i>surat, surat edaran</i>).</summary>
    Letter = 3,

    /// <summary>Another document (<i>dokumen lain</i>).</summary>
    Other = 4,
}
