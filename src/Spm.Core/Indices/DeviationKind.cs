namespace Spm.Core.Indices;

/// <summary>What sort of thing a calculator may have done differently (<i>jenis perbedaan cara hitung</i>).</summary>
[LegalTerm("jenis perbedaan cara hitung")]
public enum DeviationKind
{
    /// <summary>Another value of a named policy.</summary>
    Policy = 0,

    /// <summary>Something was rounded before it was averaged.</summary>
    RoundingStage = 1,

    /// <summary>The published number is weighted points and no percentage.</summary>
    Points = 2,

    /// <summary>A service was left out, counted as zero, or counted as full.</summary>
    Service = 3,
}
