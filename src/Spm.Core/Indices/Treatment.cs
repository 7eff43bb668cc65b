namespace Spm.Core.Indices;

/// <summary>How a figure entered a calculation (<i>perlakuan angka</i>).</summary>
[LegalTerm("perlakuan angka")]
public enum Treatment
{
    /// <summary>Done over required as reported.</summary>
    AsReported = 0,

    /// <summary>More was done than required; counted as 1.</summary>
    Capped = 1,

    /// <summary>Counted as 0 by a policy.</summary>
    AsZero = 2,

    /// <summary>Counted as 1 by a policy.</summary>
    AsFull = 3,

    /// <summary>Not counted.</summary>
    LeftOut = 4,
}
