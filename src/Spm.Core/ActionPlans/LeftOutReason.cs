namespace Spm.Core.ActionPlans;

/// <summary>Why no further delivery of a figure is considered (<i>alasan angka tidak dihitung mundur</i>).</summary>
[LegalTerm("alasan angka tidak dihitung mundur")]
public enum LeftOutReason
{
    /// <summary>Declared not applicable: nothing is owed.</summary>
    NotApplicable = 0,

    /// <summary>Its time has not come.</summary>
    NotYetDue = 1,

    /// <summary>The number required is not known, so nobody can say what one more would be worth.</summary>
    RequiredUnknown = 2,

    /// <summary>Nothing was reported and the method leaves silence out: a report would change what is averaged, not only its amount.</summary>
    SilenceLeftOut = 3,

    /// <summary>The quality list was not reported at all.</summary>
    ListNotReported = 4,

    /// <summary>The method gives quality no weight.</summary>
    WithoutWeight = 5,

    /// <summary>Another item of the pooled list has an unknown need, which keeps the whole pool at nothing.</summary>
    PoolUnknown = 6,

    /// <summary>The request rules it out.</summary>
    ExcludedByRequest = 7,

    /// <summary>The request gives no cost for it, and cost matters.</summary>
    CostUnknown = 8,
}
