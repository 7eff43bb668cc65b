namespace Spm.Core.Stages;

/// <summary>The names of figures' states (<i>nama status angka</i>).</summary>
[LegalTerm("nama status angka")]
public static class FigureStateNames
{
    /// <summary>The name in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a named one.</exception>
    public static string Name(this FigureState state, Language language) => (state, language) switch
    {
        (FigureState.NotReported, Language.Indonesian) => "belum dilaporkan",
        (FigureState.NotReported, _) => "not reported",
        (FigureState.Reported, Language.Indonesian) => "dilaporkan",
        (FigureState.Reported, _) => "reported",
        (FigureState.NotApplicable, Language.Indonesian) => "tidak berlaku",
        (FigureState.NotApplicable, _) => "not applicable",
        (FigureState.NotYetDue, Language.Indonesian) => "belum waktunya",
        (FigureState.NotYetDue, _) => "not yet due",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, $"{state:D} is no state of a figure."),
    };
}
