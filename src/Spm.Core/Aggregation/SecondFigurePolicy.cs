namespace Spm.Core.Aggregation;

/// <summary>What a second figure of the same source for the same cell and period does (<i>angka kedua dari sumber yang sama</i>).</summary>
[LegalTerm("angka kedua dari sumber yang sama")]
public enum SecondFigurePolicy
{
    /// <summary>It is refused; the first stands. An equal one is a repetition and changes nothing.</summary>
    Refuse = 0,

    /// <summary>It replaces the first; the tally gets the difference.</summary>
    Replace = 1,
}
