namespace Spm.Core.Calendars;

/// <summary>Where a day stands to a window (<i>status masa pelaporan</i>).</summary>
[LegalTerm("status masa pelaporan")]
public enum WindowState
{
    /// <summary>No closing date is known.</summary>
    NoDateKnown = 0,

    /// <summary>Before the first day.</summary>
    NotYetOpen = 1,

    /// <summary>Reports are taken.</summary>
    Open = 2,

    /// <summary>Reports are taken, and few days are left.</summary>
    DueSoon = 3,

    /// <summary>After the last day.</summary>
    Closed = 4,
}
