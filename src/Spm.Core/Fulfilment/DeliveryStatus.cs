namespace Spm.Core.Fulfilment;

/// <summary>Where a planned line stands on a day (<i>status pelaksanaan</i>).</summary>
[LegalTerm("status pelaksanaan")]
public enum DeliveryStatus
{
    /// <summary>Nothing is planned this year (<i>tidak direncanakan</i>).</summary>
    NotPlanned = 0,

    /// <summary>At least as much as the monthly profile expects by now (<i>sesuai rencana</i>).</summary>
    OnTrack = 1,

    /// <summary>Less than expected, or what is expected is not known, and months remain (<i>masih ada waktu</i>).</summary>
    StillTime = 2,

    /// <summary>Less than planned, and the year or the last month of the profile is over (<i>terlewat</i>).</summary>
    Missed = 3,

    /// <summary>All that was planned (<i>selesai</i>).</summary>
    Done = 4,
}
