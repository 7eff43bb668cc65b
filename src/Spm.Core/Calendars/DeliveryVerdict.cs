namespace Spm.Core.Calendars;

/// <summary>Whether a report came in time (<i>penilaian ketepatan waktu</i>).</summary>
[LegalTerm("penilaian ketepatan waktu")]
public enum DeliveryVerdict
{
    /// <summary>Nothing can be said: no closing date is known.</summary>
    NoDateKnown = 0,

    /// <summary>Not handed in, and not yet due.</summary>
    NotYetDue = 1,

    /// <summary>Handed in before the window opened.</summary>
    BeforeOpening = 2,

    /// <summary>Handed in within the window.</summary>
    OnTime = 3,

    /// <summary>Handed in after the last day.</summary>
    Late = 4,

    /// <summary>Not handed in, and the last day is over.</summary>
    Missing = 5,
}
