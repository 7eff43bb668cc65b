namespace Spm.Core.Spending;

/// <summary>What a share says about a threshold (<i>bacaan ambang</i>); only the last two judge.</summary>
[LegalTerm("bacaan ambang")]
public enum ThresholdReading
{
    /// <summary>An amount is missing, or the denominator is Rp0 or below.</summary>
    Undefined = 0,

    /// <summary>The law names no percentage.</summary>
    NoThreshold = 1,

    /// <summary>Sources disagree whether the rule stands.</summary>
    InConflict = 2,

    /// <summary>The amounts were taken from documents and stand in for those of the rule: an indication, no judgement.</summary>
    Indication = 3,

    /// <summary>On the other side of the threshold while regions still have time to adjust.</summary>
    InTransition = 4,

    /// <summary>On the side of the threshold that the law wants.</summary>
    Met = 5,

    /// <summary>On the other side.</summary>
    NotMet = 6,
}
