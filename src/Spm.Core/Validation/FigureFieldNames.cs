namespace Spm.Core.Validation;

/// <summary>Printed words for the numbers of a figure (<i>sebutan kolom angka</i>), as at the head of a column.</summary>
[LegalTerm("sebutan kolom angka")]
public static class FigureFieldNames
{
    /// <summary>The words in a language: <c>harus dilayani/dipenuhi</c> or <c>required</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The field is not a named one.</exception>
    public static string Name(this FigureField field, Language language) => (field, language) switch
    {
        (FigureField.Required, Language.Indonesian) => "harus dilayani/dipenuhi",
        (FigureField.Required, _) => "required",
        (FigureField.Planned, Language.Indonesian) => "target",
        (FigureField.Planned, _) => "planned",
        (FigureField.Done, Language.Indonesian) => "terlayani/terpenuhi",
        (FigureField.Done, _) => "done",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, $"{field:D} is no number of a figure."),
    };
}
