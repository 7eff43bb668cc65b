using Spm.Core.Law;

namespace Spm.Core.Nomenclature;

/// <summary>Whether a level digit fits a region, and by which reading (<i>penilaian digit kewenangan</i>).</summary>
/// <param name="Digit">The level digit.</param>
/// <param name="Fit">Whether it fits.</param>
/// <param name="Basis">The reading that decided it, always inferred in the shipped table; null when no reading covers the digit.</param>
[LegalTerm("penilaian digit kewenangan")]
public sealed record LevelDigitJudgement(int Digit, LevelDigitFit Fit, LegalBasis? Basis);
