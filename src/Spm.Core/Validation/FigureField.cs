namespace Spm.Core.Validation;

/// <summary>Which number of a figure is meant (<i>kolom angka</i>).</summary>
[LegalTerm("kolom angka")]
public enum FigureField
{
    /// <summary>Everybody entitled or every item asked (<i>harus dilayani/dipenuhi</i>).</summary>
    Required = 0,

    /// <summary>This year's target (<i>target</i>).</summary>
    Planned = 1,

    /// <summary>Served or fulfilled to standard (<i>terlayani/terpenuhi</i>).</summary>
    Done = 2,
}
