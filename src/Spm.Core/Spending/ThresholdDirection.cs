namespace Spm.Core.Spending;

/// <summary>On which side of a threshold the law wants a share (<i>arah ambang</i>).</summary>
[LegalTerm("arah ambang")]
public enum ThresholdDirection
{
    /// <summary>The share is to be the threshold or more (<i>paling sedikit</i>).</summary>
    AtLeast = 0,

    /// <summary>The share is to be the threshold or less (<i>paling banyak</i>).</summary>
    AtMost = 1,
}
