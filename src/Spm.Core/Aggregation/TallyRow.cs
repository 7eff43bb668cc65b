using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <summary>One row as a sender wrote it, mistakes and all (<i>baris data</i>); a <see cref="TallyReader"/> checks it.</summary>
/// <param name="Region">The code, in force in the layout's year, of the kabupaten/kota or province that the row counts for.</param>
/// <param name="Service">The key of the service, or a name that only one service has.</param>
/// <param name="Indicator">The name or code of a quality item; null when recipients are counted.</param>
/// <param name="Required">Everybody entitled or every item asked, in the period or at its end; null when not given.</param>
/// <param name="Done">Served or fulfilled; null when not reported, which is not zero.</param>
[LegalTerm("baris data")]
public readonly record struct TallyRow(string Region, string Service, string? Indicator, long? Required, long? Done)
{
    /// <summary>Says that the row is not applicable or not yet due; null lets <see cref="Done"/> decide between reported and not.</summary>
    public FigureState? State { get; init; }

    /// <summary>What is counted; null leaves it to the catalogue.</summary>
    public string? Unit { get; init; }

    /// <summary>What kind of number it is; null leaves it to the layout. Another kind than the layout's is refused.</summary>
    public MeasureKind? Kind { get; init; }
}
