namespace Spm.Core.Teams;

/// <summary>How far a follow-up has come (<i>status tindak lanjut</i>).</summary>
[LegalTerm("status tindak lanjut")]
public enum FollowUpState
{
    /// <summary>Nothing was done yet, or nothing was said (<i>belum ditindaklanjuti</i>).</summary>
    NotStarted = 0,

    /// <summary>Begun and not finished (<i>dalam proses</i>).</summary>
    InProgress = 1,

    /// <summary>Finished (<i>selesai</i>).</summary>
    Done = 2,

    /// <summary>It cannot be done, for a reason (<i>tidak dapat ditindaklanjuti</i>).</summary>
    CannotBeDone = 3,
}
