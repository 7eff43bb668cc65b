namespace Spm.Core.Nomenclature;

/// <summary>Whether the level digit of a kegiatan is one that a region uses (<i>kesesuaian digit kewenangan</i>).</summary>
[LegalTerm("kesesuaian digit kewenangan")]
public enum LevelDigitFit
{
    /// <summary>The region uses it.</summary>
    Fits = 0,

    /// <summary>Nobody is known to use it in that year, or whether the region does is open.</summary>
    Unknown = 1,

    /// <summary>It is used by other regions.</summary>
    DoesNotFit = 2,
}
