namespace Spm.Core.PlanningDocuments;

/// <summary>Printed words for the dimensions (<i>sebutan dimensi keselarasan</i>).</summary>
[LegalTerm("sebutan dimensi keselarasan")]
public static class AlignmentDimensionNames
{
    /// <summary>The word in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named dimension.</exception>
    public static string Name(this AlignmentDimension dimension, Language language) => (dimension, language) switch
    {
        (AlignmentDimension.BudgetProgram, Language.Indonesian) => "program",
        (AlignmentDimension.BudgetProgram, _) => "programme",
        (AlignmentDimension.Kegiatan, _) => "kegiatan",
        (AlignmentDimension.SubKegiatan, _) => "sub kegiatan",
        (AlignmentDimension.Indicator, Language.Indonesian) => "indikator",
        (AlignmentDimension.Indicator, _) => "indicator",
        (AlignmentDimension.Target, _) => "target",
        (AlignmentDimension.Unit, Language.Indonesian) => "satuan",
        (AlignmentDimension.Unit, _) => "unit",
        (AlignmentDimension.Money, Language.Indonesian) => "anggaran",
        (AlignmentDimension.Money, _) => "money",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a named dimension."),
    };
}
