namespace Spm.Core.Spending;

/// <summary>Printed words for what a share says about a threshold (<i>sebutan bacaan ambang</i>).</summary>
[LegalTerm("sebutan bacaan ambang")]
public static class ThresholdReadingNames
{
    /// <summary>The words in a language, such as <c>di luar ambang</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The reading is not a named one.</exception>
    public static string Name(this ThresholdReading reading, Language language) => (reading, language) switch
    {
        (ThresholdReading.Undefined, Language.Indonesian) => "tidak dapat dihitung",
        (ThresholdReading.Undefined, _) => "undefined",
        (ThresholdReading.NoThreshold, Language.Indonesian) => "tanpa ambang, dilaporkan saja",
        (ThresholdReading.NoThreshold, _) => "no threshold, reported only",
        (ThresholdReading.InConflict, Language.Indonesian) => "ketentuan masih bertentangan, tidak dinilai",
        (ThresholdReading.InConflict, _) => "sources in conflict, not judged",
        (ThresholdReading.Indication, Language.Indonesian) => "indikasi dari dokumen, tidak dinilai",
        (ThresholdReading.Indication, _) => "indication from documents, not judged",
        (ThresholdReading.InTransition, Language.Indonesian) => "di luar ambang, dalam masa penyesuaian",
        (ThresholdReading.InTransition, _) => "outside the threshold, within the time to adjust",
        (ThresholdReading.Met, Language.Indonesian) => "sesuai ambang",
        (ThresholdReading.Met, _) => "within the threshold",
        (ThresholdReading.NotMet, Language.Indonesian) => "di luar ambang",
        (ThresholdReading.NotMet, _) => "outside the threshold",
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, $"{reading:D} is no reading of a threshold."),
    };
}
