namespace Spm.Core.Indices;

/// <summary>Why a service has no index (<i>alasan tanpa indeks</i>).</summary>
[LegalTerm("alasan tanpa indeks")]
public enum NoIndexReason
{
    /// <summary>The service was declared not applicable.</summary>
    NotApplicable = 0,

    /// <summary>Its time has not come.</summary>
    NotYetDue = 1,

    /// <summary>Nobody had to be served.</summary>
    NobodyRequired = 2,

    /// <summary>Nothing was reported, and the method leaves silence out.</summary>
    NotReported = 3,
}
