namespace Spm.Core.PlanningDocuments;

/// <summary>What a written target turned out to be (<i>bentuk target</i>).</summary>
[LegalTerm("bentuk target")]
public enum TargetKind
{
    /// <summary>An empty cell, a dash, or <c>[null]</c>: nothing is said, which is not zero.</summary>
    Missing = 0,

    /// <summary>A number.</summary>
    Number = 1,

    /// <summary>A number of per cent.</summary>
    Percent = 2,

    /// <summary>From one number to another.</summary>
    Spread = 3,

    /// <summary>Words, such as <i>WTP</i> or <i>baik</i>; compared as text.</summary>
    Words = 4,

    /// <summary>A number that can be read in two ways; nothing is guessed, and no number is compared.</summary>
    Ambiguous = 5,
}
