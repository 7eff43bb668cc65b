namespace Spm.Core.Nomenclature;

/// <summary>How surely a tagged sub kegiatan pays for the services named (<i>keyakinan penandaan SPM</i>); a larger value is weaker.</summary>
/// <remarks>It grades the link to the service alone, not the flag.</remarks>
[LegalTerm("keyakinan penandaan SPM")]
public enum TagConfidence
{
    /// <summary>One service follows from the kegiatan or the name.</summary>
    High = 0,

    /// <summary>Several services share it, or one follows from the name only.</summary>
    Medium = 1,

    /// <summary>An odd flag, no service that fits, or a service of the other level.</summary>
    Low = 2,
}
