namespace Spm.Core.Json;

/// <summary>What is wrong at one place of a proof (<i>jenis perbedaan bukti</i>).</summary>
[LegalTerm("jenis perbedaan bukti")]
public enum ProofDifferenceKind
{
    /// <summary>The text cannot be read as a proof (<i>tidak terbaca</i>).</summary>
    Unreadable = 0,

    /// <summary>It says something else than what was sealed (<i>diubah</i>).</summary>
    Altered = 1,

    /// <summary>A step that was not sealed here, or that figures and rules do not give (<i>ditambahkan</i>).</summary>
    Added = 2,

    /// <summary>A step that was sealed here, or that figures and rules give, is not there (<i>dihilangkan</i>).</summary>
    LeftOut = 3,

    /// <summary>The operands of the step stand in another order (<i>urutannya diubah</i>).</summary>
    Reordered = 4,

    /// <summary>It does not follow from what stands below it, by the rules that the proof states (<i>salah hitung</i>).</summary>
    Miscalculated = 5,

    /// <summary>The figures given are not those of the proof, or cannot be measured (<i>data lain</i>).</summary>
    OtherInputs = 6,

    /// <summary>The rules stated are none that can be made again from name, year, edition and settings (<i>aturan lain</i>).</summary>
    OtherRules = 7,

    /// <summary>The figures and rules give something else (<i>hasil hitung ulang lain</i>).</summary>
    NotReproduced = 8,

    /// <summary>The figures and rules give the same numbers in other words, as another version of the library may (<i>beda kata-kata</i>).</summary>
    Reworded = 9,
}
