namespace Spm.Core.Nomenclature;

/// <summary>How it is known that one code took the place of another (<i>bukti perpindahan kode</i>); a larger value is weaker.</summary>
[LegalTerm("bukti perpindahan kode")]
public enum MoveEvidence
{
    /// <summary>The list names the predecessor itself.</summary>
    OfficialPredecessor = 0,

    /// <summary>The same name stands inside the same kegiatan under a new number.</summary>
    SameName = 1,

    /// <summary>Somebody decided it.</summary>
    Manual = 2,
}
