namespace Spm.Core.Calendars;

/// <summary>Printed words for whether a report came in time (<i>sebutan ketepatan waktu</i>).</summary>
[LegalTerm("sebutan ketepatan waktu")]
public static class DeliveryVerdictNames
{
    /// <summary>The verdict in a language: <c>tepat waktu</c> or <c>on time</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named verdict.</exception>
    public static string Name(this DeliveryVerdict verdict, Language language) => (verdict, language) switch
    {
        (DeliveryVerdict.NoDateKnown, Language.Indonesian) => "batas waktu tidak diketahui",
        (DeliveryVerdict.NoDateKnown, _) => "no date known",
        (DeliveryVerdict.NotYetDue, Language.Indonesian) => "belum jatuh tempo",
        (DeliveryVerdict.NotYetDue, _) => "not yet due",
        (DeliveryVerdict.BeforeOpening, Language.Indonesian) => "sebelum masa pelaporan dibuka",
        (DeliveryVerdict.BeforeOpening, _) => "before the window opened",
        (DeliveryVerdict.OnTime, Language.Indonesian) => "tepat waktu",
        (DeliveryVerdict.OnTime, _) => "on time",
        (DeliveryVerdict.Late, Language.Indonesian) => "terlambat",
        (DeliveryVerdict.Late, _) => "late",
        (DeliveryVerdict.Missing, Language.Indonesian) => "belum disampaikan, lewat batas waktu",
        (DeliveryVerdict.Missing, _) => "missing, overdue",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a named verdict."),
    };
}
