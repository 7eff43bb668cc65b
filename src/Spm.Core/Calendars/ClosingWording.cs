namespace Spm.Core.Calendars;

/// <summary>How a source words a closing date (<i>rumusan batas waktu</i>).</summary>
[LegalTerm("rumusan batas waktu")]
public enum ClosingWording
{
    /// <summary>The source gives a date and no more.</summary>
    NotSaid = 0,

    /// <summary>The day itself is in time (<i>sampai dengan, paling lambat</i>).</summary>
    Until = 1,

    /// <summary>The day itself is too late (<i>sebelum</i>).</summary>
    Before = 2,
}
