namespace Spm.Core.Nomenclature;

/// <summary>Who tagged a sub kegiatan (<i>asal penandaan SPM</i>).</summary>
[LegalTerm("asal penandaan SPM")]
public enum TagOrigin
{
    /// <summary>The national list or application. In the shipped tags that is the flag; the service behind it is inferred.</summary>
    Official = 0,

    /// <summary>A region, for its own documents.</summary>
    Regional = 1,

    /// <summary>Nobody: concluded from the name or the kegiatan.</summary>
    Inferred = 2,
}
