namespace Spm.Core.Validation;

/// <summary>How much a finding weighs (<i>tingkat catatan</i>).</summary>
[LegalTerm("tingkat catatan")]
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing to do (<i>catatan</i>).</summary>
    Note = 0,

    /// <summary>Probably to be corrected; the figures still proceed (<i>peringatan</i>).</summary>
    Warning = 1,

    /// <summary>Must be corrected; no index is computed (<i>kesalahan</i>).</summary>
    Error = 2,
}
