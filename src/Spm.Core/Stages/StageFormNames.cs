namespace Spm.Core.Stages;

/// <summary>Printed words for the five forms (<i>sebutan formulir tahapan penerapan SPM</i>): a stage's form is called after the stage.</summary>
[LegalTerm("sebutan formulir tahapan penerapan SPM")]
public static class StageFormNames
{
    /// <summary>The stage that the form is about; null for the recapitulation, which belongs to none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is not a named one.</exception>
    public static SpmStage? Stage(this StageForm form) => form switch
    {
        StageForm.DataCollection => SpmStage.DataCollection,
        StageForm.NeedsCalculation => SpmStage.NeedsCalculation,
        StageForm.Planning => SpmStage.Planning,
        StageForm.Delivery => SpmStage.Delivery,
        StageForm.Recapitulation => null,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, $"{form:D} is no form."),
    };

    /// <summary>The words in a language: <c>pengumpulan data</c> or <c>data collection</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is not a named one.</exception>
    public static string Name(this StageForm form, Language language) =>
        form.Stage()?.Name(language) ?? (language == Language.Indonesian ? "rekapitulasi" : "recapitulation");
}
