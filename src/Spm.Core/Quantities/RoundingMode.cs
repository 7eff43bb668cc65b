namespace Spm.Core.Quantities;

/// <summary>What happens to the part that a published number cannot show (<i>cara pembulatan</i>).</summary>
/// <remarks>No regulation that was read names a mode; published rows only exclude cutting off.</remarks>
[LegalTerm("cara pembulatan")]
public enum RoundingMode
{
    /// <summary>To the nearest; an exact half goes away from zero (85.425 prints 85.43). The default.</summary>
    HalfAwayFromZero = 0,

    /// <summary>To the nearest; an exact half goes to the even digit (85.425 prints 85.42).</summary>
    HalfEven = 1,

    /// <summary>Towards zero (85.429 prints 85.42).</summary>
    Down = 2,
}
