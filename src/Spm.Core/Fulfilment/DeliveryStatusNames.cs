namespace Spm.Core.Fulfilment;

/// <summary>Printed words for the status of delivery (<i>sebutan status pelaksanaan</i>).</summary>
[LegalTerm("sebutan status pelaksanaan")]
public static class DeliveryStatusNames
{
    /// <summary>The words in a language, such as <c>masih ada waktu</c> or <c>still time</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a named one.</exception>
    public static string Name(this DeliveryStatus status, Language language) => (status, language) switch
    {
        (DeliveryStatus.NotPlanned, Language.Indonesian) => "tidak direncanakan",
        (DeliveryStatus.NotPlanned, _) => "not planned",
        (DeliveryStatus.OnTrack, Language.Indonesian) => "sesuai rencana",
        (DeliveryStatus.OnTrack, _) => "on track",
        (DeliveryStatus.StillTime, Language.Indonesian) => "masih ada waktu",
        (DeliveryStatus.StillTime, _) => "still time",
        (DeliveryStatus.Missed, Language.Indonesian) => "terlewat",
        (DeliveryStatus.Missed, _) => "missed",
        (DeliveryStatus.Done, Language.Indonesian) => "selesai",
        (DeliveryStatus.Done, _) => "done",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, $"{status:D} is no status of delivery."),
    };
}
