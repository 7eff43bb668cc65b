namespace Spm.Core.Nomenclature;

/// <summary>Why a written code could not be read (<i>masalah pembacaan kode</i>).</summary>
[LegalTerm("masalah pembacaan kode")]
public enum CodeProblem
{
    /// <summary>Nothing is written.</summary>
    Missing = 0,

    /// <summary>The text does not begin with a code.</summary>
    NoCode = 1,

    /// <summary>A part has another length or other characters than its place allows.</summary>
    UnreadablePart = 2,

    /// <summary>The code ends after the level digit, which alone is no depth.</summary>
    Incomplete = 3,

    /// <summary>More than six parts follow one another, as in codes of accounts or of older systems.</summary>
    TooManyParts = 4,

    /// <summary>The parts are set apart in a way that can be something else: several kinds of separators, or a list, a date or a number.</summary>
    Separators = 5,

    /// <summary>It is not clear where the code ends and the name begins.</summary>
    UnclearEnd = 6,

    /// <summary>Several codes fit, such as <c>2.01</c> and <c>2.10</c> for <c>2.1</c>.</summary>
    Ambiguous = 7,
}
