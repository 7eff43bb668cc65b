namespace Spm.Core.Validation;

/// <summary>Printed words for the numbers of a figure (<i>sebutan kolom angka</i>).</summary>
[LegalTerm("sebutan kolom angka")]
public static class FigureFieldNames
{
    /// <summary>The words in a language, as they begin a sentence: <c>Jumlah yang harus dilayani/dipenuhi</c> or <c>Required</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The field is not a named one.</exception>
    public static string Name(this FigureField field, Language language) => (field, language) switch
    {
        (FigureField.Required, Language.Indonesian) => "Jumlah yang harus dilayani/dipenuhi",
        (FigureField.Required, _) => "Required",
        (FigureField.Planned, Language.Indonesian) => "Target",
        (FigureField.Planned, _) => "Planned",
        (FigureField.Done, Language.Indonesian) => "Jumlah yang terlayani/terpenuhi",
        (FigureField.Done, _) => "Done",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, $"{field:D} is no number of a figure."),
    };
}
