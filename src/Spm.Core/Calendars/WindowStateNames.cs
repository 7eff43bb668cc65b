namespace Spm.Core.Calendars;

/// <summary>Printed words for where a day stands to a window (<i>sebutan status masa pelaporan</i>).</summary>
[LegalTerm("sebutan status masa pelaporan")]
public static class WindowStateNames
{
    /// <summary>The state in a language: <c>dibuka</c> or <c>open</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named state.</exception>
    public static string Name(this WindowState state, Language language) => (state, language) switch
    {
        (WindowState.NoDateKnown, Language.Indonesian) => "batas waktu tidak diketahui",
        (WindowState.NoDateKnown, _) => "no date known",
        (WindowState.NotYetOpen, Language.Indonesian) => "belum dibuka",
        (WindowState.NotYetOpen, _) => "not yet open",
        (WindowState.Open, Language.Indonesian) => "dibuka",
        (WindowState.Open, _) => "open",
        (WindowState.DueSoon, Language.Indonesian) => "segera ditutup",
        (WindowState.DueSoon, _) => "due soon",
        (WindowState.Closed, Language.Indonesian) => "ditutup",
        (WindowState.Closed, _) => "closed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a named state."),
    };
}
