namespace Spm.Core.Stages;

/// <summary>Printed words for the five forms (<i>sebutan formulir tahapan penerapan SPM</i>).</summary>
[LegalTerm("sebutan formulir tahapan penerapan SPM")]
public static class StageFormNames
{
    /// <summary>The words in a language: <c>pengumpulan data</c> or <c>data collection</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is not a named one.</exception>
    public static string Name(this StageForm form, Language language) => (form, language) switch
    {
        (StageForm.DataCollection, Language.Indonesian) => "pengumpulan data",
        (StageForm.DataCollection, _) => "data collection",
        (StageForm.NeedsCalculation, Language.Indonesian) => "penghitungan kebutuhan pemenuhan pelayanan dasar",
        (StageForm.NeedsCalculation, _) => "calculation of needs",
        (StageForm.Planning, Language.Indonesian) => "penyusunan rencana pemenuhan pelayanan dasar",
        (StageForm.Planning, _) => "planning",
        (StageForm.Delivery, Language.Indonesian) => "pelaksanaan pemenuhan pelayanan dasar",
        (StageForm.Delivery, _) => "delivery",
        (StageForm.Recapitulation, Language.Indonesian) => "rekapitulasi",
        (StageForm.Recapitulation, _) => "recapitulation",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, $"{form:D} is no form."),
    };
}
