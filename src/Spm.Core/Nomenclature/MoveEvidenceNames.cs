namespace Spm.Core.Nomenclature;

/// <summary>Printed words for the evidence of a move (<i>sebutan bukti perpindahan kode</i>).</summary>
[LegalTerm("sebutan bukti perpindahan kode")]
public static class MoveEvidenceNames
{
    /// <summary>The words in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The evidence is not a named one.</exception>
    public static string Name(this MoveEvidence evidence, Language language) => (evidence, language) switch
    {
        (MoveEvidence.OfficialPredecessor, Language.Indonesian) => "kolom pendahulu dalam daftar resmi",
        (MoveEvidence.OfficialPredecessor, _) => "predecessor column of the official list",
        (MoveEvidence.SameName, Language.Indonesian) => "nama sama dalam kegiatan yang sama",
        (MoveEvidence.SameName, _) => "same name inside the same kegiatan",
        (MoveEvidence.Manual, Language.Indonesian) => "ditetapkan pemakai",
        (MoveEvidence.Manual, _) => "decided by the user",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "Not a named evidence."),
    };
}
