namespace Spm.Core.Law;

/// <summary>How a fact is known (<i>tingkat keyakinan</i>); a larger value is weaker.</summary>
[LegalTerm("tingkat keyakinan")]
public enum Confidence
{
    /// <summary>A public text that was read supports it (SEEN).</summary>
    Seen = 0,

    /// <summary>A unit or generic formula filled in from seen facts (DERIVED).</summary>
    Derived = 1,

    /// <summary>Computed or concluded from seen facts; no source states it (INFERRED).</summary>
    Inferred = 2,

    /// <summary>Remembered from the regulation or from practice; no text confirms it (RECALLED). Never sourced law.</summary>
    Recalled = 3,

    /// <summary>Sources disagree; the readings are named policies (CONFLICT).</summary>
    Conflict = 4,
}
