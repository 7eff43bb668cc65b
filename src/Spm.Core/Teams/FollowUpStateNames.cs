namespace Spm.Core.Teams;

/// <summary>Printed words for states of a follow-up (<i>sebutan status tindak lanjut</i>).</summary>
[LegalTerm("sebutan status tindak lanjut")]
public static class FollowUpStateNames
{
    /// <summary>The name in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a named one.</exception>
    public static string Name(this FollowUpState state, Language language) => (state, language) switch
    {
        (FollowUpState.NotStarted, Language.Indonesian) => "belum ditindaklanjuti",
        (FollowUpState.NotStarted, _) => "not started",
        (FollowUpState.InProgress, Language.Indonesian) => "dalam proses",
        (FollowUpState.InProgress, _) => "in progress",
        (FollowUpState.Done, Language.Indonesian) => "selesai",
        (FollowUpState.Done, _) => "done",
        (FollowUpState.CannotBeDone, Language.Indonesian) => "tidak dapat ditindaklanjuti",
        (FollowUpState.CannotBeDone, _) => "cannot be done",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, $"{state:D} is none of {string.Join(", ", Enum.GetNames<FollowUpState>())}."),
    };
}
