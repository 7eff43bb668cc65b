using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Fulfilment;

/// <summary>How much of what a stage asks is there (<i>kelengkapan tahapan</i>); it says nothing about achievement.</summary>
/// <param name="Given">Parts that are there, zero values included.</param>
/// <param name="Asked">Parts that are asked. <c>default</c> asks nothing.</param>
[LegalTerm("kelengkapan tahapan")]
public readonly record struct StageCompleteness(long Given, long Asked)
{
    /// <summary>The exact share that is there; null when nothing is asked.</summary>
    public Ratio? Share => Asked > 0 ? new Ratio(Given, Asked) : null;

    /// <summary>True when nothing asked is missing.</summary>
    public bool IsComplete => Given == Asked;

    /// <summary>As printed: <c>17 dari 20 isian</c> or <c>17 of 20 entries</c>.</summary>
    public string ToString(Language language) => language == Language.Indonesian
        ? $"{PrintedCount.Of(Given, language)} dari {PrintedCount.Of(Asked, language)} isian"
        : $"{PrintedCount.Of(Given, language)} of {PrintedCount.Of(Asked, language)} entries";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The parts of both together.</summary>
    public static StageCompleteness operator +(StageCompleteness left, StageCompleteness right) => new(left.Given + right.Given, left.Asked + right.Asked);
}
